// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvsniff.h"
#include "core/formats/tablesource.h"
#include "core/formats/textsource.h"

namespace phaseout::formats {

struct CsvOptions {
    std::optional<QChar> delimiter; ///< nothing: sniff
    bool stripGuard = true;         ///< withoutFormulaGuard() on every cell, and the text of ="text"
    TableLimits limits;
};

/// CSV as people and programs write it: LF, CR LF or bare CR; any of four delimiters; quotes, doubled quotes and line
/// ends inside quotes; text after a closing quote is kept; a quote that never closes, or only in another row, is plain text. Where
/// quotes made too much be read in vain, one must close in its own line. A cell or record beyond
/// the limits is lost by itself and the rest goes on. Streams.
class CsvReader : public TableSource {
public:
    explicit CsvReader(QIODevice &device, CsvOptions options = {});
    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_text.bytesRead(); }
    /// Delimiter and why. Known once next() was called.
    [[nodiscard]] const CsvForm &form() const noexcept { return m_form; }
    /// Encoding so far.
    [[nodiscard]] TextEncoding encoding() const { return m_text.encoding(); }

private:
    enum class Parsed { Row, Blank, OpenQuote, TooLong };
    enum class Quotes { Sound, Doubtful, Swallowing };
    [[nodiscard]] Quotes judge(QStringView raw, bool hasTextBehind) const;
    void begin();
    bool has(qsizetype at); // reads on when the buffer ends before \a at
    Parsed record(TableRow &row, bool honourQuotes);
    [[nodiscard]] bool mayQuoteLines() const;
    bool quotedPart(qsizetype start, qsizetype &at, QString &field);
    void takeCell(TableRow &row, qsizetype column, QString &&field) const;
    void passLine(TableRow &row);
    TextSource m_text;
    CsvOptions m_options;
    QString m_deviceName;
    CsvForm m_form;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_inVain = 0; // characters read in records that were none
    bool m_hasBegun = false;
    bool m_isAtEnd = false;
    std::optional<Error> m_failure;
};

} // namespace phaseout::formats
