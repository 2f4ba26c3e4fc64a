// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/project/derive.h"
#include "core/project/estate.h"
#include "core/project/history.h"

#include <map>

namespace phaseout {

class Pending;

/// What an edit touched, so that windows refresh no more than that.
struct ChangeEvent {
    QUuid entry; ///< the journal entry; null when nothing had to be recorded
    std::vector<DeviceId> devices;
    std::vector<StoreId> stores;
    std::vector<DeviceId> moved; ///< at another store now because of what the edit says about others: a new store, new facts
    bool isEverything = false; ///< stores or devices came or went: read the whole estate again
    bool hasDocuments = false; ///< programme, constraints, rates, weights or the current plan changed
};

/// The one open project: every edit goes through it, is checked, journalled and stored in one transaction, and only then
/// seen. Thread: one at a time; snapshots given out by estate() are free for all.
class Project {
public:
    /// What the surroundings give: built once by the programme's composition root, outlives the project.
    struct Services {
        const Clock &clock;
        IdSource &ids;
        const Knowledge &builtIn; ///< the rule packs that came with the program; knowledge() has the project's own with them
        QString actor; ///< the user's name for the journal
    };

    /// Makes \a repository (fresh, empty) a project: writes \a programme and the default documents as its first entry.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(std::unique_ptr<Repository> repository, const Programme &programme,
                                                                 const Services &services, const JobContext &context);
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(std::unique_ptr<Repository> repository, const Services &services,
                                                               const JobContext &context);
    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    /// The present state; a later edit leaves the snapshot as it was.
    [[nodiscard]] std::shared_ptr<const Estate> estate() const { return m_estate; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] const QUuid &id() const { return m_id; }
    [[nodiscard]] QDateTime createdAt() const { return m_createdAt; }
    [[nodiscard]] Repository &repository() { return *m_repository; }
    [[nodiscard]] const Services &services() const { return m_services; }
    /// The rule packs by whose light the present state is read. Good until an edit of the maker tables.
    [[nodiscard]] const Knowledge &knowledge() const { return *m_estate->knowledge; }

    /// Does \a edit: drops what changes nothing, checks every old value (Conflict names the first that differs) and that
    /// every new one is allowed (ValueInvalid), derives what depends on it, what lists report of removals included, and commits.
    [[nodiscard]] Result<ChangeEvent> apply(const Edit &edit, const JobContext &context = {});
    /// The estate as it would be after \a edit, of which nothing stays: apply() gives the same. Fails as apply().
    [[nodiscard]] Result<Estate> rehearse(const Edit &edit, const JobContext &context = {});
    [[nodiscard]] Result<ChangeEvent> undo(const JobContext &context = {}); ///< NothingToDo when there is nothing
    [[nodiscard]] Result<ChangeEvent> redo(const JobContext &context = {});

    /// Derives every device and store again from facts and decisions; journalled only where the rule packs or removals that lists report changed.
    [[nodiscard]] Result<ChangeEvent> rederive(const JobContext &context);
    /// The present places, for searches; good until the next change.
    [[nodiscard]] const Locator &places() { return deriver().locator(); }
    /// Why \a device is what and where it is said to be. NotFound.
    [[nodiscard]] Result<Explanation> explain(const DeviceId &device);
    /// The same for every device, in the estate's order of links; \a visit returns false to stop.
    [[nodiscard]] Result<void> explainAll(const std::function<bool(const Device &, const Explanation &)> &visit,
                                          const JobContext &context);
    /// The devices that imports brought: seen in a batch with a number from \a first to \a last, and in no earlier one that
    /// counts. In the order in which they were stored.
    [[nodiscard]] Result<std::vector<DeviceId>> broughtBy(int first, int last);
    /// Stores an immutable plan; SetCurrentPlan makes it the current one.
    [[nodiscard]] Result<void> storePlan(const QByteArray &digest, const QByteArray &bytes);

    /// Everything wrong with the journal and the facts it proves, the first problem first: an altered or missing entry, an
    /// import whose rows or links are not those it was made of, decisions that the journal does not give.
    [[nodiscard]] Result<std::vector<Finding>> verify(const JobContext &context);

    /// Closes the file; nothing may be called afterwards.
    [[nodiscard]] Result<void> close();

private:
    friend class ImportSession;
    Project(std::unique_ptr<Repository> repository, const Services &services);
    [[nodiscard]] Result<void> take(LoadedProject &&loaded);
    [[nodiscard]] JournalEntry nextEntry(const Edit &edit, const QUuid &undoes) const;
    [[nodiscard]] Result<std::shared_ptr<const Knowledge>> knowledgeWith(const rules::MakerTables &tables) const;
    [[nodiscard]] Result<void> adoptTables(Edit &edit, Pending &pending, bool isGoingBack) const;
    [[nodiscard]] Result<ChangeEvent> perform(const Edit &edit, const QUuid &undoes, const JobContext &context);
    [[nodiscard]] Result<std::vector<Device>> deriveSome(const std::map<DeviceId, DeviceDecisions> &decisions,
                                                         Transaction &transaction);
    [[nodiscard]] Result<void> verifyPlans(std::vector<Finding> &findings);
    [[nodiscard]] Result<void> verifyLinks(std::vector<Finding> &findings, const JobContext &context);
    [[nodiscard]] Result<void> verifyDerived(std::vector<Finding> &findings, const JobContext &context);
    [[nodiscard]] Estate &mutableEstate();
    [[nodiscard]] Deriver &deriver();
    void adopt(Estate &&next);
    void record(const JournalEntry &entry);
    void notePlans(const JournalEntry &entry);

    std::unique_ptr<Repository> m_repository;
    Services m_services;
    QUuid m_id;
    QUuid m_origin;
    QDateTime m_createdAt;
    std::shared_ptr<Estate> m_estate;
    std::unique_ptr<Deriver> m_deriver; ///< of the present places and documents; to index thousands of stores takes long
    History m_history;
    QByteArray m_head; ///< hash of the last entry
    qint64 m_seq = 0;
};

} // namespace phaseout
