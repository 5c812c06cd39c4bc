// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The examples and the exercise of the chapter on asyncio.
#include "entry.h"
#include "report.h"

#include <aio/gather.h>
#include <aio/semaphore.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

#include <QJsonArray>

#include <algorithm>

namespace lab {

namespace {

using namespace aio;

Coro<Value> seedBasicFull(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    co_await observe("gather", all);
    const auto x = task(p.job("X"));
    const auto y = task(p.job("Y"));
    std::vector<QString> results(2);
    results[0] = co_await observe("await " + x.name(), x);
    results[1] = co_await observe("await " + y.name(), y);
    co_return results;
}

struct Page {
    QString url;
    int size = 0;
    QString error;

    [[nodiscard]] QString repr() const
    {
        return error.isEmpty() ? reprOfFields({{"url", url}, {"taille", size}, {"statut", "succès"}})
                               : reprOfFields({{"url", url}, {"erreur", error}, {"statut", "erreur"}});
    }
};

/// Fetches what `page` describes; an error is part of the result.
Coro<Page> download(QJsonObject page)
{
    Page result;
    result.url = "https://" + page.value(QLatin1String("host")).toString();
    try {
        co_await sleep(fromSeconds(page.value(QLatin1String("duration")).toDouble()));
        if (const QString error = page.value(QLatin1String("error")).toString(); !error.isEmpty())
            throw ConnectionError(error.toStdString());
        result.size = page.value(QLatin1String("size")).toInt();
    } catch (const std::exception &error) {
        result.error = error.what();
    }
    co_return result;
}

Coro<Value> seedScraper(Parameters p)
{
    std::vector<Task<Page>> downloads;
    for (int i = 0; i < p.count("repeat"); ++i) {
        for (const QJsonValue page : p.rows("pages")) {
            const QString name = QString("D%1").arg(downloads.size() + 1);
            downloads.push_back(createTask(download(page.toObject()), name));
        }
    }
    auto all = gather(std::move(downloads));
    const std::vector<Page> pages = co_await observe("gather", all);
    const auto failed = std::ranges::count_if(pages, [](const Page &page) { return !page.error.isEmpty(); });
    const std::vector counts{std::ssize(pages) - failed, failed};
    co_return counts;
}

Coro<> treat(Parameters p, QString name, Duration time)
{
    co_await sleep(p.seconds("read"));
    if (name == p.text("corrupt"))
        throw OSError("fichier corrompu");
    co_await sleep(time);
    co_await sleep(p.seconds("write"));
}

Coro<StatusReport> processFile(Parameters p, std::shared_ptr<Semaphore> semaphore, QString name,
                               Duration time)
{
    StatusReport report{name, "succès", {}, "f"};
    try {
        const auto permit = co_await semaphore->permit();
        log("slot acquired");
        co_await timeout(p.seconds("timeout"), treat(p, name, time));
    } catch (const TimeoutError &) {
        report.status = "timeout";
    } catch (const OSError &error) {
        report.status = "erreur";
        report.error = error.what();
    }
    co_return report;
}

Coro<Value> seedFiles(Parameters p)
{
    const auto semaphore = std::make_shared<Semaphore>(p.count("limit"));
    std::vector<Task<StatusReport>> children;
    for (const QJsonValue row : p.rows("files")) {
        const QString name = row[0].toString();
        const Duration time = fromSeconds(row[1].toDouble());
        children.push_back(createTask(processFile(p, semaphore, name, time), name));
    }
    auto all = gather(std::move(children));
    co_return co_await observe("gather", all);
}

} // namespace

Entries chapterEntries()
{
    return {
        {"seed_basic_full", seedBasicFull},
        {"seed_scraper", seedScraper},
        {"seed_files", seedFiles},
    };
}

} // namespace lab
