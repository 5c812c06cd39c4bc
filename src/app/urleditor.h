// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The list of addresses as it is typed: a row for each line with its verdict. A long one is read on another thread when
// the keys rest, so that no key waits. A text that is too long for an editor is kept aside (isLarge): it shows no lines,
// and can be downloaded or cleared.
#include <download/urllist.h>

#include <aio/task.h>

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration>

namespace app {

class UrlEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Downloads")
    Q_PROPERTY(QString text READ shownText WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool isLarge READ isLarge NOTIFY textChanged)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int duplicates READ duplicates NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role { NumberRole = Qt::UserRole + 1, VerdictRole, IsRejectedRole };
    /// The longest text, in characters, that an editor shows without making the window wait.
    static constexpr qsizetype longestShown = 700'000;
    /// Up to here a list is read with every key; a longer one when the keys rest, and by another thread.
    static constexpr qsizetype longestAtOnce = 20'000;

    explicit UrlEditor(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What an editor shows; empty while the text is large.
    QString shownText() const { return m_isLarge ? QString() : m_text; }
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Puts `text` below what is there.
    Q_INVOKABLE void append(const QString &text);
    /// Whether the clipboard was taken in here, because the result would be too long for an editor.
    Q_INVOKABLE bool pasteLarge();
    Q_INVOKABLE void clear() { setText({}); }

    bool isLarge() const { return m_isLarge; }
    /// Whether nothing is known of the list yet.
    bool isReading() const
    {
        const bool isUnderWay = m_soon.isActive() || (m_reader.isValid() && !m_reader.done());
        return isUnderWay && m_list.urlCount == 0 && m_list.rejectedCount == 0;
    }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Addresses in the list, duplicates included, or not.
    qint64 urlCount(bool isUnique) const;
    int duplicates() const { return int(std::min<qint64>(m_list.duplicateCount, INT_MAX)); }
    /// "9 URLs · 1 line can't be read · paste, type or drop a file".
    QString summary() const;
    /// Every sentence is said again.
    void retranslate();

Q_SIGNALS:
    void textChanged();
    void changed();
    /// The text has been read as it is now.
    void settled();

private:
    void startReading();
    void show(download::UrlList list);
    aio::Coro<> readAside(QString text, bool hasLines);

    QString m_text;
    bool m_isLarge = false;
    download::UrlList m_list;
    QTimer m_soon;
    aio::Task<> m_reader;
};

} // namespace app
