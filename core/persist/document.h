// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/query.h"
#include "core/project/change.h"

/// Settings and plans as rows. Every function throws (see sqlerror.h).
namespace phaseout::persist {

void putDocument(Connection &connection, Document document, const QJsonObject &value);
[[nodiscard]] QHash<Document, QJsonObject> allDocuments(Connection &connection);

/// Stores \a bytes compressed; a plan of the same digest stays as it is.
void putPlan(Connection &connection, const QByteArray &digest, const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> storedPlan(Connection &connection, const QByteArray &digest);

} // namespace phaseout::persist
