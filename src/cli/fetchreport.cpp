// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "fetchreport.h"

#include <download/exports.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

double secondsOf(std::chrono::nanoseconds time) { return std::chrono::duration<double>(time).count(); }

/// The address without a password: lines end up in logs.
QString addressOf(const download::Row &row) { return download::displayAddress(row.item.text.toUtf8()); }

QString hintOf(const download::Row &row)
{
    switch (row.hint) {
    case download::Hint::Skipped:
        return u" (skipped: it is here already)"_s;
    case download::Hint::WebPage:
        return u" (a web page?)"_s;
    default:
        break;
    }
    const QString check = download::checkText(row);
    return check.isEmpty() ? QString() : u" (%1)"_s.arg(check);
}

QString textOf(const download::Row &row)
{
    switch (row.state) {
    case download::RowState::Done:
        return u"✓ %1: %2 bytes%3"_s.arg(addressOf(row)).arg(row.kept).arg(hintOf(row));
    case download::RowState::Failed:
        return u"✗ %1: %2"_s.arg(addressOf(row), download::sentence(*row.error));
    default:
        return row.kept > 0 ? u"✗ %1: cancelled; %2 bytes kept"_s.arg(addressOf(row)).arg(row.kept)
                            : u"✗ %1: cancelled"_s.arg(addressOf(row));
    }
}

} // namespace

FetchReport::FetchReport(const download::Batch &batch, const FetchOptions &options)
    : m_batch(batch)
    , m_json(options.json)
    , m_out(options.json == "-"_L1 ? stderr : stdout)
    , m_progress(options.progress, [this] { return progressText(); })
{}

QString FetchReport::open()
{
    if (m_json.isEmpty())
        return {};
    const bool isOpen = m_json == "-"_L1
                            ? m_jsonFile.open(stdout, QIODevice::WriteOnly)
                            : (m_jsonFile.setFileName(m_json), m_jsonFile.open(QIODevice::WriteOnly));
    return isOpen ? QString() : u"--json: %1: %2"_s.arg(m_json, m_jsonFile.errorString());
}

void FetchReport::rejected(const QString &text, const QString &why)
{
    ++m_rejected;
    line(u"✗ %1: %2"_s.arg(text, why));
    const QJsonObject error{{u"kind"_s, u"address"_s}, {u"message"_s, why}};
    jsonLine({{u"url"_s, text},
              {u"finalUrl"_s, QJsonValue()},
              {u"file"_s, QJsonValue()},
              {u"status"_s, u"failed"_s},
              {u"bytes"_s, 0},
              {u"httpStatus"_s, QJsonValue()},
              {u"error"_s, error},
              {u"attempts"_s, 0},
              {u"elapsed"_s, 0},
              {u"phases"_s, QJsonObject()}});
}

void FetchReport::rowChanged(std::size_t index)
{
    const download::Row &row = m_batch.rows()[index];
    if (download::isUnderWay(row.state))
        return;
    line(textOf(row));
    if (m_jsonFile.isOpen())
        jsonLine(download::jsonOf(row));
}

void FetchReport::finish()
{
    m_progress.stop();
    download::Summary summary = m_batch.summary();
    summary.total += m_rejected;
    summary.failed += m_rejected;
    line(u"Total time: %1 s"_s.arg(QString::number(secondsOf(summary.elapsed), 'f', 2)));
    line(download::sentence(summary));
    flush();
}

void FetchReport::line(const QString &text)
{
    m_progress.clear();
    std::fputs(qUtf8Printable(text + u'\n'), m_out);
}

void FetchReport::jsonLine(const QJsonObject &object)
{
    if (!m_jsonFile.isOpen())
        return;
    m_jsonFile.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    m_jsonFile.flush();
}

QString FetchReport::progressText()
{
    qint64 received = 0;
    qint64 expected = 0;
    bool isKnown = true;
    for (std::size_t row = 0; row < m_batch.rows().size(); ++row) {
        received += m_batch.received(row);
        if (m_batch.rows()[row].state == download::RowState::Failed)
            continue;
        isKnown = isKnown && m_batch.expected(row) >= 0;
        expected += m_batch.expected(row);
    }
    m_rate.add(m_batch.now(), received);
    const download::Summary summary = m_batch.summary();
    QString text = u"%1 of %2 · "_s.arg(summary.done + summary.failed + summary.cancelled).arg(summary.total);
    text += isKnown ? u"%1 of %2"_s.arg(size(received), size(expected)) : size(received);
    text += u" · %1/s"_s.arg(size(qint64(m_rate.rate())));
    const auto left = isKnown ? m_rate.timeFor(expected - received) : std::nullopt;
    if (left)
        text += u" · %1 s left"_s.arg(qint64(std::ceil(secondsOf(*left))));
    return text;
}

} // namespace cli
