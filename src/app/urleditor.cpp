// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "urleditor.h"

#include <download/listtext.h>

#include <aio/thread.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto rest = 120ms;

} // namespace

UrlEditor::UrlEditor(QObject *parent)
    : QAbstractListModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &UrlEditor::startReading);
}

int UrlEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.lines.size());
}

QVariant UrlEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const download::ListLine &line = m_list.lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case VerdictRole:
        return download::verdict(line);
    case NumberRole:
        return line.number;
    case IsRejectedRole:
        return line.kind == download::ListLine::Rejected;
    default:
        return {};
    }
}

QHash<int, QByteArray> UrlEditor::roleNames() const
{
    return {{NumberRole, "number"}, {VerdictRole, "verdict"}, {IsRejectedRole, "isRejected"}};
}

void UrlEditor::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_isLarge = text.size() > longestShown;
    if (m_reader.isValid())
        m_reader.cancel();
    m_reader = {};
    Q_EMIT textChanged();
    m_soon.stop();
    if (text.size() <= longestAtOnce) {
        show(download::readUrlList(m_text));
        Q_EMIT settled();
        return;
    }
    if (m_isLarge) {
        show({});
        startReading();
    } else {
        m_soon.start();
    }
    Q_EMIT changed();
}

void UrlEditor::append(const QString &text)
{
    setText(m_text.isEmpty() || m_text.endsWith(u'\n') ? m_text + text : m_text + u'\n' + text);
}

bool UrlEditor::pasteLarge()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    if (!m_isLarge && m_text.size() + pasted.size() <= longestShown)
        return false;
    append(pasted);
    return true;
}

qint64 UrlEditor::urlCount(bool isUnique) const
{
    return isUnique ? m_list.urlCount - m_list.duplicateCount : m_list.urlCount;
}

QString UrlEditor::summary() const
{
    if (isReading())
        return tr("reading…");
    if (m_text.isEmpty())
        return tr("One address a line: paste, type or drop a file");
    return download::listSummary(m_list) + u" · "_s + tr("paste, type or drop a file");
}

void UrlEditor::retranslate()
{
    if (!m_list.lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {VerdictRole});
    Q_EMIT changed();
}

void UrlEditor::startReading()
{
    m_reader = aio::createTask(readAside(m_text, !m_isLarge), "read list");
    m_reader.bindTo(this);
}

aio::Coro<> UrlEditor::readAside(QString text, bool hasLines)
{
    const auto read = [text, hasLines] {
        download::UrlList list = download::readUrlList(text);
        // Nobody sees the lines: a million of them would only take memory.
        if (!hasLines)
            list.lines = {};
        return list;
    };
    download::UrlList list = co_await aio::toThread(read);
    m_reader = {};
    show(std::move(list));
    Q_EMIT settled();
}

void UrlEditor::show(download::UrlList list)
{
    const int before = rowCount();
    const int now = int(list.lines.size());
    const int common = std::min(before, now);
    int first = 0;
    while (first < common && m_list.lines[std::size_t(first)] == list.lines[std::size_t(first)])
        ++first;
    int last = common - 1;
    while (last >= first && m_list.lines[std::size_t(last)] == list.lines[std::size_t(last)])
        --last;
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    m_list = std::move(list);
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last), {VerdictRole, IsRejectedRole});
    Q_EMIT changed();
}

} // namespace app
