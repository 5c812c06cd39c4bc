// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "coawaitlint.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace fs = std::filesystem;

namespace {

bool isSource(const fs::path &path)
{
    const std::set<fs::path> endings{".cpp", ".h", ".cc", ".hpp"};
    return endings.contains(path.extension());
}

/// The source files that these arguments name, and those below the folders they name.
std::set<fs::path> sources(int count, char **arguments)
{
    std::set<fs::path> found;
    for (int i = 0; i < count; ++i) {
        const fs::path path = arguments[i];
        if (!fs::is_directory(path)) {
            found.insert(path);
            continue;
        }
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(path)) {
            if (entry.is_regular_file() && isSource(entry.path()))
                found.insert(entry.path());
        }
    }
    return found;
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc < 2) {
        std::fputs("usage: coawait-lint FILE|FOLDER...\n", stderr);
        return 2;
    }
    bool isClean = true;
    for (const fs::path &path : sources(argc - 1, argv + 1)) {
        std::ifstream file(path, std::ios::binary);
        if (!file) {
            std::fprintf(stderr, "coawait-lint: cannot read %s\n", path.c_str());
            return 2;
        }
        const std::string source(std::istreambuf_iterator<char>(file), {});
        for (const lint::Finding &finding : lint::check(source)) {
            std::printf("%s:%d:%d: %s: %s\n", path.c_str(), finding.line, finding.column,
                        finding.form.c_str(), finding.advice.c_str());
            isClean = false;
        }
    }
    return isClean ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "coawait-lint: %s\n", error.what());
    return 2;
}
