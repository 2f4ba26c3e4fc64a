// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/matching.h"
#include "core/project/batchdigest.h"
#include "core/project/project.h"

namespace phaseout {

/// What became of one thing that an import touched.
enum class ImportOutcome { New, Changed, Same, Conflict };
[[nodiscard]] QString importOutcomeSlug(ImportOutcome outcome); ///< "new", "changed", "same", "conflict"
/// The word for a field of an ImportItem; translated, \a slug itself where it has none.
[[nodiscard]] QString importFieldWord(const QString &slug);

/// One line of "what would change": a device's or store's field, before and after, or one thing that is new or the same. Outside text.
struct ImportItem {
    ImportOutcome outcome = ImportOutcome::New;
    DeviceId device; ///< null for stores and subnets
    StoreId store;   ///< null for devices
    QString field;   ///< slug, "firmware", "store", "name"; empty for a thing that is new or the same
    QString before;
    QString after;       ///< of a thing that is new: what it is, "Hikvision DS-2CD2143G2-I, Camera"; a store's town and postcode
    QString label;   ///< of a thing that is new or the same: a device's deviceLabel(); a store's code and name; a subnet's range
    bool isSubnet = false;
    QString where = {};  ///< of a device or a subnet that is new: its store's code and name; empty where it has none
};

/// How many of one kind.
struct ImportCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 conflict = 0;
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// What an import did, or in a dry run would do.
struct ImportReport {
    ImportCounts devices;
    ImportCounts stores;
    ImportCounts subnets;
    qint64 rows = 0;     ///< read, refused ones included
    qint64 refused = 0;  ///< rows left out, each with a finding
    std::vector<Batch> batches;        ///< those that came in
    std::vector<QString> repeated;     ///< files that had come in before: nothing was added
    std::vector<ImportItem> items;     ///< at most mostItems; conflicts, then changes, then new, then the same
    std::vector<Finding> findings;     ///< of matching, registers and subnets; a reader's own are the caller's
    std::vector<DeviceId> newDevices;  ///< for "open the 212 new"
    bool isDryRun = false;
    ChangeEvent event;
    static constexpr size_t mostItems = 20'000;
};

/// Facts on their way into a project: one import of one or many files, one journal entry, one transaction. Give registers
/// and subnet tables first: they tell where the rest is. Destroyed before finish(), it leaves no trace.
/// Thread: the project's.
class ImportSession {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>> begin(Project &project);
    ~ImportSession();

    /// True when the project or a register given so far has a store of that code.
    [[nodiscard]] bool isStoreCode(const QString &code);
    /// The code of the store that the first of \a names, of a sheet, file or folder, says for certain; empty where none does.
    [[nodiscard]] QString codeSaid(const QStringList &names);
    /// Nothing where \a code means one store; fails as storeCalled() does.
    [[nodiscard]] Result<void> checkStoreCode(const QString &code);
    /// Begins a file. \a header says where the rows come from: fileName, fileSha256, reader, readerVersion, mapping, storeHint.
    /// False when the very same file was read the same way before and still counts: skip it. One that is called by another code, or lies in
    /// \a folders that are, may be another store's with the same rows.
    [[nodiscard]] Result<bool> beginFile(const Batch &header, const QStringList &folders = {});
    // Rows of the file, in its order. A failure (disk full …) is kept and returned by endFile().
    void add(Observation &&observation);
    void add(StoreRow &&row);
    void add(SubnetRow &&row);
    /// Ends the file; \a refused rows were left out. A file that gave nothing at all leaves no batch.
    [[nodiscard]] Result<void> endFile(qint64 refused);

    /// Ties observations to devices, derives what they touch, and commits; a dry run gives the same report and leaves no
    /// trace. Fails with Cancelled. Nothing may be called afterwards.
    [[nodiscard]] Result<ImportReport> finish(bool isDryRun, const JobContext &context);

private:
    /// Somebody's words about where they saw a device, to be told apart from stores that no register has.
    struct Spoken {
        int batch;
        qint64 ordinal;
        Place where;
        QString words;
    };
    /// Rows of one file whose store code no register has.
    struct UnknownCodes {
        int rows = 0;
        Place where;   ///< of the first
        QString first; ///< its code
        void note(const Place &place, const QString &code)
        {
            if (rows++ == 0) {
                where = place;
                first = code;
            }
        }
    };
    explicit ImportSession(Project &project);
    [[nodiscard]] Result<void> refreshPlaces();
    [[nodiscard]] Result<void> tie(ImportReport &report, std::vector<DeviceId> &touched, const JobContext &context);
    [[nodiscard]] bool learnHostNames();
    [[nodiscard]] bool isSameFolder(const Batch &batch, const Batch &header);
    [[nodiscard]] bool isCalledAlike(const Batch &batch, const Batch &header, const QStringList &folders) const;
    void forgetRowsOf(int batch);
    void reportSeenAgain(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const;
    void reportMissingStores(ImportReport &report) const;
    void reportClosedStores(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const;
    void reportUnknownCodes(ImportReport &report) const;
    [[nodiscard]] Result<void> countRepeated(ImportReport &report, const std::vector<DeviceId> &touched) const;
    /// Stores and subnets that this import names and that are as they were, after all other items are there.
    [[nodiscard]] Result<void> listSamePlaces(ImportReport &report) const;
    void compare(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const;
    void keep(const Result<void> &result);

    Project &m_project;
    std::unique_ptr<Transaction> m_transaction;
    Estate m_next;                 ///< grows into what the project will be
    QDateTime m_cameAt;            ///< UTC
    std::unique_ptr<class Rederive> m_rederive;
    std::unique_ptr<Deriver> m_places; ///< for the site of an observation; made anew when a register came in
    bool m_hasNewPlaces = false;
    std::vector<Batch> m_batches;
    std::vector<Batch> m_restored; ///< that had been taken back, and came in again
    std::vector<QString> m_repeated;
    std::vector<Batch> m_repeatedBatches; ///< what those files had brought
    Batch m_current;
    std::unique_ptr<BatchDigest> m_digest;
    std::unique_ptr<class Relink> m_relink;
    std::vector<Spoken> m_spoken;
    std::unique_ptr<class ListedRemovals> m_removals;
    std::map<int, UnknownCodes> m_unknownCodes; ///< by batch
    std::map<int, UnknownCodes> m_ambiguousCodes; ///< by batch: those that several stores have
    QSet<QString> m_storeNames;  ///< folded
    int m_firstNew = 0;
    qint64 m_refused = 0;
    std::optional<Error> m_error;
};

} // namespace phaseout
