// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloaddetailtext.h"

#include "downloadtext.h"
#include "duration.h"
#include "sizes.h"

#include <download/address.h>

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

using download::Attempt;
using download::Batch;
using download::BodyEnd;
using download::Evidence;
using download::Row;
using download::RowState;

namespace {

using Microseconds = std::chrono::microseconds;
/// Less is none: a connection that was open already, a name that was known.
constexpr Microseconds leastTime{50};

/// The evidence of the newest attempt that had an answer.
const Evidence *evidenceOf(const Row &row)
{
    for (auto attempt = row.history.rbegin(); attempt != row.history.rend(); ++attempt) {
        if (attempt->evidence && !attempt->evidence->protocol.isEmpty())
            return attempt->evidence.get();
    }
    return nullptr;
}

} // namespace

std::vector<DetailLine> DownloadDetailText::lines(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    std::vector<DetailLine> lines;
    addFile(lines, batch, index);
    addEnd(lines, batch, index);
    if (const Evidence *const evidence = evidenceOf(row))
        addServer(lines, row, *evidence);
    if (!row.history.empty())
        addTimes(lines, row.history.back());
    addAttempts(lines, batch, row);
    return lines;
}

void DownloadDetailText::addFile(Lines &lines, const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    const QString section = tr("File");
    lines.push_back({section, tr("Address"), download::displayAddress(row.item.url)});
    const QString detail = DownloadText::detail(batch, index);
    const QString state = DownloadText::stateName(row);
    lines.push_back({section, tr("State"),
                     detail.isEmpty() || detail == state ? state : state + u" · "_s + detail,
                     row.state == RowState::Failed});
    if (row.mirror > 0)
        lines.push_back({section, tr("Mirror"), download::displayAddress(row.address())});
    const QString folder = download::folderFor(batch.options().folder, row.item.options);
    const QString path = row.file.isEmpty() ? folder + u'/' + row.name : row.file;
    const bool isPart = row.file.isEmpty() && row.kept > 0;
    lines.push_back({section,
                     isPart               ? tr("Part")
                     : row.file.isEmpty() ? tr("To be saved as")
                                          : tr("Saved as"),
                     QDir::toNativeSeparators(isPart ? path + u".part"_s : path)});
    if (row.speedLimit > 0)
        lines.push_back({section, tr("Speed limit"), rateText(double(row.speedLimit))});
}

void DownloadDetailText::addEnd(Lines &lines, const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    const QString section = tr("Complete?");
    const bool isDone = row.state == RowState::Done;
    if (row.history.empty() && !isDone)
        return;
    const Evidence *const evidence = evidenceOf(row);
    if (evidence) {
        const QString announced = evidence->announced < 0 ? tr("not announced")
                                                          : bytesText(evidence->announced);
        lines.push_back({section, tr("Announced"), announced});
        lines.push_back({section, tr("Received"), bytesText(evidence->received)});
        if (evidence->connections > 1)
            lines.push_back(
                {section, tr("Connections"), tr("up to %Ln at once", nullptr, evidence->connections)});
        if (!isUnderWay(row.state))
            lines.push_back(
                {section, tr("End"), end(evidence->end), evidence->end == BodyEnd::Unknown && !isDone});
    } else if (isDone) {
        lines.push_back({section, tr("Received"), tr("in an earlier session: %1").arg(bytesText(row.kept))});
    }
    const QString checked = download::checkText(row);
    lines.push_back(
        {section, tr("Checksum"),
         !checked.isEmpty() ? checked
         : row.checksum()
             ? tr("%1 given, not compared yet").arg(download::checksumName(row.checksum()->algorithm))
             : tr("none given"),
         row.check == download::Check::Wrong || row.check == download::Check::Unreadable});
    if (evidence)
        lines.push_back({section, tr("Version"), version(row, *evidence)});
    for (const Attempt &attempt : row.history) {
        if (attempt.isContinued() && attempt.hadGaps)
            lines.push_back(
                {section, tr("Went on"),
                 tr("from %1 with gaps; what lies before and behind each was fetched again and compared")
                     .arg(bytesText(attempt.had))});
        else if (attempt.isContinued())
            lines.push_back({section, tr("Went on"),
                             tr("from %1; the last %2 of it were fetched again and compared")
                                 .arg(bytesText(attempt.had), bytesText(attempt.had - attempt.from))});
    }
    if (row.hasRestarted)
        lines.push_back({section, tr("Started again"), tr("from 0: the file had changed on the server")});
}

QString DownloadDetailText::end(BodyEnd end)
{
    switch (end) {
    case BodyEnd::Unknown:
        return tr("it broke off");
    case BodyEnd::Length:
        return tr("as many bytes as announced (Content-Length)");
    case BodyEnd::LastChunk:
        return tr("the last chunk came");
    case BodyEnd::Stream:
        return tr("the stream was ended (HTTP/2)");
    case BodyEnd::Seams:
        return tr("each byte of the announced length is here, and the seams between what several connections "
                  "brought "
                  "were compared");
    case BodyEnd::Closed:
        break;
    }
    return tr("the server closed the connection; nothing else tells that this was all");
}

QString DownloadDetailText::version(const Row &row, const Evidence &evidence)
{
    const bool hasTag = !evidence.entityTag.isEmpty();
    if (!hasTag && evidence.lastModified.isEmpty())
        return tr("the server names none: a part can't be gone on with");
    const QString name = hasTag ? u"ETag %1"_s.arg(QString::fromUtf8(evidence.entityTag))
                                : u"Last-Modified %1"_s.arg(QString::fromLatin1(evidence.lastModified));
    if (!row.head.validator.isEmpty())
        return tr("%1: strong, a part can be gone on with").arg(name);
    const bool isWeak = hasTag ? evidence.entityTag.startsWith("W/") : true;
    return isWeak ? tr("%1: weak, a part can't be gone on with").arg(name)
                  : tr("%1; the server sends no parts of it").arg(name);
}

QString DownloadDetailText::answer(const Attempt &attempt)
{
    if (attempt.status == 0)
        return tr("no answer");
    const QString protocol = attempt.evidence ? attempt.evidence->protocol : QString();
    return protocol.isEmpty() ? QString::number(attempt.status)
                              : u"%1 %2"_s.arg(protocol).arg(attempt.status);
}

void DownloadDetailText::addServer(Lines &lines, const Row &row, const Evidence &evidence)
{
    const QString section = tr("Server");
    if (!row.history.empty())
        lines.push_back({section, tr("Answer"), answer(row.history.back())});
    if (!row.head.contentType.isEmpty())
        lines.push_back({section, tr("Type"), QString::fromLatin1(row.head.contentType)});
    if (!row.head.encoding.isEmpty())
        lines.push_back({section, tr("Encoding"), QString::fromLatin1(row.head.encoding)});
    for (qsizetype hop = 0; hop < evidence.hops.size(); ++hop)
        lines.push_back({section, tr("Redirect %1").arg(hop + 1), evidence.hops[hop]});
    if (!evidence.address.isEmpty())
        lines.push_back({section, tr("Connected to"),
                         evidence.isOldConnection
                             ? tr("%1, by a connection that was open already").arg(evidence.address)
                             : evidence.address});
    if (!evidence.certificate)
        return;
    lines.push_back({section, tr("Certificate"), evidence.certificate->subject});
    lines.push_back({section, tr("Issued by"), evidence.certificate->issuer});
    if (evidence.certificate->expires.isValid())
        lines.push_back(
            {section, tr("Valid until"),
             QLocale().toString(evidence.certificate->expires.toLocalTime(), QLocale::ShortFormat)});
}

void DownloadDetailText::addTimes(Lines &lines, const Attempt &attempt)
{
    const QString section = tr("Times of the last attempt");
    lines.push_back({section, tr("Waited for a place"), measuredText(attempt.started - attempt.queued)});
    const download::Phases &phases = attempt.phases;
    Microseconds before{0};
    const auto add = [&](const QString &label, Microseconds until) {
        if (until <= before)
            return;
        if (until - before >= leastTime)
            lines.push_back({section, label, measuredText(until - before)});
        before = until;
    };
    add(tr("Name lookup"), phases.nameLookup);
    add(tr("Connection"), phases.connect);
    add(tr("TLS"), phases.tls);
    add(tr("Until the first byte"), phases.firstByte);
    add(tr("Receiving"), phases.total);
    add(tr("Writing the end"), phases.written);
}

void DownloadDetailText::addAttempts(Lines &lines, const Batch &batch, const Row &row)
{
    const QString section = tr("Attempts");
    for (std::size_t at = 0; at < row.history.size(); ++at) {
        const Attempt &attempt = row.history[at];
        const QString time = durationText((attempt.isOver ? attempt.ended : batch.now()) - attempt.started);
        QString outcome = attempt.error           ? download::sentence(*attempt.error)
                          : attempt.isInterrupted ? tr("interrupted")
                          : attempt.isOver        ? answer(attempt)
                                                  : tr("under way");
        lines.push_back({section, QLocale().toString(int(at) + 1), u"%1 · %2"_s.arg(time, outcome),
                         attempt.error.has_value()});
    }
}

} // namespace app
