// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Tells a person, once each, that a list of downloads or a run over files has ended while the window was out of sight.
// Owned by the Application.
#include "activity.h"

#include <functional>

namespace app {

class Downloads;
class FileJobs;
class Notifier;

class Endings : public QObject {
    Q_OBJECT

public:
    /// `isSeen` says whether a person sees the window; all of them outlive this.
    Endings(Notifier &notifier, std::function<bool()> isSeen, QObject *parent = nullptr);

    void watch(Downloads &downloads);
    void watch(FileJobs &files);
    /// From now on nothing is told: the program ends.
    void stop();

private:
    void follow(const std::shared_ptr<Activity> &activity);
    void look(Activity *activity);

    Notifier &m_notifier;
    const std::function<bool()> m_isSeen;
    QList<Activity *> m_followed; ///< forgotten when they end or go
    bool m_isStopped = false;
};

} // namespace app
