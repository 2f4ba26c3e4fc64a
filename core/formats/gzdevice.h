// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/checkeddevice.h"

#include <memory>

namespace phaseout::formats {

/// The content of a gzip file (several members one after the other included), unpacked while it is read. Sequential;
/// reset() starts over where the packed device can. Bounded by UnpackLimits; a break in the middle is a failure().
class GzDevice : public CheckedDevice {
public:
    /// Takes \a packed, open for reading and at its start. \a name goes into errors.
    GzDevice(std::unique_ptr<QIODevice> packed, QString name, UnpackLimits limits = {});
    ~GzDevice() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;

private:
    struct Stream;
    bool refill();
    qint64 failFormat(const QString &detail);
    std::unique_ptr<QIODevice> m_packed;
    std::unique_ptr<Stream> m_stream;
    QString m_name;
    UnpackLimits m_limits;
    qint64 m_packedBytes = 0;
    qint64 m_unpackedBytes = 0;
    bool m_isAtEnd = false;
};

} // namespace phaseout::formats
