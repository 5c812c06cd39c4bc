// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "part.h"

#include "diskspace.h"
#include "folder.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace download {

namespace {

constexpr auto sourceAttribute = "user.coroscope.source";
constexpr int mostSource = 16 * 1024;
/// After so many bytes of a file it is looked whether it is still there.
constexpr qint64 lookInterval = 1 << 20;
/// After so many bytes of all files together the disk is looked at again, or sooner where little is left free.
constexpr qint64 spaceInterval = 16 << 20;

/// The note of a divided part is written when so much has come since.
constexpr qint64 noteInterval = 65'536;

/// Another one after each start of the machine.
const QByteArray &bootId()
{
    static const QByteArray id = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("?");
    }();
    return id;
}

/// "URL\nVALIDATOR", of a divided part also "\nSIZE\nBOOT\nHERE\nDURABLE": none can contain a line's end. What is in
/// a file's attributes may outlive a power cut that its bytes do not.
PartSource readSource(const QByteArray &note)
{
    constexpr qsizetype dividedLines = 6;
    const QByteArrayList lines = note.split('\n');
    if (lines.size() < 2)
        return {};
    if (lines.size() == 2)
        return {lines[0], lines[1]};
    bool isNumber = false;
    const qint64 size = lines[2].toLongLong(&isNumber);
    const auto here = Extents::fromText(lines.value(4));
    const auto durable = Extents::fromText(lines.value(5));
    if (lines.size() != dividedLines || !isNumber || size < 0 || !here || !durable)
        return {lines[0], {}}; // by a program that knows more: to be replaced
    return {lines[0], lines[1], size, lines[3] == bootId() ? *here : *durable, *durable};
}

QByteArray noteOf(const PartSource &source)
{
    QByteArrayList lines{source.url, source.validator};
    if (source.size >= 0)
        lines << QByteArray::number(source.size) << bootId() << source.here.toText()
              << source.durable.toText();
    return lines.join('\n');
}

/// Where the file system keeps no attributes, the folder remembers it for as long as the program runs.
bool writeSource(int descriptor, const PartSource &source)
{
    const QByteArray note = noteOf(source);
    return ::fsetxattr(descriptor, sourceAttribute, note.constData(), std::size_t(note.size()), 0) == 0;
}

/// What has an owner and its note before it gets a name has both whenever the program is killed.
void own(int descriptor, const PartSource &source)
{
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    writeSource(descriptor, source);
}

Part::Opened failed(int descriptor, int number, const QString &owner = {})
{
    if (descriptor >= 0)
        ::close(descriptor);
    return {Part::Opened::Failed, -1, number, owner, 0, {}};
}

DownloadError nearlyFull(const QString &folder, const DiskSpace &space)
{
    DownloadError error{ErrorKind::NoSpace, {}, folder};
    error.expected = keptFree(space);
    return error;
}

Part::Opened taken(int descriptor = -1)
{
    if (descriptor >= 0)
        ::close(descriptor);
    return {Part::Opened::Taken, -1, 0, {}, 0, {}};
}

} // namespace

QString lockOwner(int descriptor)
{
    struct stat status{};
    if (::fstat(descriptor, &status) != 0)
        return {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return {};
    const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino));
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 6 || words[1] != "FLOCK" || !words[5].endsWith(inode))
            continue;
        const QByteArray &process = words[4];
        if (process == QByteArray::number(::getpid()))
            return {};
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(process)));
        const QByteArray program = name.open(QIODevice::ReadOnly) ? name.readAll().trimmed()
                                                                  : QByteArray("?");
        return QStringLiteral("%1, %2").arg(QString::fromLocal8Bit(program), QString::fromLatin1(process));
    }
    return {};
}

Part::Opened Part::create(const QString &path, const PartSource &source)
{
    Opened nameless = createNameless(path, source);
    if (nameless.kind == Opened::Ours) {
        own(nameless.descriptor, source);
        const int error = link(nameless.descriptor, QFile::encodeName(path));
        if (error == EEXIST)
            return taken(nameless.descriptor);
        nameless.isNameless = false;
        if (error == 0)
            return nameless;
        ::close(nameless.descriptor);
    }
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        return errno == EEXIST ? taken() : failed(-1, errno);
    // Somebody may have opened it since to see whose it is; who has it locked has it.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return taken(descriptor);
    writeSource(descriptor, source);
    return {Opened::Ours, descriptor, 0, {}, 0, source};
}

Part::Opened Part::createNameless(const QString &path, const PartSource &source)
{
    // It gets its name by this way.
    static const bool canBeNamed = ::access("/proc/self/fd", X_OK) == 0;
    if (!canBeNamed)
        return failed(-1, ENOTSUP);
    const QByteArray folder = QFile::encodeName(path.left(path.lastIndexOf(u'/')));
    const int descriptor = ::open(folder.constData(), O_RDWR | O_TMPFILE | O_CLOEXEC, 0666);
    return descriptor < 0 ? failed(-1, errno) : Opened{Opened::Ours, descriptor, 0, {}, 0, source, true};
}

int Part::link(int descriptor, const QByteArray &path)
{
    // Linux before 6.10 lets only the privileged say it shortly.
    static std::atomic<bool> isShort{true};
    if (isShort) {
        if (::linkat(descriptor, "", AT_FDCWD, path.constData(), AT_EMPTY_PATH) == 0)
            return 0;
        if (errno == EEXIST)
            return EEXIST;
    }
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(descriptor);
    if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW) != 0)
        return errno;
    isShort = false;
    return 0;
}

Part::Opened Part::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return errno == ENOENT || errno == ELOOP ? taken() : failed(-1, errno);
    struct stat status{};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return taken(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        const QString owner = lockOwner(descriptor);
        return owner.isEmpty() ? taken(descriptor) : failed(descriptor, 0, owner);
    }
    // Between opening and locking, its owner may have completed it: then the path is another file, or none.
    struct stat now{};
    if (::stat(name.constData(), &now) != 0 || now.st_ino != status.st_ino || now.st_dev != status.st_dev)
        return taken(descriptor);
    return {Opened::Ours, descriptor, 0, {}, qint64(now.st_size), sourceOf(path)};
}

PartSource Part::sourceOf(const QString &path)
{
    QByteArray note(mostSource, Qt::Uninitialized);
    const auto size = ::getxattr(QFile::encodeName(path).constData(), sourceAttribute, note.data(),
                                 std::size_t(note.size()));
    return size < 0 ? PartSource{} : readSource(note.left(size));
}

Extents Part::hereOf(const PartSource &source, qint64 size)
{
    return source.size < 0 ? Extents(size) : source.here.clipped(std::min(size, source.size));
}

void Part::forgetSource(const QString &path)
{
    static_cast<void>(::removexattr(QFile::encodeName(path).constData(), sourceAttribute));
}

Part::Part(std::shared_ptr<Folder> folder, QString name, const Opened &opened)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_descriptor(opened.descriptor)
    , m_here(hereOf(opened.source, opened.size))
    , m_unseen(lookInterval)
    , m_source(opened.source)
    , m_isNameless(opened.isNameless)
    , m_hasNote(!opened.isNameless)
{}

Part::~Part()
{
    if (!m_isComplete) {
        const bool isKept = size() > 0 && !appear();
        if (!isKept && !m_isNameless)
            ::unlink(QFile::encodeName(path()).constData());
        else if (isDivided())
            writeNote();
        m_folder->putBack(m_name, m_source, isKept);
    }
    ::close(m_descriptor);
}

QString Part::path() const { return m_folder->path() + u'/' + m_name + QStringLiteral(".part"); }

void Part::setSource(const PartSource &source)
{
    if (source == m_source)
        return;
    m_source = source;
    if (m_hasNote)
        writeNote();
}

bool Part::writeNote()
{
    m_unnoted = 0;
    if (isDivided())
        m_source.here = m_here;
    return writeSource(m_descriptor, m_source);
}

bool Part::divide(qint64 size)
{
    const PartSource whole = m_source;
    m_source.size = size;
    if (!appear() && writeNote())
        return true;
    m_source = whole;
    return false;
}

void Part::setDurable(const Extents &here)
{
    m_source.durable = here;
    writeNote();
}

std::optional<DownloadError> Part::appear()
{
    if (!m_isNameless)
        return std::nullopt;
    own(m_descriptor, m_source);
    m_hasNote = true;
    if (const int error = m_folder->show(m_descriptor, m_name))
        return m_folder->errorOf(error, path());
    m_isNameless = false;
    return std::nullopt;
}

std::optional<DownloadError> Part::checkRoom(qint64 more) const
{
    if (more <= m_folder->unspent())
        return std::nullopt;
    const DiskSpace space = diskSpace(m_descriptor);
    const qint64 room = roomFor(space);
    if (room < 0 || more <= room)
        return std::nullopt;
    // Where nothing has room the others need not try.
    if (room == 0)
        return nearlyFull(m_folder->path(), space);
    DownloadError error{ErrorKind::NoRoom, {}, m_folder->path()};
    error.expected = more;
    error.received = room;
    return error;
}

std::optional<DownloadError> Part::look(qint64 size)
{
    m_unseen -= size;
    if (m_unseen < 0 && !m_isNameless) {
        m_unseen = lookInterval;
        struct stat status{};
        if (::fstat(m_descriptor, &status) == 0 && status.st_nlink == 0 && !QFile::exists(path())) {
            m_here = {}; // nobody will ever find it
            return m_folder->errorOf(ENOENT, path());
        }
    }
    if (m_folder->spend(size))
        return std::nullopt;
    const DiskSpace space = diskSpace(m_descriptor);
    const qint64 room = roomFor(space);
    constexpr qint64 share = 4;
    m_folder->setUnspent(room < 0 ? spaceInterval : std::min({spaceInterval, keptFree(space) / share, room}));
    return room < 0 || size <= room ? std::nullopt : std::optional(nearlyFull(m_folder->path(), space));
}

std::optional<DownloadError> Part::write(qint64 offset, const char *data, qint64 size)
{
    if (auto error = look(size))
        return error;
    if (m_isNameless && this->size() + size > mostNameless) {
        if (auto error = appear())
            return error;
    }
    while (size > 0) {
        const auto written = ::pwrite(m_descriptor, data, std::size_t(size), offset);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return m_folder->errorOf(errno, path());
        }
        m_here.add({offset, offset + written});
        m_unnoted += written;
        data += written;
        size -= written;
        offset += written;
    }
    if (isDivided() && m_unnoted >= noteInterval)
        writeNote();
    return std::nullopt;
}

bool Part::matches(qint64 offset, const char *data, qint64 size) const
{
    QByteArray here(qsizetype(size), Qt::Uninitialized);
    const auto got = ::pread(m_descriptor, here.data(), std::size_t(size), offset);
    return got == size && std::equal(here.cbegin(), here.cend(), data);
}

std::optional<DownloadError> Part::restart()
{
    if (::ftruncate(m_descriptor, 0) != 0)
        return m_folder->errorOf(errno, path());
    m_here = {};
    setSource({m_source.url, {}});
    return std::nullopt;
}

std::variant<QString, DownloadError> Part::complete(const std::function<void(const QString &)> &published,
                                                    std::optional<WhenExists> whenExists)
{
    const WhenExists then = whenExists.value_or(m_folder->m_whenExists);
    if (then == WhenExists::Overwrite) {
        if (auto error = appear())
            return std::move(*error);
    }
    // Whoever is told of it must find it as this one's if the program is killed before it was told.
    if (m_isNameless && published) {
        writeSource(m_descriptor, m_source);
        m_hasNote = true;
    }
    auto file = m_folder->publish(m_isNameless ? m_descriptor : -1, path(), m_name, then);
    if (const auto *name = std::get_if<QString>(&file)) {
        m_isComplete = true;
        if (published)
            published(*name);
        if (m_hasNote)
            static_cast<void>(::fremovexattr(m_descriptor, sourceAttribute));
    } else if (std::get<DownloadError>(file).kind == ErrorKind::FolderGone) {
        m_here = {};
    }
    return file;
}

} // namespace download
