// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <span>

namespace phaseout::ingest {

/// What a column of a known export is.
enum class ExportCell {
    Ip,       ///< one address or several; the first usable identifies
    Mac,
    ClientId,   ///< a MAC address, or another name that a client gives itself
    CameraName, ///< a name that says what a camera watches, where it is that of a device
    Names,      ///< one name or several with spaces between
    Port,       ///< the port that the row is about
    Transport,
    Open,     ///< a port that the row says is open, besides its own
    Trait,    ///< a text of ExportColumn::kind
    PortTrait, ///< the same, of the row's port
    Answer,   ///< what the row's port sent
    Description, ///< what the device says that it is
    Lease,       ///< until when an address is lent, or in words that it is reserved ("Reservation (active)")
    Seen,        ///< ISO 8601 or seconds since 1970
    Base64Wsd,   ///< a WS-Discovery answer in base64
    CsvEscaped,  ///< a name in which commas stand as "&#x2c"
    Driver,      ///< a recording server's driver: a maker's name, unless it is ONVIF's, which any maker's cameras have
    Disabled,    ///< "false" where the device is switched off in its recorder
};

struct ExportColumn {
    const char *header; ///< folded
    ExportCell cell;
    TraitKind kind = TraitKind::Note;
};

/// A table that one program writes, known by its headers. Where several are told apart by one column alone, each has its
/// own entry.
struct KnownExport {
    const char *id;    ///< the reader's
    const char *title; ///< untranslated
    SourceKind source;
    const char *needs; ///< folded headers, all of them, with spaces between
    std::span<const ExportColumn> columns;
    const char *key = nullptr;      ///< header whose equal values are one device; null: every row is one
    bool countsRows = false;        ///< the number of a device's rows is its number of channels
    bool lastCounts = false;        ///< a later row of the same key takes the place of an earlier one
    const char *exposure = nullptr; ///< who saw it from the internet
    const char *protocol = nullptr; ///< what it answered
    const char *firmware = nullptr; ///< untranslated, why its firmware may be old
};

/// Every known export, the most particular first.
[[nodiscard]] std::span<const KnownExport> knownExports();

} // namespace phaseout::ingest
