// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The Downloads page without a window, in two ways: its table on a virtual clock, and all of it against the practice
// server.
#pragma once

#include "scriptedwire.h"

#include <app/downloads.h>
#include <app/settings.h>

#include <aio/simulation.h>

#include <QTemporaryDir>
#include <QTest>

namespace downloadtesting {

using namespace Qt::StringLiterals;

/// Batches in a simulation, whose wire does what the test says.
struct Simulated {
    ~Simulated()
    {
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
    }
    std::shared_ptr<app::BatchActivity> add(const QStringList &urls, int attempts = 5)
    {
        download::BatchOptions options;
        options.folder = folder.path();
        options.attempts = attempts;
        const auto batch = std::make_shared<download::Batch>(download::items(urls.join(u'\n')), options,
                                                             wire);
        auto activity = std::make_shared<app::BatchActivity>(batch, app::BatchActivity::Again());
        simulation.call([&] {
            model.add(activity);
            activity->start();
        });
        simulation.runReady();
        model.flush();
        return activity;
    }
    void advance(app::Duration duration)
    {
        simulation.advance(duration);
        model.flush();
    }
    QString text(int row, app::DownloadModel::Role role) const
    {
        return model.index(row).data(role).toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << text(row, app::DownloadModel::NameRole);
        return names;
    }

    QTemporaryDir folder;
    std::shared_ptr<ScriptedWire> wire = std::make_shared<ScriptedWire>();
    aio::Simulation simulation;
    app::DownloadModel model;
};

/// A window's worth of downloads, on the real clock.
struct Live {
    Live() { downloads.practiceBase(); }
    QString practice(const QString &path) { return downloads.practiceBase() + path + u'\n'; }
    void run(const QString &list)
    {
        downloads.editor()->setText(list);
        const int before = downloads.model().rowCount();
        downloads.start();
        QTRY_VERIFY(downloads.model().rowCount() > before); // a list is read in another thread
        QTRY_VERIFY_WITH_TIMEOUT(!downloads.isActive(), 20'000);
    }
    QVariant data(int row, app::DownloadModel::Role role)
    {
        return downloads.rows()->index(row, 0).data(role);
    }

    QTemporaryDir folder;
    app::Settings settings{folder.filePath(u"settings.json"_s)};
    app::Downloads downloads{settings, folder.filePath(u"downloads"_s)};
};

} // namespace downloadtesting
