// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The program at hand in the Lab as rows that can be edited, and the programs that are open: each keeps its changes
// while another scenario is looked at, and unsaved ones are kept from one start to the next. One object, owned by the
// Lab, whose history its edits join.
#include <lab/programedit.h>
#include <lab/programscenario.h>

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <map>

namespace app {

class Lab;
class RunView;

class LabProgram : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the Lab")
    Q_PROPERTY(bool isProgram READ isProgram NOTIFY changed)
    Q_PROPERTY(bool isUnsaved READ isUnsaved NOTIFY changed)
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    Q_PROPERTY(bool canBeMade READ canBeMade NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY kindsChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Role {
        DepthRole = Qt::UserRole + 1,
        IsTaskRole,
        TitleRole,    ///< "task", "sleep" …, in the program's language
        TextRole,     ///< the name, message or task, as typed
        TextNameRole, ///< what the text is; empty: there is none
        SecondsRole,  ///< as typed; undefined: there are none
        FlagRole,     ///< return_exceptions; undefined: there is none
        ProblemRole,  ///< why what was typed can't be used
        DoubtRole,    ///< what is hardly meant
        SentenceRole  ///< the row in a few words, for a screen reader
    };
    enum Where { Up, Down, Out, In };
    Q_ENUM(Where)

    explicit LabProgram(Lab &lab);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isProgram() const { return !m_rows.empty(); }
    bool isUnsaved() const;
    QString file() const;
    /// What the 13 kinds of steps are called, in the order of addStep().
    QStringList kinds() const;
    /// The row that the commands are about.
    int current() const { return m_current; }
    void setCurrent(int row);
    /// What was done beyond what was asked, or why not; empty: nothing to say.
    QString notice() const { return m_notice; }

    /// Shows the program of `whatIf`, or that there is none.
    void show(const lab::WhatIf &whatIf);
    /// Programs that are open, by name.
    std::vector<std::shared_ptr<const lab::Scenario>> open() const;
    /// The state in which a program was left, and the one that was opened or saved; nothing: it isn't open.
    struct Document {
        QString file;
        lab::WhatIf saved;
        lab::WhatIf now;
    };
    const Document *find(const QString &name) const;
    /// Keeps the program at hand as it is; called before another is shown.
    void keep();
    /// Takes what was unsaved from this file, and from now on keeps it there.
    void keepIn(const QString &path);
    /// Whether the file looks like a program; what is wrong in it is said when it is opened.
    static bool isProgramFile(const QString &path);

    Q_INVOKABLE void addStep(int kind);
    Q_INVOKABLE void addTask();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void move(app::LabProgram::Where where);
    /// Drops the row `from` before the row `to`, or behind it.
    Q_INVOKABLE void drop(int from, int to, bool isBehind);
    Q_INVOKABLE void editText(int row, const QString &text);
    Q_INVOKABLE void editSeconds(int row, const QString &text);
    Q_INVOKABLE void editFlag(int row, bool isOn);

    Q_INVOKABLE void createNew();
    /// The scenario at hand is none, and there are words for it in a program.
    bool canBeMade() const;
    /// Opens the scenario at hand as a program, with its values and cancels; says why when that can't be.
    Q_INVOKABLE void editScenario();
    /// Opens what `run` shows as a program, with the times and failures it had; false when that can't be, which is said.
    Q_INVOKABLE bool editRun(app::RunView *run);
    /// Opens a program; tells recordingMet() for a recording, and says what is wrong with anything else.
    Q_INVOKABLE void openFile(const QUrl &url);
    /// Saves where it came from; false when it has no file yet.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void saveAs(const QUrl &url);
    /// Takes a program of one's own off the list; what is unsaved is asked about first: by the notice, for a second
    /// call.
    Q_INVOKABLE void close();
    bool canClose() const;
    Q_INVOKABLE void dismissNotice() { say({}); }
    void retranslate();

Q_SIGNALS:
    void changed();
    void kindsChanged();
    void currentChanged();
    void noticeChanged();
    void documentsChanged();
    void recordingMet(const QUrl &url);

private:
    void take(const lab::EditedProgram &edited);
    void say(const QString &notice);
    void write(const QString &path);
    void openProgram(const lab::Program &program, const QString &wanted, const QString &path);
    void keepDrafts();
    void restore(const QJsonObject &draft);
    Document &document(const QString &name);
    QString freeName(const QString &wanted) const;
    const lab::ProgramRow *at(int row) const;

    struct Typed {
        QString text;
        QString problem;
    };

    Lab &m_lab;
    std::vector<lab::ProgramRow> m_rows;
    std::map<QString, QString> m_doubts;
    /// What was typed and refused, by the path of the member.
    std::map<QString, Typed> m_refused;
    std::vector<std::pair<QString, Document>> m_documents;
    lab::Address m_wanted;
    int m_current = 0;
    QString m_notice;
    QString m_drafts;
    bool m_isCloseAsked = false;
};

} // namespace app
