#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iomanip>

void ratio_report::add_peer(const std::string& peer) {
    if (std::find(peers_.begin(), peers_.end(), peer) == peers_.end())
        peers_.push_back(peer);
}

void ratio_report::add_skipped(const std::string& peer, const std::string& package) {
    packages_[peer] = package;
}

void ratio_report::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        const std::string& name = run.run_name.function_name;
        const std::size_t slash = name.find('/');
        if (run.aggregate_name == "median")
            medians_[name.substr(slash + 1)][name.substr(0, slash)] = run.GetAdjustedCPUTime() / times_of_a_pass_;
    }
}

double ratio_report::median(const std::string& peer, const std::string& column) const {
    const auto row = medians_.find(peer);
    return row != medians_.end() && row->second.count(column) != 0 ? row->second.at(column) : 0;
}

double ratio_report::ratio(const std::string& peer, const std::string& column) const {
    const double ours = median(peers_.front(), column);
    return ours != 0 ? median(peer, column) / ours : 0;
}

int ratio_report::count(const std::string& peer, const report_part& part) const {
    int found = 0;
    for (const auto& column : part.columns)
        found += ratio(peer, column) != 0 ? 1 : 0;
    return found;
}

void ratio_report::print_table(const report_part& part) const {
    std::printf("\nTime per %s, as a multiple of that of %s\n\n%-30s", part.title.c_str(), peers_.front().c_str(), "");
    for (const auto& column : part.columns)
        std::printf(" %12s", column.c_str());
    std::printf("\n");
    for (const auto& peer : peers_) {
        if (count(peer, part) == 0)
            continue;
        std::printf("%-30s", peer.c_str());
        for (const auto& column : part.columns) {
            if (const double value = ratio(peer, column); value != 0)
                std::printf(" %12.2f", value);
            else
                std::printf(" %12s", "-");
        }
        std::printf("\n");
    }
    std::printf("%-30s", ("ns of " + peers_.front()).c_str());
    for (const auto& column : part.columns)
        std::printf(" %12.2f", median(peers_.front(), column));
    std::printf("\n");
}

void ratio_report::print_tables() const {
    for (const auto& part : parts_)
        print_table(part);
    std::printf("\n");
    for (const auto& [peer, package] : packages_)
        std::printf("%s is skipped: needs %s\n", peer.c_str(), package.c_str());
}

bool ratio_report::write_plot(const std::string& path) const {
    constexpr int left = 210;
    constexpr int width = 470;
    constexpr int bar = 9;
    constexpr int gap = 8;
    constexpr int above = 66; // title and legend of a part
    constexpr int below = 40; // its scale
    constexpr double least = 0.2;
    const char* const colours[] = {"#2f81f7", "#d29922", "#8b949e", "#a371f7", "#3fb950", "#f0609e"};

    double most = 1;
    int height = 0;
    for (const auto& part : parts_) {
        height += above + below;
        for (const auto& peer : peers_) {
            const int bars = peer != peers_.front() ? count(peer, part) : 0;
            height += bars != 0 ? bars * bar + gap : 0;
            for (const auto& column : part.columns)
                most = std::max(most, ratio(peer, column));
        }
    }
    const auto x = [=](double value) {
        return left + width * std::log(std::max(value, least) / least) / std::log(most / least);
    };

    std::ofstream out(path);
    out << std::fixed << std::setprecision(1);
    out << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 740 " << height
        << "' font-family='sans-serif' font-size='12'>\n"
           "<style>text{fill:#6e7781}.line,.one{stroke:#8b949e}.line{stroke-opacity:.4}.one{stroke-width:1.5}"
           "@media(prefers-color-scheme:light){text{fill:#24292f}}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}"
           "</style>\n";
    int y = 0;
    for (const auto& part : parts_) {
        out << "<text x='8' y='" << y + 18 << "' font-weight='bold'>Time per " << part.title << ", " << peers_.front()
            << " = 1 (log scale; right of the line is slower)</text>\n";
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            const std::size_t at = 8 + i * 120;
            out << "<rect x='" << at << "' y='" << y + 30 << "' width='10' height='10' fill='" << colours[i % 6]
                << "'/><text x='" << at + 15 << "' y='" << y + 39 << "'>" << part.columns[i] << "</text>\n";
        }
        const int top = y + above;
        y = top;
        for (const auto& peer : peers_) {
            const int begin = y;
            for (std::size_t i = 0; i < part.columns.size() && peer != peers_.front(); ++i) {
                const double value = ratio(peer, part.columns[i]);
                if (value == 0)
                    continue;
                out << "<rect x='" << std::min(x(value), x(1)) << "' y='" << y << "' width='"
                    << std::abs(x(value) - x(1)) << "' height='" << bar - 1 << "' fill='" << colours[i % 6]
                    << "'/><text x='" << std::max(x(value), x(1)) + 4 << "' y='" << y + bar - 1 << "' font-size='9'>"
                    << std::setprecision(value < 10 ? 2 : 1) << value << std::setprecision(1) << "</text>\n";
                y += bar;
            }
            if (y != begin) {
                out << "<text x='" << left - 10 << "' y='" << (begin + y) / 2 + 4 << "' text-anchor='end'>" << peer
                    << "</text>\n";
                y += gap;
            }
        }
        for (const char* const tick : {"0.25", "0.5", "1", "2", "5", "10", "20", "50", "100", "200"}) {
            const double value = std::stod(tick);
            if (value <= most)
                out << "<path class='" << (value == 1 ? "one" : "line") << "' d='M" << x(value) << " " << top - 8 << "V"
                    << y << "'/><text x='" << x(value) << "' y='" << y + 16 << "' text-anchor='middle'>" << tick
                    << "</text>\n";
        }
        y += below;
    }
    out << "</svg>\n";
    return out.good();
}
