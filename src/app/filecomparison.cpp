// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filecomparison.h"

#include "downloadoptions.h"

#include <files/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using files::Change;
using files::Difference;

namespace {

QString nameOf(const QByteArray &path) { return files::displayName(path.mid(path.lastIndexOf('/') + 1)); }

QString folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QString() : folderText(files::displayName(path.left(std::max(slash, qsizetype{1}))));
}

/// Long enough to tell two checksums apart.
QString shortResult(const QByteArray &result)
{
    constexpr qsizetype longest = 12;
    return result.contains(' ') || result.size() <= longest
               ? QString::fromLatin1(result)
               : QString::fromLatin1(result.left(longest)) + u'…';
}

QString resultOf(const Difference::Row &row)
{
    if (row.change == Change::Changed)
        return shortResult(row.before) + u" → "_s + shortResult(row.after);
    return shortResult(row.after.isEmpty() ? row.before : row.after);
}

} // namespace

int FileComparison::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

const Difference::Row *FileComparison::rowAt(int place) const
{
    return place < 0 || place >= count() ? nullptr
                                         : &m_difference.rows[std::size_t(m_shown[std::size_t(place)])];
}

QVariant FileComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference::Row &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(row.path);
    case FolderRole:
        return folderOf(row.path);
    case ChangeRole:
        return int(row.change);
    case ChangeNameRole:
        return files::sentence(row.change);
    case ResultRole:
        return resultOf(row);
    case SentenceRole:
        return QStringList{nameOf(row.path), files::sentence(row.change), resultOf(row), folderOf(row.path)}
            .join(u", "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> FileComparison::roleNames() const
{
    return {{NameRole, "name"},     {FolderRole, "folder"},
            {ChangeRole, "change"}, {ChangeNameRole, "changeName"},
            {ResultRole, "result"}, {SentenceRole, "sentence"}};
}

void FileComparison::open(Difference difference, const QString &title)
{
    m_title = title;
    m_search.clear();
    m_isOpen = true;
    beginResetModel();
    m_shown.clear();
    m_difference = std::move(difference);
    endResetModel();
    m_kind = m_difference.count(Change::Same) == int(m_difference.rows.size()) ? All : Differences;
    arrange();
}

void FileComparison::close()
{
    m_isOpen = false;
    beginResetModel();
    m_shown.clear();
    m_difference = {};
    endResetModel();
    Q_EMIT changed();
}

QString FileComparison::note() const
{
    if (m_difference.isBelowRoots)
        return tr("No path is in both: files are compared by where they lie below the two folders.");
    if (!m_difference.rows.empty() && m_difference.count(Change::Same) == int(m_difference.rows.size()))
        return tr("Nothing has changed.");
    return {};
}

QList<int> FileComparison::counts() const
{
    const auto all = int(m_difference.rows.size());
    QList<int> counts{all, all - m_difference.count(Change::Same)};
    for (const int count : m_difference.counts)
        counts << count;
    return counts;
}

void FileComparison::setKind(int kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    arrange();
}

void FileComparison::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    arrange();
}

bool FileComparison::matches(const Difference::Row &row) const
{
    const bool isOfKind = m_kind == All || (m_kind == Differences && row.change != Change::Same)
                          || m_kind == int(row.change);
    return isOfKind
           && (m_search.isEmpty() || files::displayName(row.path).contains(m_search, Qt::CaseInsensitive)
               || QLatin1String(row.before).contains(m_search, Qt::CaseInsensitive)
               || QLatin1String(row.after).contains(m_search, Qt::CaseInsensitive));
}

void FileComparison::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t row = 0; row < m_difference.rows.size(); ++row) {
        if (matches(m_difference.rows[row]))
            m_shown.push_back(int(row));
    }
    endResetModel();
    Q_EMIT changed();
}

QString FileComparison::shownText() const
{
    Difference shown;
    for (const int row : m_shown)
        shown.rows.push_back(m_difference.rows[std::size_t(row)]);
    return QString::fromUtf8(files::textOf(shown));
}

void FileComparison::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ChangeNameRole, SentenceRole});
    Q_EMIT changed();
}

} // namespace app
