# fmt for the examples and Catch2 for the tests: the system's, or else the pinned version.

include(FetchContent)

find_package(fmt 9 QUIET)
if(NOT fmt_FOUND)
    FetchContent_Declare(fmt URL https://github.com/fmtlib/fmt/archive/refs/tags/11.0.2.tar.gz)
    FetchContent_MakeAvailable(fmt)
endif()

if(SIPCODES_TESTS)
    # Asked for version 3, CMake passes over an installed 2, and the other way round.
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        find_package(Catch2 2.13 QUIET)
    endif()
    if(NOT Catch2_FOUND)
        FetchContent_Declare(Catch2 URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz)
        FetchContent_MakeAvailable(Catch2)
        list(APPEND CMAKE_MODULE_PATH ${catch2_SOURCE_DIR}/extras)
    endif()
endif()
