// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sharedtexts.h"
#include "core/identify/matching.h"
#include "core/project/doubt.h"
#include "core/project/liststates.h"
#include "core/project/project.h"

#include <map>

namespace phaseout {

/// Of devices: how far their removal had come, and how far it is to have come.
using Removals = std::map<DeviceId, std::pair<Delivery, Delivery>>;

/// Whether \a removals may tie rows otherwise: where something answers as another maker's at the place of a device that is now reported removed, or
/// was. \a estate has them as they are tied now. Reads the rows of those devices alone.
[[nodiscard]] Result<bool> mayTieAnew(Project &project, const Estate &estate, const Removals &removals);

/// Which device each observation is of, derived anew from all that count: in an order of their own (day, then the file's
/// bytes), so that it does not matter when which file came in. docs/decisions/0015. Thread: the project's.
class Relink {
public:
    /// \a estate gives batches, decisions and stores; both must live as long. Values that tell no devices apart are told of for
    /// the batch numbered \a newFrom and later ones.
    Relink(Project &project, const Estate &estate, int newFrom = std::numeric_limits<int>::max())
        : m_project(project), m_estate(estate), m_newFrom(newFrom)
    {
    }

    /// Takes an observation that then need not be read again: \a places says where it is. Give a batch whole and in
    /// order.
    void take(int batch, const Observation &observation, const Locator &places)
    {
        std::ignore = add(batch, observation, places, {});
    }
    /// Forgets what was taken of \a batch, or of every batch.
    void forget(int batch);
    void forgetAll();

    using Seen = std::function<void(const Link &link, const Observation &observation)>;
    /// Reads what was not taken, telling \a seen, and ties every observation. Fails with Cancelled or as Repository.
    [[nodiscard]] Result<void> run(const Locator &places, const Seen &seen, const JobContext &context);
    /// Stores the ties that differ from the stored ones.
    [[nodiscard]] Result<void> store(Transaction &transaction) const;
    /// How many ties differ from the stored ones.
    [[nodiscard]] qint64 differing() const { return m_differing; }

    /// The device that an observation is of; \a ordinal is 1-based.
    [[nodiscard]] DeviceId deviceOf(int batch, qint64 ordinal) const;
    /// The device that it was of until now; null when it is new.
    [[nodiscard]] DeviceId formerDeviceOf(int batch, qint64 ordinal) const;
    /// The devices that have an observation which was of another until now.
    [[nodiscard]] const QSet<DeviceId> &joined() const { return m_joined; }
    /// Of what list \a batch is a state; nothing where it is the only one, or no list.
    [[nodiscard]] std::optional<ListState> stateOf(int batch) const
    {
        const auto state = m_states.constFind(batch);
        return state == m_states.cend() ? std::nullopt : std::optional(*state);
    }
    /// Whether a newer state of its list has the same device; \a ordinal is 1-based.
    [[nodiscard]] bool isOlder(int batch, qint64 ordinal) const;
    /// The devices that \a batch speaks of, each once, in its order.
    void addDevicesOf(int batch, QSet<DeviceId> &known, std::vector<DeviceId> &to) const;
    [[nodiscard]] size_t devices() const { return m_ids.size(); }
    /// The devices that gained or lost an observation.
    [[nodiscard]] const std::vector<DeviceId> &changed() const { return m_changed; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// Tells \a learner the host names, with the stores that are certain.
    void teach(Locator &learner) const;
    /// Lets go of all but which observation is of which device, and whether it is older: most of the memory. After
    /// store() and teach().
    void forgetKeys();

private:
    struct Was {         // as stored
        DeviceId device; ///< null when not tied yet
        QString by;
    };
    /// What one batch gave, by ordinal.
    struct File {
        std::vector<Was> was; ///< empty for a batch of which none is tied yet
        std::vector<DeviceId> now;
        std::vector<identify::MatchRule> by;
        std::vector<Doubted> doubted;
        QHash<size_t, QString> recorders; ///< behind which they have a private address, of those whose store is not known
        size_t first = 0; ///< position in m_keys
        size_t rows = 0;
        FileFacts facts;
        [[nodiscard]] DeviceId deviceBefore(size_t row) const { return was.empty() ? DeviceId() : was[row].device; }
        [[nodiscard]] QString ruleBefore(size_t row) const { return was.empty() ? QString() : was[row].by; }
    };
    struct Place { // of one of m_keys; a file has fewer than 2^32 rows
        int batch;
        quint32 ordinal;
    };
    File &add(int batch, const Observation &observation, const Locator &places, const DeviceId &was);
    [[nodiscard]] bool isGone(const Observation &observation, const DeviceId &was) const;
    void contradict(identify::DeviceKeys &keys, const Locator::Claims &claims) const;
    void putInOrder();
    void leaveHabits();
    [[nodiscard]] std::optional<size_t> placeIn(const SeenRow &row) const; ///< in m_keys; nothing when its import does not count
    [[nodiscard]] identify::SaidOfSightings heard();
    void name(const std::vector<identify::Match> &matches, size_t devices);
    void keepDecided(const std::vector<identify::Match> &matches);
    void keepSaidAgain(const std::vector<identify::Match> &matches, QSet<DeviceId> &open);
    void tellNamesakesApart(const std::vector<size_t> &first);
    [[nodiscard]] DeviceId bornAt(size_t position) const;
    [[nodiscard]] DeviceId wasOf(size_t position) const; ///< the device as stored
    [[nodiscard]] bool cameBefore(size_t a, size_t b) const;
    [[nodiscard]] std::vector<Doubted> doubts(const std::vector<identify::Match> &matches) const;
    void ageLists(const std::vector<identify::Match> &matches, const Locator &places, std::vector<Doubted> &doubted);
    void compare(const std::vector<identify::Match> &matches, const Locator &places);

    Project &m_project;
    const Estate &m_estate;
    int m_newFrom;
    std::map<int, File> m_files;
    std::vector<identify::DeviceKeys> m_keys; ///< file by file: as they came, and then in order
    std::vector<Place> m_places;              ///< of m_keys
    SharedTexts m_texts;                      ///< of m_keys and of what is stored
    std::vector<DeviceId> m_ids;              ///< of the matched devices
    std::vector<int> m_matched;               ///< of m_keys: which of them
    QHash<int, QByteArray> m_digests;
    QHash<BatchId, int> m_numbers;          ///< of batches that count
    QHash<size_t, DeviceId> m_names;        ///< of m_keys: what devices named after them are called instead
    QHash<int, ListState> m_states; ///< by batch
    std::vector<DeviceId> m_changed;
    QSet<DeviceId> m_joined;
    std::vector<Finding> m_findings;
    qint64 m_differing = 0;
};

} // namespace phaseout
