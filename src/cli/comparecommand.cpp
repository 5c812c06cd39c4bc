// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "comparecommand.h"

#include "english.h"
#include "exitcodes.h"
#include "usage.h"

#include <files/difference.h>

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Each byte as a character, so that Qt's parser leaves a name as it is.
QString carried(const QByteArray &bytes) { return QString::fromLatin1(bytes); }

std::variant<files::Listing, QString> read(const QByteArray &path)
{
    FILE *const file = path == "-" ? stdin : std::fopen(path.constData(), "rb");
    QFile from;
    if (!file || !from.open(file, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return u"%1: it can't be read"_s.arg(QString::fromUtf8(path));
    auto listing = files::readListing(from.readAll(), {});
    if (const auto *problem = std::get_if<QString>(&listing))
        return u"%1: %2"_s.arg(QString::fromUtf8(path), *problem);
    return listing;
}

void print(const QByteArray &text) { std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout); }

} // namespace

int runCompare(const QByteArrayList &arguments)
{
    const English english;
    QStringList carriedArguments;
    for (const QByteArray &argument : arguments)
        carriedArguments << carried(argument);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what is new, gone and changed from one list to the other; what is the same is not printed.\n"
        "A list is a file of checksums, or JSON of “files checksum”, “count” or “verify”."_s);
    parser.addPositionalArgument(u"BEFORE"_s, u"A list; - is standard input."_s);
    parser.addPositionalArgument(u"AFTER"_s, u"A list; - is standard input."_s);
    parser.addOption({u"json"_s, u"Print an array of all files instead, also of those that are the same."_s});
    if (const auto done = parse(parser, carriedArguments, u"coroscope-cli files compare"_s))
        return *done;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return wrongUsage(u"files compare needs two lists: the one before and the one after"_s);

    const auto before = read(names[0].toLatin1());
    const auto after = read(names[1].toLatin1());
    for (const auto *listing : {&before, &after}) {
        if (const auto *problem = std::get_if<QString>(listing))
            return wrongUsage(*problem);
    }
    const auto compared = files::differenceOf(std::get<files::Listing>(before),
                                              std::get<files::Listing>(after));
    if (const auto *problem = std::get_if<QString>(&compared))
        return wrongUsage(*problem);
    const auto &difference = std::get<files::Difference>(compared);
    print(parser.isSet(u"json"_s) ? jsonOf(difference) : textOf(difference));
    return difference.count(files::Change::Same) == int(difference.rows.size()) ? AllWell : SomeFailed;
}

} // namespace cli
