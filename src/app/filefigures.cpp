// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filefigures.h"

#include "filetext.h"
#include "sizes.h"

namespace app {

using files::RowState;

void FileFigures::update(const files::Job *job)
{
    double partly = 0;
    if (job) {
        for (const std::size_t row : job->active())
            partly += FileText::progress(*job, row);
    }
    const auto count = [job](RowState state) { return job ? job->count(state) : 0; };
    setCounts(job ? int(job->rows().size()) : 0, count(RowState::Done), count(RowState::Failed),
              count(RowState::Cancelled), partly);
    const qint64 read = job ? job->bytesRead() : 0;
    const qint64 expected = job ? job->bytesExpected() : 0;
    m_bytes = sizeText(job && job->isSettled() ? job->summary().bytes : read);
    m_ofBytes = isActive() ? tr("of %1").arg(sizeText(expected)) : tr("read");
    m_elapsed = durationText(job ? job->elapsed() : Duration::zero());
    // What is still being listed has no end that one could guess.
    measure(job ? job->now() : Duration::zero(), read,
            job && job->isListed() ? std::max<qint64>(0, expected - read) : -1);
    m_aside = job ? FileText::aside(*job) : QString();
    m_sentence = tr("%1 done, %2 %3, %4, %5 left, %6 elapsed")
                     .arg(m_done, m_bytes, m_ofBytes, m_speed, m_left, m_elapsed);
    Q_EMIT changed();
}

} // namespace app
