// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/savedmappings.h"

#include <QFile>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
constexpr qsizetype mostRemembered = 20;
constexpr qint64 mostBytes = 1 << 20;
constexpr auto key = "mappings"_L1;
} // namespace

void rememberMapping(QSettings &settings, const QString &path, const QString &fingerprint)
{
    QStringList entries = settings.value(key).toStringList();
    const QString entry = fingerprint.isEmpty() ? path : QString(path + u'\t' + fingerprint);
    entries.removeAll(entry);
    entries.prepend(entry);
    settings.setValue(key, entries.mid(0, mostRemembered));
}

std::optional<SavedMapping> savedMappingFor(const QSettings &settings, const QString &fingerprint)
{
    if (fingerprint.isEmpty())
        return std::nullopt;
    for (const QString &entry : settings.value(key).toStringList()) {
        const QString path = entry.section(u'\t', 0, 0);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto mapping = ingest::ColumnMapping::fromJson(file.read(mostBytes)); mapping && (mapping->fingerprint == fingerprint || entry.section(u'\t', 1) == fingerprint))
            return SavedMapping{path, *std::move(mapping)};
    }
    return std::nullopt;
}

} // namespace phaseout::intake
