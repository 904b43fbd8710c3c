// The results as ratios, as a table and as a plot.

#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// Collects the medians of benchmarks named "column/peer". The peer that is added first is the 1.00 of all.
class ratio_report : public benchmark::BenchmarkReporter {
public:
    ratio_report(std::vector<std::string> columns, std::size_t look_ups_of_a_pass)
        : columns_(std::move(columns)), look_ups_of_a_pass_(static_cast<double>(look_ups_of_a_pass)) {}

    void add_peer(const std::string& peer);
    void add_skipped(const std::string& peer, const std::string& package); // a row that says why it is empty

    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override;

    void print_table() const;
    bool write_plot(const std::string& path) const;

private:
    [[nodiscard]] double ratio(const std::string& peer, const std::string& column) const; // 0 if not measured

    std::vector<std::string> columns_;
    double look_ups_of_a_pass_;
    std::vector<std::string> peers_;
    std::map<std::string, std::string> packages_;                  // of the peers that are skipped
    std::map<std::string, std::map<std::string, double>> medians_; // nanoseconds, by peer and column
};
