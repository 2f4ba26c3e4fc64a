// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <optional>

namespace phaseout::formats {

/// The bytes of a piece of XML as UTF-8, piece by piece: UTF-16 (a PowerShell redirection's) and what else the document
/// names and Qt knows is decoded, bytes that are no UTF-8 are read as Windows-1252, control characters that no XML may
/// hold become spaces, also where a number stands for them, and an "&" that begins nothing is one. A file that is plain
/// ASCII, as scans are, is handed on as it is. Thread: one at a time.
class XmlBytes {
public:
    explicit XmlBytes(QIODevice &device);
    /// The next piece, valid until the next call; empty at the end. Fails as readSome().
    [[nodiscard]] Result<QByteArrayView> next();
    /// False when the file says that it is in an encoding not known here: its bytes are handed on as they are. Known once
    /// next() was called.
    [[nodiscard]] bool isText() const noexcept { return m_isText; }
    [[nodiscard]] qint64 repairs() const noexcept { return m_repairs; } ///< characters taken otherwise than they stood

private:
    void begin(QByteArrayView bytes);
    QByteArrayView repaired(QByteArrayView bytes, bool isLast);
    qsizetype takeAmpersand(QByteArrayView bytes, bool isLast, QByteArray &result);
    QIODevice &m_device;
    QByteArray m_buffer;
    QByteArray m_text;
    QByteArray m_carry;  // an unfinished UTF-8 sequence, or reference to a character
    QByteArray m_joined; // that, and the piece which ends it
    std::optional<QStringDecoder> m_decoder;
    qint64 m_repairs = 0;
    bool m_hasBegun = false;
    bool m_isData = false; // within CDATA, where an "&" is one
    bool m_isText = true;
};

} // namespace phaseout::formats
