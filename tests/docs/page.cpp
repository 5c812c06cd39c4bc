// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "page.h"

#include <tokens.h>

#include <algorithm>
#include <fstream>
#include <map>
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
        static const std::map<std::string, Block::Kind> kinds{
            {"alone", Block::Kind::Alone},          {"outline", Block::Kind::Outline},
            {"example", Block::Kind::InSimulation}, {"example, on Qt", Block::Kind::OnQt},
            {"example, plain", Block::Kind::Plain}, {"trap", Block::Kind::Trap},
        };
        constexpr std::string_view opens = "<!-- ";
        constexpr std::string_view closes = " -->";
        Block block;
        block.line = line + 1;
        if (!mark.starts_with("<!--"))
            return block;
        // KIND[: NAME][, HOW]
        std::string text = mark.substr(std::min(opens.size(), mark.size()));
        text.erase(std::min(text.find(closes), text.size()));
        const std::size_t comma = std::min(text.find(", "), text.size());
        const std::size_t colon = std::min(text.find(": "), comma);
        block.name = text.substr(colon, comma - colon);
        block.name.erase(0, 2);
        const auto kind = kinds.find(text.substr(0, colon) + text.substr(comma));
        if (kind == kinds.end() || !mark.ends_with(closes))
            throw PageError(m_page.path, line - 1, "not a mark for a block: " + mark);
        block.kind = kind->second;
        const bool needsName = block.isExample() || block.kind == Block::Kind::Trap;
        if (needsName == block.name.empty())
            throw PageError(m_page.path, line - 1, "a name too many or too few: " + mark);
        return block;
    }

    void links()
    {
        bool isCode = false;
        for (std::size_t at = 0; at < m_line.size(); ++at) {
            isCode ^= m_line[at] == '`';
            if (isCode || m_line.compare(at, 2, "](") != 0)
                continue;
            const std::size_t begin = at + 2;
            const std::string target = m_line.substr(begin, m_line.find_first_of(")#", begin) - begin);
            if (!target.empty() && target.find("://") == std::string::npos)
                m_page.links.emplace_back(m_number, target);
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
