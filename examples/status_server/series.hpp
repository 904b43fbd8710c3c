// The status codes that a request is answered with, as its user part dials them: "100-180-486".

#pragma once

#include "osip.hpp"

#include <sipcodes/status.hpp>

#include <string>
#include <vector>

struct series {
    std::vector<sipcodes::status> codes; // one at least; to other methods than INVITE the last one is final
    std::vector<std::string> remarks;    // where the answer is not what was dialled, or an odd one
};

/// The codes for a request: those of the user in its Request-URI, or in To where that has none, as in REGISTER. Without
/// those that may not answer its method, but for final ones, which are answered as dialled.
series series_for(const osip_message_t& request);
