// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "coawaitlint.h"
#include "syntax.h"

#include <algorithm>
#include <map>

namespace lint {
namespace {

// Measured with g++ 12.2 at -O0 and -O2: temporaries of these forms anywhere in a statement that
// awaits, not only in the operand, are destroyed twice. g++ 14 and clang are right on all of them.
const std::map<std::string_view, std::string_view> advices{
    {"lambda", "a lambda that captures by value, in a statement that awaits, is destroyed twice; "
               "name it on the line before"},
    {"braces", "a braced temporary in a statement that awaits is destroyed twice if it is an aggregate; "
               "name it on the line before"},
    {"conditional", "a temporary made by ?: in a statement that awaits is destroyed twice; "
                    "name it on the line before, or write if and else"},
    {"condition", "co_await in a condition crashes where the function has no local variable; "
                  "assign it to a variable first"},
    {"binding", "structured binding of an awaited value; "
                "write auto r = co_await …; auto &[a, b] = r;"},
    {"default-argument", "a default argument of a coroutine that is an aggregate or a lambda is destroyed "
                         "twice where it is awaited; write an overload, or give the type a constructor"},
};

/// Walks blocks into statements, and looks at each statement that awaits as a whole.
class Finder {
public:
    explicit Finder(const Syntax &syntax)
        : m_syntax(syntax)
    {}

    std::vector<Finding> run()
    {
        block(0, m_syntax.size());
        return std::move(m_findings);
    }

private:
    /// What one full expression contains, bodies of lambdas left out.
    struct Parts {
        bool awaits = false;
        std::vector<std::pair<size_t, std::string_view>> suspects; // token, form
    };

    void report(size_t token, std::string_view form)
    {
        const Token &place = m_syntax.token(token);
        m_findings.push_back({place.line, place.column, std::string(form), std::string(advices.at(form))});
    }

    void block(size_t begin, size_t end)
    {
        size_t start = begin;
        size_t i = begin;
        const auto endStatement = [&](size_t next) {
            statement(start, i);
            start = i = next;
        };
        while (i < end) {
            if (m_syntax.is(i, ";")) {
                endStatement(i + 1);
            } else if (m_syntax.is(i, "{") && m_syntax.isBlock(start, i)) {
                const size_t open = i;
                endStatement(m_syntax.partner(open) + 1);
                block(open + 1, m_syntax.partner(open));
            } else if (m_syntax.is(i, "(") && m_syntax.isControl(i)) {
                const size_t open = i;
                start = i = m_syntax.partner(open) + 1;
                head(open);
            } else if (m_syntax.isLabelEnd(start, i)) {
                start = ++i;
            } else if (const Lambda lambda = m_syntax.lambdaAt(i)) {
                i = m_syntax.partner(lambda.body) + 1;
            } else {
                i = m_syntax.skip(i);
            }
        }
        statement(start, std::min(i, end));
    }

    /// The parentheses of if, while, for and switch.
    void head(size_t open)
    {
        const size_t close = m_syntax.partner(open);
        const std::vector<size_t> ends = m_syntax.split(open + 1, close, ";");
        size_t begin = open + 1;
        for (size_t n = 0; n < ends.size(); ++n) {
            const bool isFor = m_syntax.is(open - 1, "for");
            const bool isCondition = isFor ? n == 1 && ends.size() == 3 : n + 1 == ends.size();
            const bool awaits = statement(begin, ends[n]);
            if (awaits && isCondition && m_syntax.split(begin, ends[n], "=").size() == 1)
                report(begin, "condition");
            begin = ends[n] + 1;
        }
    }

    /// True when it awaits.
    bool statement(size_t begin, size_t end)
    {
        Parts parts;
        walk(begin, end, parts);
        if (!parts.awaits) {
            declaration(begin, end);
            return false;
        }
        for (const auto &[token, form] : parts.suspects)
            report(token, form);
        if (const size_t bracket = m_syntax.bindingAt(begin, end); bracket < end)
            report(bracket, "binding");
        return true;
    }

    void walk(size_t begin, size_t end, Parts &parts)
    {
        for (size_t i = begin; i < end; ++i) {
            if (const Lambda lambda = m_syntax.lambdaAt(i)) {
                if (lambda.capturesValues)
                    parts.suspects.emplace_back(i, "lambda");
                walk(i + 1, m_syntax.partner(i), parts);
                block(lambda.body + 1, m_syntax.partner(lambda.body));
                i = m_syntax.partner(lambda.body);
            } else if (m_syntax.is(i, "{")) {
                if (m_syntax.isRequirement(i))
                    i = m_syntax.partner(i);
                else if (!m_syntax.hasConstructors(i))
                    parts.suspects.emplace_back(i, "braces");
            } else if (m_syntax.is(i, "?")) {
                if (m_syntax.mayMakeTemporary(i, end))
                    parts.suspects.emplace_back(i, "conditional");
            } else if ((m_syntax.is(i, "co_await") || m_syntax.is(i, "co_yield"))
                       && !(i > 0 && m_syntax.is(i - 1, "operator"))) {
                parts.awaits = true;
            }
        }
    }

    /// Coroutines are known by what they return.
    void declaration(size_t begin, size_t end)
    {
        const size_t parameters = m_syntax.coroutineParameters(begin, end);
        if (parameters >= end)
            return;
        size_t from = parameters + 1;
        for (size_t to : m_syntax.split(from, m_syntax.partner(parameters), ",")) {
            const size_t equals = m_syntax.split(from, to, "=").front();
            if (equals < to && m_syntax.isSuspectDefault(from, equals, to))
                report(equals, "default-argument");
            from = to + 1;
        }
    }

    const Syntax &m_syntax;
    std::vector<Finding> m_findings;
};

/// A comment that allows one form, on its own line or on the next one with code.
struct Marker {
    int line;
    int allows;
    std::string_view form;
    bool hasReason;
    bool wasUsed = false;
};

std::vector<Marker> markers(const Tokens &tokens)
{
    constexpr std::string_view sign = "coawait-lint: allow(";
    std::vector<Marker> found;
    for (const Comment &comment : tokens.comments) {
        const size_t begin = std::min(comment.text.find_first_not_of("/* \t"), comment.text.size());
        if (!comment.text.substr(begin).starts_with(sign))
            continue;
        const std::string_view rest = comment.text.substr(begin + sign.size());
        const size_t close = std::min(rest.find(')'), rest.size());
        const std::string_view reason = rest.substr(std::min(close + 1, rest.size()));
        int allows = comment.line;
        if (comment.isAlone) {
            const auto next = std::find_if(tokens.code.begin(), tokens.code.end(),
                                           [&](const Token &token) { return token.line > comment.line; });
            allows = next == tokens.code.end() ? 0 : next->line;
        }
        const bool hasReason = reason.find_first_not_of(" \t\n*/") != std::string_view::npos;
        found.push_back({comment.line, allows, rest.substr(0, close), hasReason});
    }
    return found;
}

} // namespace

std::vector<Finding> check(std::string_view source)
{
    const Tokens tokens = tokenise(source);
    const Syntax syntax(tokens.code);
    std::vector<Finding> findings = Finder(syntax).run();
    std::vector<Marker> allowed = markers(tokens);

    std::erase_if(findings, [&](const Finding &finding) {
        bool isAllowed = false;
        for (Marker &marker : allowed) {
            if (marker.allows == finding.line && marker.form == finding.form)
                isAllowed = marker.wasUsed = true;
        }
        return isAllowed;
    });
    for (const Marker &marker : allowed) {
        if (!marker.hasReason)
            findings.push_back({marker.line, 1, "marker", "say why it is allowed, after the parenthesis"});
        else if (!marker.wasUsed)
            findings.push_back({marker.line, 1, "marker", "allows what is not there; take it out"});
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return findings;
}

} // namespace lint
