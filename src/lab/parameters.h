// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Parameters: what can be changed in a scenario, and the values of one run of it. Values are JSON, as in
// asyncio's recordings: numbers, true and false, texts, lists.
#pragma once

#include "program.h"
#include "stage.h"

#include <QJsonObject>
#include <QJsonValue>

#include <map>

namespace lab {

/// One thing that can be changed.
struct Parameter {
    enum class Kind : std::uint8_t {
        Seconds,         ///< a time, from `least` to `most`
        OptionalSeconds, ///< a time, or null: there is none
        SecondsList,     ///< times, as many as `least` to `most` says
        Count,           ///< a whole number, from `least` to `most`
        Flag,            ///< true or false
        Name,            ///< the name of a task: not empty, and no other task's
        Error,           ///< an error as raise() takes it; empty: none
        Text,            ///< any text
        Rows,            ///< a list, 1 to 100 long, of rows of the same form as those of `standard`
    };
    /// What it means for the task named in `task`, if that is not null.
    enum class Role : std::uint8_t {
        Plain,   ///< none of these
        Ends,    ///< how long its work takes
        Waits,   ///< how long another wait of it lasts
        Fails,   ///< what its work raises at its end; empty: nothing
        Cleanup, ///< how long it cleans up
        Pin,     ///< when it is cancelled
        Limit,   ///< how long a timeout of it is
        Moment,  ///< to what time, from the start, its timeout is moved
        Size,    ///< how many a semaphore, a queue or a pool that it makes has room for
    };

    QString name;
    /// What it is, where the name does not say it: a text of the translations, with %1 for `subject`.
    const char *label = nullptr;
    QString subject;
    Kind kind = Kind::Seconds;
    QJsonValue standard;
    double least = 0;
    double most = 0;
    Role role = Role::Plain;
    QString task;
    /// It is a parameter of asyncio's recording, too.
    bool isRecorded = false;

    /// What it is in words, in the program's language of now; empty where the name says it.
    [[nodiscard]] QString words() const;
    /// "s" for times; nothing for the others.
    [[nodiscard]] QString unit() const;
    /// Why `value` won't do, as a sentence that names the parameter; empty when it will.
    [[nodiscard]] QString refusal(const QJsonValue &value) const;
    /// The value that `text` says, as typed by a person: "1.5", "true", "1, 1.2", or JSON for rows; an
    /// empty text is null for OptionalSeconds. What cannot be read is given as a text, for refusal().
    [[nodiscard]] QJsonValue read(const QString &text) const;
};

/// Where a job of a scenario gets its parts from: names of parameters.
struct JobSource {
    QString name;
    QString time;
    QString error;
    QString cleanup;
    QString cleanupError;
    /// A flag that says whether the clean-up raises at all; empty: it does.
    QString cleanupFails;
};

struct Cast {
    std::vector<Parameter> parameters;
    std::map<QString, JobSource> jobs;

    [[nodiscard]] const Parameter *find(const QString &name) const;
};

/// The values for one run: complete and valid. Copies share their data.
class Parameters {
public:
    /// The standard values with `changes`; the error's path is "$.NAME".
    static std::variant<Parameters, ProgramError> read(std::shared_ptr<const Cast> cast,
                                                       const QJsonObject &changes);

    // For the scenarios. A name that does not exist is a mistake in the source: std::logic_error.
    /// A time; "NAME.1" is the second of a list.
    [[nodiscard]] Duration seconds(const QString &name) const;
    [[nodiscard]] std::vector<Duration> times(const QString &name) const;
    [[nodiscard]] int count(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QJsonArray rows(const QString &name) const;
    /// What the task that the source calls `task` is named in this run.
    [[nodiscard]] QString name(const QString &task) const;
    [[nodiscard]] Job job(const QString &name) const;

    /// Those of asyncio's recording, and of the others what is not as usual.
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] QJsonValue value(const QString &name) const;

    std::shared_ptr<const Cast> m_cast;
    QJsonObject m_values;
};

} // namespace lab
