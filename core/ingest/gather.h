// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QStringList>

namespace phaseout::ingest {

/// One file to be read, and the store that its folder says.
struct GatheredFile {
    QString path;
    QString name;      ///< for places in findings: the path below the folder that was given, or the file's name
    QString storeCode; ///< empty unless the name of a folder on the way to it is the code of a store
    QStringList folders; ///< the innermost three on the way to it whose names could say a store, the innermost first
    friend bool operator==(const GatheredFile &, const GatheredFile &) = default;
};

/// Most files of one import.
constexpr size_t mostFiles = 200'000;

/// True when that text is the code of a store that exists.
using IsStoreCode = std::function<bool(const QString &)>;

/// The files that \a paths name: files as they are, folders with everything in and below them, in the order given and
/// within folders in natural order ("2" before "10"). Passed over, each with a note: hidden files and folders, what
/// systems and programs leave in folders (desktop.ini, Thumbs.db, ~$lock files, __MACOSX), links to folders, files called truth.json (the answers of a made-up estate), read-me and licence files, and empty folders;
/// with a warning: folders that may not be opened and whatever has a name that is no text. A file in a folder that may
/// not be opened is given all the same, for its reading to say so. A folder's name is taken for a store only where
/// \a isStoreCode says so; the innermost such folder counts. Fails with FileNotFound, FileUnreadable (a path that may not
/// be opened), Unsupported (a pipe or a device), LimitExceeded (mostFiles, 32 folders deep) or Cancelled.
[[nodiscard]] Result<Outcome<std::vector<GatheredFile>>> gatherInputs(const QStringList &paths, const IsStoreCode &isStoreCode,
                                                                      const JobContext &context);

/// Orders names as people count: runs of figures by their number, the rest by character, case ignored first.
[[nodiscard]] bool naturallyLess(QStringView a, QStringView b);

} // namespace phaseout::ingest
