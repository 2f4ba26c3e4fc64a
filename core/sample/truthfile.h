// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/options.h"
#include "core/sample/outputfile.h"
#include "core/sample/truth.h"

namespace phaseout::sample {

// The lines between which the records stand; the reader looks for these very bytes.
inline constexpr QByteArrayView truthHead = "{\"about\":{";
inline constexpr QByteArrayView truthKind = "\"kind\":\"phaseout-sample-truth\""; // in the first line
inline constexpr QByteArrayView truthDevicesBegin = "\"devices\":[";
inline constexpr QByteArrayView truthStoresBegin = "\"stores\":[";
inline constexpr QByteArrayView truthPartEnd = "],";

/// Writes truth.json from front to back: devices, stores, totals; one JSON object, a record a line, keys in order.
class TruthFile {
public:
    TruthFile(std::unique_ptr<OutputFile> file, const SampleOptions &options);
    void write(const TruthDevice &device);
    /// Ends the devices and writes the stores and the totals. Fails as OutputFile::close(). Call once.
    [[nodiscard]] Result<void> close(const std::vector<TruthStore> &stores);
    [[nodiscard]] qint64 devices() const noexcept { return m_devices; } ///< written, without the gone ones
    [[nodiscard]] qint64 inScopeDevices() const noexcept { return m_inScope; }

private:
    std::unique_ptr<OutputFile> m_file;
    bool m_isFirst = true;
    qint64 m_devices = 0;
    qint64 m_gone = 0;
    qint64 m_inScope = 0;
};

} // namespace phaseout::sample
