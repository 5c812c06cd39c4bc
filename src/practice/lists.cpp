// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "lists.h"

namespace practice {

namespace {

QStringList addresses(const QUrl &base, std::initializer_list<const char *> paths)
{
    QStringList list;
    for (const char *path : paths)
        list << base.resolved(QUrl(QString::fromUtf8(path))).toString();
    return list;
}

} // namespace

QStringList chapterList(const QUrl &base)
{
    const QStringList sites = addresses(
        base, {"/page/example.html?delay=0.5", "/page/python.html?delay=0.5", "/page/github.html?delay=0.5"});
    return sites + sites + sites;
}

QStringList mixedList(const QUrl &base)
{
    return addresses(base, {
                               "/page/welcome.html?size=2400",
                               "/file/report.pdf?size=350000&rate=120000",
                               "/file/photo.jpg?size=2500000",
                               "/status/404",
                               "/reset?after=20000",
                               "/cut?size=65536&after=30000",
                               "/busy/mixed?times=1&retry-after=2",
                               "/flaky/mixed?times=1",
                               "/redirect/3",
                               "/redirect/loop",
                               "/file/film.mp4?size=40000000&rate=4000000",
                               "/file/archive.zip?size=1000000&chunked=1&name=letters.zip",
                           });
}

} // namespace practice
