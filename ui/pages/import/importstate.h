// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/tablepreview.h"
#include "core/intake/intake.h"

#include <optional>

namespace phaseout::ui {

/// One file on its way in, or one sheet of a workbook.
struct ImportFile {
    QString path;      ///< as ingest::gatherInputs() gives it
    QString sheet;     ///< of a workbook with several; else empty
    QString storeCode; ///< that its folder says; may be empty
    QString readerTitle; ///< translated: "Nmap XML"; empty when nobody knows the file
    QString error;     ///< translated: why it will be left out; empty when it will be read
    std::optional<ingest::TablePreview> table; ///< of tables
    ingest::ColumnMapping mapping;  ///< of tables: the guess, as changed since
    QString encoding;               ///< of a text, one of formats::namedEncodings(), as a person said; empty: as found
    QString readAs;                 ///< the one in which it was read
    QHash<QString, std::pair<QString, ingest::Confidence>> guess; ///< by header: the field that was guessed, and how surely
    bool isMapped = false;          ///< a person changed the mapping: only then is it given to the import
    [[nodiscard]] QString name() const; ///< of the file, with " / " and the sheet
};

/// A date column of which nobody can say whether the day or the month comes first.
struct OpenDate {
    size_t file = 0;
    ingest::PreviewDate date;
};

/// What an import will read, and how. A value. Thread: any, one at a time.
class ImportState {
public:
    /// Looks at \a inputs, files and folders: recognises each file, and previews tables, of a workbook every sheet that is one.
    /// One unreadable file is an entry with an error. Fails as ingest::gatherInputs().
    [[nodiscard]] static Result<ImportState> inspect(const QStringList &inputs, const Estate &estate, QDate today, const JobContext &context);
    /// Reads the tables whose mapping or encoding was changed again under it, for their dates and rows.
    [[nodiscard]] static Result<ImportState> refreshed(ImportState state, QDate today, const JobContext &context);

    [[nodiscard]] const std::vector<ImportFile> &files() const { return m_files; }
    /// The name of a file, with as many of its folders as tell it from others of the same name.
    [[nodiscard]] QString nameAmongAll(size_t file) const;
    [[nodiscard]] std::vector<size_t> tables() const; ///< positions in files()
    [[nodiscard]] bool hasReadable() const;
    [[nodiscard]] bool needsRefresh() const;

    void setKind(size_t file, ingest::TableKind kind); ///< keeps the columns that mean the same there
    [[nodiscard]] QString field(size_t file, const QString &header) const; ///< slug; empty: not imported
    void setField(size_t file, const QString &header, const QString &field);
    /// Who made a table of devices.
    [[nodiscard]] ingest::TableOrigin origin(size_t file) const;
    void setOrigin(size_t file, ingest::TableOrigin origin);
    /// One of formats::namedEncodings(), or empty: as found. Under another the headers are others: refreshed() guesses the columns anew.
    void setEncoding(size_t file, const QString &encoding);
    /// Returns the columns that the file does not have; they are not mapped.
    QStringList setMapping(size_t file, const ingest::ColumnMapping &mapping);
    /// Whether a table that nobody recognised stays out, as on the command line: no person has said what its columns are.
    [[nodiscard]] bool isLeftOut(size_t file) const;
    /// What keeps a table from being read, one sentence each; empty when nothing does.
    [[nodiscard]] QStringList problems(size_t file) const;
    /// Up to three different values of a column, harmless, joined.
    [[nodiscard]] QString samples(size_t file, int column) const;
    /// How sure the guess was, in words; "chosen by you", or empty for a column that is not imported.
    [[nodiscard]] QString confidence(size_t file, const QString &header) const;

    [[nodiscard]] std::vector<OpenDate> openDates() const;
    [[nodiscard]] ingest::DateOrder dateOrder(const OpenDate &open) const;
    void setDateOrder(const OpenDate &open, ingest::DateOrder order);
    [[nodiscard]] std::vector<size_t> openGroups() const; ///< positions in files(), of tables with columns that may be filled in once for several rows
    [[nodiscard]] std::optional<bool> isFilledDown(size_t file) const; ///< not set: nobody has said
    void setFilledDown(size_t file, bool isFilledDown);

    [[nodiscard]] bool hasQuestions() const { return !openDates().empty() || !openGroups().empty(); }

    /// Without a changed mapping the very request that the command line makes of the same files.
    [[nodiscard]] intake::Request request(bool isDryRun) const;
    /// "scan.csv, 2,118 rows, utf-8", or "3 files".
    [[nodiscard]] QString facts() const;

private:
    QStringList m_inputs;
    std::vector<ImportFile> m_files;
};

} // namespace phaseout::ui
