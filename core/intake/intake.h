// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sharedtexts.h"
#include "core/ingest/columnmapping.h"
#include "core/ingest/reader.h"
#include "core/project/importsession.h"

#include <QStringList>
#include <map>
#include <optional>

/// Files into the open project: gathered, recognised, read, matched to devices, identified, located, committed. The one
/// module that knows both readers and projects.
namespace phaseout::intake {

struct Request {
    QStringList inputs;   ///< files and folders, in any order; registers and subnet tables among them are read first
    QString format;       ///< id of the reader for every file; empty: recognise each
    QString storeCode;    ///< every row is of this store; empty: the folder or the rows say
    std::optional<ingest::ColumnMapping> mapping; ///< for every table among them that has none of its own
    /// Of single tables, by path as ingest::gatherInputs() gives it. Of a workbook's tables each names its sheet; sheets that
    /// none names are recognised.
    std::map<QString, std::vector<ingest::ColumnMapping>> mappings;
    std::optional<ingest::TableOrigin> origin = {}; ///< of tables of devices, whatever their mappings and columns say
    std::map<QString, QString> encodings = {}; ///< of single texts, by path as above, where no mapping says one
    QString encoding; ///< of all others, one of formats::namedEncodings(), where no mapping says one; empty: by looking
    ingest::MappingMemory *memory = nullptr; ///< tells of saved mappings, and is told what was used
    bool isDryRun = false;
};

/// What became of one file.
struct FileReport {
    QString name;    ///< the path below the folder that was given, or the file's name; " / " and the sheet where several were read
    QString reader;  ///< id; empty when nobody could read it
    QString storeCode;
    qint64 rows = 0; ///< read, refused ones included
    qint64 refused = 0;
    bool isRepeated = false; ///< came in before: nothing was added
    QString error;   ///< translated; empty when it was read
};

struct Report {
    ImportReport import;
    std::vector<FileReport> files;
    std::vector<Finding> findings; ///< readers' first, in order of file and row, then the import's; at most mostFindings
    qint64 findingsLeftOut = 0;
    qint64 filesFailed = 0;
    static constexpr size_t mostFindings = 200'000;

    void keep(Finding finding);         ///< or counts it, where there are enough
    SharedTexts sentences;              ///< of findings: a hundred thousand rows are refused with the same one
    [[nodiscard]] qint64 added() const; ///< devices, stores and subnets together
    [[nodiscard]] qint64 changed() const;
    [[nodiscard]] qint64 same() const;
    [[nodiscard]] qint64 conflicts() const;
    [[nodiscard]] qint64 rejected() const; ///< rows refused
    /// A row was refused, a file could not be read, or sources disagree: somebody should look.
    [[nodiscard]] bool needsAttention() const;
};

/// Reads \a request's files into \a project as one undoable step. One unreadable file does not stop the others: it is
/// reported. Fails with FileNotFound for an input that is not there, ValueInvalid for an unknown format, NotFound for an
/// unknown store code, Cancelled, or as ImportSession; and then nothing was changed. Thread: the project's.
[[nodiscard]] Result<Report> run(Project &project, const Request &request, const JobContext &context);

/// Writes the refused rows of \a findings as they stood in their files, with place and reason, as CSV for mending and importing
/// again, in place of what is at \a path. How many they are. Fails with FileUnwritable or DiskFull.
[[nodiscard]] Result<qint64> exportRefusedRows(const std::vector<Finding> &findings, const QString &path);

} // namespace phaseout::intake
