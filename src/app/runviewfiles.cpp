// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What a RunView writes to files, and reads from them.
#include "runview.h"

#include <record/chrometrace.h>
#include <record/jsonlines.h>

#include <aio/thread.h>
#include <timeline/export.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int pictureWidth = 1600;
/// The first line of a recording names the format early.
constexpr qint64 sniffed = 512;

timeline::PictureOptions pictureOptions(const QString &title)
{
    timeline::PictureOptions options;
    options.width = pictureWidth;
    options.style = timeline::Style::light();
    options.title = title;
    options.scale = 2;
    return options;
}

bool write(const record::Recording &recording, const QString &title, RunView::Format format,
           QIODevice &device)
{
    switch (format) {
    case RunView::JsonLines:
        return record::writeJsonLines(recording, device);
    case RunView::Trace:
        return record::writeChromeTrace(recording, device);
    case RunView::Svg:
        return device.write(timeline::toSvg(recording, pictureOptions(title))) > 0;
    case RunView::Png:
        return timeline::toImage(recording, pictureOptions(title)).save(&device, "PNG");
    }
    Q_UNREACHABLE();
}

using ReadFile = std::variant<record::ReadRecording, record::RecordingError>;

} // namespace

QStringList RunView::suffixes() const { return {u"jsonl"_s, u"trace.json"_s, u"svg"_s, u"png"_s}; }

void RunView::save(const QUrl &url, Format format)
{
    if (!isOpen())
        return;
    QSaveFile file(url.toLocalFile());
    const bool isSaved = file.open(QIODevice::WriteOnly) && write(recording(), title(), format, file)
                         && file.commit();
    say(isSaved ? tr("Saved as %1.").arg(url.toLocalFile())
                : tr("%1 can't be written: %2").arg(url.toLocalFile(), file.errorString()));
}

bool RunView::isRecording(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(sniffed).contains("coroscope-recording");
}

void RunView::openFile(const QUrl &url)
{
    aio::createTask(read(url.toLocalFile()), "read recording").bindTo(this);
}

aio::Coro<> RunView::read(QString path)
{
    const auto readIt = [path]() -> ReadFile {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return record::RecordingError{file.errorString()};
        return record::readJsonLines(file);
    };
    ReadFile result = co_await aio::toThread(readIt);
    const QString name = QFileInfo(path).fileName();
    if (const auto *error = std::get_if<record::RecordingError>(&result)) {
        say(tr("%1 can't be opened: %2").arg(name, error->message));
        co_return;
    }
    auto &file = std::get<record::ReadRecording>(result);
    open(std::move(file.recording), name);
    if (!file.notice.isEmpty())
        say(file.notice);
}

} // namespace app
