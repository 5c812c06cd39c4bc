// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filesoptions.h"

#include "usage.h"
#include "values.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int mostAtOnce = 256;

struct Wording {
    QString name;
    QString description;
};

Wording wordingOf(files::Operation operation)
{
    switch (operation) {
    case files::Operation::Checksum:
        return {u"checksum"_s, u"Prints the checksum of each file, in the form of sha256sum."_s};
    case files::Operation::Count:
        return {u"count"_s, u"Prints lines, words and bytes of each file, in the form of wc."_s};
    case files::Operation::Verify:
        return {u"verify"_s, u"Checks the files that files of checksums name (SHA256SUMS …), in the form of\n"
                             "sha256sum --check."_s};
    case files::Operation::Duplicates:
        break;
    }
    return {u"duplicates"_s,
            u"Prints groups of files with the same content, with an empty line between groups.\n"
            "They are compared byte by byte; names of one and the same file are no duplicates."_s};
}

void describe(QCommandLineParser &parser, files::Operation operation)
{
    parser.setApplicationDescription(wordingOf(operation).description);
    if (operation == files::Operation::Verify) {
        parser.addPositionalArgument(u"FILE"_s, u"A file of checksums; - is standard input."_s, u"FILE…"_s);
        parser.addOptions({{u"ignore-missing"_s, u"A file that is not there is no failure."_s},
                           {u"quiet"_s, u"Print no line for a file that is well."_s},
                           {u"strict"_s, u"A line that can't be read is a failure."_s}});
    } else {
        parser.addPositionalArgument(
            u"PATH"_s, u"A file, a folder and all below it, or a pattern; - is standard input."_s,
            u"PATH…"_s);
        parser.addOptions({{u"no-hidden"_s, u"Skip what is hidden below a folder."_s},
                           {u"no-links"_s, u"Do not follow links below a folder."_s}});
    }
    if (operation == files::Operation::Checksum) {
        parser.addOptions({{{u"a"_s, u"algorithm"_s}, u"sha256, sha1, md5 or blake2b (sha256)."_s, u"NAME"_s},
                           {u"tag"_s, u"Print lines of the form “SHA256 (NAME) = …”."_s}});
    }
    parser.addOptions({
        {{u"j"_s, u"jobs"_s}, u"Read at most N files at once, 1 to 256 (one a processor)."_s, u"N"_s},
        {u"on-error"_s,
         u"When one fails: collect goes on, first says so at once and goes on, cancel ends the rest (collect)."_s,
         u"MODE"_s},
        {u"json"_s, u"Write a JSON line for each to FILE; - is standard output."_s, u"FILE"_s},
        {u"record"_s,
         u"Record what the tasks do into FILE, while they do it: JSON Lines, or, if FILE ends in "
         u".trace.json, a Chrome trace, which is written at the end."_s,
         u"FILE"_s},
        {u"progress"_s, u"Show progress on stderr: auto (on a terminal), always, never."_s, u"WHEN"_s},
    });
}

/// Each byte as a character, so that Qt's parser leaves a name as it is; textOf() makes it text.
QString carried(const QByteArray &bytes) { return QString::fromLatin1(bytes); }
QString textOf(const QString &carried) { return QString::fromUtf8(carried.toLatin1()); }

} // namespace

std::variant<FilesOptions, int> readFilesOptions(files::Operation operation, const QByteArrayList &arguments)
{
    QStringList carriedArguments;
    for (const QByteArray &argument : arguments)
        carriedArguments << carried(argument);
    QCommandLineParser parser;
    describe(parser, operation);
    const QString name = wordingOf(operation).name;
    if (const auto done = parse(parser, carriedArguments, u"coroscope-cli files "_s + name))
        return *done;

    FilesOptions options;
    options.job.operation = operation;
    Values values(parser);
    values.number(u"j"_s, 1, mostAtOnce, options.job.atOnce);
    values.choice(u"on-error"_s, {u"collect"_s, u"first"_s, u"cancel"_s}, options.job.onError);
    values.choice(u"progress"_s, {u"auto"_s, u"always"_s, u"never"_s}, options.progress);
    if (operation == files::Operation::Checksum) {
        values.choice(u"a"_s, {u"sha256"_s, u"sha1"_s, u"md5"_s, u"blake2b"_s}, options.job.algorithm);
        options.isTagged = parser.isSet(u"tag"_s);
    }
    if (!values.problem().isEmpty())
        return wrongUsage(values.problem());
    if (operation == files::Operation::Verify) {
        options.job.ignoresMissing = parser.isSet(u"ignore-missing"_s);
        options.isQuiet = parser.isSet(u"quiet"_s);
        options.isStrict = parser.isSet(u"strict"_s);
    } else {
        options.job.walk.includesHidden = !parser.isSet(u"no-hidden"_s);
        // A link is no second copy: what it leads to is found where it is.
        options.job.walk.followsLinks = operation != files::Operation::Duplicates
                                        && !parser.isSet(u"no-links"_s);
    }
    options.job.walk.readsStandardInput = operation != files::Operation::Duplicates;
    options.json = textOf(parser.value(u"json"_s));
    options.record = textOf(parser.value(u"record"_s));
    for (const QString &path : parser.positionalArguments())
        options.job.paths << path.toLatin1();
    if (options.job.paths.isEmpty()) {
        return wrongUsage(operation == files::Operation::Verify
                              ? u"files verify needs a file of checksums, or - for standard input"_s
                              : u"files %1 needs a file or a folder"_s.arg(name));
    }
    return options;
}

} // namespace cli
