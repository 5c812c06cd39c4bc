// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Fills a Recording, event by event, and keeps what follows from the events true: a task's state, its last event, a
// scope's end. Used by the Recorder, and by whoever reads a recording from a file.
#pragma once

#include "recording.h"

#include <QHash>

#include <array>

namespace record {

class RecordingWriter {
public:
    [[nodiscard]] const Recording &recording() const noexcept { return m_recording; }
    /// Gives what was written; goes on with an empty one.
    [[nodiscard]] Recording take();
    /// For what no event says: the clock, what was left out.
    [[nodiscard]] Recording &properties() noexcept { return m_recording; }

    TextIndex text(const QString &text) { return m_cache.find(m_recording.texts, text); }
    /// A place within the coroutine whose place is `outer`. Equal ones get the same number.
    PlaceIndex place(PlaceIndex outer, TextIndex file, TextIndex function, std::uint32_t line);
    /// The same for the compiler's own strings, which are known by their address.
    PlaceIndex place(PlaceIndex outer, const aio::SourcePlace &place);

    /// For who numbers by itself, as a file does: the next text or place, whether there is an equal one or not.
    TextIndex addText(const QString &text) { return m_recording.texts.add(text); }
    PlaceIndex addPlace(const PlaceRecord &place);

    /// A new task, without an event. Of `task`, the number in its loop, the name, the creator, the place, the time of
    /// creation and isOlder count.
    TaskIndex addTask(TaskRecord task);
    /// A new scope, without an event. Of `scope`, the kind, the task, the place, the time and the deadline count.
    ScopeIndex addScope(const ScopeRecord &scope);
    /// Something happened. `previous` is set here, and `other` of ScopeJoined. The numbers in it must have been given before.
    EventIndex append(Event event);
    /// The task that has ended came to this.
    void setFinalState(TaskIndex task, aio::TaskState state);

private:
    /// Addresses of the compiler's strings, or numbers of texts.
    struct PlaceKey {
        quint64 file = 0;
        quint64 function = 0;
        std::uint32_t line = 0;
        PlaceIndex outer = None;
        friend bool operator==(const PlaceKey &a, const PlaceKey &b) = default;
        friend size_t qHash(const PlaceKey &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.file, key.line, key.outer);
        }
    };
    using Places = QHash<PlaceKey, PlaceIndex>;
    struct RecentPlace {
        PlaceKey key;
        PlaceIndex index = None;
    };
    void follow(const Event &event, EventIndex index);

    Recording m_recording;
    TextCache m_cache;
    Places m_placesByText;
    Places m_placesByAddress;
    /// Where a place is looked for first, each in the one slot that it can be in: most waits are at few places.
    std::array<RecentPlace, 128> m_recentPlaces;
    QHash<std::pair<TaskIndex, TextIndex>, std::uint32_t> m_namesakes;
};

} // namespace record
