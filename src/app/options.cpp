// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "options.h"

#include "demos.h"

#include <download/urllist.h>

#include <lab/scenario.h>

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize leastSize{640, 480};
constexpr QSize largestSize{7680, 4320};

const QStringList themes{u"light"_s, u"dark"_s, u"system"_s};
const QStringList languages{u"en"_s, u"fr"_s};

ParsedOptions wrong(const QString &what) { return {{}, u"coroscope: "_s + what + u'\n', 2, true}; }

QString noneOf(const QString &option, const QString &value, const QStringList &known)
{
    return u"--%1: \"%2\" is none of %3"_s.arg(option, value, known.join(u", "_s));
}

std::optional<QSize> readSize(const QString &text)
{
    const qsizetype cross = text.indexOf(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(text.left(cross).toInt(&isWidth), text.mid(cross + 1).toInt(&isHeight));
    const bool isIn = size.expandedTo(leastSize) == size && size.boundedTo(largestSize) == size;
    return cross > 0 && isWidth && isHeight && isIn ? std::optional(size) : std::nullopt;
}

void describe(QCommandLineParser &parser)
{
    const auto list = [](const QStringList &names) { return names.join(u", "_s); };
    parser.setApplicationDescription(
        u"See your coroutines: runs asynchronous tasks and shows what they do."_s);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {u"page"_s, u"Open this page: %1."_s.arg(list(pageNames())), u"NAME"_s},
        {u"scenario"_s, u"Open this scenario in the Lab; coroscope-cli lab list names them."_s, u"NAME"_s},
        {u"demo"_s, u"Start a demonstration: %1."_s.arg(list(demoNames())), u"NAME"_s},
        {u"theme"_s, u"Colours for this time: %1."_s.arg(list(themes)), u"NAME"_s},
        {u"language"_s, u"Language for this time: %1."_s.arg(list(languages)), u"NAME"_s},
        {u"size"_s, u"Size of the window, 640x480 to 7680x4320."_s, u"WxH"_s},
        {u"profile"_s, u"Keep settings and the socket of this window in DIR."_s, u"DIR"_s},
        {u"grab"_s, u"Save a picture of the window when it is settled, and quit."_s, u"FILE.png"_s},
        {u"grab-after"_s, u"Take the picture after so many seconds instead."_s, u"SECONDS"_s},
        {u"self-test"_s, u"Load every page in both themes and languages; exit 0 if there was no warning."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
    parser.addPositionalArgument(u"URL|FILE"_s,
                                 u"Addresses and lists of them, for the Downloads page; other files and "
                                 u"folders, for the Files page; a "
                                 "recording, for its timeline."_s,
                                 u"[URL|FILE...]"_s);
    // Qt's own option, which QGuiApplication takes from the arguments later.
    QCommandLineOption platform(u"platform"_s, {}, u"NAME"_s);
    platform.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(platform);
}

/// Checks the values one after another; the first that is wrong is what is said.
QString readValues(const QCommandLineParser &parser, Options &to)
{
    const auto choice = [&](const QString &name, const QStringList &known, QString &value) {
        if (!parser.isSet(name))
            return QString();
        value = parser.value(name);
        return known.contains(value) ? QString() : noneOf(name, value, known);
    };
    for (const QString &problem :
         {choice(u"page"_s, pageNames(), to.page), choice(u"demo"_s, demoNames(), to.demo),
          choice(u"theme"_s, themes, to.theme), choice(u"language"_s, languages, to.language)}) {
        if (!problem.isEmpty())
            return problem;
    }
    to.scenario = parser.value(u"scenario"_s);
    if (parser.isSet(u"scenario"_s) && !lab::find(to.scenario))
        return u"--scenario: there is no \"%1\" (coroscope-cli lab list names them)"_s.arg(to.scenario);
    to.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"profile"_s) && to.profile.isEmpty())
        return u"--profile: give a folder"_s;
    to.grab = parser.value(u"grab"_s);
    if (parser.isSet(u"grab"_s) && !to.grab.endsWith(".png"_L1, Qt::CaseInsensitive))
        return u"--grab: \"%1\" does not end in .png"_s.arg(to.grab);
    if (parser.isSet(u"size"_s)) {
        const QString text = parser.value(u"size"_s);
        to.size = readSize(text);
        if (!to.size)
            return u"--size: \"%1\" is no size from 640x480 to 7680x4320"_s.arg(text);
    }
    if (parser.isSet(u"grab-after"_s)) {
        const QString text = parser.value(u"grab-after"_s);
        bool isNumber = false;
        const double seconds = text.toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0) || seconds > 3600)
            return u"--grab-after: \"%1\" is no number of seconds from 0 to 3600"_s.arg(text);
        if (to.grab.isEmpty())
            return u"--grab-after needs --grab"_s;
        to.grabAfter = std::chrono::milliseconds(qRound64(seconds * 1000));
    }
    to.selfTest = parser.isSet(u"self-test"_s);
    return {};
}

} // namespace

QStringList pageNames() { return {u"dashboard"_s, u"downloads"_s, u"lab"_s, u"files"_s, u"settings"_s}; }

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        QString what = parser.errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        return wrong(what + u" (--help lists the options)"_s);
    }
    if (parser.isSet(u"help"_s))
        // Qt knows the program's name only once there is an application.
        return {{},
                parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("coroscope")),
                0,
                true};
    if (parser.isSet(u"version"_s))
        return {{}, QStringLiteral("coroscope " COROSCOPE_VERSION "\n"), 0, true};

    ParsedOptions parsed;
    const QString problem = readValues(parser, parsed.options);
    if (!problem.isEmpty())
        return wrong(problem);
    for (const QString &argument : parser.positionalArguments()) {
        const download::UrlList read = download::readUrlList(argument);
        if (QFileInfo::exists(argument))
            parsed.options.open << QFileInfo(argument).absoluteFilePath();
        else if (read.urlCount > 0 && read.rejectedCount == 0)
            parsed.options.open << argument;
        else
            return wrong(u"\"%1\" is neither a file nor an address"_s.arg(argument));
    }
    return parsed;
}

QJsonObject Options::toJson() const
{
    return {{u"page"_s, page},   {u"scenario"_s, scenario}, {u"demo"_s, demo},
            {u"theme"_s, theme}, {u"language"_s, language}, {u"open"_s, QJsonArray::fromStringList(open)}};
}

Options Options::fromJson(const QJsonObject &object)
{
    const auto known = [&](const char *key, const QStringList &values) {
        const QString value = object.value(QLatin1String(key)).toString();
        return values.contains(value) ? value : QString();
    };
    Options options;
    options.page = known("page", pageNames());
    options.scenario = object.value("scenario"_L1).toString();
    options.demo = known("demo", demoNames());
    options.theme = known("theme", themes);
    options.language = known("language", languages);
    for (const QJsonValue value : object.value("open"_L1).toArray())
        options.open << value.toString();
    return options;
}

} // namespace app
