// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The programs that are open, their files, and the drafts that are kept.
#include "lab.h"
#include "labprogram.h"
#include "runview.h"

#include <lab/examples.h>
#include <lab/recordingprogram.h>
#include <lab/scenarioprogram.h>
#include <lab/simulate.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A program of a person's own: the largest that may run has fewer bytes.
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qint64 sniffed = 4096;

/// What a new program does: something to see, and to change.
lab::Program newProgram()
{
    lab::Program program;
    program.root.kind = lab::NodeKind::Group;
    const std::array names{u"A"_s, u"B"_s};
    for (std::size_t i = 0; i < names.size(); ++i) {
        lab::TaskSpec &task = program.root.tasks.emplace_back();
        task.name = names[i];
        task.body.push_back({.kind = lab::NodeKind::Sleep,
                             .duration = std::chrono::seconds(i + 1),
                             .text = {},
                             .returnExceptions = false,
                             .body = {},
                             .tasks = {}});
    }
    return program;
}

/// The program under a name of one's own, or, changed, under an example's.
lab::WhatIf ownWhatIf(const lab::Program &program, const QString &name)
{
    lab::WhatIf whatIf = lab::whatIfOf(program, name);
    auto scenario = std::make_shared<lab::Scenario>(*whatIf.scenario);
    scenario->group = u"own"_s;
    if (const auto example = lab::find(name)) {
        scenario->group = example->group;
        scenario->title = example->title;
        scenario->lookAt = example->lookAt;
    }
    whatIf.scenario = std::move(scenario);
    return whatIf;
}

bool isSame(const lab::WhatIf &a, const lab::WhatIf &b)
{
    return a.scenario == b.scenario && a.changes == b.changes && a.cancels == b.cancels;
}

QByteArray bytes(const lab::WhatIf &whatIf)
{
    return QJsonDocument(lab::toJson(lab::programOf(whatIf))).toJson();
}

} // namespace

std::vector<std::shared_ptr<const lab::Scenario>> LabProgram::open() const
{
    std::vector<std::shared_ptr<const lab::Scenario>> open;
    for (const auto &[name, document] : m_documents) {
        if (!lab::find(name))
            open.push_back(document.now.scenario);
    }
    return open;
}

const LabProgram::Document *LabProgram::find(const QString &name) const
{
    const auto found = std::ranges::find(m_documents, name, &std::pair<QString, Document>::first);
    return found == m_documents.end() ? nullptr : &found->second;
}

LabProgram::Document &LabProgram::document(const QString &name)
{
    const auto found = std::ranges::find(m_documents, name, &std::pair<QString, Document>::first);
    if (found != m_documents.end())
        return found->second;
    return m_documents.emplace_back(name, Document()).second;
}

QString LabProgram::file() const
{
    const Document *document = find(m_lab.name());
    return document ? document->file : QString();
}

void LabProgram::keep()
{
    const lab::WhatIf &now = m_lab.whatIf();
    if (!now.scenario || !now.scenario->program)
        return;
    // An example that nobody changed is as it always was.
    if (!find(now.scenario->name) && !m_lab.isChanged())
        return;
    Document &kept = document(now.scenario->name);
    kept.now = now;
    kept.saved = m_lab.base();
    keepDrafts();
}

void LabProgram::keepDrafts()
{
    if (m_drafts.isEmpty())
        return;
    QJsonArray drafts;
    for (const auto &[name, document] : m_documents) {
        const bool isDraft = !isSame(document.now, document.saved);
        if (!isDraft && document.file.isEmpty())
            continue;
        QJsonObject draft{{u"name"_s, name},
                          {u"file"_s, document.file},
                          {u"saved"_s, lab::toJson(lab::programOf(document.saved))}};
        if (isDraft)
            draft.insert(u"program"_s, lab::toJson(lab::programOf(document.now)));
        drafts.append(draft);
    }
    if (drafts.isEmpty()) {
        QFile::remove(m_drafts);
        return;
    }
    QSaveFile file(m_drafts);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(drafts).toJson()) < 0 || !file.commit())
        say(tr("The drafts can't be kept: %1").arg(file.errorString()));
}

void LabProgram::keepIn(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue draft : QJsonDocument::fromJson(file.readAll()).array())
            restore(draft.toObject());
    }
    m_drafts = path;
    Q_EMIT documentsChanged();
}

void LabProgram::restore(const QJsonObject &draft)
{
    const QString name = draft[u"name"].toString();
    const QString path = draft[u"file"].toString();
    auto saved = lab::readProgram(draft[u"saved"].toObject());
    // The file may have changed since.
    if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        auto again = lab::readProgram(QJsonDocument::fromJson(file.readAll()).object());
        if (std::holds_alternative<lab::Program>(again))
            saved = std::move(again);
    }
    const auto now = lab::readProgram(draft[u"program"].toObject());
    if (name.isEmpty() || !std::holds_alternative<lab::Program>(saved))
        return;
    const bool isDraft = std::holds_alternative<lab::Program>(now);
    Document &restored = document(name);
    restored.file = path;
    restored.saved = ownWhatIf(std::get<lab::Program>(saved), name);
    restored.now = isDraft ? ownWhatIf(std::get<lab::Program>(now), name) : restored.saved;
}

bool LabProgram::canClose() const { return isProgram() && !lab::find(m_lab.name()); }

void LabProgram::close()
{
    if (!canClose())
        return;
    if (isUnsaved() && !m_isCloseAsked) {
        say(tr("This program has changes that are not saved. Close it once more to give them up."));
        m_isCloseAsked = true;
        return;
    }
    const QString name = m_lab.name();
    m_lab.open(lab::examplePrograms().front()->name);
    std::erase_if(m_documents, [&name](const auto &document) { return document.first == name; });
    keepDrafts();
    Q_EMIT documentsChanged();
}

QString LabProgram::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; find(name) || lab::find(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

void LabProgram::openProgram(const lab::Program &program, const QString &wanted, const QString &path)
{
    const QString name = freeName(wanted);
    const lab::WhatIf whatIf = ownWhatIf(program, name);
    document(name) = {path, whatIf, whatIf};
    keepDrafts();
    Q_EMIT documentsChanged();
    m_lab.open(name);
}

void LabProgram::createNew()
{
    say({});
    openProgram(newProgram(), tr("New program"), {});
}

bool LabProgram::canBeMade() const
{
    const auto &scenario = m_lab.whatIf().scenario;
    return scenario && !scenario->program && lab::hasProgram(*scenario);
}

void LabProgram::editScenario()
{
    if (!canBeMade())
        return;
    say({});
    const auto program = lab::asProgram(m_lab.whatIf());
    if (const auto *error = std::get_if<lab::ProgramError>(&program))
        say(tr("This can't be edited as a program: %1.").arg(error->message));
    else
        openProgram(std::get<lab::Program>(program), m_lab.title(), {});
}

bool LabProgram::editRun(RunView *run)
{
    if (!run || !run->isOpen() || run->isLive())
        return false;
    say({});
    const auto program = lab::programOf(run->recording());
    if (const auto *error = std::get_if<lab::ProgramError>(&program)) {
        say(tr("This can't be edited as a program: %1.").arg(error->message));
        return false;
    }
    openProgram(std::get<lab::Program>(program), run->title(), {});
    return true;
}

bool LabProgram::isProgramFile(const QString &path)
{
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(sniffed).contains("\"root\"");
}

void LabProgram::openFile(const QUrl &url)
{
    const QString path = url.toLocalFile();
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [this, &name](const QString &why) {
        say(tr("%1 can't be opened as a program: %2").arg(name, why));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.peek(sniffed).contains("coroscope-recording")) {
        say(tr("%1 is a recording and not a program: it was opened as one.").arg(name));
        Q_EMIT recordingMet(url);
        return;
    }
    if (file.size() > largestFile)
        return refuse(tr("it is larger than any program"));
    const auto open = std::ranges::find_if(
        m_documents, [&path](const auto &document) { return document.second.file == path; });
    if (open != m_documents.end()) {
        // What was changed in it is not lost: Save writes it, and “As it was” gives it up.
        m_lab.open(open->first);
        return;
    }
    const auto read = lab::readPrograms(file.readAll());
    if (const auto *error = std::get_if<lab::ProgramError>(&read))
        return refuse(error->message);
    const auto &programs = std::get<lab::ProgramFile>(read).programs;
    if (programs.empty())
        return refuse(tr("there is none in it"));
    const lab::NamedProgram &first = programs.front();
    if (const auto *error = std::get_if<lab::ProgramError>(&first.program)) {
        const auto others = first.problems.size();
        return refuse(
            others > 1 ? tr("%1: %2 (and %n more)", nullptr, int(others) - 1).arg(error->path, error->message)
                       : u"%1: %2"_s.arg(error->path, error->message));
    }
    say(programs.size() > 1
            ? tr("%1 holds %n programs; this is the first.", nullptr, int(programs.size())).arg(name)
            : QString());
    openProgram(std::get<lab::Program>(first.program), QFileInfo(path).completeBaseName(),
                programs.size() > 1 ? QString() : path);
}

bool LabProgram::save()
{
    if (!isProgram())
        return true;
    const QString path = file();
    if (path.isEmpty())
        return false;
    write(path);
    return true;
}

void LabProgram::saveAs(const QUrl &url)
{
    if (isProgram())
        write(url.toLocalFile());
}

void LabProgram::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = bytes(m_lab.whatIf());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        say(tr("%1 can't be written: %2").arg(path, file.errorString()));
        return;
    }
    const QString name = m_lab.name();
    if (const Document *const known = find(name); !known || known->file != path) {
        // The list names a program by its file. An example stays one; the file is a program of one's own.
        const lab::Program program = lab::programOf(m_lab.whatIf());
        std::erase_if(m_documents, [&name](const auto &document) { return document.first == name; });
        m_lab.reset();
        openProgram(program, QFileInfo(path).completeBaseName(), path);
    } else {
        m_lab.takeAsBase();
        Document &saved = document(name);
        saved = {path, m_lab.whatIf(), m_lab.whatIf()};
        keepDrafts();
        Q_EMIT documentsChanged();
    }
    say(tr("Saved as %1.").arg(path));
    Q_EMIT changed();
}

} // namespace app
