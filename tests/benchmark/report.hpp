// The results as ratios, as tables and as a plot.

#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// A table, and a part of the plot.
struct report_part {
    std::string title;                // of what is timed: "look-up"
    std::vector<std::string> columns; // no two parts have one of the same name
};

/// Collects the medians of benchmarks named "column/peer". The peer that is added first is the 1.00 of all.
class ratio_report : public benchmark::BenchmarkReporter {
public:
    ratio_report(std::vector<report_part> parts, std::size_t times_of_a_pass)
        : parts_(std::move(parts)), times_of_a_pass_(static_cast<double>(times_of_a_pass)) {}

    void add_peer(const std::string& peer);
    void add_skipped(const std::string& peer, const std::string& package); // a line that says what it needs

    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override;

    void print_tables() const;
    bool write_plot(const std::string& path) const;

private:
    // 0 if not measured
    [[nodiscard]] double median(const std::string& peer, const std::string& column) const;
    [[nodiscard]] double ratio(const std::string& peer, const std::string& column) const;

    [[nodiscard]] int count(const std::string& peer, const report_part& part) const; // of its ratios
    void print_table(const report_part& part) const;

    std::vector<report_part> parts_;
    double times_of_a_pass_;
    std::vector<std::string> peers_;
    std::map<std::string, std::string> packages_;                  // of the peers that are skipped
    std::map<std::string, std::map<std::string, double>> medians_; // nanoseconds, by peer and column
};
