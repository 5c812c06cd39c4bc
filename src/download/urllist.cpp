// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "urllist.h"

#include "listreader.h"

#include <QHash>
#include <QSet>

namespace download {

namespace {

/// Makes the addresses of an entry one after the other.
class ItemMaker {
public:
    explicit ItemMaker(const Entry &entry)
        : m_entry(entry), m_shared(entry.madeOptions())
    {}

    template<typename Function>
    void forEach(Function function) const
    {
        for (std::size_t first = 0; first < m_entry.pieces.size();) {
            std::size_t next = first + 1;
            while (next < m_entry.pieces.size() && m_entry.pieces[next].isMirror)
                ++next;
            const Piece &piece = m_entry.pieces[first];
            for (qint64 i = 0; i < piece.count(); ++i) {
                const QByteArray url = urlOf(piece, i);
                if (!url.isEmpty())
                    function(ListItem{url, piece.textOf(i), m_entry.verdict.number, options(first, next, i)});
            }
            first = next;
        }
    }

private:
    static QByteArray urlOf(const Piece &piece, qint64 index)
    {
        if (!piece.isPattern())
            return piece.first.url;
        const auto address = readAddress(piece.textOf(index));
        const auto *good = std::get_if<Address>(&address);
        return good ? good->url : QByteArray();
    }
    /// What is said of the file whose addresses are made by the pieces from `first` to before `end`.
    ItemOptionsPtr options(std::size_t first, std::size_t end, qint64 index) const
    {
        std::optional<Checksum> checksum;
        for (std::size_t at = first; at < end && !checksum; ++at) {
            if (const auto read = checksumInFragment(m_entry.pieces[at].text))
                checksum = std::get<Checksum>(*read);
        }
        if (end == first + 1 && !checksum)
            return m_shared;
        const auto own = m_shared ? std::make_shared<ItemOptions>(*m_shared)
                                  : std::make_shared<ItemOptions>();
        for (std::size_t at = first + 1; at < end; ++at)
            own->mirrors << urlOf(m_entry.pieces[at], index);
        own->mirrors.removeAll(QByteArray());
        if (checksum)
            own->checksum = checksum;
        return own;
    }

    const Entry &m_entry;
    const ItemOptionsPtr m_shared;
};

} // namespace

UrlList readUrlList(QStringView text, ListOptions options)
{
    UrlList list;
    QHash<QByteArray, int> lineOf;
    forEachEntry(text, options, [&](Entry &entry) {
        ListLine &verdict = entry.verdict;
        if (verdict.kind == ListLine::Good) {
            list.urlCount += verdict.count;
            for (const Piece &piece : entry.pieces) {
                if (piece.isMirror)
                    continue;
                int &first = lineOf[piece.key()];
                if (first == 0) {
                    first = verdict.number;
                    continue;
                }
                list.duplicateCount += piece.count();
                if (verdict.sameAs == 0)
                    verdict.sameAs = first;
            }
        }
        const auto add = [&list](ListLine &line) {
            list.rejectedCount += line.kind == ListLine::Rejected ? 1 : 0;
            list.lines.push_back(std::move(line));
        };
        add(verdict);
        for (ListLine &line : entry.below)
            add(line);
    });
    return list;
}

std::vector<ListItem> items(QStringView text, ListOptions options, bool isUnique,
                            std::vector<ListLine> *remarkable)
{
    std::vector<ListItem> list;
    QSet<QByteArray> seen;
    const auto add = [&](ListItem item) {
        if (isUnique && seen.contains(item.url))
            return;
        if (isUnique)
            seen.insert(item.url);
        list.push_back(std::move(item));
    };
    const auto note = [remarkable](const ListLine &line) {
        if (remarkable && (line.kind == ListLine::Rejected || line.isIgnored))
            remarkable->push_back(line);
    };
    forEachEntry(text, options, [&](const Entry &entry) {
        if (entry.verdict.kind == ListLine::Good)
            ItemMaker(entry).forEach(add);
        note(entry.verdict);
        std::for_each(entry.below.begin(), entry.below.end(), note);
    });
    return list;
}

} // namespace download
