// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "fetchoptions.h"

#include "usage.h"
#include "values.h"

#include <download/listtext.h>

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int mostAtOnce = 256;
constexpr int mostRetries = 1000;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Downloads addresses, many at once, and prints a line for each as it ends:\n"
        "“✓ URL: N bytes” or “✗ URL: error”; then the total time.\n"
        "A list has an address a line; # begins a comment, [1-9] and {a,b} stand for several.\n"
        "Indented lines below an address are options of aria2's: out=, dir=, header=, checksum=…"_s);
    parser.addPositionalArgument(u"URL"_s, u"What to download; https:// may be left out."_s, u"[URL…]"_s);
    parser.addOptions({
        {{u"i"_s, u"input"_s}, u"Read the list FILE as well; - is standard input."_s, u"FILE"_s},
        {{u"d"_s, u"dir"_s}, u"Save into DIR, which is made if need be (default: here)."_s, u"DIR"_s, u"."_s},
        {{u"j"_s, u"jobs"_s}, u"At most N at once, 1 to 256 (16)."_s, u"N"_s},
        {u"per-host"_s, u"At most N at once from one host, 1 to 256 (8)."_s, u"N"_s},
        {u"segments"_s,
         u"Fetch a large file by up to N connections, 1 to 16, while that makes it faster (4)."_s, u"N"_s},
        {u"on-error"_s,
         u"When one fails: collect goes on, first says so at once and goes on, cancel ends the rest (collect)."_s,
         u"MODE"_s},
        {u"timeout"_s, u"Give a download S seconds in all (0: no limit, as by default)."_s, u"S"_s},
        {u"connect-timeout"_s, u"Give a connection S seconds (15)."_s, u"S"_s},
        {u"stall"_s, u"End a transfer that gets no byte for S seconds (30)."_s, u"S"_s},
        {u"lowest-speed"_s,
         u"Give up a transfer that gets fewer than BYTES a second over the time of --stall (never)."_s,
         u"BYTES"_s},
        {u"max-size"_s, u"Refuse files of more than BYTES; k, M and G are understood."_s, u"BYTES"_s},
        {u"limit-rate"_s, u"Receive at most BYTES a second in all; k, M and G are understood."_s, u"BYTES"_s},
        {u"retries"_s, u"Try again up to N times what may pass (4)."_s, u"N"_s},
        {u"exists"_s, u"When the file is here: rename, skip or overwrite (rename)."_s, u"WHAT"_s},
        {u"header"_s,
         u"Send this header, too; may be given several times. @FILE reads one from each line of FILE."_s,
         u"K: V"_s},
        {u"user"_s, u"Log in with this name and password (basic); @FILE reads them from FILE."_s,
         u"NAME:PASSWORD"_s},
        {u"bearer"_s, u"Log in with this token; @FILE reads it from FILE."_s, u"TOKEN"_s},
        {u"cookies"_s, u"Send the cookies in FILE (Netscape format) to the servers they are for."_s,
         u"FILE"_s},
        {u"checksum"_s, u"The one URL must have this checksum, such as sha-256=HEX."_s, u"NAME=HEX"_s},
        {u"user-agent"_s, u"Say this as the User-Agent."_s, u"S"_s},
        {u"proxy"_s, u"Ask this proxy instead of the environment's; @FILE reads it from FILE."_s, u"URL"_s},
        {u"cacert"_s, u"Trust the certificates in FILE instead of the system's."_s, u"FILE"_s},
        {u"no-resume"_s, u"Do not go on from what an earlier download left."_s},
        {u"unique"_s, u"Download an address once, however often it is in the list."_s},
        {u"no-glob"_s, u"Take [ ] and { } literally."_s},
        {u"allow-downgrade"_s, u"Follow redirects from https to http."_s},
        {u"sync"_s,
         u"Make files safe from a power cut: each before it counts as done, batch for many together and at "
         u"the end, none (batch)."_s,
         u"HOW"_s},
        {u"json"_s, u"Write a JSON line for each to FILE; - is standard output."_s, u"FILE"_s},
        {u"record"_s,
         u"Record what the tasks do into FILE, while they do it: JSON Lines, or, if FILE ends in "
         u".trace.json, a Chrome "
         "trace, which is written at the end."_s,
         u"FILE"_s},
        {u"progress"_s, u"Show progress on stderr: auto (on a terminal), always, never."_s, u"WHEN"_s},
    });
}

/// The values of an option, and in place of `@FILE` the lines of FILE: what other users of this computer must not see
/// in its list of processes.
QStringList valuesOf(const QCommandLineParser &parser, Values &values, const QString &option)
{
    QStringList all;
    for (const QString &value : parser.values(option)) {
        if (!value.startsWith(u'@')) {
            all << value;
            continue;
        }
        QFile file(value.mid(1));
        if (!file.open(QIODevice::ReadOnly)) {
            values.complain(option, value, u"can't be read: "_s + file.errorString());
            continue;
        }
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (const QString text = QString::fromUtf8(line).trimmed(); !text.isEmpty())
                all << text;
        }
    }
    return all;
}

void readHeaders(const QCommandLineParser &parser, Values &values, QByteArrayList &to)
{
    for (const QString &header : valuesOf(parser, values, u"header"_s)) {
        // A line's end in it would smuggle in another header.
        if (!download::isHeader(header.toUtf8()))
            values.complain(u"header"_s, header, u"is not of the form “Name: value”"_s);
        to << header.toUtf8();
    }
}

void readIdentity(const QCommandLineParser &parser, Values &values, download::BatchOptions &to)
{
    const auto last = [&](const QString &option) { return valuesOf(parser, values, option).value(0); };
    const QString user = last(u"user"_s);
    to.user = user.section(u':', 0, 0).toUtf8();
    to.password = user.section(u':', 1).toUtf8();
    to.bearer = last(u"bearer"_s).toUtf8();
    if (!to.user.isEmpty() && !to.bearer.isEmpty())
        values.complain(u"bearer"_s, {}, u"can't be combined with --user"_s);
    if (parser.isSet(u"user"_s) && to.user.isEmpty())
        values.complain(u"user"_s, {}, u"is not of the form NAME:PASSWORD"_s);
    to.proxy = last(u"proxy"_s).toUtf8();
    to.cookieFile = parser.value(u"cookies"_s);
    if (!to.cookieFile.isEmpty() && !QFileInfo(to.cookieFile).isReadable())
        values.complain(u"cookies"_s, to.cookieFile, u"can't be read"_s);
}

/// Puts the checksum where a list has it; gives a sentence when it can't be meant.
QString addChecksum(const QString &checksum, FetchOptions &options)
{
    const auto read = download::readPastedChecksum(checksum);
    if (const auto *problem = std::get_if<download::ChecksumProblem>(&read))
        return u"--checksum: "_s + download::problemText(download::problemOf(*problem));
    if (download::readUrlList(options.list, options.grammar).urlCount != 1)
        return u"--checksum is for one URL; a list says it for each"_s;
    options.list = options.list.trimmed() + u"\n checksum="_s
                   + QString::fromLatin1(download::checksumText(std::get<download::Checksum>(read))) + u'\n';
    return {};
}

int lineEnds(const QString &text)
{
    return int(text.count(u'\n') + text.count(u'\r') - text.count("\r\n"_L1));
}

/// Appends a list file to the addresses; gives a sentence when it can't be read.
QString readList(const QString &name, QString &to)
{
    QFile file;
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (!isOpen)
        return u"%1: %2"_s.arg(name, file.errorString());
    to += QString::fromUtf8(file.readAll());
    return {};
}

} // namespace

std::variant<FetchOptions, int> readFetchOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto done = parse(parser, arguments, u"coroscope-cli fetch"_s))
        return *done;

    FetchOptions options;
    download::BatchOptions &batch = options.batch;
    int retries = batch.attempts - 1;
    Values values(parser);
    values.number(u"j"_s, 1, mostAtOnce, batch.atOnce);
    values.number(u"per-host"_s, 1, mostAtOnce, batch.perHost);
    values.number(u"segments"_s, 1, download::Division::limit, batch.division.most);
    values.number(u"retries"_s, 0, mostRetries, retries);
    values.seconds(u"timeout"_s, batch.limits.total);
    values.seconds(u"connect-timeout"_s, batch.limits.connect);
    values.seconds(u"stall"_s, batch.limits.stall);
    values.bytes(u"lowest-speed"_s, batch.limits.lowestSpeed);
    values.bytes(u"max-size"_s, batch.mostSize);
    values.bytes(u"limit-rate"_s, options.speedLimit);
    values.choice(u"on-error"_s, {u"collect"_s, u"first"_s, u"cancel"_s}, batch.onError);
    values.choice(u"exists"_s, {u"rename"_s, u"skip"_s, u"overwrite"_s}, batch.whenExists);
    values.choice(u"sync"_s, {u"each"_s, u"batch"_s, u"none"_s}, batch.sync);
    values.choice(u"progress"_s, {u"auto"_s, u"always"_s, u"never"_s}, options.progress);
    readHeaders(parser, values, batch.headers);
    readIdentity(parser, values, batch);
    if (!values.problem().isEmpty())
        return wrongUsage(values.problem());
    batch.attempts = retries + 1;
    batch.folder = parser.value(u"d"_s);
    batch.waitsForDisk = false;
    batch.userAgent = parser.value(u"user-agent"_s).toUtf8();
    batch.caFile = QFile::encodeName(parser.value(u"cacert"_s));
    batch.resumes = !parser.isSet(u"no-resume"_s);
    batch.allowsDowngrade = parser.isSet(u"allow-downgrade"_s);
    options.isUnique = parser.isSet(u"unique"_s);
    options.grammar.expands = !parser.isSet(u"no-glob"_s);
    options.json = parser.value(u"json"_s);
    options.record = parser.value(u"record"_s);
    if (!batch.caFile.isEmpty() && !QFile::exists(parser.value(u"cacert"_s)))
        return wrongUsage(u"--cacert: there is no file “%1”"_s.arg(parser.value(u"cacert"_s)));

    for (const QString &url : parser.positionalArguments())
        options.list += url + u'\n';
    for (const QString &name : parser.values(u"i"_s)) {
        options.files.push_back({name, lineEnds(options.list)});
        const QString problem = readList(name, options.list);
        if (!problem.isEmpty())
            return wrongUsage(problem);
        options.list += u'\n';
    }
    if (options.list.trimmed().isEmpty() && !parser.isSet(u"i"_s))
        return wrongUsage(u"fetch needs a URL, or a list with -i FILE"_s);
    if (parser.isSet(u"checksum"_s)) {
        const QString problem = addChecksum(parser.value(u"checksum"_s), options);
        if (!problem.isEmpty())
            return wrongUsage(problem);
    }
    return options;
}

} // namespace cli
