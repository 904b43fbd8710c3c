// The vocabulary and the catalogue: every method and status code of SIP, and how to look them up.

#pragma once

#include <sipcodes/literals.hpp>
#include <sipcodes/method.hpp>
#include <sipcodes/methods.hpp>
#include <sipcodes/responses.hpp>
#include <sipcodes/rfc_section.hpp>
#include <sipcodes/status.hpp>
#include <sipcodes/unregistered.hpp>
