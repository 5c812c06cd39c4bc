// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The figures above the table of downloads, as texts, and the shares of the bar below them. Sums of all batches that are
// shown; speed and time left change no more often than they can be read.
#include "duration.h"

#include <download/ratemeter.h>

#include <QObject>
#include <QtQmlIntegration>

namespace app {

class DownloadModel;

class DownloadFigures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(QList<int> counts MEMBER m_counts NOTIFY changed)
    Q_PROPERTY(QList<double> shares MEMBER m_shares NOTIFY changed)
    Q_PROPERTY(QString done MEMBER m_done NOTIFY changed)
    Q_PROPERTY(QString bytes MEMBER m_bytes NOTIFY changed)
    Q_PROPERTY(QString ofBytes MEMBER m_ofBytes NOTIFY changed)
    Q_PROPERTY(QString speed MEMBER m_speed NOTIFY changed)
    Q_PROPERTY(QString left MEMBER m_left NOTIFY changed)
    Q_PROPERTY(QString elapsed MEMBER m_elapsed NOTIFY changed)
    Q_PROPERTY(QString sentence MEMBER m_sentence NOTIFY changed)

public:
    using QObject::QObject;

    /// All, active, done, failed, cancelled: in the order of DownloadFilter::Kind.
    const QList<int> &counts() const { return m_counts; }
    /// Measures and says everything again.
    void update(const DownloadModel &model);

Q_SIGNALS:
    void changed();

private:
    void measure(const DownloadModel &model, Duration now);

    QList<int> m_counts{0, 0, 0, 0, 0};
    QList<double> m_shares; ///< done, failed, cancelled, under way
    QString m_done;
    QString m_bytes;
    QString m_ofBytes;
    QString m_speed;
    QString m_left;
    QString m_elapsed;
    QString m_sentence; ///< all of it, for a screen reader
    download::RateMeter m_meter;
    Duration m_measuredAt{-1};
    qint64 m_remaining = -1;
};

} // namespace app
