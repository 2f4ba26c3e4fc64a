// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/checkeddevice.h"

#include <QFileDevice>
#include <QFileInfo>

namespace phaseout::formats {

bool mayUnpack(const UnpackLimits &limits, qint64 packed, qint64 unpacked)
{
    if (unpacked > limits.total)
        return false;
    return unpacked <= limits.grace || unpacked / limits.ratio <= packed;
}

qint64 CheckedDevice::fail(Error error)
{
    setErrorString(error.detail);
    if (!m_failure)
        m_failure = std::move(error);
    return -1;
}

Result<qint64> readSome(QIODevice &device, char *data, qint64 most)
{
    const qint64 got = device.read(data, most);
    if (got > 0)
        return got;
    // QIODevice gives 0 where a failure follows buffered bytes, so the failure is asked for by itself.
    if (const auto *checked = dynamic_cast<const CheckedDevice *>(&device); checked && checked->failure())
        return failure(*checked->failure());
    if (got < 0 && !device.atEnd())
        return failure(ErrorCode::FileUnreadable, deviceName(device), device.errorString());
    return 0;
}

QString deviceName(const QIODevice &device)
{
    if (const auto *file = qobject_cast<const QFileDevice *>(&device))
        return QFileInfo(file->fileName()).fileName();
    return device.objectName();
}

} // namespace phaseout::formats
