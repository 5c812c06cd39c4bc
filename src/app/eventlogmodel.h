// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The event log of a recording: the timeline's twin in text. A row is an event's number; its words are made when they
// are shown, so that a million rows cost four bytes each. While a run goes on rows are only appended, unless a filter
// has to look again.
#include <record/recording.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <functional>

namespace app {

class EventLogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the RunView")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(bool showsAll READ showsAll WRITE setShowsAll NOTIFY showsAllChanged)

public:
    enum Role { TimeRole = Qt::UserRole + 1, TaskRole, EventRole, DetailRole, StateRole, SentenceRole };

    /// Whether the rows of this task are wanted.
    using Wanted = std::function<bool(record::TaskIndex)>;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    /// Shows this recording from now on; null: none. It must stay until the next call.
    void setRecording(const record::Recording *recording);
    /// Takes up what was appended to the recording since.
    void update();
    /// Rows of tasks that are not wanted are left out; an empty function wants all. Looks again at every event.
    void setWanted(Wanted wanted);

    /// Only rows with this in their words; in any case.
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// Also when tasks wait and go on, which is left out otherwise: it hides the rest.
    bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool showsAll);

    /// The event in a row, or None.
    record::EventIndex eventAt(int row) const;
    /// The last row whose event is this one or an earlier one; -1: none.
    int rowOf(record::EventIndex event) const;
    /// Every text is another.
    void retranslate();

Q_SIGNALS:
    void countChanged();
    void searchChanged();
    void showsAllChanged();

private:
    bool isShown(const record::Event &event) const;
    bool isFound(const record::Event &event) const;
    void look(std::size_t from, std::vector<record::EventIndex> &rows) const;
    void lookAgain();
    void append(const std::vector<record::EventIndex> &rows);

    const record::Recording *m_recording = nullptr;
    std::size_t m_seen = 0; ///< events of the recording that were looked at
    std::vector<record::EventIndex> m_rows;
    Wanted m_wanted;
    QString m_search;
    bool m_showsAll = false;
};

} // namespace app
