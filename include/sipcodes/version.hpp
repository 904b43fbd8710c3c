// The version of this library, which CMake reads from here, and the only macros that the headers leave behind.

#pragma once

// Tables and functions live in an inline namespace of this name, so that libraries built against different versions
// link into one program and each keeps its own table. The enumerations are outside it: they are what such libraries
// exchange.
#define SIPCODES_VERSION v0_1_0

// Marks a table variable, and a function too long to be inlined, so that a shared library which uses it does not export
// it.
#ifdef __ELF__
#define SIPCODES_HIDDEN [[gnu::visibility("hidden")]]
#else
#define SIPCODES_HIDDEN
#endif
