// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace phaseout::formats {

/// Looks over the bytes of XML on their way to QXmlStreamReader, which compares each attribute of an element with all others: an
/// element with thousands takes it minutes. ASCII's superset, UTF-16 or UTF-32, as they begin. Thread: one at a time.
class XmlTags {
public:
    /// In one element; the largest honest ones, a workbook's roots, have some fifty.
    static constexpr qsizetype mostAttributes = 256;
    /// Takes the next bytes; false when a tag in them has more attributes.
    [[nodiscard]] bool take(QByteArrayView bytes);

private:
    enum class Inside { Text, TagStart, Tag, Quoted, Mark, Remark, Data, Instruction };
    [[nodiscard]] bool takeSign(char sign);
    void takeMark(char sign);
    Inside m_inside = Inside::Text;
    char m_quote = 0;
    char m_last[2] = {}; // the signs before, in what ends with several
    qsizetype m_attributes = 0;
    qsizetype m_taken = 0;
    char m_first = 0; // byte of a pair
    bool m_isWide = false;
    bool m_isBigEndian = false;
};

/// What to say then.
[[nodiscard]] QString tooManyAttributes();

} // namespace phaseout::formats
