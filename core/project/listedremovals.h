// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/project/estate.h"
#include "core/project/repository.h"

#include <QSet>

namespace phaseout {

class Deriver;
class Project;
class Rederive;
class Relink;

/// What \a observation says has become of its device, where it is a list's and says that it is gone.
[[nodiscard]] std::optional<DeliveryState> saidGoneBy(const Observation &observation);
/// \a device, and the code of its store, for people.
[[nodiscard]] QString subjectOf(const Device &device, const Estate &estate);

/// What lists say of removals, and what it amounts to: the latest word counts as a report, unless a person has said what became of the device. It is weighed
/// anew whenever rows come, go, or turn out to be of other devices. Thread: the project's.
class ListedRemovals {
public:
    /// \a next grows into what the project will be; both must live as long.
    ListedRemovals(Project &project, Estate &next) : m_project(project), m_next(next) {}

    /// Notes what \a observation says, the \a ordinal th of \a batch. \a isOwn: of the import that is going on; what is not believed of it is told.
    void note(const Batch &batch, qint64 ordinal, bool isOwn, const Observation &observation);
    /// The same of a batch that no longer counts: what it said of a device falls.
    void noteTakenBack(const Batch &batch, const Link &link, const Observation &observation);
    void forget(int batch);
    /// Whether what is reported of a removal is what \a observation of \a batch says of it.
    [[nodiscard]] static bool isFrom(const Delivery &delivery, const Batch &batch, const Observation &observation);

    struct Moment {
        const Relink &relink; ///< as stored
        QSet<int> news;       ///< batches that count from now on
        std::optional<QSet<DeviceId>> only{}; ///< nothing is said anew of others; nothing: of every device
    };
    /// Puts the devices' deliveries as the lists have them into the estate and \a transaction, and derives what depends on it. What there is to tell goes
    /// to \a findings. Gives the changes, for the journal.
    [[nodiscard]] Result<std::vector<Change>> settle(const Moment &moment, Rederive &rederive, Transaction &transaction, Deriver *deriver,
                                                     std::vector<Finding> &findings, const JobContext &context);

private:
    /// One row.
    struct Said {
        int batch;
        qint64 ordinal;
        bool isOwn;   ///< of the import that is going on
        QDate cameOn; ///< the day on which it was imported
        QDate seenOn; ///< when the row has it as last seen; invalid when it does not say
        Place where;
        Delivery delivery; ///< its day is invalid when the row has none

        /// The day given, or that on which the row last had it, the earliest that it can have been; invalid where that cannot be right.
        [[nodiscard]] QDate dayOf(const Device &device) const;
        [[nodiscard]] bool isOf(const Delivery &reported) const; ///< and of no person
    };
    /// What speaks against a list's word that a device is gone.
    struct StillThere {
        QDate last;         ///< the last day on which the network had it
        bool isNews = true; ///< only what counts from now on says so, or is tied to the device from now on
        bool isTiedAnew = false; ///< something that was another device's until now is this one's
        bool isListed = false; ///< a list's own word has it there, in no older state of that list
        QHash<int, int> listed; ///< by list, the newest state (ListState::age) of which the word has it there
    };
    using Rows = std::vector<const Said *>;
    [[nodiscard]] static std::optional<Said> saidBy(const Batch &batch, qint64 ordinal, const Observation &observation);
    [[nodiscard]] Result<QHash<DeviceId, StillThere>> stillThere(const std::vector<DeviceId> &devices, const Moment &moment, const JobContext &context) const;
    [[nodiscard]] Delivery amountOf(const Rows &rows, const Device &device, const StillThere &seen, std::vector<Finding> &findings) const;
    void tellSaidAgain(const Rows &rows, const Device &device, std::vector<Finding> &findings) const;
    [[nodiscard]] Result<std::vector<Change>> weigh(const Moment &moment, std::vector<Finding> &findings, const JobContext &context) const;

    Project &m_project;
    Estate &m_next;
    std::vector<Said> m_said;
    std::vector<std::pair<Said, DeviceId>> m_takenBack; ///< with the device of which it was said
};

} // namespace phaseout
