// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "difference.h"

#include "promised.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace files {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("files", text); }

/// By path, or what is compared of it; each once.
using Entries = std::vector<std::pair<QByteArray, const Entry *>>;

/// Nothing is at its path.
bool isAbsent(const Row &row)
{
    return row.isIgnored
           || (row.error
               && (row.error->kind == ErrorKind::NotFound || row.error->kind == ErrorKind::Vanished
                   || row.error->kind == ErrorKind::BrokenLink));
}

/// The folder that all entries lie in, with a slash at its end; empty if there is none.
QByteArray commonFolder(const std::vector<Entry> &entries)
{
    QByteArray common = entries.front().path;
    for (const Entry &entry : entries) {
        const auto length = std::min(common.size(), entry.path.size());
        const auto end = std::mismatch(common.begin(), common.begin() + length, entry.path.begin()).first;
        common.truncate(end - common.begin());
    }
    return common.left(common.lastIndexOf('/') + 1);
}

Entries byPath(const Listing &listing, const QByteArray &root = {})
{
    Entries entries;
    entries.reserve(listing.entries.size());
    for (const Entry &entry : listing.entries)
        entries.emplace_back(entry.path.startsWith(root) ? entry.path.mid(root.size()) : entry.path, &entry);
    const auto precedes = [](const auto &left, const auto &right) { return left.first < right.first; };
    if (!std::is_sorted(entries.begin(), entries.end(), precedes)) // a run's are, as a rule
        std::stable_sort(entries.begin(), entries.end(), precedes);
    const auto isSame = [](const auto &left, const auto &right) { return left.first == right.first; };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    return entries;
}

bool haveCommon(const Entries &one, const Entries &other)
{
    auto right = other.begin();
    for (const auto &left : one) {
        while (right != other.end() && right->first < left.first)
            ++right;
        if (right == other.end() || right->first == left.first)
            return right != other.end();
    }
    return false;
}

QByteArray resultOf(const Entry *entry)
{
    if (!entry || !entry->isKnown)
        return {};
    if (!entry->count)
        return entry->digest;
    return QByteArray::number(entry->count->lines) + ' ' + QByteArray::number(entry->count->words) + ' '
           + QByteArray::number(entry->count->bytes);
}

/// Null where it is in one only.
void add(Difference &to, const Entry *before, const Entry *after)
{
    Difference::Row row{after ? after->path : before->path, Change::Same, resultOf(before), resultOf(after)};
    if (!before)
        row.change = Change::New;
    else if (!after)
        row.change = Change::Gone;
    else if (!before->isKnown || !after->isKnown)
        row.change = Change::Unknown;
    else if (row.before != row.after)
        row.change = Change::Changed;
    ++to.counts[std::size_t(row.change)];
    to.rows.push_back(std::move(row));
}

std::optional<Algorithm> algorithmNamed(const QByteArray &name)
{
    for (const Algorithm algorithm :
         {Algorithm::Sha256, Algorithm::Sha1, Algorithm::Md5, Algorithm::Blake2b}) {
        if (optionName(algorithm) == name)
            return algorithm;
    }
    return std::nullopt;
}

/// Adds the object of a row as jsonOf() writes it; false if it is none.
bool addObject(Listing &listing, const QJsonObject &object, const QByteArray &folder)
{
    const QByteArray bytes = QByteArray::fromBase64(object[u"pathBase64"_s].toString().toLatin1());
    const QByteArray path = bytes.isEmpty() ? object[u"path"_s].toString().toUtf8() : bytes;
    const bool isDigest = object.contains(u"digest"_s);
    if (path.isEmpty() || (!isDigest && !object.contains(u"lines"_s)))
        return false;
    const QString error = object[u"error"_s][u"kind"_s].toString();
    if (error == kindName(ErrorKind::NotFound) || error == kindName(ErrorKind::Vanished)
        || error == kindName(ErrorKind::BrokenLink) || object[u"status"_s].toString() == "ignored"_L1)
        return true;
    Entry entry{below(folder, path), object[u"digest"_s].toString().toLatin1()};
    if (isDigest) {
        const auto algorithm = algorithmNamed(object[u"algorithm"_s].toString().toLatin1());
        if (!listing.algorithm)
            listing.algorithm = algorithm;
        entry.isKnown = !entry.digest.isEmpty() && algorithm == listing.algorithm;
    } else {
        entry.isKnown = object[u"status"_s].toString() == "done"_L1;
        entry.count = TextCount{object[u"lines"_s].toInteger(), object[u"words"_s].toInteger(),
                                object[u"bytes"_s].toInteger()};
    }
    listing.entries.push_back(std::move(entry));
    return true;
}

std::variant<Listing, QString> readJson(const QByteArray &content, const QByteArray &folder)
{
    Listing listing;
    const QString none = tr("neither checksums nor counts are in it");
    if (content.startsWith('[')) {
        const QJsonArray rows = QJsonDocument::fromJson(content).array();
        for (const auto &row : rows) {
            if (!addObject(listing, row.toObject(), folder))
                return none;
        }
        return rows.isEmpty() ? std::variant<Listing, QString>(none) : listing;
    }
    for (const QByteArray &line : content.split('\n')) {
        if (!line.trimmed().isEmpty() && !addObject(listing, QJsonDocument::fromJson(line).object(), folder))
            return none;
    }
    return listing;
}

} // namespace

std::variant<Listing, QString> listingOf(const Job &job)
{
    const JobOptions &options = job.options();
    if (options.operation == Operation::Duplicates)
        return tr("A search for duplicates has no checksums to compare.");
    Listing listing;
    const bool isVerify = options.operation == Operation::Verify;
    if (options.operation == Operation::Checksum)
        listing.algorithm = options.algorithm;
    if (!isVerify && options.paths.size() == 1)
        listing.root = options.paths.front() + '/';
    for (std::size_t index = 0; index < job.rows().size(); ++index) {
        const Row &row = job.rows()[index];
        if (isAbsent(row) || (isVerify && row.promised.digest.isEmpty()))
            continue;
        if (isVerify && !listing.algorithm)
            listing.algorithm = row.promised.algorithm;
        Entry entry{job.pathOf(index), row.digest};
        if (options.operation == Operation::Count) {
            entry.count = row.count;
            entry.isKnown = row.state == RowState::Done;
        } else {
            entry.isKnown = !row.digest.isEmpty()
                            && (!isVerify || row.promised.algorithm == listing.algorithm);
        }
        listing.entries.push_back(std::move(entry));
    }
    return listing;
}

std::variant<Listing, QString> readListing(const QByteArray &content, const QByteArray &folder)
{
    const QByteArray text = content.trimmed();
    Listing listing;
    if (text.startsWith('[') || text.startsWith('{')) {
        auto read = readJson(text, folder);
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        listing = std::get<Listing>(std::move(read));
    } else {
        const Sums sums = readSums(content);
        if (sums.lines.empty())
            return tr("neither checksums nor counts are in it");
        listing.algorithm = sums.lines.front().algorithm;
        for (const SumLine &line : sums.lines) {
            if (line.algorithm == listing.algorithm)
                listing.entries.push_back({below(folder, line.name), line.digest});
        }
    }
    const auto isInFolder = [&](const Entry &entry) { return entry.path.startsWith(folder); };
    if (!folder.isEmpty() && std::all_of(listing.entries.begin(), listing.entries.end(), isInFolder))
        listing.root = folder.endsWith('/') ? folder : folder + '/';
    return listing;
}

std::variant<Difference, QString> differenceOf(const Listing &before, const Listing &after)
{
    if (before.algorithm != after.algorithm && !before.entries.empty() && !after.entries.empty())
        return tr("They can't be compared: they hold different kinds of checksums, or counts and checksums.");
    Difference difference;
    Entries first = byPath(before);
    Entries second = byPath(after);
    if (!first.empty() && !second.empty() && !haveCommon(first, second)) {
        const auto rootOf = [](const Listing &listing) {
            return listing.root.isEmpty() ? commonFolder(listing.entries) : listing.root;
        };
        Entries firstBelow = byPath(before, rootOf(before));
        Entries secondBelow = byPath(after, rootOf(after));
        difference.isBelowRoots = haveCommon(firstBelow, secondBelow);
        if (difference.isBelowRoots) {
            first.swap(firstBelow);
            second.swap(secondBelow);
        }
    }
    auto left = first.begin();
    auto right = second.begin();
    while (left != first.end() || right != second.end()) {
        const bool hasLeft = left != first.end() && (right == second.end() || left->first <= right->first);
        const bool hasRight = right != second.end() && (left == first.end() || right->first <= left->first);
        add(difference, hasLeft ? left->second : nullptr, hasRight ? right->second : nullptr);
        if (hasLeft)
            ++left;
        if (hasRight)
            ++right;
    }
    return difference;
}

} // namespace files
