// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// docs-examples OUTPUT.cpp HEADERS[:HEADERS…] PAGE.md...: a source of what C++ the pages contain, for
// tst_docs. Ends with status 1 and says file and line when a page says what cannot be.
#include "page.h"

#include <coawaitlint.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using docs::Block;
using docs::Page;
using docs::PageError;

namespace {

class Source {
public:
    /// `folders` are where headers are looked for.
    explicit Source(std::vector<fs::path> folders)
        : m_folders(std::move(folders))
    {}

    void add(const Page &page)
    {
        for (const auto &[line, target] : page.links) {
            if (!fs::exists(page.path.parent_path() / target))
                throw PageError(page.path, line, "a link to what is not there: " + target);
        }
        const std::string space = spaceOf(page);
        m_code << "namespace " << space << " {\n";
        for (const Block &block : page.blocks) {
            if (block.kind == Block::Kind::Outline)
                compareWithHeader(page, block);
            if (block.kind == Block::Kind::Trap)
                requireTrap(page, block);
            else
                addBlock(page, block, space);
        }
        m_code << "} // namespace " << space << '\n';
    }

    void write(std::ostream &out) const
    {
        for (const std::string &include : m_includes)
            out << include << '\n';
        out << "#include \"example.h\"\n\nusing namespace std::chrono_literals;\n\n"
            << m_code.str() << "\nnamespace {\nconst docs::Registration registered{\n"
            << m_table.str() << "};\n}\n";
    }

private:
    /// A namespace of its own for each page of all sources.
    static std::string spaceOf(const Page &page)
    {
        std::string name = page.path.parent_path().stem().string() + '_' + page.path.stem().string();
        const auto isOdd = [](unsigned char c) { return std::isalnum(c) == 0; };
        std::replace_if(name.begin(), name.end(), isOdd, '_');
        return "page_" + name;
    }

    void addBlock(const Page &page, const Block &block, const std::string &space)
    {
        const std::string name = "example" + std::to_string(++m_blocks);
        const std::string code = withoutIncludes(block.code);
        for (const lint::Finding &finding : lint::check("aio::Coro<> f() {" + code + "}"))
            throw PageError(page.path, block.line + finding.line - 1, finding.form + ": " + finding.advice);
        std::ostringstream body;
        body << "#line " << block.line << " \"" << page.path.string() << "\"\n" << code;
        switch (block.kind) {
        case Block::Kind::Declarations:
            m_code << body.str();
            return;
        case Block::Kind::Alone:
            m_code << "namespace " << name << " {\n" << body.str() << "}\n";
            return;
        case Block::Kind::Outline:
            m_code << "namespace " << name << " {\nusing namespace aio;\n" << body.str() << "}\n";
            return;
        case Block::Kind::Plain:
            m_code << "void " << name << "()\n{\n" << body.str() << "}\n";
            break;
        default:
            m_code << "aio::Coro<> " << name << "()\n{\n" << body.str() << "co_return;\n}\n";
        }
        m_table << "    {\"" << page.path.stem().string() << ": " << block.name << "\", &" << space
                << "::" << name << (block.kind == Block::Kind::OnQt ? ", true" : ", false") << ", R\"prints("
                << block.prints << ")prints\"},\n";
    }

    /// Its includes go to the top of the source; the lines stay, so that the numbers are right.
    std::string withoutIncludes(const std::string &code)
    {
        std::istringstream lines(code);
        std::string result;
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("#include"))
                m_includes.insert(line);
            else
                result += line;
            result += '\n';
        }
        return result;
    }

    void compareWithHeader(const Page &page, const Block &block) const
    {
        const std::string name = page.path.stem().string() + ".h";
        for (const fs::path &folder : m_folders) {
            std::ifstream file(folder / name);
            if (!file)
                continue;
            const std::vector<std::string> all = docs::words({std::istreambuf_iterator<char>(file), {}});
            const std::set<std::string> known(all.begin(), all.end());
            for (const std::string &word : docs::words(block.code)) {
                if (!known.contains(word))
                    throw PageError(page.path, block.line, "there is no " + word + " in " + name);
            }
            return;
        }
        throw PageError(page.path, block.line, "there is no header " + name + " to compare with");
    }

    static void requireTrap(const Page &page, const Block &block)
    {
        std::string found;
        for (const lint::Finding &finding : lint::check("aio::Coro<> f() {" + block.code + "}"))
            found += (found.empty() ? "" : " ") + finding.form;
        if (found != block.name)
            throw PageError(page.path, block.line, "coawait-lint finds '" + found + "' here");
    }

    std::vector<fs::path> m_folders;
    std::set<std::string> m_includes;
    std::ostringstream m_code;
    std::ostringstream m_table;
    int m_blocks = 0;
};

std::vector<fs::path> split(const std::string &text)
{
    std::vector<fs::path> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ':');)
        parts.emplace_back(part);
    return parts;
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc < 3) {
        std::fputs("usage: docs-examples OUTPUT.cpp HEADERS[:HEADERS...] PAGE.md...\n", stderr);
        return 2;
    }
    Source source(split(argv[2]));
    for (int i = 3; i < argc; ++i)
        source.add(docs::readPage(argv[i]));
    std::ofstream file(argv[1]);
    source.write(file);
    return file.flush() ? 0 : 2;
} catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
