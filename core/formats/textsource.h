// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <optional>

namespace phaseout::formats {

/// How a file's bytes turned out to be text.
enum class TextEncoding {
    Utf8,        ///< every byte was valid, with or without a mark at the start
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1252, ///< not UTF-8; PowerShell 5 and older spreadsheets write it
    Mixed,       ///< UTF-8 with some bytes of Windows-1252 among it
};
[[nodiscard]] QString encodingSlug(TextEncoding encoding); ///< "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252", "mixed"

/// UTF-16 or UTF-32 by its mark, or without one by its zero bytes; nothing for anything else.
[[nodiscard]] std::optional<TextEncoding> wideEncoding(QByteArrayView start);
/// The decoder's name for what wideEncoding() found.
[[nodiscard]] QStringConverter::Encoding converterOf(TextEncoding wide);
/// Length of the UTF-8 sequence at \a at: 1 to 4, 0 when it is invalid, -1 when it may go on after the end.
/// Source: Unicode Standard, table 3-7.
[[nodiscard]] int utf8Length(QByteArrayView bytes, qsizetype at);

/// True for a line of a text that stood in the file in another encoding than what is around it: UTF-16 read as bytes
/// has a zero beside every letter, and bytes read as UTF-16 have their line ends as U+0A0D, which is no character.
[[nodiscard]] bool isOfOtherEncoding(QStringView line);

/// A device's bytes as text, in pieces. A byte order mark decides (and is dropped); without one, UTF-16 and UTF-32 are
/// known by their zero bytes, and everything else is read as UTF-8 in which every invalid byte is one character of
/// Windows-1252, so that nothing is lost wherever it stands. Thread: one at a time.
class TextSource {
public:
    explicit TextSource(QIODevice &device) : m_device(device) {}
    /// Appends the next piece (some 64 KiB of the file) to \a text; false at the end. Fails as readSome().
    [[nodiscard]] Result<bool> appendTo(QString &text);
    /// What it was so far; final at the end.
    [[nodiscard]] TextEncoding encoding() const;
    [[nodiscard]] bool hasMark() const noexcept { return m_hasMark; }
    [[nodiscard]] qint64 bytesRead() const noexcept { return m_bytesRead; }

private:
    void begin(QByteArray &bytes);
    void appendUtf8(QByteArrayView bytes, bool isLast, QString &text);
    QIODevice &m_device;
    // Only the mark at the file's start is dropped, and that by hand; a later one is a character of the text.
    QStringDecoder m_utf8{QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom};
    std::optional<QStringDecoder> m_decoder;
    TextEncoding m_wide = TextEncoding::Utf8;
    QByteArray m_carry; // an unfinished UTF-8 sequence
    qint64 m_bytesRead = 0;
    bool m_hasBegun = false;
    bool m_isAtEnd = false;
    bool m_hasMark = false;
    bool m_hasSequences = false;
    bool m_hasStrayBytes = false;
};

} // namespace phaseout::formats
