// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// gather(): several things at once, their results in the order of the arguments.
//
//     auto [a, b] = co_await …            // not with g++ 12: name the tuple, then take it apart
//     auto all = gather(load("a"), load("b"));      // both are tasks now
//     auto results = co_await all;                  // std::tuple<QString, QString>
//
// The rules are asyncio.gather's: without returnExceptions the first error is raised at once and the
// others go on; cancelling the gather cancels every child that is not done.
#pragma once

#include "detail/scope.h"
#include "outcome.h"
#include "task.h"

#include <tuple>
#include <vector>

namespace aio {

/// Tag: gather(returnExceptions, …) waits for all and gives an Outcome for each.
struct ReturnExceptions {
    explicit ReturnExceptions() = default;
};
inline constexpr ReturnExceptions returnExceptions{};

namespace detail {

class GatherCore : public FutureCore {
public:
    GatherCore(Loop &loop, bool collectsErrors)
        : FutureCore(loop), m_collectsErrors(collectsErrors)
    {}
    /// Takes the children, in the order of the arguments; one may stand in it twice.
    void start(std::vector<Ref<FutureCore>> children, const SourcePlace &place);
    bool cancel(const QString &message, const Cause &cause) final;
    [[nodiscard]] WaitInfo waitInfo() const final { return {WaitKind::Gather, 0, {}, m_scope.id()}; }
    void visitAwaited(const FutureVisitor &visit) const final;

protected:
    ~GatherCore() override;
    [[nodiscard]] const std::vector<Ref<FutureCore>> &children() const noexcept { return m_children; }
    /// Makes the result from the children, all of which are done, and finishes with it.
    virtual void finishWithResults() = 0;

private:
    /// Hears of one child; asyncio's done callback.
    class Listener final : public DoneListener, public Runnable {
    public:
        void listen(GatherCore &gather, FutureCore &child)
        {
            m_gather = &gather;
            m_child = &child;
            child.addListener(*this);
        }

    private:
        void futureDone() override { m_gather->loop().schedule(*this); }
        void futureDropped() override { m_gather->childDropped(); }
        void run() override { m_gather->childDone(*m_child); }
        void discard() override { m_gather->childDropped(); }

        GatherCore *m_gather = nullptr;
        FutureCore *m_child = nullptr;
    };
    void childDone(FutureCore &child);
    /// The loop closes: this one will not be done.
    void childDropped();

    std::vector<Ref<FutureCore>> m_children;
    /// One for each child; what stands twice among them, or is done, needs none.
    std::vector<Listener> m_listeners;
    std::size_t m_waitingFor = 0;
    Scope m_scope;
    bool m_collectsErrors;
    bool m_isCancelRequested = false;
    bool m_isBeingCancelled = false;
};

template<typename T>
Stored<T> valueOf(FutureCore &future)
{
    if constexpr (std::is_void_v<T>) {
        return std::monostate();
    } else if constexpr (IsCopyable<T>) {
        return *static_cast<T *>(future.value());
    } else {
        return std::move(*static_cast<T *>(future.value()));
    }
}

template<typename T>
Outcome<T> outcomeOf(FutureCore &future)
{
    if (future.state() != FutureCore::State::Done)
        return Outcome<T>(future.exception(), future.state() == FutureCore::State::Cancelled);
    return Outcome<T>(valueOf<T>(future));
}

/// A gather of a vector, whose result is a vector; nothing for a vector of void.
template<typename T, typename Result>
class VectorGather final : public WithValue<GatherCore, Result> {
public:
    using WithValue<GatherCore, Result>::WithValue;

private:
    void finishWithResults() override
    {
        if constexpr (std::is_void_v<Result>) {
            this->finishWith(std::monostate());
        } else {
            Result results;
            results.reserve(this->children().size());
            for (const Ref<FutureCore> &child : this->children()) {
                if constexpr (std::is_same_v<Result, std::vector<Outcome<T>>>)
                    results.push_back(outcomeOf<T>(*child));
                else
                    results.push_back(valueOf<T>(*child));
            }
            this->finishWith(std::move(results));
        }
    }
};

/// A gather of several types, whose result is a tuple.
template<typename Result, typename... T>
class TupleGather final : public WithValue<GatherCore, Result> {
public:
    using WithValue<GatherCore, Result>::WithValue;

private:
    void finishWithResults() override { finishWithResults(std::index_sequence_for<T...>()); }
    template<std::size_t... I>
    void finishWithResults(std::index_sequence<I...>)
    {
        if constexpr (std::is_same_v<Result, std::tuple<Outcome<T>...>>)
            this->finishWith(Result(outcomeOf<T>(*this->children()[I])...));
        else
            this->finishWith(Result(valueOf<T>(*this->children()[I])...));
    }
};

template<typename Result, typename Gather, typename Range>
Future<Result> startGather(bool collectsErrors, Range &works, const SourcePlace &place)
{
    std::vector<Ref<FutureCore>> children;
    children.reserve(works.size());
    for (auto &work : works)
        children.push_back(futureOf(std::move(work), place));
    Ref gather(new Gather(Loop::current(), collectsErrors));
    gather->start(std::move(children), place);
    return Future<Result>(Ref<FutureCore>(std::move(gather)));
}

template<typename T>
using VectorResult = std::conditional_t<std::is_void_v<T>, void, std::vector<Stored<T>>>;

template<typename Result, typename... A>
Future<Result> startTupleGather(bool collectsErrors, A &&...works)
{
    // In braces, so that the tasks are made in the order of the arguments.
    const SourcePlace place = placeOfCaller();
    std::vector<Ref<FutureCore>> children{futureOf(std::forward<A>(works), place)...};
    Ref gather(
        new TupleGather<Result, FutureResult<std::remove_cvref_t<A>>...>(Loop::current(), collectsErrors));
    gather->start(std::move(children), place);
    return Future<Result>(Ref<FutureCore>(std::move(gather)));
}

} // namespace detail

/// Runs all of `works` at once, each in a task unless it is a handle already, and gives a future of the
/// results in the same order (of nothing, for a vector of void). The first error is raised at once; the
/// others go on, and what they come to is dropped. Cancelling it cancels the children that are not done,
/// and it ends when the first of them has.
template<typename A>
auto gather(std::vector<A> works, SourcePlace place = SourcePlace::current())
{
    using T = detail::FutureResult<A>;
    using Result = detail::VectorResult<T>;
    return detail::startGather<Result, detail::VectorGather<T, Result>>(false, works, place);
}

/// The same, but waits for all of them, also when it is cancelled, and gives an Outcome for each.
template<typename A>
auto gather(ReturnExceptions, std::vector<A> works, SourcePlace place = SourcePlace::current())
{
    using T = detail::FutureResult<A>;
    using Result = std::vector<Outcome<T>>;
    return detail::startGather<Result, detail::VectorGather<T, Result>>(true, works, place);
}

/// gather() of several types; gives a future of a tuple, with std::monostate for void.
template<typename... A>
auto gather(A &&...works)
{
    using Result = std::tuple<detail::Stored<detail::FutureResult<std::remove_cvref_t<A>>>...>;
    return detail::startTupleGather<Result>(false, std::forward<A>(works)...);
}

/// gather(returnExceptions, …) of several types; gives a future of a tuple of Outcomes.
template<typename... A>
auto gather(ReturnExceptions, A &&...works)
{
    using Result = std::tuple<Outcome<detail::FutureResult<std::remove_cvref_t<A>>>...>;
    return detail::startTupleGather<Result>(true, std::forward<A>(works)...);
}

} // namespace aio
