// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"
#include "core/estate/observation.h"
#include "core/estate/organisation.h"
#include "core/estate/store.h"
#include "core/locate/calibration.h"
#include "core/locate/fascias.h"
#include "core/locate/hostnames.h"
#include "core/locate/placerules.h"
#include "core/rules/gazetteer.h"

#include <memory>
#include <span>
#include <vector>

namespace phaseout {

/// "These addresses are at this store."
struct SubnetClaim {
    Subnet subnet;
    StoreId store;
};

/// A store of which parts became stores of their own.
struct StoreSplit {
    StoreId from;
    std::vector<StoreId> parts;
    QDate on; ///< of the last of them; what rows say of \a from before that day may be of any
};

/// The certain place of one observation, before devices exist.
struct Site {
    StoreId store;
    QString rule; ///< "code", "subnet" or "rule"
    friend bool operator==(const Site &, const Site &) = default;
};

/// Where a device is, as far as its observations say.
struct StoreMatch {
    StoreId store;      ///< null: not mapped, waits in the queue
    StoreId suggestion; ///< the likeliest store, mapped or not; null when nothing speaks for any
    int confidence = 0; ///< per cent: the chance that suggestion is right; at most 99
    QString rule;       ///< of the strongest evidence: "code", "subnet", "host-name", "site-name", "postcode-number", "address", "recorder", "place-name", "rule"
    std::vector<Evidence> evidence; ///< for and against, strongest first; says is a store code
    StoreId runnerUp;   ///< the second likeliest that something speaks for, or null
    int runnerUpConfidence = 0;
    bool isContradicted = false; ///< evidence that would have mapped it elsewhere by itself
    [[nodiscard]] bool needsStore() const { return store.isNull(); }
    friend bool operator==(const StoreMatch &, const StoreMatch &) = default;
};

/// One answer to a free-text query.
struct Candidate {
    size_t store = 0;  ///< position in the span that the Locator was made of
    StoreId id;
    double score = 0;  ///< 0 to 0.99: the chance that this is the store meant
    QString rule;      ///< "code", "postcode-number", "address" or "site-name"
    std::vector<Evidence> evidence;
};

struct LocatorOptions {
    Calibration calibration;
    Fascias fascias;
    int threshold = 80;             ///< per cent; below, nothing is mapped
    int contradictedThreshold = 95; ///< per cent; the same where strong evidence speaks for another store

    /// The defaults with the built-in calibration. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<LocatorOptions> load();
};

/// Finds the store of a device or of a free text. Knows stores in the order (organisation, code), so that the order in
/// which they are given changes nothing. Thread: const functions from any; the others alone.
class Locator {
public:
    /// Copies what it needs of the first three; \a gazetteer must live as long. Claims for stores not among \a stores are
    /// left out. About a second for 20,000 stores.
    Locator(std::span<const Store> stores, std::span<const Organisation> organisations, std::span<const SubnetClaim> subnets,
            const Gazetteer &gazetteer, LocatorOptions options);
    ~Locator();
    Locator(Locator &&) noexcept;
    Locator &operator=(Locator &&) noexcept;

    /// The store that a code column or the subnet names for certain; nothing when they disagree, when a code or a subnet
    /// belongs to several stores, or when there is neither. Under 1 µs.
    [[nodiscard]] std::optional<Site> site(const Observation &observation) const;

    /// What the row and the address of one observation each say; null where that says nothing for certain.
    struct Claims {
        StoreId byRow;     ///< a code, a store name that one store alone has, or the name of its sheet, file or folder
        StoreId bySubnet;
        /// The same place in the one subnet of that length of the row's store, where the address is in none of that store's.
        std::optional<IpAddress> counterpart{};
    };
    [[nodiscard]] Claims claims(const Observation &observation) const;

    /// What the import \a batch is called, "lists/north.xlsx / 0412": its file's and sheet's names may say a store.
    void setFile(int batch, const QString &fileName);
    /// The code, with its company where another store has it, of the store that the first of \a names says for certain; empty where none does.
    [[nodiscard]] QString codeSaid(const QStringList &names) const;

    /// Whether the code column of \a observation names one store.
    [[nodiscard]] bool knowsCode(const Observation &observation) const;

    /// Hears one host name, of which the estate's patterns are learnt; \a certain is the position of the store that it is known to be at,
    /// or -1. A name counts as it is heard first. settle() ends the learning, before locate().
    void hear(const QString &name, int certain);
    void settle();
    [[nodiscard]] std::vector<HostNamePattern> hostNamePatterns() const;
    /// Takes \a patterns learnt earlier instead of learning, so that the same observations are placed the same again.
    void setHostNamePatterns(std::span<const HostNamePattern> patterns);

    /// Takes what people said of names, folders and addresses in place of what was taken before. Where rules name one store alone
    /// for a device it is there; where they name several it waits in the queue.
    void setRules(std::span<const PlaceRule> rules);
    /// What one rule says of an observation.
    struct Ruling {
        StoreId store;
        int rule = 0; ///< position among those taken
    };
    /// What the rules say of \a observation.
    [[nodiscard]] std::vector<Ruling> ruled(const Observation &observation) const;

    /// Takes stores that were split, each once, in place of those before it: what rows from before the day say of the one is set aside where an address,
    /// a name, or a row's own place speaks for a part of it.
    void setSplits(std::span<const StoreSplit> splits);

    /// The store of the device that \a observations are of. \a sourceNames holds a file name per observation, for the
    /// evidence; it may be shorter.
    [[nodiscard]] StoreMatch locate(std::span<const Observation> observations, std::span<const QString> sourceNames = {}) const;

    /// The stores that \a text, a name and address in any order, might mean: best first, at most \a most, only those with
    /// a score above 0. A score means the chance of being right; when the store is not in the register, all are low.
    /// Source of the figures: docs/mapping.md.
    [[nodiscard]] std::vector<Candidate> query(const QString &text, int most = 5) const;

private:
    struct Data;
    struct Vote;
    [[nodiscard]] std::vector<Vote> votes(const Observation &observation, const QString &source) const;
    void voteByRecorder(const Observation &observation, const QString &source, std::vector<Vote> &into) const;
    void voteByText(const Observation &observation, const QString &source, std::vector<Vote> &into) const;
    [[nodiscard]] static bool isBetter(const Vote &a, const Vote &b);
    static void leaveOlder(std::vector<Vote> &votes);
    [[nodiscard]] std::vector<Vote> setAside(std::vector<Vote> &votes) const;
    [[nodiscard]] StoreMatch decide(std::vector<Vote> votes) const;
    void heedRules(const std::vector<Vote> &votes, StoreMatch &match) const;
    std::unique_ptr<Data> m_data;
};

} // namespace phaseout
