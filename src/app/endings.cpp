// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "endings.h"

#include "downloads.h"
#include "filejobs.h"
#include "notifier.h"

namespace app {

Endings::Endings(Notifier &notifier, std::function<bool()> isSeen, QObject *parent)
    : QObject(parent), m_notifier(notifier), m_isSeen(std::move(isSeen))
{}

void Endings::watch(Downloads &downloads)
{
    connect(&downloads, &Downloads::started, this, &Endings::follow);
}

void Endings::watch(FileJobs &files) { connect(&files, &FileJobs::started, this, &Endings::follow); }

void Endings::stop() { m_isStopped = true; }

void Endings::follow(const std::shared_ptr<Activity> &activity)
{
    Activity *const it = activity.get();
    if (m_followed.contains(it))
        return;
    m_followed << it;
    connect(it, &Activity::rowChanged, this, [this, it] { look(it); });
    connect(it, &Activity::changed, this, [this, it] { look(it); });
    connect(it, &QObject::destroyed, this, [this, it] { m_followed.removeAll(it); });
}

void Endings::look(Activity *activity)
{
    if (!activity->isSettled())
        return;
    disconnect(activity, nullptr, this, nullptr);
    m_followed.removeAll(activity);
    if (!m_isStopped && !m_isSeen())
        m_notifier.tell(activity->title(), activity->note());
}

} // namespace app
