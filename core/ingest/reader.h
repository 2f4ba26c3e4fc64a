// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/estate/facts.h"
#include "core/estate/observation.h"
#include "core/ingest/tablehead.h"

#include <QDate>
#include <QIODevice>
#include <optional>

/// Files of others as facts: one reader for each format behind one interface. Adding a format is adding one file pair
/// (a Reader and its line in readers.cpp) and one folder of examples under tests/data/ingest/.
namespace phaseout::ingest {

struct ColumnMapping;
enum class TableOrigin;

/// What a reader may look at to say whether a file is its own.
struct Sample {
    QString fileName; ///< without folder; outside text
    QByteArray head;  ///< the first 64 KiB, unpacked when the file was compressed
    bool isWhole = false; ///< true when head is the whole file
    std::vector<TableHead> tables; ///< its first rows, when it is a workbook or its text may be CSV; else empty
};

/// Which column mappings were saved or used before, by the fingerprint of their tables' headers. Thread: that of the readers, one at a time.
class MappingMemory {
public:
    virtual ~MappingMemory() = default;
    /// The file of the mapping for such headers; empty when there is none.
    [[nodiscard]] virtual QString pathFor(const QString &fingerprint) const = 0;
    /// The mapping of this import was used for such headers.
    virtual void used(const QString &fingerprint) = 0;
};

/// What the caller already knows about a file.
struct ReadOptions {
    QString fileName;   ///< as the user named it, for places in findings
    QString sheet;      ///< of a workbook: only this one; empty: that which fits best
    QString storeCode;  ///< every row is of this store ("--store", or the folder's name); empty when not known
    const ColumnMapping *mapping = nullptr; ///< for tables; null: guess by header synonyms
    QDate today;        ///< dates after it are doubtful
    std::optional<TableOrigin> origin = {}; ///< of a table of devices; not set: the mapping or its columns say
    MappingMemory *memory = nullptr; ///< null: saved mappings are not offered
    bool hasStore = false; ///< storeCode, or the name of its sheet, file or folder, says whose the rows are that do not say it themselves
};

/// Where a reader puts what it reads, in file order. Thread: the reader's.
class Sink {
public:
    virtual ~Sink() = default;
    virtual void observation(Observation &&observation) = 0;
    virtual void store(StoreRow &&row) = 0;
    virtual void subnet(SubnetRow &&row) = 0;
    virtual void finding(Finding &&finding) = 0;
};

/// Reads one format. Stateless: one object serves many files and threads.
class Reader {
public:
    virtual ~Reader() = default;
    /// A stable slug, "nmap-xml": for --as, the journal and docs/formats/.
    [[nodiscard]] virtual QString id() const = 0;
    /// Raised whenever the same file would give other facts; kept with every import.
    [[nodiscard]] virtual int version() const = 0;
    /// Translated: "Nmap XML".
    [[nodiscard]] virtual QString title() const = 0;
    /// How sure it is that \a sample is its own: 0 no, 100 certain. The highest wins; ties go to the earlier reader.
    [[nodiscard]] virtual int recognises(const Sample &sample) const = 0;
    /// True when it says where addresses are, so that its files are read before those of devices.
    [[nodiscard]] virtual bool givesPlaces() const { return false; }
    /// True when it reads rows and columns, so that somebody's column mapping may be used in its place.
    [[nodiscard]] virtual bool readsTables() const { return false; }
    /// Reads \a input (already unpacked, positioned at its start) to its end and gives every row to \a sink. A bad row is
    /// a finding with its place and raw text, and the rest goes on. Fails with FormatInvalid or LimitExceeded when not
    /// even a part can be kept, FileUnreadable, or Cancelled. Memory: bounded, whatever the file's size. No password that a
    /// text tells, in whatever column, element or attribute, reaches \a sink; a note says in how many texts there was one.
    [[nodiscard]] Result<void> read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const;

private:
    /// What read() does, passwords in texts apart.
    [[nodiscard]] virtual Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink,
                                                 const JobContext &context) const = 0;
};

/// Every reader, in the order in which ties are decided.
[[nodiscard]] const std::vector<const Reader *> &readers();
/// The reader with that id, or null.
[[nodiscard]] const Reader *readerFor(QStringView id);

} // namespace phaseout::ingest
