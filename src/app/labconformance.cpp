// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labconformance.h"

#include <aio/thread.h>

namespace app {

namespace {

constexpr qsizetype mostDifferences = 5;

QString version() { return QString::fromLatin1(lab::RecordedPython).section(u'.', 0, 1); }

} // namespace

LabConformance::LabConformance(QObject *parent)
    : QObject(parent)
{}

LabConformance::~LabConformance()
{
    if (m_task.isValid())
        m_task.cancel();
}

void LabConformance::start()
{
    if (m_isKnown || m_task.isValid())
        return;
    m_task = aio::createTask(compare(), "comparison with CPython");
    m_task.bindTo(this);
}

aio::Coro<> LabConformance::compare()
{
    const auto work = [](std::stop_token stop) { return lab::compareWithCPython(std::move(stop)); };
    m_conformance = co_await aio::toThread(work);
    m_isKnown = true;
    m_task = {};
    Q_EMIT changed();
}

QString LabConformance::text() const
{
    if (!m_isKnown)
        return tr("being compared with CPython %1…").arg(version());
    if (m_conformance.isWhole())
        return tr("same as CPython %1 on %2 scenarios and %3 programs")
            .arg(version())
            .arg(m_conformance.scenarios)
            .arg(m_conformance.programs);
    return tr("other than CPython %1 on %2 of %3 recordings")
        .arg(version())
        .arg(m_conformance.differences.size())
        .arg(m_conformance.scenarios + m_conformance.programs);
}

QString LabConformance::details() const
{
    if (!m_isKnown || m_conformance.isWhole())
        return tr("Each of asyncio's recordings was just run again by the library, on this computer, and "
                  "compared event "
                  "by event.");
    return m_conformance.differences.mid(0, mostDifferences).join(u'\n');
}

} // namespace app
