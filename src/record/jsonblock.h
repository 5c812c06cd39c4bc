// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A line of a recording's file, checked as a whole before any of it is taken up: every number in it names something.
#pragma once

#include "recordingwriter.h"

#include <QJsonObject>
#include <QStringList>

namespace record {

/// What is wrong with a line, in a few words. Thrown while it is read, a value outside.
struct Fault {
    QString message;
};

class Block {
public:
    /// The block of a line that goes on `before`; throws a Fault.
    Block(const QJsonObject &line, const Recording &before);
    /// Adds it; gives how many of its events were earlier than the one before them: these get that one's time.
    std::size_t addTo(RecordingWriter &writer) const;

private:
    /// How many there are of each, with the block.
    struct Counts {
        std::size_t texts = 0;
        std::size_t places = 0;
        std::size_t tasks = 0;
        std::size_t scopes = 0;
    };
    void readTexts(const QJsonObject &line);
    void readPlaces(const QJsonObject &line, Counts &counts);
    void readTasks(const QJsonObject &line, Counts &counts);
    void readScopes(const QJsonObject &line, Counts &counts);
    void readEvents(const QJsonObject &line, const Counts &counts);

    QStringList m_texts;
    std::vector<PlaceRecord> m_places;
    std::vector<TaskRecord> m_tasks;
    std::vector<ScopeRecord> m_scopes;
    std::vector<Event> m_events;
};

} // namespace record
