// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/checkeddevice.h"

#include <memory>

namespace phaseout::formats {

/// A zip archive in a random-access device, for reading its entries one after the other. Nothing is written to disk.
/// Declared sizes are not believed: what is really unpacked counts against UnpackLimits, over all
/// entries together, and against what was read of the archive up to there.
class ZipArchive {
public:
    /// \a device must outlive the archive. Fails as checkZipDirectory(), or with FormatInvalid.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, UnpackLimits limits = {});
    ~ZipArchive();
    [[nodiscard]] bool has(const QString &name) const;
    /// The entry's content, to be read from its start to its end. Must not outlive the archive. Fails with FormatInvalid
    /// when there is none of that name.
    [[nodiscard]] Result<std::unique_ptr<CheckedDevice>> entry(const QString &name);

private:
    struct Handle;
    class Entry;
    ZipArchive(QIODevice &device, UnpackLimits limits);
    std::unique_ptr<Handle> m_handle;
};

} // namespace phaseout::formats
