// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "page.h"

#include <tokens.h>

#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace docs {
namespace {

/// Reads a page line by line.
class Reader {
public:
    explicit Reader(const std::filesystem::path &path)
        : m_file(path)
    {
        m_page.path = path;
        if (!m_file)
            throw PageError(path, 0, "cannot be read");
    }

    Page read()
    {
        std::string mark;
        while (next()) {
            if (m_line.starts_with("```")) {
                fence(m_line.substr(3), mark);
                mark.clear();
            } else {
                mark = m_line;
                links();
            }
        }
        return std::move(m_page);
    }

private:
    bool next()
    {
        ++m_number;
        return bool(std::getline(m_file, m_line));
    }

    void fence(const std::string &language, const std::string &mark)
    {
        const int begin = m_number;
        std::string text;
        while (next() && m_line != "```")
            text += m_line + '\n';
        if (!m_file)
            throw PageError(m_page.path, begin, "this fence is not closed");
        if (language == "cpp") {
            m_page.blocks.push_back(marked(mark, begin));
            m_page.blocks.back().code = std::move(text);
            m_mayPrint = m_page.blocks.back().isExample();
            return;
        }
        if (language == "text" && m_mayPrint)
            m_page.blocks.back().prints = std::move(text);
        m_mayPrint = false;
    }

    [[nodiscard]] Block marked(const std::string &mark, int line) const
    {
        static const std::regex form("<!-- ([a-z]+)(: ([A-Za-z0-9_-]+))?(, (on Qt|plain))? -->");
        static const std::map<std::string, Block::Kind> kinds{
            {"alone", Block::Kind::Alone},          {"outline", Block::Kind::Outline},
            {"example", Block::Kind::InSimulation}, {"example, on Qt", Block::Kind::OnQt},
            {"example, plain", Block::Kind::Plain}, {"trap", Block::Kind::Trap},
        };
        Block block;
        block.line = line + 1;
        if (!mark.starts_with("<!--"))
            return block;
        std::smatch match;
        const bool isMark = std::regex_match(mark, match, form);
        const auto kind = isMark ? kinds.find(match.str(1) + match.str(4)) : kinds.end();
        if (kind == kinds.end())
            throw PageError(m_page.path, line - 1, "not a mark for a block: " + mark);
        block.kind = kind->second;
        block.name = match.str(3);
        const bool needsName = block.isExample() || block.kind == Block::Kind::Trap;
        if (needsName == block.name.empty())
            throw PageError(m_page.path, line - 1, "a name too many or too few: " + mark);
        return block;
    }

    void links()
    {
        static const std::regex form(R"(\]\(([^)#\s]+)(#[^)\s]*)?\))");
        for (std::sregex_iterator i(m_line.begin(), m_line.end(), form), end; i != end; ++i) {
            if (i->str(1).find("://") == std::string::npos)
                m_page.links.emplace_back(m_number, i->str(1));
        }
    }

    Page m_page;
    std::ifstream m_file;
    std::string m_line;
    int m_number = 0;
    bool m_mayPrint = false;
};

} // namespace

Page readPage(const std::filesystem::path &path) { return Reader(path).read(); }

std::vector<std::string> words(const std::string &code)
{
    static const std::set<std::string_view> keywords{
        "auto",     "bool",      "char",      "class",    "concept",   "const",    "constexpr", "default",
        "delete",   "double",    "enum",      "explicit", "false",     "final",    "friend",    "inline",
        "int",      "noexcept",  "namespace", "nullptr",  "nodiscard", "operator", "override",  "private",
        "public",   "protected", "requires",  "static",   "struct",    "template", "this",      "true",
        "typename", "unsigned",  "using",     "virtual",  "void"};
    std::vector<std::string> found;
    for (const lint::Token &token : lint::tokenise(code).code) {
        if (token.kind == lint::Kind::Identifier && !keywords.contains(token.text))
            found.emplace_back(token.text);
    }
    return found;
}

} // namespace docs
