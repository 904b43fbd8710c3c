// The facts of tests/registry, read from its files.

#pragma once

#include "catch.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using columns = std::vector<std::string>;

/// The rows of a file, without the row of headings.
inline std::vector<columns> read_rows(const char* file) {
    std::ifstream input(std::string(SIPCODES_SOURCE_DIR "/tests/registry/") + file);
    std::vector<columns> rows;
    std::string line;
    std::getline(input, line);
    while (std::getline(input, line)) {
        std::istringstream text(line);
        rows.emplace_back();
        for (std::string value; std::getline(text, value, '\t');)
            rows.back().push_back(value);
    }
    REQUIRE(!rows.empty());
    return rows;
}

/// The rows of a file by their first column, which is there once.
inline std::map<std::string, columns> read_facts(const char* file) {
    std::map<std::string, columns> facts;
    for (const columns& row : read_rows(file))
        REQUIRE(facts.emplace(row.at(0), row).second);
    return facts;
}
