// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors

// C++ source as tokens with their places: as much of the language's lexical part as the lint needs.
// Comments are kept apart, directives are left out; the views point into the source given.

#pragma once

#include <string_view>
#include <vector>

namespace lint {

enum class Kind { Identifier, Number, Character, String, Punctuator };

struct Token {
    Kind kind;
    std::string_view text;
    int line;   ///< from 1
    int column; ///< from 1, in bytes
};

struct Comment {
    std::string_view text;
    int line;
    bool isAlone; ///< nothing but blanks stands before it on its line
};

struct Tokens {
    std::vector<Token> code;
    std::vector<Comment> comments;
};

/// Keywords are identifiers, `<` and `>` always tokens of their own.
Tokens tokenise(std::string_view source);

} // namespace lint
