// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/textsource.h"

namespace phaseout::formats {

/// The lines of a text, whatever ends them: LF, CR LF or CR alone. Encodings as TextSource. Memory: one line and a buffer.
class TextLines {
public:
    /// Characters of one line that are kept; none of a scan, a lease file or a switch's table comes near it.
    static constexpr qsizetype longestLine = 1 << 20;

    explicit TextLines(QIODevice &device, qsizetype longest = longestLine) : m_text(device), m_longest(longest) {}
    /// The next line into \a line, without its end; false at the end of the text. Fails as readSome().
    [[nodiscard]] Result<bool> next(QString &line);
    [[nodiscard]] qint64 number() const noexcept { return m_number; } ///< of the last line, from 1
    [[nodiscard]] bool isCut() const noexcept { return m_isCut; }     ///< the last line was longer: its beginning was given
    [[nodiscard]] qint64 position() const noexcept { return m_text.bytesRead(); }

private:
    Result<bool> refill();
    TextSource m_text;
    qsizetype m_longest;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    bool m_isCut = false;
    bool m_isAfterReturn = false; // the last line ended with CR, and an LF may follow
};

} // namespace phaseout::formats
