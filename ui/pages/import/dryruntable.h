// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

#include <QVariant>
#include <array>
#include <memory>

namespace phaseout::ui {

/// What an import would change, as rows under headings: what is worth a look, conflicts, changes, what is new, what is the same, what is
/// refused, and notes. Thread: the window's.
class DryRunTable {
public:
    /// The five counts in the order in which they are always shown; then what is only told of.
    enum Part { New, Changed, Same, Conflicts, Refused, Warnings, Notes };

    /// \a estate is the one before the import: it names what is already known.
    void setReport(std::shared_ptr<const intake::Report> report, std::shared_ptr<const Estate> estate);
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    [[nodiscard]] int headingRow(Part part) const; ///< -1 when nothing is there
    [[nodiscard]] qint64 refused() const; ///< rows and files
    [[nodiscard]] qint64 warnings() const { return static_cast<qint64>(m_told[Warnings].size()); }

private:
    struct Row {
        Part part = New;
        int item = -1;   ///< in the report's items, or in m_told of the part; -1: words alone
        bool isHeading = false;
        QString words;   ///< of a heading, or of a row that only says something
        QString note;
    };
    void addHeading(Part part, const QString &words, qint64 count, const QString &note);
    void addItems(Part part, ImportOutcome outcome, qint64 count);
    void addMore(Part part, qint64 count);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString itemText(const ImportItem &item, int column) const;
    [[nodiscard]] static QString conflictText(const ImportItem &item, int column);
    [[nodiscard]] QString thingText(const ImportItem &item, int column) const;
    [[nodiscard]] static QString toldText(Part part, const Finding &finding, int column);
    void addTold(Part part, const QString &heading, qint64 count, const QString &note);

    std::shared_ptr<const intake::Report> m_report;
    std::shared_ptr<const Estate> m_estate;
    std::array<std::vector<const Finding *>, Notes + 1> m_told; ///< by part; of those that are findings
    std::vector<Row> m_rows;
};

} // namespace phaseout::ui
