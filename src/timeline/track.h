// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Track: what one task did, as spans by state, and the marks on them. Grows at its end only; sums at every 16th span
// answer what prevailed between two times without a look at each span between them.
#pragma once

#include <record/recording.h>

#include <array>
#include <vector>

namespace timeline {

using record::EventIndex;
using record::Never;
using record::None;
using record::ScopeIndex;
using record::TaskIndex;
using record::Time;

enum class SpanState : std::uint8_t {
    Scheduled, ///< made or woken, waits for its turn
    Running,
    Suspended,
    Over, ///< has ended; always the last span
};

/// How a span is drawn, the weightiest last.
enum class Tone : std::uint8_t { Scheduled, Suspended, Running, Striped };
inline constexpr std::size_t Tones = 4;

struct Span {
    /// It lasts until the next one begins; the last one until now.
    Time begin{};
    /// The event that began it; of a wait, the one that says what it is for.
    EventIndex event = None;
    SpanState state = SpanState::Scheduled;
    /// A cancel was delivered, and the task has not ended nor taken all requests back.
    bool isCancelling = false;
    bool isCleaningUp = false;

    [[nodiscard]] Tone tone() const
    {
        return isCancelling || isCleaningUp    ? Tone::Striped
               : state == SpanState::Scheduled ? Tone::Scheduled
               : state == SpanState::Running   ? Tone::Running
                                               : Tone::Suspended;
    }
};
static_assert(sizeof(Span) == 16);

/// Something at an instant: a request to cancel, its delivery, a note.
struct Mark {
    Time time{};
    EventIndex event = None;
    record::EventKind kind = record::EventKind::Note;
};

/// Failures, and cancels that were delivered, oldest first.
struct Alarms {
    std::vector<Mark> failures;
    std::vector<Mark> cancels;

    void add(const Mark &mark)
    {
        (mark.kind == record::EventKind::Ended ? failures : cancels).push_back(mark);
    }
};

/// What there is between two times.
struct Summary {
    /// How long each tone lasted.
    std::array<Time, Tones> times{};
    /// Which tones occur, be it for an instant.
    std::array<bool, Tones> occurs{};
    /// The one that lasted longest; among none that lasted, the weightiest.
    [[nodiscard]] Tone prevailing() const;
};

class Track {
public:
    [[nodiscard]] const std::vector<Span> &spans() const noexcept { return m_spans; }
    /// Requests and deliveries, oldest first.
    [[nodiscard]] const std::vector<Mark> &cancels() const noexcept { return m_cancels; }
    [[nodiscard]] const std::vector<Mark> &notes() const noexcept { return m_notes; }
    /// The last span that began at this time or before it; spans().size() for none.
    [[nodiscard]] std::size_t spanAt(Time time) const;
    /// When the span ends; `now` for one that goes on.
    [[nodiscard]] Time endOf(std::size_t span, Time now) const;
    /// The spans from `first` on that are before `last`, which must have ended.
    [[nodiscard]] Summary summary(std::size_t first, std::size_t last) const;

    /// Goes on in another state, or with other flags. Times must not run backwards.
    void append(const Span &span);
    void addCancel(const Mark &mark) { m_cancels.push_back(mark); }
    void addNote(const Mark &mark) { m_notes.push_back(mark); }

private:
    static constexpr std::size_t SumEvery = 16;
    struct Sum {
        std::array<Time, Tones> times{};
        std::array<std::uint32_t, Tones> counts{};
    };
    void add(Sum &sum, std::size_t span) const;
    [[nodiscard]] Sum sumBefore(std::size_t span) const;

    std::vector<Span> m_spans;
    std::vector<Mark> m_cancels;
    std::vector<Mark> m_notes;
    /// Of all spans before the 16th, the 32nd ...
    std::vector<Sum> m_sums;
};

/// The first mark at `time` or after it.
[[nodiscard]] std::vector<Mark>::const_iterator firstFrom(const std::vector<Mark> &marks, Time time);

} // namespace timeline
