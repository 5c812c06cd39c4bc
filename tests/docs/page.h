// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A page of the guide to aio, read from its Markdown: the blocks of C++ in it, and what is to be done with
// each. A comment on the line before a block says so:
//
//     (none)                        declarations, for this block and those after it on the page
//     <!-- alone -->                declarations that nothing else on the page sees
//     <!-- outline -->              the same; and each of its words stands in the header of the page's name
//     <!-- example: NAME -->        a coroutine's body, run in a simulation
//     <!-- example: NAME, on Qt --> a coroutine's body, run on Qt's event loop
//     <!-- example: NAME, plain --> an ordinary function's body
//     <!-- trap: FORM -->           not compiled: coawait-lint finds FORM in it
//
// What an example prints with qInfo() is the ```text block behind it; without one it prints nothing.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace docs {

struct Block {
    enum class Kind { Declarations, Alone, Outline, InSimulation, OnQt, Plain, Trap };

    Kind kind = Kind::Declarations;
    std::string name; ///< of an example; of a trap, the form
    std::string code;
    int line = 0; ///< of the code's first line
    std::string prints;

    [[nodiscard]] bool isExample() const
    {
        return kind == Kind::InSimulation || kind == Kind::OnQt || kind == Kind::Plain;
    }
};

struct Page {
    std::filesystem::path path;
    std::vector<Block> blocks;
    std::vector<std::pair<int, std::string>> links; ///< line and target of those to files
};

/// What is wrong with a page; what() begins with file and line.
class PageError : public std::runtime_error {
public:
    PageError(const std::filesystem::path &path, int line, const std::string &what)
        : std::runtime_error(path.string() + ':' + std::to_string(line) + ": " + what)
    {}
};

/// Raises PageError for a mark it does not know and a fence that is not closed.
Page readPage(const std::filesystem::path &path);

/// The identifiers of some C++, without those in comments and literals, and without keywords.
std::vector<std::string> words(const std::string &code);

} // namespace docs
