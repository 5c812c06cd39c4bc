// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "syntax.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace lint {

Syntax::Syntax(const std::vector<Token> &tokens)
    : m_tokens(tokens), m_partners(tokens.size())
{
    std::iota(m_partners.begin(), m_partners.end(), size_t(0));
    std::vector<size_t> open;
    for (size_t i = 0; i < size(); ++i) {
        if (isAny(i, {"(", "[", "{"})) {
            open.push_back(i);
        } else if (!open.empty() && isAny(i, {")", "]", "}"})) {
            m_partners[i] = open.back();
            m_partners[open.back()] = i;
            open.pop_back();
        }
    }
}

bool Syntax::is(size_t i, std::string_view text) const
{
    return i < size() && m_tokens[i].text == text
           && (m_tokens[i].kind == Kind::Identifier || m_tokens[i].kind == Kind::Punctuator);
}

bool Syntax::isAny(size_t i, std::initializer_list<std::string_view> texts) const
{
    return std::any_of(texts.begin(), texts.end(), [&](std::string_view text) { return is(i, text); });
}

size_t Syntax::skip(size_t i) const { return std::max(i, partner(i)) + 1; }

std::vector<size_t> Syntax::split(size_t begin, size_t end, std::string_view separator) const
{
    std::vector<size_t> ends;
    for (size_t i = begin; i < end; i = skip(i)) {
        if (is(i, separator))
            ends.push_back(i);
    }
    ends.push_back(end);
    return ends;
}

bool Syntax::isBlock(size_t start, size_t brace) const
{
    if (brace == start)
        return true;
    const size_t last = brace - 1;
    if (isAny(last,
              {")", "}", ";", "const", "noexcept", "override", "final", "mutable", "volatile", "requires"})
        || m_tokens[last].kind == Kind::String              // extern "C"
        || (is(last, "]") && is(last - 1, "]"))             // an attribute
        || (isAny(last, {"&", "&&"}) && is(last - 1, ")"))) // a member function's ref-qualifier
        return true;
    size_t first = start;
    while (first < brace) {
        if (is(first, "template"))
            first = afterTemplateArguments(first + 1, brace);
        else if (isAny(first, {"inline", "static", "constexpr", "typedef", "friend", "export", "const"}))
            ++first;
        else
            break;
    }
    if (isAny(first, {"class", "struct", "union", "enum", "namespace"}))
        return true;
    for (size_t i = first; i < brace; i = skip(i)) {
        if (is(i, "requires") || (is(i, "->") && isAny(i - 1, {")", "noexcept", "const"})))
            return true; // a function's trailing clause, and then its body
    }
    return false;
}

bool Syntax::isRequirement(size_t brace) const
{
    if (brace == 0)
        return false;
    if (is(brace - 1, "requires"))
        return true;
    const size_t open = partner(brace - 1);
    return is(brace - 1, ")") && open > 0 && is(open - 1, "requires");
}

bool Syntax::isControl(size_t parenthesis) const
{
    if (parenthesis == 0)
        return false;
    return isAny(parenthesis - 1, {"if", "while", "for", "switch"})
           || (parenthesis > 1 && is(parenthesis - 1, "constexpr") && is(parenthesis - 2, "if"));
}

bool Syntax::isLabelEnd(size_t start, size_t i) const
{
    if (isAny(i, {"else", "do", "try"}))
        return true;
    if (!is(i, ":"))
        return false;
    return is(start, "case") || i == start + 1 // default: public: name:
           || (i == start + 2 && isAny(start, {"public", "protected", "private"}));
}

bool Syntax::capturesValues(size_t bracket) const
{
    size_t from = bracket + 1;
    for (size_t to : split(from, partner(bracket), ",")) {
        const bool isHarmless = from == to || is(from, "&") || (is(from, "this") && to == from + 1);
        if (!isHarmless)
            return true;
        from = to + 1;
    }
    return false;
}

Lambda Syntax::lambdaAt(size_t bracket) const
{
    if (!is(bracket, "[") || is(bracket + 1, "["))
        return {};
    if (bracket > 0) {
        const size_t before = bracket - 1;
        const bool isKeyword = isAny(before, {"return", "co_return", "co_await", "co_yield", "throw", "case",
                                              "else", "do", "and", "or", "not"});
        const bool isBinding = isAny(before, {"&", "&&"}) && before > 0 && is(before - 1, "auto");
        const Kind kind = m_tokens[before].kind;
        if ((kind == Kind::Identifier && !isKeyword) || kind == Kind::Number || kind == Kind::String
            || isBinding || isAny(before, {")", "]", "["}))
            return {};
    }
    const size_t after = partner(bracket) + 1;
    if (!isAny(after, {"(", "{", "<", "[", "->", "mutable", "noexcept", "constexpr", "consteval", "static",
                       "requires"}))
        return {};
    size_t i = is(after, "<") ? afterTemplateArguments(after, size()) : after;
    while (i < size() && !is(i, "{")) {
        if (isAny(i, {";", ")", "]", "}"}))
            return {};
        i = skip(i);
    }
    return i < size() ? Lambda{i, capturesValues(bracket)} : Lambda{};
}

size_t Syntax::bindingAt(size_t begin, size_t end) const
{
    size_t i = begin;
    while (isAny(i, {"const", "static", "constexpr"}))
        ++i;
    if (!is(i, "auto"))
        return end;
    ++i;
    while (isAny(i, {"const", "&", "&&"}))
        ++i;
    // In a for over a range, the binding is made later, and not from what is awaited.
    return is(i, "[") && isAny(partner(i) + 1, {"=", "(", "{"}) ? i : end;
}

size_t Syntax::afterTemplateArguments(size_t angle, size_t end) const
{
    int depth = 0;
    for (size_t i = angle; i < end; i = skip(i)) {
        depth += is(i, "<") ? 1 : is(i, ">") ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return end;
}

size_t Syntax::beforeTemplateArguments(size_t angle) const
{
    int depth = 0;
    for (size_t i = angle + 1; i-- > 0;) {
        depth += is(i, ">") ? 1 : is(i, "<") ? -1 : 0;
        if (depth == 0)
            return i > 0 ? i - 1 : 0;
        if (isAny(i, {";", "{", "}"}))
            break;
    }
    return angle;
}

bool Syntax::isKnownType(size_t lastToken) const
{
    size_t i = is(lastToken, ">") ? beforeTemplateArguments(lastToken) : lastToken;
    if (!isWord(i))
        return false;
    const std::string_view name = m_tokens[i].text;
    while (i > 1 && is(i - 1, "::") && isWord(i - 2))
        i -= 2;
    if (is(i, "std"))
        return name != "array";
    const bool isQt = name.size() > 1 && name[0] == 'Q' && std::isupper(static_cast<unsigned char>(name[1]));
    return isQt
           || isAny(i, {"bool", "char", "int", "unsigned", "long", "short", "float", "double", "size_t"});
}

bool Syntax::hasConstructors(size_t brace) const
{
    if (brace == 0 || !isKnownType(brace - 1))
        return false;
    // Several awaits in one list do not compile, whatever the type.
    const size_t close = partner(brace);
    const auto first = m_tokens.begin() + static_cast<std::ptrdiff_t>(brace);
    const auto last = m_tokens.begin() + static_cast<std::ptrdiff_t>(close);
    const bool awaits = std::any_of(first, last, [](const Token &token) { return token.text == "co_await"; });
    return !awaits || split(brace + 1, close, ",").size() == 1;
}

Syntax::Operand Syntax::operand(size_t begin, size_t end) const
{
    const size_t signs = begin;
    while (begin < end && isAny(begin, {"-", "+", "!", "~", "*", "&"}))
        ++begin;
    if (begin == end)
        return Operand::Other;
    if (end == begin + 1) {
        const Kind kind = m_tokens[begin].kind;
        if (kind == Kind::Number || kind == Kind::Character || isAny(begin, {"true", "false", "nullptr"}))
            return Operand::Scalar;
        if (kind == Kind::String)
            return Operand::Text;
    }
    for (size_t i = begin; i < end; i = skip(i)) {
        const bool isPath = isAny(i, {".", "->", "::"}) || (is(i, "[") && i > begin);
        const bool isName = isWord(i) && (i == begin || isAny(i - 1, {".", "->", "::"}));
        if (!isPath && !(isName && !isAny(i, {"co_await", "throw", "new"})))
            return Operand::Other;
    }
    return is(signs, "!") || is(signs, "&") ? Operand::Scalar : Operand::Name;
}

bool Syntax::mayMakeTemporary(size_t question, size_t end) const
{
    size_t colon = question + 1;
    for (int depth = 0; colon < end; colon = skip(colon)) {
        depth += is(colon, "?") ? 1 : 0;
        if (is(colon, ":") && depth-- == 0)
            break;
    }
    size_t last = colon + 1;
    while (last < end && !isAny(last, {",", ";", ":", ")", "]", "}"}))
        last = skip(last);
    const Operand yes = operand(question + 1, colon);
    const Operand no = operand(std::min(colon + 1, last), last);
    if (yes == Operand::Other || no == Operand::Other)
        return true;
    // A string and a name of class type meet in a temporary; a number and a name hardly.
    return (yes == Operand::Text) != (no == Operand::Text);
}

size_t Syntax::coroutineParameters(size_t begin, size_t end) const
{
    bool isCoroutine = false;
    for (size_t i = begin; i < end; i = skip(i)) {
        if (is(i, "=") || isAny(i, {"return", "co_return", "using"}))
            return end;
        if (isAny(i, {"Coro", "Task"}) && is(i + 1, "<"))
            isCoroutine = true;
        else if (isCoroutine && is(i, "(") && isWord(i - 1))
            return i;
    }
    return end;
}

bool Syntax::isSuspectDefault(size_t begin, size_t equals, size_t end) const
{
    const size_t value = equals + 1;
    if (const Lambda lambda = lambdaAt(value))
        return lambda.capturesValues;
    if (!is(end - 1, "}"))
        return false;
    const size_t brace = partner(end - 1);
    if (brace != value)
        return !isKnownType(brace - 1);
    size_t type = begin;
    while (is(type, "const"))
        ++type;
    while (is(type + 1, "::"))
        type += 2;
    return !isKnownType(type);
}

} // namespace lint
