// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The language of the program: follows Settings, loads its translation, sets the default locale (numbers follow it)
// and has everything on display said again. Models that build sentences listen to `changed`.
#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace app {

class Settings;

class Language : public QObject {
    Q_OBJECT

public:
    /// Applies the language of `settings` now and after each change; one per program.
    explicit Language(const Settings &settings, QObject *parent = nullptr);
    ~Language() override;
    /// The engine whose bindings are evaluated again after a change.
    void setEngine(QQmlEngine *engine) { m_engine = engine; }
    /// The one of the program; null in tests that have none.
    static const Language *instance() { return s_instance; }

Q_SIGNALS:
    /// The texts of C++ are to be said again.
    void changed();

private:
    void apply();

    static Language *s_instance;
    const Settings &m_settings;
    QQmlEngine *m_engine = nullptr;
    QTranslator m_translator;
};

} // namespace app
