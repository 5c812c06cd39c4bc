// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recordfile.h"

#include <record/chrometrace.h>

#include <chrono>
#include <cstdio>

namespace cli {

namespace {

constexpr std::chrono::seconds FlushInterval{1};

} // namespace

void printRecording(const record::Recording &recording, bool asTrace)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        asTrace ? record::writeChromeTrace(recording, out) : record::writeJsonLines(recording, out);
}

RecordFile::RecordFile(const QString &file)
    : m_file(file), m_isTrace(file.endsWith(QLatin1String(".trace.json"))), m_lines(m_file)
{
    if (file.isEmpty())
        return;
    if (!m_file.open(QIODevice::WriteOnly)) {
        check(false);
        return;
    }
    m_recorder = std::make_unique<record::Recorder>(aio::Loop::current());
    if (m_isTrace)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
    m_timer.start(FlushInterval);
    flush();
}

void RecordFile::flush()
{
    if (m_problem.isEmpty())
        check(m_lines.append(m_recorder->recording()) && m_file.flush());
}

void RecordFile::finish()
{
    m_timer.stop();
    if (!m_recorder || !m_problem.isEmpty())
        return;
    m_recorder->stop();
    const record::Recording &recording = m_recorder->recording();
    check((m_isTrace ? record::writeChromeTrace(recording, m_file) : m_lines.finish(recording))
          && m_file.flush());
}

void RecordFile::check(bool isWell)
{
    if (!isWell)
        m_problem = QStringLiteral("--record: %1: %2").arg(m_file.fileName(), m_file.errorString());
}

} // namespace cli
