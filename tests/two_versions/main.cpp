#include "library.hpp"

#include <cstdio>

using sipcodes::status;
using sipcodes::status_class;

namespace {

bool all_right = true;

void check(bool right, const char* what) {
    if (!right)
        std::printf("wrong: %s\n", what);
    all_right = all_right && right;
}

} // namespace

int main() {
    const library older = older_library();
    const library newer = newer_library();

    check(older.reason_phrase(status::busy_here) == "Busy", "the older phrase");
    check(newer.reason_phrase(status::busy_here) == "Busy Here", "the newer phrase");
    check(older.written(status::busy_here) == "486 Busy", "the older phrase in a stream");
    check(newer.written(status::busy_here) == "486 Busy Here", "the newer phrase in a stream");
    check(older.error(status::busy_here).message() == "486 Busy", "the older phrase in an error");
    check(newer.error(status::busy_here).message() == "486 Busy Here", "the newer phrase in an error");

    check(newer.effective(status::rejected) == status::rejected, "608 is known to the newer one");
    check(older.effective(newer.effective(status::rejected)) == status::busy_everywhere, "and 600 to the older one");

    for (const library& from : {older, newer}) {
        for (const library& to : {older, newer}) {
            const std::error_code error = from.error(status::service_unavailable);
            check(to.is_of_class(error, status_class::server_error), "503 is an error of the server");
            check(!to.is_of_class(error, status_class::client_error), "503 is no error of the client");
        }
    }
    return all_right ? 0 : 1;
}
