// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filetext.h"

#include "downloadoptions.h"
#include "duration.h"
#include "fileactivity.h"
#include "fileoptions.h"
#include "runtext.h"
#include "sizes.h"

#include <files/names.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using files::Answer;
using files::Job;
using files::Operation;
using files::Row;
using files::RowState;

namespace {

/// The kind of an error as code names it: "no-permission" is NoPermission.
QString repr(const files::FileError &error)
{
    QString name;
    for (const QString &word : files::kindName(error.kind).split(u'-'))
        name += word.left(1).toUpper() + word.mid(1);
    return u"%1(\"%2\")"_s.arg(name, files::sentence(error));
}

int underWay(const Job &job) { return job.count(RowState::Queued) + job.count(RowState::Active); }

int capped(qint64 number) { return int(std::min<qint64>(number, INT_MAX)); }

} // namespace

QString FileText::title(const files::JobOptions &options)
{
    switch (options.operation) {
    case Operation::Checksum:
        return tr("%1 checksums").arg(algorithmName(options.algorithm));
    case Operation::Count:
        return tr("Lines and words");
    case Operation::Verify:
        return tr("Verification");
    case Operation::Duplicates:
        break;
    }
    return tr("Duplicates");
}

QString FileText::status(const Job &job)
{
    const int failed = job.count(RowState::Failed);
    const int cancelled = job.count(RowState::Cancelled);
    QStringList parts;
    if (!job.isSettled())
        parts << tr("%1 of %2")
                     .arg(QLocale().toString(job.count(RowState::Done)),
                          QLocale().toString(qulonglong(job.rows().size())));
    else if (job.answer().kind == Answer::Cancelled)
        parts << tr("cancelled after %1").arg(durationText(job.elapsed()));
    else
        parts << tr("done in %1").arg(durationText(job.elapsed()));
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    if (cancelled > 0 && job.answer().kind != Answer::Cancelled)
        parts << tr("%Ln cancelled", nullptr, cancelled);
    return parts.join(u", "_s);
}

QString FileText::received(const Job &job, int most)
{
    const Answer &answer = job.answer();
    if (answer.kind == Answer::Awaiting)
        return u"results = "_s
               + (job.isListed() ? tr("awaiting %Ln file(s)…", nullptr, underWay(job))
                                 : tr("awaiting the list of files…"));
    if (answer.kind == Answer::All) {
        QStringList values;
        for (std::size_t row = 0; row < job.rows().size() && values.size() < most; ++row) {
            const Row &it = job.rows()[row];
            values << (it.state == RowState::Done ? u"✓ "_s + result(job, row)
                       : it.error                 ? repr(*it.error)
                                                  : u"CancelledError()"_s);
        }
        const qsizetype left = qsizetype(job.rows().size()) - values.size();
        if (left > 0)
            values << tr("… %Ln more", nullptr, int(left));
        return u"results = [%1]"_s.arg(values.join(u", "_s));
    }
    const Row *const failed = answer.row ? &job.rows()[*answer.row] : nullptr;
    if (answer.kind == Answer::Cancelled || !failed || !failed->error)
        return tr("raised %1").arg(u"CancelledError"_s);
    if (job.options().onError == files::OnError::Cancel)
        return tr("raised %1").arg(u"ExceptionGroup[%1]"_s.arg(repr(*failed->error)));
    QString text = tr("raised %1").arg(repr(*failed->error));
    if (const int others = underWay(job); others > 0)
        text += u"; "_s + tr("%Ln file(s) still running, nobody awaits them", nullptr, others);
    return text;
}

QString FileText::note(const Job &job)
{
    return job.isSettled() ? files::sentence(job.summary()) : QString();
}

QString FileText::aside(const Job &job)
{
    QStringList reasons;
    for (int each = 0; each < files::skipReasonCount; ++each) {
        const auto reason = files::Skipped::Reason(each);
        if (const int count = job.skippedCount(reason); count > 0)
            reasons << tr("%1 × %2", "3 × a pipe")
                           .replace(u" × "_s, u"\u00a0×\u00a0"_s) // no line ends there
                           .arg(QLocale().toString(count), files::sentence(reason));
    }
    QStringList parts;
    if (!reasons.isEmpty())
        parts << tr("Skipped: %1").arg(reasons.join(u", "_s));
    if (!job.badLines().empty())
        parts << tr("%Ln line(s) can't be read, the first is line %1", nullptr, int(job.badLines().size()))
                     .arg(QLocale().toString(job.badLines().front().line.number));
    return parts.join(u" · "_s);
}

QString FileText::name(const Row &row)
{
    return files::displayName(row.path.mid(row.path.lastIndexOf('/') + 1));
}

QString FileText::folder(const Row &row)
{
    const qsizetype slash = row.path.lastIndexOf('/');
    return slash < 0 ? QString()
                     : folderText(files::displayName(row.path.left(std::max(slash, qsizetype{1}))));
}

double FileText::progress(const Job &job, std::size_t row)
{
    const Row &it = job.rows()[row];
    if (it.state == RowState::Done)
        return 1;
    return it.size > 0 ? std::clamp(double(job.bytesRead(row)) / double(it.size), 0.0, 1.0) : 0;
}

QString FileText::detail(const Job &job, std::size_t row)
{
    const Row &it = job.rows()[row];
    if (it.state == RowState::Failed && it.error)
        return files::sentence(*it.error);
    if (it.state == RowState::Cancelled)
        return job.answer().kind == Answer::Raised && !job.isCancelAsked()
                   ? tr("cancelled because another failed")
                   : tr("cancelled by you");
    return {};
}

QString FileText::size(const Job &job, std::size_t row)
{
    const Row &it = job.rows()[row];
    if (it.state == RowState::Active)
        return sizeOfText(job.bytesRead(row), it.size);
    const qint64 known = it.state == RowState::Done && job.options().operation != Operation::Duplicates
                             ? it.bytes
                             : it.size;
    return known < 0 || (known == 0 && it.state != RowState::Done) ? QString() : sizeText(known);
}

QString FileText::result(const Job &job, std::size_t row)
{
    const Row &it = job.rows()[row];
    if (it.state != RowState::Done)
        return {};
    switch (job.options().operation) {
    case Operation::Checksum:
        return QString::fromLatin1(it.digest);
    case Operation::Count:
        return tr("%Ln line(s)", nullptr, capped(it.count.lines)) + u" · "_s
               + tr("%Ln word(s)", nullptr, capped(it.count.words));
    case Operation::Verify:
        return it.isIgnored ? tr("not here, ignored") : tr("as promised");
    case Operation::Duplicates:
        break;
    }
    return groupText(job, row);
}

QString FileText::groupText(const Job &job, std::size_t row)
{
    const int number = job.rows()[row].group;
    if (number < 0 || std::size_t(number) >= job.groups().size())
        return job.isSettled() ? tr("like no other") : QString();
    const files::Group &group = job.groups()[std::size_t(number)];
    const bool isOther = std::binary_search(group.otherNames.begin(), group.otherNames.end(), row);
    const QString text = tr("group %1").arg(QLocale().toString(number + 1)) + u" · "_s;
    return text
           + (isOther ? tr("another name of one of its files")
                      : tr("%Ln file(s) alike", nullptr, int(group.files.size())));
}

QString FileText::sentence(const Job &job, std::size_t row)
{
    const Row &it = job.rows()[row];
    QStringList parts{name(it), RunText::stateName(taskState(it.state))};
    for (const QString &part : {detail(job, row), size(job, row), result(job, row), folder(it)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace app
