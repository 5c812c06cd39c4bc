// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "selftest.h"

#include "options.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

QStringList warnings;
QtMessageHandler previous = nullptr;

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the platform has to say about the machine is not about our pages.
    const bool isOurs = !text.startsWith("QStandardPaths:"_L1)
                        && !QLatin1String(context.category ? context.category : "").startsWith("qt.qpa"_L1);
    if (type != QtDebugMsg && type != QtInfoMsg && isOurs)
        warnings << text;
    if (previous)
        previous(type, context, text);
}

/// Long enough for a page to be made, laid out and painted.
constexpr auto stay = 60ms;

} // namespace

void SelfTest::listen() { previous = qInstallMessageHandler(note); }

SelfTest::SelfTest(QQuickWindow &window, Settings &settings, const Stage &stage, QObject *parent)
    : QObject(parent), m_window(window), m_settings(settings)
{
    // A card in each state, so that what only a run shows is tested, too.
    for (const QString &demo : {u"tasks"_s, u"gather-raise"_s, u"cleanup"_s, u"qcoro"_s, u"thousand"_s,
                                u"downloads-mixed"_s, u"files"_s})
        startDemo(demo, stage);
    const QVariant dialogs = window.property("dialogs");
    for (const QSize size : {QSize(640, 480), QSize(960, 600), QSize(1440, 900)}) {
        for (const auto theme : {Settings::Light, Settings::Dark}) {
            for (const auto language : {Settings::English, Settings::French}) {
                for (const QString &page : pageNames())
                    m_steps.push_back({theme, language, size, page, {}});
                for (const QString &dialog : dialogs.toStringList())
                    m_steps.push_back({theme, language, size, u"dashboard"_s, dialog});
            }
        }
    }
    QTimer::singleShot(stay, this, &SelfTest::next);
}

void SelfTest::next()
{
    if (m_at == m_steps.size()) {
        finish();
        return;
    }
    const Step &step = m_steps[m_at++];
    m_window.resize(step.size);
    m_settings.setTheme(step.theme);
    m_settings.setLanguage(step.language);
    m_settings.setPage(step.page);
    QMetaObject::invokeMethod(&m_window, "showDialog", Q_ARG(QString, step.dialog));
    if (m_settings.page() != step.page)
        warnings << u"the page %1 does not open"_s.arg(step.page);
    QTimer::singleShot(stay, this, &SelfTest::next);
}

void SelfTest::finish()
{
    qInstallMessageHandler(previous);
    if (warnings.isEmpty()) {
        std::printf("self-test: %zu views, no warning\n", m_steps.size());
        QCoreApplication::exit(0);
        return;
    }
    std::fprintf(stderr, "self-test: %d warnings in %zu views\n", int(warnings.size()), m_steps.size());
    warnings.removeDuplicates();
    for (const QString &warning : warnings)
        std::fprintf(stderr, "  %s\n", qUtf8Printable(warning));
    QCoreApplication::exit(1);
}

} // namespace app
