// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "settings.h"

#include "options.h"
#include "settingsfile.h"

#include <QFileInfo>
#include <QJSEngine>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace std::chrono_literals;

const QStringList themeNames{u"system"_s, u"light"_s, u"dark"_s};
const QStringList languageNames{u"system"_s, u"en"_s, u"fr"_s};

/// Reads typed values out of an object and remembers whether one was of another type or out of its range.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {}

    template<typename Value>
    void name(QLatin1String key, const QStringList &names, Value &to)
    {
        take(key, QJsonValue::String, [&](const QJsonValue &value) {
            const qsizetype index = names.indexOf(value.toString());
            if (index >= 0)
                to = Value(index);
            return index >= 0;
        });
    }
    void flag(QLatin1String key, bool &to)
    {
        take(key, QJsonValue::Bool, [&](const QJsonValue &value) {
            to = value.toBool();
            return true;
        });
    }
    void object(QLatin1String key, QJsonObject &to)
    {
        take(key, QJsonValue::Object, [&](const QJsonValue &value) {
            to = value.toObject();
            return true;
        });
    }
    void rectangle(QLatin1String key, QRect &to)
    {
        take(key, QJsonValue::Array, [&](const QJsonValue &value) {
            const QJsonArray numbers = value.toArray();
            const QRect read(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt());
            const bool isGood = numbers.size() == 4 && !read.isEmpty() && read.width() < 32'768
                                && read.height() < 32'768;
            if (isGood)
                to = read;
            return isGood;
        });
    }
    bool isDamaged() const { return m_isDamaged; }

private:
    template<typename Take>
    void take(QLatin1String key, QJsonValue::Type type, Take accept)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && (value.type() != type || !accept(value)))
            m_isDamaged = true;
    }
    const QJsonObject m_object;
    bool m_isDamaged = false;
};

/// Assigns, and tells whether that was a change.
template<typename Value>
bool change(Value &to, const Value &value)
{
    if (to == value)
        return false;
    to = value;
    return true;
}

} // namespace

Settings *Settings::s_instance = nullptr;

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent), m_path(path)
{
    s_instance = this;
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &Settings::save);

    const ReadFile file = readJsonFile(path);
    m_setAside = file.setAside;
    read(file.content);
    if (m_isDamaged && m_setAside.isEmpty()) {
        m_setAside = setAside(path);
        saveSoon();
    }
}

Settings::~Settings()
{
    save();
    if (s_instance == this)
        s_instance = nullptr;
}

Settings *Settings::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Settings::read(const QJsonObject &content)
{
    Reader reader(content);
    qsizetype page = 0;
    reader.name("theme"_L1, themeNames, m_theme);
    reader.name("language"_L1, languageNames, m_language);
    reader.flag("reducedMotion"_L1, m_isMotionReduced);
    reader.flag("legend"_L1, m_hasLegend);
    reader.flag("returnExceptions"_L1, m_isReturningExceptions);
    reader.name("page"_L1, pageNames(), page);
    reader.rectangle("window"_L1, m_window);
    reader.flag("maximized"_L1, m_isMaximized);
    reader.object("ownTasks"_L1, m_ownTasks);
    reader.object("downloads"_L1, m_downloads);
    reader.object("files"_L1, m_files);
    m_page = pageNames()[page];
    m_isDamaged = reader.isDamaged();
}

QJsonObject Settings::toJson() const
{
    QJsonObject object{{u"theme"_s, themeNames[m_theme]},
                       {u"language"_s, languageNames[m_language]},
                       {u"reducedMotion"_s, m_isMotionReduced},
                       {u"legend"_s, m_hasLegend},
                       {u"returnExceptions"_s, m_isReturningExceptions},
                       {u"page"_s, m_page},
                       {u"maximized"_s, m_isMaximized}};
    if (!m_window.isEmpty())
        object[u"window"_s] = QJsonArray{m_window.x(), m_window.y(), m_window.width(), m_window.height()};
    if (!m_ownTasks.isEmpty())
        object[u"ownTasks"_s] = m_ownTasks;
    if (!m_downloads.isEmpty())
        object[u"downloads"_s] = m_downloads;
    if (!m_files.isEmpty())
        object[u"files"_s] = m_files;
    return object;
}

void Settings::setTheme(Theme theme)
{
    const Theme before = this->theme();
    m_sessionTheme = -1;
    if (change(m_theme, theme))
        saveSoon();
    if (before != theme)
        Q_EMIT themeChanged();
}

void Settings::setLanguage(Language language)
{
    const Language before = this->language();
    m_sessionLanguage = -1;
    if (change(m_language, language))
        saveSoon();
    if (before != language)
        Q_EMIT languageChanged();
}

void Settings::setSessionTheme(const QString &name)
{
    const int wanted = int(themeNames.indexOf(name));
    if (wanted >= 0 && change(m_sessionTheme, wanted))
        Q_EMIT themeChanged();
}

void Settings::setSessionLanguage(const QString &name)
{
    const int wanted = int(languageNames.indexOf(name));
    if (wanted >= 0 && change(m_sessionLanguage, wanted))
        Q_EMIT languageChanged();
}

void Settings::setMotionReduced(bool isReduced)
{
    if (!change(m_isMotionReduced, isReduced))
        return;
    saveSoon();
    Q_EMIT motionReducedChanged();
}

void Settings::setHasLegend(bool hasLegend)
{
    if (!change(m_hasLegend, hasLegend))
        return;
    saveSoon();
    Q_EMIT hasLegendChanged();
}

void Settings::setPage(const QString &page)
{
    if (!pageNames().contains(page) || !change(m_page, page))
        return;
    saveSoon();
    Q_EMIT pageChanged();
}

void Settings::setReturningExceptions(bool isReturning)
{
    if (change(m_isReturningExceptions, isReturning))
        saveSoon();
}

void Settings::setWindow(const QRect &window, bool isMaximized)
{
    const bool isMoved = change(m_window, window);
    if (change(m_isMaximized, isMaximized) || isMoved)
        saveSoon();
}

void Settings::setOwnTasks(const QJsonObject &tasks)
{
    if (change(m_ownTasks, tasks))
        saveSoon();
}

void Settings::setDownloads(const QJsonObject &downloads)
{
    if (change(m_downloads, downloads))
        saveSoon();
}

void Settings::setFiles(const QJsonObject &files)
{
    if (change(m_files, files))
        saveSoon();
}

QString Settings::folder() const { return QFileInfo(m_path).absolutePath(); }

QString Settings::notice() const
{
    if (!m_setAside.isEmpty())
        return tr("The settings file was damaged. It is kept as %1; what it no longer said is back to its "
                  "default.")
            .arg(QFileInfo(m_setAside).fileName());
    return m_writeProblem.isEmpty() ? QString() : tr("The settings can't be saved: %1").arg(m_writeProblem);
}

void Settings::dismissNotice()
{
    m_setAside.clear();
    m_writeProblem.clear();
    Q_EMIT noticeChanged();
}

void Settings::saveSoon()
{
    m_isChanged = true;
    m_timer.start();
}

void Settings::save()
{
    m_timer.stop();
    if (!m_isChanged)
        return;
    m_isChanged = false;
    if (change(m_writeProblem, writeJsonFile(m_path, toJson())))
        Q_EMIT noticeChanged();
}

} // namespace app
