// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recorder: watches a loop and writes a Recording. Lives on the loop's thread; stops when destroyed.
#pragma once

#include "recordingwriter.h"

#include <aio/loop.h>

namespace record {

class Recorder final : public aio::Observer {
public:
    /// Whose events are kept.
    enum class Of : std::uint8_t {
        Everything, ///< all tasks of the loop
        Adopted,    ///< what adopt() brings in, and what that makes
    };

    /// Hears of `loop` from now on; the loop must outlive the recorder, or its stop().
    /// From `mostEvents` on only creations, cancels and ends are kept, and twice as many end the recording; it says so
    /// in Recording::shortened.
    explicit Recorder(aio::Loop &loop, Of of = Of::Everything, std::size_t mostEvents = 1'000'000);
    ~Recorder() override;

    /// Records the tasks that `make()` makes outside of any recorded one. For Of::Adopted.
    template<typename F>
    auto adopt(F make)
    {
        const Adopting adopting(m_isAdopting);
        return make();
    }
    /// Hears no more; what was recorded stays.
    void stop();
    /// Hears again what happens from now on, after stop().
    void resume();

    [[nodiscard]] const Recording &recording() const noexcept { return m_writer.recording(); }
    /// Hands over what was recorded; goes on with an empty recording.
    [[nodiscard]] Recording take();

    void taskCreated(const aio::TaskView &task) override;
    void taskStarted(const aio::TaskView &task) override;
    void taskSuspended(const aio::TaskView &task, const aio::WaitInfo &wait) override;
    void taskWoken(const aio::TaskView &task) override;
    void taskResumed(const aio::TaskView &task) override;
    void cancelRequested(const aio::TaskView &task, const aio::Cause &cause, const QString &message) override;
    void cancelDelivered(const aio::TaskView &task) override;
    void cancelWithdrawn(const aio::TaskView &task, int left) override;
    void taskEnded(const aio::TaskView &task, aio::BodyExit exit) override;
    void taskFinished(const aio::TaskView &task) override;
    void annotated(const aio::TaskView &task, const QString &key, const QString &value) override;
    void scopeOpened(const aio::ScopeInfo &scope) override;
    void scopeJoined(aio::ScopeId scope, const aio::TaskView &task) override;
    void scopeMoved(aio::ScopeId scope, std::optional<Time> until) override;
    void scopeClosed(aio::ScopeId scope, aio::TaskState end) override;

private:
    class Adopting {
    public:
        explicit Adopting(bool &flag)
            : m_flag(flag), m_before(std::exchange(flag, true))
        {}
        ~Adopting() { m_flag = m_before; }
        Q_DISABLE_COPY_MOVE(Adopting)

    private:
        bool &m_flag;
        bool m_before;
    };

    /// A task that is not done.
    struct Live {
        TaskIndex index = None;
        /// When it was woken; Never: it was not.
        Time woken = Never;
    };

    /// The task, if it is recorded; in a recording of everything an older one is taken up when first heard of.
    Live *find(const aio::TaskView &task);
    [[nodiscard]] TaskIndex indexOf(aio::TaskId task) const;
    [[nodiscard]] ScopeIndex indexOfScope(aio::ScopeId scope) const;
    TaskIndex add(const aio::TaskView &task, TaskIndex creator, bool isOlder);
    PlaceIndex framesOf(const aio::TaskView &task);
    PlaceIndex placeOf(const aio::SourcePlace &place);
    [[nodiscard]] bool hasRoomFor(EventKind kind);
    void append(Event event);

    aio::Loop &m_loop;
    RecordingWriter m_writer;
    QHash<aio::TaskId, Live> m_live;
    QHash<aio::ScopeId, ScopeIndex> m_openScopes;
    std::size_t m_mostEvents;
    std::uint64_t m_turn = 0;
    Of m_of;
    bool m_isAdopting = false;
    bool m_isWatching = true;
};

} // namespace record
