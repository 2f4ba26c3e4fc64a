// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/batch.h"
#include "core/estate/device.h"
#include "core/estate/store.h"

#include <QJsonObject>
#include <array>
#include <variant>

/// Every edit as a value that can be shown, undone, stored, sent and read aloud. Each holds the old value and the new.
namespace phaseout {

/// A person says where a device is. A null StoreId inside the optional means "not one of our stores"; no value leaves it
/// to the evidence.
struct AssignStore {
    DeviceId device;
    std::optional<StoreId> from;
    std::optional<StoreId> to;
    friend bool operator==(const AssignStore &, const AssignStore &) = default;
};

/// A person says what a device is.
struct DecideDevice {
    DeviceId device;
    std::optional<DeviceDecision> from;
    std::optional<DeviceDecision> to;
    friend bool operator==(const DecideDevice &, const DecideDevice &) = default;
};

/// How far a device's removal has come.
struct SetDeviceDelivery {
    DeviceId device;
    Delivery from;
    Delivery to;
    friend bool operator==(const SetDeviceDelivery &, const SetDeviceDelivery &) = default;
};

/// How far the work at a store has come.
struct SetStoreDelivery {
    StoreId store;
    Delivery from;
    Delivery to;
    friend bool operator==(const SetStoreDelivery &, const SetStoreDelivery &) = default;
};

/// Taken off the network, or put back.
struct SetIsolated {
    DeviceId device;
    bool from = false;
    bool to = false;
    friend bool operator==(const SetIsolated &, const SetIsolated &) = default;
};

/// A store that no register has, added by hand; its inverse takes it away.
struct AddStore {
    Store store;
    friend bool operator==(const AddStore &, const AddStore &) = default;
};
struct RemoveStore {
    Store store;
    friend bool operator==(const RemoveStore &, const RemoveStore &) = default;
};

/// Facts came in. The rows themselves are in the project file; the digest proves them.
struct ImportBatch {
    Batch batch;
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};
/// Facts no longer count (or count again). Decisions about their devices are kept.
struct RevokeBatch {
    BatchId batch;
    QString fileName;
    friend bool operator==(const RevokeBatch &, const RevokeBatch &) = default;
};
struct RestoreBatch {
    BatchId batch;
    QString fileName;
    friend bool operator==(const RestoreBatch &, const RestoreBatch &) = default;
};

/// The settings that a project has one of each.
enum class Document {
    Programme,
    Constraints,
    Rates,
    RiskWeights,
    HostNames, ///< how the organisation's host names carry store codes: learnt at an import, adopted with it
    Scenarios, ///< named sets of edits to the constraints
    Corrections, ///< what people decided about registers that changed
    Identities, ///< what people said of which rows are of one device
    PlaceRules, ///< what people said of names, folders and addresses: where a store's code stands, or which store is meant
    MakerTables, ///< what the project adds to the tables that tell makers apart; the rule packs are others with it
};
/// All of them, in the order in which they have to be read.
inline constexpr std::array everyDocument{Document::Programme, Document::Constraints, Document::Rates, Document::RiskWeights, Document::HostNames, Document::Scenarios,
                                               Document::Corrections, Document::Identities, Document::PlaceRules, Document::MakerTables};
[[nodiscard]] QString documentSlug(Document document); ///< "programme", "constraints", "rates", "risk-weights", "host-names", "scenarios", "corrections", "identities", "mapping-rules", "maker-tables"
[[nodiscard]] std::optional<Document> documentFromSlug(QStringView slug);

struct SetDocument {
    Document document = Document::Programme;
    QJsonObject from;
    QJsonObject to;
    friend bool operator==(const SetDocument &, const SetDocument &) = default;
};

/// Which timetable is the current one, or the baseline. Plans are immutable and known by their digest; empty: none.
struct SetCurrentPlan {
    QByteArray from;
    QByteArray to;
    friend bool operator==(const SetCurrentPlan &, const SetCurrentPlan &) = default;
};
struct SetBaseline {
    QByteArray from;
    QByteArray to;
    friend bool operator==(const SetBaseline &, const SetBaseline &) = default;
};

/// The rule packs by whose light everything is derived.
struct AdoptRules {
    QString from; ///< version and digest
    QString to;
    friend bool operator==(const AdoptRules &, const AdoptRules &) = default;
};

using Change = std::variant<AssignStore, DecideDevice, SetDeviceDelivery, SetStoreDelivery, SetIsolated, AddStore, RemoveStore,
                            ImportBatch, RevokeBatch, RestoreBatch, SetDocument, SetCurrentPlan, SetBaseline, AdoptRules>;

/// What a user did in one go, however many things it touched: one journal entry, one undo step.
struct Edit {
    std::vector<Change> changes;
    QString reason; ///< in the user's words; may be empty
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The change that takes \a change back.
[[nodiscard]] Change inverse(const Change &change);
/// Inverses in reverse order.
[[nodiscard]] Edit inverse(const Edit &edit);
/// True when old and new are the same: such a change is dropped, not recorded.
[[nodiscard]] bool changesNothing(const Change &change);

/// True when stores or facts come or go, so that every device is derived anew: that takes seconds in a large estate.
[[nodiscard]] bool derivesEverything(const Edit &edit);

/// A stable slug, "assign-store": the journal's kind.
[[nodiscard]] QString changeKind(const Change &change);
/// The version of the body's form that toJson() writes.
[[nodiscard]] int changeVersion(const Change &change);
/// Integers, strings and booleans only; keys sorted when printed compact.
[[nodiscard]] QJsonObject toJson(const Change &change);
/// Reads every version ever written. Fails with ValueInvalid.
[[nodiscard]] Result<Change> changeFromJson(const QString &kind, int version, const QJsonObject &body);

/// The journal's form of a whole edit: {"changes":[{"body":…,"kind":…,"version":…}],"reason":…}.
[[nodiscard]] QByteArray toBytes(const Edit &edit);
[[nodiscard]] Result<Edit> editFromBytes(const QByteArray &bytes);

/// The same edit from the window and the command line reads the same in the journal: "group" for many, else the one kind.
[[nodiscard]] QString editKind(const Edit &edit);

} // namespace phaseout
