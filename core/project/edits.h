// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/estate.h"
#include "core/project/history.h"

/// The edits that people make, built from the present state: the same from the window and the command line.
namespace phaseout {

/// The work at \a store has come to \a to: the store itself and every device in scope there that has not come further, or that
/// came to where the store is together with it (so that a wrong state can be put right). Evidence and reference go to them too;
/// what was removed before, and was not seen since, keeps the day of its removal when it is verified or disposed of. What was
/// seen since is removed anew, however far it had come.
[[nodiscard]] Edit deliverStore(const Estate &estate, const Store &store, const Delivery &to);
/// What is odd about \a edit as a report of work: a day before there were such cameras, devices that were seen after they were
/// removed, which count as there, and devices that were removed and are so no longer. It can be right all the same. Translated; empty
/// where nothing is odd.
[[nodiscard]] QString doubtOf(const Estate &estate, const Edit &edit);
[[nodiscard]] Edit deliverDevices(const Estate &estate, std::span<const DeviceId> devices, const Delivery &to);

/// "These are …": one decision for many devices. Confirming keeps the maker that the evidence speaks for when
/// \a decision names none.
[[nodiscard]] Edit decideDevices(const Estate &estate, std::span<const DeviceId> devices, const DeviceDecision &decision);
/// Leaves them to the evidence again.
[[nodiscard]] Edit undecideDevices(const Estate &estate, std::span<const DeviceId> devices);

/// "These are at …". A null \a store means "at none of ours".
[[nodiscard]] Edit assignDevices(const Estate &estate, std::span<const DeviceId> devices, const StoreId &store);
/// Leaves them to the evidence again.
[[nodiscard]] Edit unassignDevices(const Estate &estate, std::span<const DeviceId> devices);

/// A store that no register has, and in the same step what belongs to it.
[[nodiscard]] Edit addStore(const Estate &estate, const Store &store, std::span<const DeviceId> devices);

class Project;
/// Sets the programme. Where the organisation has another name, the stores that registers put down to no other company stay the same stores, with all that was decided of them.
/// Fails as the file does. Thread: the project's.
[[nodiscard]] Result<Edit> changeProgramme(Project &project, const QJsonObject &to);
[[nodiscard]] Edit changeDocument(const Estate &estate, Document document, const QJsonObject &to);

/// One line for people: "46 devices: Confirmed, hikvision", "0685 Leeds Westgate: removed, reported; 18 devices: removed,
/// reported". Outside text in it is made harmless. Translated.
[[nodiscard]] QString wordsOf(const Edit &edit, const Estate &estate);
/// The same for an entry of the journal: "Undone: …" and "Done again: …" tell what was taken back or done again in the words in
/// which it was first done. Empty for a body that a later version wrote.
[[nodiscard]] QString wordsOf(const JournalEntry &entry, const History &history, const Estate &estate);

} // namespace phaseout
