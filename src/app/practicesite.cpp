// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "practicesite.h"

#include <practice/lists.h>

using namespace Qt::StringLiterals;

namespace app {

void PracticeSite::start(int port)
{
    if (m_server)
        return;
    auto server = std::make_unique<practice::BackgroundServer>();
    if (server->start(quint16(port)))
        m_server = std::move(server);
    else
        m_problem = server->errorString();
}

QString PracticeSite::base()
{
    start(0);
    return m_server ? m_server->url().toString() : QString();
}

QString PracticeSite::list(bool isMixed)
{
    const QUrl url(base());
    if (!m_server)
        return {};
    return (isMixed ? practice::mixedList(url) : practice::chapterList(url)).join(u'\n') + u'\n';
}

QString PracticeSite::renewed(const QString &text, const QString &oldBase)
{
    if (oldBase.isEmpty() || !text.contains(oldBase))
        return text;
    // The same port, if it is still free.
    start(QUrl(oldBase).port(0));
    const QString now = base();
    return now.isEmpty() ? text : QString(text).replace(oldBase, now);
}

} // namespace app
