// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <QJsonObject>
#include <QString>

namespace phaseout::ingest {

/// Adds what a scanner calls \a service and what it said: "title" and "http.server" by their name, certificates not at all
/// (they come as bytes), all else as the answer of the port.
void addServiceAnswer(Observation &host, const QString &service, const QString &answer, std::uint16_t port);

/// An answer as masscan's list, its XML and its greppable form write it: bytes that cannot be printed, quotation marks, backslashes and
/// angle brackets stand as "\x0d", which become the bytes again, read as UTF-8.
[[nodiscard]] QString withoutByteEscapes(const QString &answer);

/// Adds what a device says that it is in a text of its own (SNMP's sysDescr): the product of \a port, and the model where it is no more
/// than a model, with or without a word for the maker.
void addDescription(Observation &host, const QString &description, std::uint16_t port);

/// Adds HTTP header fields, whatever the case and the separators of their names: Server, WWW-Authenticate.
void addHttpFields(Observation &host, const QJsonObject &fields, std::uint16_t port);

/// Adds a certificate's subject, a text or an object of its parts.
void addSubject(Observation &host, const QJsonValue &subject, std::uint16_t port);

/// The maker's address inside an IPv6 address that was made from it (RFC 4291, appendix A), or nothing.
[[nodiscard]] std::optional<MacAddress> macWithin(const IpAddress &ip);

} // namespace phaseout::ingest
