// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "jsonblock.h"
#include "jsonformat.h"
#include "jsonlines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::JsonLines)
};

/// A file that is something else is looked at so far, to say what it is.
constexpr qint64 Glance = qint64(1024) * 1024;

/// What a file is that is no recording.
QString otherKind(const QByteArray &start)
{
    const QJsonObject json = QJsonDocument::fromJson(start).object();
    if (json.contains(QLatin1String("root")))
        return Tr::tr("This is a program of the Lab, not a recording.");
    if (json.contains(QLatin1String("traceEvents")))
        return Tr::tr("This is a Chrome trace: it is made from a recording, and can't be read as one.");
    return Tr::tr(
        "This is not a recording: it does not begin with the line that every recording begins with.");
}

class Reader {
public:
    explicit Reader(QIODevice &device)
        : m_device(device)
    {}

    std::variant<ReadRecording, RecordingError> read()
    {
        const QByteArray glance = m_device.peek(Glance);
        if (glance.isEmpty())
            return RecordingError{Tr::tr("The file is empty.")};
        const QJsonObject header = QJsonDocument::fromJson(nextLine()).object();
        if (header.value(QLatin1String(Fields::Format)).toString() != QLatin1String(FormatName))
            return RecordingError{otherKind(glance)};
        const QJsonValue version = header.value(QLatin1String(Fields::Version));
        if (version.toInteger() > FormatVersion)
            return RecordingError{
                Tr::tr("The recording has the format's version %1; this program knows versions up to %2. A "
                       "newer Coroscope can read it.")
                    .arg(version.toInteger())
                    .arg(FormatVersion)};
        if (version.toInteger() < 1)
            return RecordingError{Tr::tr("The recording's first line does not say its version.")};
        m_writer.properties().isSimulated = header.value(QLatin1String(Fields::Simulated)).toBool();
        QStringList notices{readBlocks()};
        if (m_backwards > 0)
            notices.append(Tr::tr("Time ran backwards at %Ln event(s), which got the time of the one before.",
                                  nullptr, int(std::min<std::size_t>(m_backwards, INT_MAX))));
        notices.removeAll(QString());
        return ReadRecording{m_writer.take(), notices.join(u' ')};
    }

private:
    /// The next line, as far as it can be read; without its end if it has none.
    QByteArray nextLine()
    {
        constexpr qint64 Piece = qint64(256) * 1024;
        QByteArray line;
        ++m_line;
        while (!line.endsWith('\n') && line.size() <= MostLine) {
            const QByteArray piece = m_device.readLine(Piece);
            if (piece.isEmpty())
                break;
            line += piece;
        }
        return line;
    }

    /// Reads up to the last line; gives what is wrong.
    QString readBlocks()
    {
        for (;;) {
            const QByteArray text = nextLine();
            if (text.isEmpty())
                return Tr::tr("The recording has no end: what wrote it was ended, or is not done yet.");
            QJsonParseError error;
            const QJsonObject line = QJsonDocument::fromJson(text, &error).object();
            if (error.error != QJsonParseError::NoError && !text.endsWith('\n') && text.size() <= MostLine)
                return Tr::tr("The file is cut off in line %L1: what came after event %L2 is missing.")
                    .arg(m_line)
                    .arg(m_writer.recording().events.size());
            try {
                if (error.error != QJsonParseError::NoError || line.isEmpty())
                    throw Fault{Tr::tr("it is not what JSON calls an object")};
                if (const QJsonValue end = line.value(QLatin1String(Fields::End)); !end.isUndefined())
                    return readEnd(end.toObject());
                m_backwards += Block(line, m_writer.recording()).addTo(m_writer);
            } catch (const Fault &fault) {
                return Tr::tr("Line %L1 is wrong (%2): what came after event %L3 is left out.")
                    .arg(QString::number(m_line), fault.message)
                    .arg(m_writer.recording().events.size());
            }
        }
    }

    QString readEnd(const QJsonObject &end)
    {
        const QJsonArray tasks = end.value(QLatin1String(Fields::Tasks)).toArray();
        const QJsonArray states = end.value(QLatin1String(Fields::States)).toArray();
        const auto known = qint64(m_writer.recording().tasks.size());
        for (qsizetype i = 0; i < std::min(tasks.size(), states.size()); ++i) {
            const qint64 task = tasks.at(i).toInteger(-1);
            const qint64 state = states.at(i).toInteger(-1);
            if (task < 0 || task >= known || state < 0 || state > qint64(aio::TaskState::Cancelled))
                throw Fault{Tr::tr("it gives a state to what is no task")};
            m_writer.setFinalState(TaskIndex(task), aio::TaskState(state));
        }
        m_writer.properties().shortened = end.value(QLatin1String(Fields::Shortened)).toString();
        const qint64 events = end.value(QLatin1String(Fields::Events)).toInteger();
        if (events != qint64(m_writer.recording().events.size()))
            return Tr::tr("Lines are missing: the recording had %L1 events, and %L2 are in the file.")
                .arg(events)
                .arg(m_writer.recording().events.size());
        return {};
    }

    QIODevice &m_device;
    RecordingWriter m_writer;
    qint64 m_line = 0;
    std::size_t m_backwards = 0;
};

} // namespace

std::variant<ReadRecording, RecordingError> readJsonLines(QIODevice &device) { return Reader(device).read(); }

} // namespace record
