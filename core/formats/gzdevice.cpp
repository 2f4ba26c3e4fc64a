// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gzdevice.h"

#include <QCoreApplication>
#include <QLocale>
#include <zlib.h>

namespace phaseout::formats {

struct GzDevice::Stream {
    z_stream z{};
    QByteArray packed;
    bool isOpen = false;
    bool isBetweenMembers = false;

    bool open()
    {
        close();
        z = {};
        isBetweenMembers = false;
        // 16: only gzip, whose check sum zlib then verifies.
        isOpen = inflateInit2(&z, 15 + 16) == Z_OK;
        return isOpen;
    }
    void close()
    {
        if (isOpen)
            inflateEnd(&z);
        isOpen = false;
    }
    ~Stream() { close(); }
};

GzDevice::GzDevice(std::unique_ptr<QIODevice> packed, QString name, UnpackLimits limits)
    : m_packed(std::move(packed))
    , m_stream(std::make_unique<Stream>())
    , m_name(std::move(name))
    , m_limits(limits)
{
    setObjectName(m_name);
    m_stream->open();
    open(QIODevice::ReadOnly);
}

GzDevice::~GzDevice() = default;

bool GzDevice::atEnd() const { return m_isAtEnd && QIODevice::bytesAvailable() == 0; }

bool GzDevice::reset()
{
    if (!m_packed->reset())
        return false;
    close();
    clearFailure();
    m_packedBytes = m_unpackedBytes = 0;
    m_isAtEnd = false;
    return m_stream->open() && open(QIODevice::ReadOnly);
}

bool GzDevice::refill()
{
    m_stream->packed = m_packed->read(64 * 1024);
    m_packedBytes += m_stream->packed.size();
    m_stream->z.next_in = reinterpret_cast<Bytef *>(m_stream->packed.data());
    m_stream->z.avail_in = static_cast<uInt>(m_stream->packed.size());
    return !m_stream->packed.isEmpty();
}

qint64 GzDevice::failFormat(const QString &detail)
{
    return fail(Error{ErrorCode::FormatInvalid, m_name, detail});
}

qint64 GzDevice::readData(char *data, qint64 most)
{
    if (failure() || m_isAtEnd || most <= 0)
        return failure() ? -1 : 0;
    z_stream &z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef *>(data);
    const uInt room = static_cast<uInt>(std::min<qint64>(most, 1 << 20));
    z.avail_out = room;
    while (z.avail_out == room) {
        if (z.avail_in == 0 && !refill()) {
            if (m_stream->isBetweenMembers) {
                m_isAtEnd = true;
                return 0;
            }
            return failFormat(QCoreApplication::translate("phaseout::formats", "the compressed file breaks off"));
        }
        if (m_stream->isBetweenMembers) {
            // Padding of zeros after the last member is common on tapes and shares; anything else is another member.
            if (*z.next_in == 0) {
                ++z.next_in;
                --z.avail_in;
                continue;
            }
            inflateReset(&z);
            m_stream->isBetweenMembers = false;
        }
        const int code = inflate(&z, Z_NO_FLUSH);
        if (code == Z_STREAM_END)
            m_stream->isBetweenMembers = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return failFormat(QCoreApplication::translate("phaseout::formats", "the compressed data are damaged"));
    }
    const qint64 got = room - z.avail_out;
    m_unpackedBytes += got;
    if (!mayUnpack(m_limits, m_packedBytes, m_unpackedBytes))
        return fail(Error{ErrorCode::LimitExceeded, m_name,
                          QCoreApplication::translate("phaseout::formats", "it unpacks to more than %1 times its size")
                              .arg(QLocale().toString(m_limits.ratio))});
    return got;
}

} // namespace phaseout::formats
