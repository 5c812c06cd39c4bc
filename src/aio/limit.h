// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// mapLimited(): the same work for each of many things, so many at a time.
//
//     auto sums = co_await mapLimited(8, files, [](QString file) { return checksum(file); });
#pragma once

#include "semaphore.h"
#include "taskgroup.h"

namespace aio {

namespace detail {

/// One item's work, made when its turn has come; gives its place back when it has ended.
template<typename F, typename Item, typename Result>
Coro<> doOne(F *makeWork, Item item, Semaphore::Permit, std::optional<Result> *result)
{
    auto work = (*makeWork)(std::move(item));
    if constexpr (std::is_void_v<AwaitResult<decltype(work)>>) {
        co_await std::move(work);
        result->emplace();
    } else {
        result->emplace(co_await std::move(work));
    }
}

/// Starts the work of each item as soon as there is a place. What it points at outlives the group.
template<typename Items, typename F, typename Result>
Coro<> doEach(TaskGroup *group, Semaphore *places, Items *items, F *makeWork,
              std::vector<std::optional<Result>> *results)
{
    auto result = results->begin();
    for (auto &item : *items) {
        Semaphore::Permit permit = co_await places->permit();
        auto one = doOne(makeWork, std::move(item), std::move(permit), &*result);
        group->createTask(std::move(one));
        ++result;
    }
}

} // namespace detail

/// Awaits `makeWork(item)` for each item, each in a task of its own, at most `limit` of which exist at a time; gives
/// the results in the order of the items (std::monostate for void). The first failure cancels the others and comes out
/// as an ExceptionGroup, as from a TaskGroup; a cancel from outside cancels all. Work that ends cancelled for a reason
/// of its own leaves no result: CancelledError, when the others have ended. Raises std::invalid_argument when `limit` is
/// less than 1.
template<typename Items, typename F>
auto mapLimited(int limit, Items items, F makeWork) -> Coro<
    std::vector<detail::Stored<detail::AwaitResult<std::invoke_result_t<F &, typename Items::value_type>>>>>
{
    using Result = detail::Stored<detail::AwaitResult<std::invoke_result_t<F &, typename Items::value_type>>>;
    if (limit < 1)
        throw std::invalid_argument("mapLimited() needs at least one place");
    std::vector<std::optional<Result>> found(std::size_t(items.size()));
    Semaphore places(limit);
    const auto body = [&](TaskGroup &group) {
        return detail::doEach<Items, F, Result>(&group, &places, &items, &makeWork, &found);
    };
    co_await withTaskGroup(body);
    std::vector<Result> results;
    results.reserve(found.size());
    for (std::optional<Result> &result : found) {
        if (!result)
            throw CancelledError(); // a group takes the end of a child that was cancelled alone for a good one
        results.push_back(std::move(*result));
    }
    co_return results;
}

} // namespace aio
