// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "tracefile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace record {

namespace {

constexpr qsizetype Piece = 256 * 1024;

} // namespace

TraceFile::TraceFile(QIODevice &device, bool isSimulated)
    : m_device(device)
{
    m_waiting = "{\"displayTimeUnit\":\"ms\",\"otherData\":{\"producer\":\"Coroscope\",\"clock\":\"";
    m_waiting += isSimulated ? "virtual" : "real";
    m_waiting += "\"},\"traceEvents\":[\n";
}

bool TraceFile::finish()
{
    endEvent();
    m_waiting += "\n]}\n";
    return m_device.write(m_waiting) == m_waiting.size() && m_isWell;
}

void TraceFile::begin(char phase, const QString &name, const char *category, std::int64_t row)
{
    const bool isFirst = !m_isInEvent;
    endEvent();
    if (m_waiting.size() > Piece) {
        m_isWell = m_device.write(m_waiting) == m_waiting.size() && m_isWell;
        m_waiting.clear();
    }
    m_waiting += isFirst ? "{\"ph\":\"" : ",\n{\"ph\":\"";
    m_waiting += phase;
    m_waiting += "\",\"name\":";
    quoted(name);
    m_waiting += ",\"cat\":\"";
    m_waiting += category;
    m_waiting += "\",\"pid\":1,\"tid\":";
    m_waiting += QByteArray::number(qint64(row));
    m_isInEvent = true;
}

void TraceFile::endEvent()
{
    if (m_isInEvent)
        m_waiting += m_isInArguments ? "}}" : "}";
    m_isInArguments = false;
}

void TraceFile::member(const char *key)
{
    m_waiting += m_waiting.endsWith('{') ? "\"" : ",\"";
    m_waiting += key;
    m_waiting += "\":";
}

void TraceFile::number(const char *key, std::int64_t value)
{
    member(key);
    m_waiting += QByteArray::number(qint64(value));
}

void TraceFile::text(const char *key, const QString &value)
{
    member(key);
    quoted(value);
}

void TraceFile::time(const char *key, Time value)
{
    member(key);
    m_waiting += QByteArray::number(qint64(value.count() / 1000));
    if (const auto rest = value.count() % 1000; rest != 0)
        m_waiting += '.' + QByteArray::number(qint64(rest)).rightJustified(3, '0');
}

void TraceFile::beginArguments()
{
    m_waiting += ",\"args\":{";
    m_isInArguments = true;
}

void TraceFile::quoted(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return character >= u' ' && character < u'\x7f' && character != u'"' && character != u'\\';
    };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        m_waiting += '"' + text.toLatin1() + '"';
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    m_waiting += list.mid(1, list.size() - 2);
}

} // namespace record
