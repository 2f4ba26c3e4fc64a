// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/xlsxpart.h"

#include <vector>

namespace phaseout::formats {

/// What a cell's style says about its number.
struct XlsxNumberForm {
    bool isDate = false; ///< shown as a date, a time or both
    int zeros = 0;       ///< shown with at least so many digits ("0000": a store code)
};

/// How numbers of a workbook become text: the number forms of xl/styles.xml by style index.
class XlsxStyles {
public:
    /// Reads the styles part. Fails as XlsxPart.
    [[nodiscard]] static Result<XlsxStyles> read(XlsxPart &part);
    /// The text of the number \a value of style \a style: "2026-11-21", "2026-11-21 14:05", "0231", "198.5".
    [[nodiscard]] QString text(QStringView value, int style, bool is1904) const;

private:
    std::vector<XlsxNumberForm> m_forms;
};

/// What a number format code ("dd/mm/yyyy", "0000") means. \a id is the format's number; those below 164 are built in.
/// Source: ECMA-376 part 1, 18.8.30.
[[nodiscard]] XlsxNumberForm xlsxNumberForm(int id, QStringView code);

} // namespace phaseout::formats
