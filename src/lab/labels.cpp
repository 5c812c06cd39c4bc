// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "labels.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace lab {

namespace {

struct Label {
    const char *parameter;
    const char *words;
};

/// By the whole name first; "_then" stands for all that end so.
constexpr std::array labels{
    Label{"_extra", QT_TRANSLATE_NOOP("lab::Program", "%1, cancelled, goes on for")},
    Label{"_then", QT_TRANSLATE_NOOP("lab::Program", "Then %1 sleeps for")},
    Label{"attempt", QT_TRANSLATE_NOOP("lab::Program", "Each try takes")},
    Label{"backoff", QT_TRANSLATE_NOOP("lab::Program", "Waits between tries")},
    Label{"body_sleep", QT_TRANSLATE_NOOP("lab::Program", "The body sleeps for")},
    Label{"cancel", QT_TRANSLATE_NOOP("lab::Program", "All are cancelled at")},
    Label{"C_cleanup_fails", QT_TRANSLATE_NOOP("lab::Program", "The clean-up fails")},
    Label{"cleanup", QT_TRANSLATE_NOOP("lab::Program", "The clean-up takes")},
    Label{"cleanup_fails", QT_TRANSLATE_NOOP("lab::Program", "The clean-up fails")},
    Label{"cleanups", QT_TRANSLATE_NOOP("lab::Program", "A, B and C clean up for")},
    Label{"corrupt", QT_TRANSLATE_NOOP("lab::Program", "The corrupt file")},
    Label{"each", QT_TRANSLATE_NOOP("lab::Program", "Each takes")},
    Label{"extra", QT_TRANSLATE_NOOP("lab::Program", "%1, cancelled, goes on for")},
    Label{"fails", QT_TRANSLATE_NOOP("lab::Program", "Tries that fail")},
    Label{"files", QT_TRANSLATE_NOOP("lab::Program", "Files: name, seconds")},
    Label{"inner", QT_TRANSLATE_NOOP("lab::Program", "Inner time limit")},
    Label{"items", QT_TRANSLATE_NOOP("lab::Program", "Number of items")},
    Label{"jobs", QT_TRANSLATE_NOOP("lab::Program", "Number of jobs")},
    Label{"limit", QT_TRANSLATE_NOOP("lab::Program", "At once, at most")},
    Label{"main_sleep", QT_TRANSLATE_NOOP("lab::Program", "main sleeps for")},
    Label{"maxsize", QT_TRANSLATE_NOOP("lab::Program", "Room in the queue")},
    Label{"msg", QT_TRANSLATE_NOOP("lab::Program", "Message of the cancel")},
    Label{"new_deadline", QT_TRANSLATE_NOOP("lab::Program", "The new deadline")},
    Label{"outer", QT_TRANSLATE_NOOP("lab::Program", "Outer time limit")},
    Label{"pages", QT_TRANSLATE_NOOP("lab::Program", "Pages")},
    Label{"read", QT_TRANSLATE_NOOP("lab::Program", "Reading takes")},
    Label{"repeat", QT_TRANSLATE_NOOP("lab::Program", "How often each page")},
    Label{"reschedule_at", QT_TRANSLATE_NOOP("lab::Program", "The deadline is moved at")},
    Label{"set", QT_TRANSLATE_NOOP("lab::Program", "The event is set at")},
    Label{"timeout", QT_TRANSLATE_NOOP("lab::Program", "Time limit")},
    Label{"timeout_each", QT_TRANSLATE_NOOP("lab::Program", "Time limit of each")},
    Label{"tries", QT_TRANSLATE_NOOP("lab::Program", "The tries take")},
    Label{"turns", QT_TRANSLATE_NOOP("lab::Program", "Turns of each")},
    Label{"wait", QT_TRANSLATE_NOOP("lab::Program", "Sleep before the await")},
    Label{"workers", QT_TRANSLATE_NOOP("lab::Program", "Number of consumers")},
    Label{"write", QT_TRANSLATE_NOOP("lab::Program", "Writing takes")},
};

const char *wordsFor(QStringView name)
{
    const auto *const found = std::find_if(labels.begin(), labels.end(), [name](const Label &label) {
        return name == QLatin1String(label.parameter);
    });
    return found == labels.end() ? nullptr : found->words;
}

} // namespace

const char *labelOf(const QString &parameter)
{
    if (const char *words = wordsFor(parameter))
        return words;
    const qsizetype part = parameter.lastIndexOf(u'_');
    return part < 0 ? nullptr : wordsFor(QStringView(parameter).mid(part));
}

} // namespace lab
