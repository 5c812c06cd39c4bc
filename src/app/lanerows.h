// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The lanes of a timeline that can be seen, as rows of a list: what a screen reader walks, where the picture itself says
// nothing to it.
#include <timeline/view.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

class LaneRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the TimelineItem")

public:
    enum Role { TopRole = Qt::UserRole + 1, SentenceRole, SelectedRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Takes the lanes that this view shows of the chart.
    void update(const timeline::Chart &chart, const timeline::View &view, timeline::LaneIndex current);
    void clear();

private:
    struct Row {
        double top = 0;
        QString sentence;
        bool isSelected = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void resize(int count);

    std::vector<Row> m_rows;
};

} // namespace app
