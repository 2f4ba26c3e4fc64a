// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zipdirectory.h"

#include "core/formats/checkeddevice.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

namespace phaseout::formats {
namespace {
constexpr qint64 endSize = 22;
constexpr qint64 longestComment = 0xFFFF;
constexpr qint64 headerSize = 46;
constexpr qint64 localSize = 30;
constexpr qint64 mostDirectoryBytes = qint64(mostZipEntries) * 1024;

struct Span {
    qint64 from;
    qint64 to;
};

quint32 number(const QByteArray &bytes, qint64 at, int size)
{
    const char *data = bytes.constData() + at;
    return size == 2 ? qFromLittleEndian<quint16>(data) : qFromLittleEndian<quint32>(data);
}

QByteArray bytesAt(QIODevice &device, qint64 at, qint64 length)
{
    if (at < 0 || length < 0 || at > device.size() || !device.seek(at))
        return {};
    const QByteArray bytes = device.read(length);
    return bytes.size() == length ? bytes : QByteArray();
}

bool isSafeName(const QByteArray &name)
{
    if (name.isEmpty() || name.startsWith('/') || name.contains('\\') || name.contains(':'))
        return false;
    for (const char c : name)
        if (static_cast<std::uint8_t>(c) < 0x20)
            return false;
    for (const QByteArray &part : name.split('/'))
        if (part == "..")
            return false;
    return true;
}

class Directory {
public:
    Directory(QIODevice &device, QString name) : m_device(device), m_name(std::move(name)) {}

    Result<void> check()
    {
        const qint64 size = m_device.size();
        const qint64 tailSize = std::min(size, endSize + longestComment);
        const QByteArray tail = bytesAt(m_device, size - tailSize, tailSize);
        const qsizetype end = tail.lastIndexOf("PK\x05\x06");
        if (end < 0 || end + endSize > tail.size())
            return invalid();
        const int entries = static_cast<int>(number(tail, end + 10, 2));
        const qint64 length = number(tail, end + 12, 4);
        m_start = number(tail, end + 16, 4);
        if (entries > mostZipEntries || length > mostDirectoryBytes)
            return failure(ErrorCode::LimitExceeded, m_name,
                           QCoreApplication::translate("phaseout::formats", "the archive has more than %1 entries").arg(mostZipEntries));
        const QByteArray directory = bytesAt(m_device, m_start, length);
        if (directory.isEmpty() || m_start + length > size - tailSize + end)
            return invalid();
        qint64 at = 0;
        for (int i = 0; i < entries; ++i)
            if (const auto entry = readEntry(directory, at); !entry)
                return failure(entry.error());
        return checkOverlap();
    }

private:
    tl::unexpected<Error> invalid() const { return failure(ErrorCode::FormatInvalid, m_name); }

    Result<void> readEntry(const QByteArray &directory, qint64 &at)
    {
        if (at + headerSize > directory.size() || number(directory, at, 4) != 0x02014B50)
            return invalid();
        const quint32 flags = number(directory, at + 8, 2);
        const quint32 packed = number(directory, at + 20, 4);
        const qint64 nameLength = number(directory, at + 28, 2);
        const qint64 offset = number(directory, at + 42, 4);
        if (flags & 1)
            return failure(ErrorCode::Unsupported, m_name,
                           QCoreApplication::translate("phaseout::formats", "it is protected by a password; save it without one"));
        const QByteArray name = directory.mid(at + headerSize, nameLength);
        if (name.size() != nameLength || !isSafeName(name) || m_names.contains(name) || packed == 0xFFFFFFFF)
            return invalid();
        m_names.insert(name);
        m_spans.push_back({offset, offset + localSize + nameLength + packed});
        at += headerSize + nameLength + number(directory, at + 30, 2) + number(directory, at + 32, 2);
        return {};
    }

    Result<void> checkOverlap()
    {
        std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
        qint64 free = 0;
        for (const Span &span : m_spans) {
            if (span.from < free || span.to > m_start)
                return invalid();
            free = span.to;
        }
        return {};
    }

    QIODevice &m_device;
    QString m_name;
    qint64 m_start = 0;
    QSet<QByteArray> m_names;
    std::vector<Span> m_spans;
};
} // namespace

Result<void> checkZipDirectory(QIODevice &device) { return Directory(device, deviceName(device)).check(); }

} // namespace phaseout::formats
