// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadtext.h"

#include "batchactivity.h"
#include "runtext.h"
#include "sizes.h"

#include <download/address.h>
#include <download/itemrequest.h>
#include <download/site.h>

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using download::Answer;
using download::Batch;
using download::ErrorKind;
using download::Row;
using download::RowState;

namespace {

QStringList activeNames(const Batch &batch)
{
    QStringList names;
    for (const Row &row : batch.rows()) {
        if (isUnderWay(row.state))
            names << row.name;
    }
    return names;
}

/// The kind of an error as code names it: "http-status" is HttpStatus.
QString className(ErrorKind kind)
{
    QString name;
    for (const QString &word : download::kindName(kind).split(u'-'))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

QString repr(const download::DownloadError &error)
{
    return u"%1(\"%2\")"_s.arg(className(error.kind), download::sentence(error));
}

} // namespace

QString DownloadText::title() { return tr("Downloads"); }

QString DownloadText::status(const Batch &batch)
{
    const int failed = batch.count(RowState::Failed);
    const int cancelled = batch.count(RowState::Cancelled);
    QStringList parts;
    if (!batch.isSettled())
        parts << tr("%1 of %2")
                     .arg(QLocale().toString(batch.count(RowState::Done)),
                          QLocale().toString(batch.rows().size()));
    else if (batch.answer().kind == Answer::Cancelled)
        parts << tr("cancelled after %1").arg(durationText(batch.elapsed()));
    else
        parts << tr("done in %1").arg(durationText(batch.elapsed()));
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    if (cancelled > 0 && batch.answer().kind != Answer::Cancelled)
        parts << tr("%Ln cancelled", nullptr, cancelled);
    return parts.join(u", "_s);
}

QString DownloadText::received(const Batch &batch, int most)
{
    const Answer &answer = batch.answer();
    if (answer.kind == Answer::Awaiting)
        return u"results = "_s + tr("awaiting %1…").arg(RunText::names(activeNames(batch)));
    if (answer.kind == Answer::All) {
        QStringList values;
        for (const Row &row : batch.rows()) {
            if (values.size() == most)
                break;
            values << result(row);
        }
        const qsizetype left = qsizetype(batch.rows().size()) - values.size();
        if (left > 0)
            values << tr("… %Ln more", nullptr, int(left));
        return u"results = [%1]"_s.arg(values.join(u", "_s));
    }
    const Row *const failed = answer.row ? &batch.rows()[*answer.row] : nullptr;
    if (answer.kind == Answer::Cancelled || !failed || !failed->error)
        return tr("raised %1").arg(u"CancelledError"_s);
    if (batch.options().onError == download::OnError::Cancel)
        return tr("raised %1").arg(u"ExceptionGroup[%1]"_s.arg(repr(*failed->error)));
    QString text = tr("raised %1").arg(repr(*failed->error));
    const QStringList active = activeNames(batch);
    if (!active.isEmpty())
        text += u"; "_s
                + tr("%1 still running, nobody awaits it", nullptr, int(active.size()))
                      .arg(RunText::names(active));
    return text;
}

QString DownloadText::result(const Row &row)
{
    if (row.state == RowState::Done)
        return u"✓ "_s + sizeText(row.kept);
    return row.state == RowState::Failed && row.error ? repr(*row.error) : u"CancelledError()"_s;
}

QString DownloadText::note(const Batch &batch)
{
    return batch.isSettled() ? download::sentence(batch.summary()) : QString();
}

QList<double> DownloadText::pieces(const Batch &batch, std::size_t row)
{
    QList<double> pieces;
    const qint64 size = batch.expected(row);
    const bool isUnderWay = download::isUnderWay(batch.rows()[row].state);
    const auto here = isUnderWay ? batch.here(row) : std::nullopt;
    for (const download::Run &run : here ? here->runs() : std::vector<download::Run>())
        pieces << double(run.begin) / double(size) << double(run.end) / double(size);
    return size > 0 ? pieces : QList<double>();
}

double DownloadText::progress(const Batch &batch, std::size_t row)
{
    if (batch.rows()[row].state == RowState::Done)
        return 1;
    const qint64 expected = batch.expected(row);
    return expected > 0 ? std::clamp(double(batch.received(row)) / double(expected), 0.0, 1.0) : 0;
}

QString DownloadText::host(const Row &row) { return download::siteOf(row.address()).name; }

QString DownloadText::stateName(const Row &row)
{
    return row.state == RowState::Paused ? tr("paused") : RunText::stateName(taskState(row.state));
}

QString DownloadText::paused(const Row &row)
{
    if (row.isWithheld)
        return tr("needs its password or key: Resume puts the address into the list");
    return row.kept > 0 && !row.canGoOn ? tr("paused; starts again from 0") : tr("paused");
}

QString DownloadText::detail(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    switch (row.state) {
    case RowState::Queued:
        return queued(batch, index);
    case RowState::Active:
        return under(batch, index);
    case RowState::Waiting:
        return waiting(batch, index);
    case RowState::Paused:
        return paused(row);
    case RowState::Failed:
        return row.error ? download::sentence(*row.error) : QString();
    case RowState::Cancelled: {
        const QString by = row.isCancelAsked || batch.isCancelAsked()
                               ? tr("cancelled by you")
                               : tr("cancelled because another failed");
        return row.canGoOn ? tr("%1; Retry goes on from %2").arg(by, sizeText(row.kept)) : by;
    }
    case RowState::Done:
        break;
    }
    QStringList hints;
    if (row.hasRestarted)
        hints << tr("the file changed: started again from 0");
    if (row.hint == download::Hint::Empty)
        hints << tr("0 bytes");
    else if (row.hint == download::Hint::WebPage)
        hints << tr("a web page?");
    else if (row.hint == download::Hint::Skipped)
        hints << tr("skipped: the file was here already");
    if (const QString check = download::checkText(row); !check.isEmpty())
        hints << check;
    if (row.mirror > 0)
        hints << tr("from the mirror %1").arg(QUrl::fromEncoded(row.address()).host());
    return hints.join(u" · "_s);
}

QString DownloadText::fewer(const Batch &batch, std::size_t index)
{
    const int most = batch.hostStanding(index).most;
    return most > 0 ? tr("fewer connections to that host (%1)").arg(QLocale().toString(most)) : QString();
}

QString DownloadText::queued(const Batch &batch, std::size_t index)
{
    const QString few = fewer(batch, index);
    return few.isEmpty() ? tr("waits for its turn") : tr("waits for its turn") + u" · "_s + few;
}

QString DownloadText::waiting(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    using Seconds = std::chrono::seconds;
    const auto left = std::max(Seconds(0), std::chrono::ceil<Seconds>(row.nextAttempt - batch.now()));
    const QString time = shortDurationText(left);
    if (row.isServersWish) {
        const QString few = fewer(batch, index);
        const QString wish = tr("server asks to wait %1").arg(time);
        return few.isEmpty() ? wish : wish + u" · "_s + few;
    }
    const QString attempt = tr("attempt %1 of %2 in %3")
                                .arg(QString::number(row.attempt + 1),
                                     QString::number(download::attemptsFor(batch.options(), row)), time);
    return row.error ? download::sentence(*row.error) + u" · "_s + attempt : attempt;
}

QString DownloadText::under(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    if (row.isCancelAsked)
        return tr("cancelling");
    if (row.isPauseAsked)
        return tr("pausing");
    QStringList parts;
    if (row.attempt > 1) {
        const QString attempt = QString::number(row.attempt);
        const QString most = QString::number(download::attemptsFor(batch.options(), row));
        const auto kind = row.error ? std::optional(row.error->kind) : std::nullopt;
        if (kind == ErrorKind::ConnectionLost)
            parts << tr("attempt %1 of %2 after a reset").arg(attempt, most);
        else if (kind == ErrorKind::Stalled)
            parts << tr("attempt %1 of %2 after a stall").arg(attempt, most);
        else if (kind == ErrorKind::HttpStatus)
            parts << tr("attempt %1 of %2 after status %3").arg(attempt, most).arg(row.error->status);
        else
            parts << tr("attempt %1 of %2").arg(attempt, most);
    }
    if (row.mirror > 0)
        parts << tr("from the mirror %1").arg(QUrl::fromEncoded(row.address()).host());
    if (const int connections = batch.connections(index); connections > 1)
        parts << tr("%Ln connections", nullptr, connections);
    if (row.check == download::Check::Running)
        parts << download::checkText(row);
    const download::Phase phase = batch.phase(index);
    if (phase == download::Phase::Connecting)
        parts << tr("connecting");
    else if (phase == download::Phase::Waiting)
        parts << tr("waiting for the answer");
    return parts.join(u" · "_s);
}

QString DownloadText::size(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    switch (row.state) {
    case RowState::Queued:
        return {};
    case RowState::Active:
    case RowState::Waiting:
    case RowState::Paused:
        return batch.received(index) > 0 || batch.expected(index) > 0
                   ? sizeOfText(batch.received(index), batch.expected(index))
                   : QString();
    case RowState::Done:
        return sizeText(row.kept);
    case RowState::Failed:
    case RowState::Cancelled:
        return row.kept > 0 ? tr("%1 kept").arg(sizeText(row.kept)) : QString();
    }
    Q_UNREACHABLE();
}

QString DownloadText::duration(const Row &row)
{
    return isUnderWay(row.state) || row.attempt == 0 ? QString() : durationText(row.ended - row.started);
}

QString DownloadText::sentence(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    QStringList parts{row.name, stateName(row)};
    for (const QString &part : {host(row), detail(batch, index), size(batch, index), duration(row)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

QString DownloadText::cardTime(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    if (row.state == RowState::Active || row.state == RowState::Waiting)
        return durationText(batch.now() - row.started);
    return row.state == RowState::Done ? sizeText(row.kept) : duration(row);
}

QString DownloadText::cardResult(const Batch &batch, std::size_t index)
{
    const Row &row = batch.rows()[index];
    if (row.state == RowState::Done)
        return u"✓ "_s
               + tr("%1: %Ln bytes", nullptr, int(std::min<qint64>(row.kept, INT_MAX)))
                     .arg(download::displayAddress(row.item.url));
    if (row.state == RowState::Active && row.attempt <= 1 && batch.received(index) > 0)
        return size(batch, index);
    return detail(batch, index);
}

} // namespace app
