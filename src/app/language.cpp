// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "language.h"

#include "settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace app {

Language *Language::s_instance = nullptr;

namespace {

/// The user's own form of numbers is kept when the language agrees with it (en_GB for English).
QLocale localeFor(Settings::Language language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = language == Settings::French           ? QLocale::French
                                     : language == Settings::English        ? QLocale::English
                                     : system.language() == QLocale::French ? QLocale::French
                                                                            : QLocale::English;
    return system.language() == wanted ? system : QLocale(wanted);
}

} // namespace

Language::Language(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    s_instance = this;
    connect(&settings, &Settings::languageChanged, this, &Language::apply);
    apply();
}

Language::~Language() { s_instance = nullptr; }

void Language::apply()
{
    const QLocale locale = localeFor(m_settings.language());
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(
            u":/i18n/coroscope_%1.qm"_s.arg(locale.language() == QLocale::French ? u"fr"_s : u"en"_s)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT changed();
}

} // namespace app
