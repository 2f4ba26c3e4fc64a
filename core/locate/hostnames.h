// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/codeindex.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace phaseout {

/// One way in which an organisation writes store codes into host names, learnt from its own names.
struct HostNamePattern {
    QString shape;   ///< letters as A, figures as 9, separators as they are: "A9-A9" for "ED0231-CAM04"
    int firstField = 0; ///< the run of letters or figures where the code begins, from 0
    int fieldCount = 1;
    qint64 names = 0;   ///< different names of this shape
    qint64 hits = 0;    ///< of those, how many held a store's code there
    qint64 stores = 0;  ///< how many different stores
    qint64 checked = 0; ///< of the hits, how many were of devices whose store was certain by other means
    qint64 agreed = 0;  ///< of those, how many agreed
    int chance = 0;     ///< per mille, of being right
    friend bool operator==(const HostNamePattern &, const HostNamePattern &) = default;
};

/// Learns where host names carry store codes, and reads them there. Nothing is assumed: a field counts only when, over
/// the estate, it equals store codes far more often than chance explains, or agrees with certain sites.
/// Rules and figures: docs/mapping.md. Thread: reading from any, once settled.
class HostNames {
public:
    /// Hears \a name once, however often it is given. \a certain is the store known by code column or subnet.
    void add(const QString &name, std::optional<quint32> certain);
    /// Takes \a patterns as they are, in place of what was counted.
    void set(std::span<const HostNamePattern> patterns);
    /// Chooses at most one pattern a shape from what was heard so far, among the 2,000 shapes that most names have.
    void settle(const CodeIndex &codes);

    struct Hit {
        quint32 store = 0;
        const HostNamePattern *pattern = nullptr;
        QString code; ///< as read
    };
    [[nodiscard]] std::optional<Hit> read(const QString &name, const CodeIndex &codes) const;
    [[nodiscard]] std::vector<HostNamePattern> patterns() const; ///< by shape

private:
    struct Count {
        qint64 hits = 0;
        qint64 checked = 0;
        qint64 agreed = 0;
        double byChance = 0;
        QSet<quint32> stores;
    };
    struct Shape {
        qint64 names = 0;
        std::map<std::pair<int, int>, Count> readings; // first field, field count
    };
    [[nodiscard]] static std::optional<HostNamePattern> judge(const QString &shape, qint64 names, std::pair<int, int> reading, const Count &count);

    [[nodiscard]] static std::optional<HostNamePattern> choose(const QString &shape, const Shape &counts);
    [[nodiscard]] std::map<QString, Shape> commonShapes() const;

    QHash<QString, std::optional<quint32>> m_heard; // names with the store that is known for certain
    std::map<QString, HostNamePattern> m_patterns;
};

} // namespace phaseout
