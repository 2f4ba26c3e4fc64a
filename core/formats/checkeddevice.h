// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <optional>

namespace phaseout::formats {

/// How far unpacking may go. Source of the ratio: Apache POI's smallest inflate ratio of 0.01; the grace lets honest
/// sheets of repeated text pass.
struct UnpackLimits {
    qint64 total = qint64(2) << 30; ///< bytes unpacked, of a whole file or archive
    qint64 ratio = 100;             ///< unpacked to packed
    qint64 grace = qint64(10) << 20; ///< unpacked bytes before the ratio counts
};

/// False when \a unpacked bytes out of \a packed are more than \a limits allow.
[[nodiscard]] bool mayUnpack(const UnpackLimits &limits, qint64 packed, qint64 unpacked);

/// A device that can say, as an Error, why reading stopped. Thread: one at a time.
class CheckedDevice : public QIODevice {
public:
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    /// Remembers \a error and returns -1, for readData().
    qint64 fail(Error error);
    void clearFailure() { m_failure.reset(); }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::optional<Error> m_failure;
};

/// Up to \a most bytes of \a device into \a data; 0 at the end. Fails with the device's own Error, or FileUnreadable.
[[nodiscard]] Result<qint64> readSome(QIODevice &device, char *data, qint64 most);

/// The name to put into errors about \a device: a file's name without its folder, or "".
[[nodiscard]] QString deviceName(const QIODevice &device);

} // namespace phaseout::formats
