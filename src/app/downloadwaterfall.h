// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The common axis of the waterfall of downloads: which range of time is shown, and which span of a row is marked. While
// nobody has zoomed it shows everything, with room for what goes on. Owned by Downloads.
#include "downloadfilter.h"
#include "downloadmodel.h"
#include "waterfall.h"

namespace app {

class DownloadWaterfall : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(bool isFitted READ isFitted NOTIFY changed)
    Q_PROPERTY(int marked READ marked NOTIFY markedChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY markedChanged)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY languageChanged)

public:
    DownloadWaterfall(DownloadModel &model, DownloadFilter &rows);

    /// The range that is shown, from the start of the batches.
    Duration begin() const { return m_begin; }
    Duration end() const { return m_end; }
    bool isFitted() const { return m_isFitted; }
    /// Shows `factor` times as much time; what is at `share` of the width stays there.
    Q_INVOKABLE void zoom(double factor, double share);
    /// Moves by so many widths; above 0: to later times.
    Q_INVOKABLE void pan(double widths);
    Q_INVOKABLE void fit();

    /// Of a row of the table.
    std::vector<Span> spans(int row) const;
    /// The span of the current row that the keyboard has led to; -1: none.
    int marked() const { return m_marked; }
    /// What it is and how long it took.
    QString sentence() const;
    /// Marks the span `by` places later in the row; shows it, if it was out of sight.
    Q_INVOKABLE void walk(int row, int by);
    Q_INVOKABLE void unmark();
    QStringList stepNames() const;

    /// Time has gone on, or rows have changed.
    void update();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The range is the same, and rows under way have come further.
    void movedOn();
    void markedChanged();
    void languageChanged();

private:
    void setRange(Duration begin, Duration end);

    DownloadModel &m_model;
    DownloadFilter &m_rows;
    Duration m_begin{0};
    Duration m_end = std::chrono::seconds(1);
    Duration m_whole{0}; ///< that of the longest batch
    bool m_isFitted = true;
    int m_row = -1;
    int m_marked = -1;
};

} // namespace app
