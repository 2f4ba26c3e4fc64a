// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>

namespace phaseout {

/// What somebody called a range, a folder, a file or a sheet of a store, and which store that is.
struct NamedStore {
    enum class By {
        Code,   ///< it is the store's code
        Words,  ///< its code or its whole name, beside words that mean no other place
        Perhaps ///< it begins with a code, or the code could be a number, a count or a year
    };
    quint32 store = 0;
    By by = By::Perhaps;
};

/// The stores that a name is looked for among. A code or a name of several is none's.
struct NamedStores {
    std::function<std::optional<quint32>(const QString &)> byCode; ///< by a code as it is written
    std::function<std::optional<quint32>(const QString &)> byName; ///< by a folded name
    std::function<QString(quint32)> codeOf;
    std::function<QString(quint32)> nameOf;
    std::function<QString(quint32)> whereabouts = {}; ///< its town, region and postcode, which may stand beside its code where only a store is meant; may be empty
};

/// The store that \a said names, as ranges of addresses, folders, files and sheets are named: "0777", "0777 CCTV", "Store 0777 CCTV",
/// "CCTV_0777", "0777 Dover", "0777 - Dover", "0777-Dover 2026-10", "Dover Castle Street", "Dover Castle Street CCTV". "28 Victoria Street" is no store 28,
/// unless that one's name has the words. Nothing beyond 120 characters.
[[nodiscard]] std::optional<NamedStore> namedStore(const QString &said, const NamedStores &stores);

/// True for words that say what is there or what a file holds, "CCTV", "export", "NVR", and for those that say that it is a store.
[[nodiscard]] bool saysWhatIsThere(const QString &word);

/// True for four figures that may be a year of our days.
[[nodiscard]] bool isYear(const QString &figures);

/// False where \a code may be a count or a year: a sheet called "2" is the second one, and "2026" that year's.
[[nodiscard]] bool isPlainCode(const QString &code);

/// What the file and sheet \a fileName ("lists/north.csv.gz / 0412") are called by themselves: "0412" and "north".
[[nodiscard]] QStringList namesOfFile(const QString &fileName);

/// \a name without the dates in it, nor the time of day behind one ("20261123_101500") and seconds since 1970: what comes every month is called the same.
[[nodiscard]] QString withoutDates(QString name);

/// The one date in \a name, "assets 2026-10", "31.10.2026", "Oct 2026"; of a month its first day. Invalid where there is none, where there are two, and
/// where day and month may be either.
[[nodiscard]] QDate dateIn(QString name);

} // namespace phaseout
