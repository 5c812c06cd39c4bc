// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The figures above a table of what runs, as texts, and the shares of the bar below them. Speed and time left change no
// more often than they can be read. Who knows the rows fills them in.
#include "duration.h"

#include <download/ratemeter.h>

#include <QObject>
#include <QtQmlIntegration>

namespace app {

class Figures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the controller of a page")
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

    /// All, active, done, failed, cancelled, and what else a page has.
    const QList<int> &counts() const { return m_counts; }
    const QString &sentence() const { return m_sentence; }

Q_SIGNALS:
    void changed();

protected:
    /// Takes the counts and, of the rows under way, how much is done; sets shares and the text of what is done.
    void setCounts(int all, int done, int failed, int cancelled, double partly);
    bool isActive() const { return m_counts[1] > 0; }
    /// Speed and time left: at `now` there are `flow` bytes in all, and `remaining` to come; below 0: unknown.
    void measure(Duration now, qint64 flow, qint64 remaining);

    QList<int> m_counts{0, 0, 0, 0, 0};
    QList<double> m_shares; ///< done, failed, cancelled, under way
    QString m_done;
    QString m_bytes;
    QString m_ofBytes;
    QString m_speed;
    QString m_left;
    QString m_elapsed;
    QString m_sentence; ///< all of it, for a screen reader

private:
    download::RateMeter m_meter;
    Duration m_measuredAt{-1};
};

} // namespace app
