// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "tokens.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace lint {
namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80); }

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)); }

class Lexer {
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {}

    Tokens run()
    {
        while (m_at < m_source.size())
            one();
        return std::move(m_tokens);
    }

private:
    char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }

    void one()
    {
        const char c = peek();
        if (c == '\n' || std::isspace(static_cast<unsigned char>(c)))
            skip(1);
        else if (c == '/' && peek(1) == '/')
            comment(endOfLine());
        else if (c == '/' && peek(1) == '*')
            comment(after(m_source.find("*/", m_at + 2), 2));
        else if (c == '#' && !m_lineHasCode)
            skip(endOfLine() - m_at);
        else if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            number();
        else if (isWord(c))
            word();
        else if (c == '"' || c == '\'')
            quoted(m_at);
        else
            punctuator();
    }

    /// Moves on and keeps count of lines.
    void skip(size_t length)
    {
        const size_t end = std::min(m_at + length, m_source.size());
        for (; m_at < end; ++m_at) {
            if (m_source[m_at] != '\n')
                continue;
            ++m_line;
            m_lineStart = m_at + 1;
            m_lineHasCode = false;
        }
    }

    size_t after(size_t found, size_t length) const
    {
        return found == std::string_view::npos ? m_source.size() : found + length;
    }

    /// The end of this line, or of the last one that a backslash joins to it.
    size_t endOfLine() const
    {
        size_t end = m_source.find('\n', m_at);
        while (end != std::string_view::npos && end > 0 && m_source[end - 1] == '\\')
            end = m_source.find('\n', end + 1);
        return std::min(end, m_source.size());
    }

    void comment(size_t end)
    {
        m_tokens.comments.push_back({m_source.substr(m_at, end - m_at), m_line, !m_lineHasCode});
        skip(end - m_at);
    }

    void push(Kind kind, size_t begin, size_t end)
    {
        m_lineHasCode = true;
        m_tokens.code.push_back(
            {kind, m_source.substr(begin, end - begin), m_line, static_cast<int>(begin - m_lineStart) + 1});
        skip(end - m_at);
    }

    void number()
    {
        size_t end = m_at;
        while (end < m_source.size()) {
            const char c = m_source[end];
            const bool isSign = (c == '+' || c == '-')
                                && std::string_view("eEpP").find(m_source[end - 1]) != std::string_view::npos;
            const bool isSeparator = c == '\'' && end + 1 < m_source.size() && isWord(m_source[end + 1]);
            if (!isWord(c) && c != '.' && !(isSign && end > m_at) && !isSeparator)
                break;
            ++end;
        }
        push(Kind::Number, m_at, end);
    }

    void word()
    {
        size_t end = m_at;
        while (end < m_source.size() && isWord(m_source[end]))
            ++end;
        const std::string_view text = m_source.substr(m_at, end - m_at);
        constexpr std::array prefixes{"u8", "u", "U", "L", "R", "u8R", "uR", "UR", "LR"};
        const bool opensText = end < m_source.size() && (m_source[end] == '"' || m_source[end] == '\'')
                               && std::find(prefixes.begin(), prefixes.end(), text) != prefixes.end();
        if (!opensText)
            push(Kind::Identifier, m_at, end);
        else if (text.back() == 'R')
            rawString(end);
        else
            quoted(end);
    }

    void rawString(size_t quote)
    {
        const size_t open = after(m_source.find('(', quote), 0);
        const std::string close = ')' + std::string(m_source.substr(quote + 1, open - quote - 1)) + '"';
        push(Kind::String, m_at, after(m_source.find(close, open), close.size()));
    }

    void quoted(size_t quote)
    {
        const char mark = m_source[quote];
        size_t end = quote + 1;
        while (end < m_source.size() && m_source[end] != mark && m_source[end] != '\n')
            end += m_source[end] == '\\' ? 2 : 1;
        push(mark == '"' ? Kind::String : Kind::Character, m_at, std::min(end + 1, m_source.size()));
    }

    void punctuator()
    {
        constexpr std::array<std::string_view, 18> longer{
            "...", "::", "->", "&&", "||", "==", "!=", "<=", ">=",
            "++",  "--", "+=", "-=", "*=", "/=", "%=", "|=", "&="};
        const std::string_view rest = m_source.substr(m_at);
        for (std::string_view text : longer) {
            if (rest.starts_with(text))
                return push(Kind::Punctuator, m_at, m_at + text.size());
        }
        push(Kind::Punctuator, m_at, m_at + 1);
    }

    std::string_view m_source;
    size_t m_at = 0;
    int m_line = 1;
    size_t m_lineStart = 0;
    bool m_lineHasCode = false;
    Tokens m_tokens;
};

} // namespace

Tokens tokenise(std::string_view source) { return Lexer(source).run(); }

} // namespace lint
