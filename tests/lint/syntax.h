// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors

// Questions about C++ that tokens and matching brackets can answer, mostly: what a brace or a bracket
// is, where an expression ends. Indices are those of the tokens given, which must outlive it.

#pragma once

#include "tokens.h"

namespace lint {

struct Lambda {
    size_t body = 0; ///< its opening brace
    bool capturesValues = false;
    explicit operator bool() const { return body != 0; }
};

class Syntax {
public:
    explicit Syntax(const std::vector<Token> &tokens);

    size_t size() const { return m_tokens.size(); }
    const Token &token(size_t i) const { return m_tokens[i]; }
    bool is(size_t i, std::string_view text) const;

    /// The bracket that closes or opens what this one opens or closes; itself when there is none.
    size_t partner(size_t i) const { return m_partners[i]; }
    /// Past this token, or past what it opens.
    size_t skip(size_t i) const;
    /// Where the parts of [begin, end) end that this punctuator separates, brackets skipped.
    std::vector<size_t> split(size_t begin, size_t end, std::string_view separator) const;

    /// Whether the brace, in a statement that began at start, opens statements or members rather than values.
    bool isBlock(size_t start, size_t brace) const;
    /// Whether the brace opens what a requires-expression requires.
    bool isRequirement(size_t brace) const;
    /// Whether the parenthesis follows if, while, for or switch.
    bool isControl(size_t parenthesis) const;
    /// Whether a statement starts anew after this token: else, do, try, a label's colon.
    bool isLabelEnd(size_t start, size_t i) const;
    /// The lambda that this bracket opens, if it does.
    Lambda lambdaAt(size_t bracket) const;
    /// The bracket of `auto [a, b] = …`, or end.
    size_t bindingAt(size_t begin, size_t end) const;

    /// Whether the braces make a value of a type known to have constructors: Qt's, std's, a number.
    bool hasConstructors(size_t brace) const;
    /// Whether the operands of this ? may be of class type and make a temporary.
    bool mayMakeTemporary(size_t question, size_t end) const;

    /// The opening parenthesis of the parameters where [begin, end) declares what returns a Coro or a Task, or end.
    size_t coroutineParameters(size_t begin, size_t end) const;
    /// Whether the parameter [begin, end) has, after equals, an aggregate or a lambda as default.
    bool isSuspectDefault(size_t begin, size_t equals, size_t end) const;

private:
    bool isWord(size_t i) const { return i < size() && m_tokens[i].kind == Kind::Identifier; }
    bool isAny(size_t i, std::initializer_list<std::string_view> texts) const;
    size_t beforeTemplateArguments(size_t angle) const;
    size_t afterTemplateArguments(size_t angle, size_t end) const;
    bool isKnownType(size_t lastToken) const;
    bool capturesValues(size_t bracket) const;

    enum class Operand { Scalar, Text, Name, Other };
    Operand operand(size_t begin, size_t end) const;

    const std::vector<Token> &m_tokens;
    std::vector<size_t> m_partners;
};

} // namespace lint
