// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// Which rows of the table of downloads are selected, as in lists everywhere: a click or an arrow selects one, with Shift
// all from the last one to it, with Ctrl one more or one less. Rows stay selected wherever sorting takes them; what a
// filter hides is let go. Owned by Downloads.
#include "downloadfilter.h"
#include "downloadmodel.h"

namespace app {

class DownloadSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    DownloadSelection(DownloadModel &model, DownloadFilter &rows);

    /// How many of the rows shown are selected.
    int count() const { return int(rows().size()); }
    /// "3 downloads selected"; empty for less than two.
    QString text() const;

    /// The row of the table was clicked, or an arrow led to it, with these Qt::KeyboardModifiers.
    Q_INVOKABLE void choose(int row, int modifiers);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    /// The rows of the table that a command given on `row` is for: all that are selected if it is, else itself.
    std::vector<int> rowsFor(int row) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<int> rows() const;
    void select(int from, int to);

    DownloadModel &m_model;
    DownloadFilter &m_rows;
    QPersistentModelIndex m_anchor; ///< where Shift selects from
};

} // namespace app
