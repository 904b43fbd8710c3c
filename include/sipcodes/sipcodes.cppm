// The module sipcodes, for C++20: the vocabulary, the catalogue and the rules, by `import sipcodes;`.
//
// The headers are included where they are exported, so that no list of names can miss one. In extern "C++" what they
// declare is the same whether a file imports it or includes it. What they include themselves comes first, for it is not
// to be exported.

module;

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

export module sipcodes;

#ifdef __clang__
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif

export extern "C++" {

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>
}
