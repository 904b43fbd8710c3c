// Codes and methods that are on the wire but in no registry: of old or expired drafts, of one implementation or vendor.
//
// They are never mixed with the registered ones. A look-up sees them where it is told to, by the name of the table:
//
//     find_status<unregistered_statuses>(478)->source    // "Kamailio"
//     reason_phrase<unregistered_statuses>(478)          // "Unresolvable destination"
//
// A table of one's own is an array of the same rows, constexpr and of static storage, in the order of the codes. It may
// hold private codes and one's own phrases for registered ones; the tables that a look-up names are asked in their
// order.
//
//     inline constexpr sipcodes::unregistered_status house[] = {
//         {sipcodes::status::busy_here, "All Lines Busy"},
//         {sipcodes::status{478}, "No Route To Branch"},
//     };
//     reason_phrase<house>(486)                          // "All Lines Busy"
//     reason_phrase<house>(404)                          // "Not Found"

#pragma once

#include <sipcodes/responses.hpp>

#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// A row of a table of unregistered codes. No text may be null; a text that is left out is empty, and a look-up asks
/// the next table for it.
struct unregistered_status {
    status code;
    const char* reason_phrase = "";
    const char* description = "";
    const char* source = ""; // who uses the code
};

/// A row of the table of unregistered methods.
struct unregistered_method {
    const char* token;
    const char* description;
    const char* source; // who uses the method
};

// clang-format off

/// Codes that are not registered, in the order of the codes. An empty phrase means that the source has none of its own.
SIPCODES_HIDDEN inline constexpr unregistered_status unregistered_statuses[] = {
    {status{101}, "Progress Report",
     "The call makes progress, and a Microsoft server reports diagnostics of it.",
     "Microsoft Lync; not verified in its specification"},
    {status{303}, "See Other",
     "A redirection that the first SIP took over from the grammar of HTTP without giving it a meaning.",
     "RFC 2543 section 5.1.1, in the grammar only"},
    {status{473}, "Filtered destination",
     "The proxy's list of blocked addresses holds the destination.",
     "OpenSIPS"},
    {status{474}, "",
     "The destination asks for a transport protocol that the proxy does not have.",
     "OpenSIPS"},
    {status{475}, "Bad URI",
     "The proxy could not read the address that it was to send the request to.",
     "OpenSIPS"},
    {status{476}, "Unresolvable destination",
     "The name of the destination does not resolve.",
     "OpenSIPS"},
    {status{477}, "Send failed",
     "The proxy could not send the request on to the next hop.",
     "OpenSIPS; Kamailio with a phrase of its own"},
    {status{478}, "Unresolvable destination",
     "The name of the destination does not resolve.",
     "Kamailio"},
    {status{479}, "Regretfully, we were not able to process the URI",
     "The proxy could not read the address that it was to send the request to.",
     "Kamailio"},
    {status{490}, "Request Updated",
     "A constant in the code of two stacks; no RFC has it.",
     "Sofia-SIP, PJSIP"},
    {status{510}, "",
     "The administrator of the proxy forbids the request.",
     "Kamailio"},
    {status{520}, "",
     "The proxy's list of blocked addresses holds the destination.",
     "Kamailio"},
    {status{687}, "Dialog Terminated",
     "The dialog was replaced by another; in the end RFC 3891 went without it.",
     "a draft of Replaces, kept in the SigComp dictionary, RFC 3485 table A.1"},
};

/// Methods that are not registered, in alphabetical order.
SIPCODES_HIDDEN inline constexpr unregistered_method unregistered_methods[] = {
    {"BENOTIFY", "A NOTIFY that is never answered, to save traffic.",
     "Microsoft, MS-SIP"},
    {"COMET", "Said that the conditions set for a call were met; UPDATE took its place.",
     "a draft of RFC 3312; not verified in its text"},
    {"DO", "Commands an appliance in the home.",
     "draft-moyer-sip-appliances-framework; not verified in its text"},
    {"KDMQ", "Passes the messages of a queue between the nodes of a cluster.",
     "Kamailio, module dmq"},
    {"NEGOTIATE", "Agrees on compression and keep-alive.",
     "Microsoft, MS-SIPCOMP; not verified in its specification"},
    {"PING", "Keeps the binding of a NAT open.",
     "draft-fwmiller-ping"},
    {"QAUTH", "Known by its name only.",
     "Wireshark's list of methods"},
    {"SERVICE", "Carries XML requests between a client and a server.",
     "Microsoft, MS-SIP"},
    {"SPRACK", "Known by its name only.",
     "Wireshark's list of methods"},
};

// clang-format on

/// The row of an unregistered method, or null for any other token, a registered one among them. Case counts. Table is a
/// parameter so that a file pays only if it calls.
template <const auto& Table = unregistered_methods>
[[nodiscard]] constexpr auto find_unregistered_method(std::string_view token) noexcept -> const detail::row_t<Table>* {
    for (const auto& row : Table) {
        if (row.token == token)
            return &row;
    }
    return nullptr;
}

/// Whether no code of a table is in the registry. As a static_assert next to a table of private codes it stops the
/// build with the version of this library that knows one of them as registered:
/// static_assert(none_registered(my_codes)).
template <typename Row, std::size_t Count>
[[nodiscard]] constexpr bool none_registered(const Row (&table)[Count]) noexcept {
    for (const Row& row : table) {
        if (is_registered(row.code))
            return false;
    }
    return true;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
