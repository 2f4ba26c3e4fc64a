// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/savedmappings.h"

#include <QFile>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr qsizetype mostRemembered = 20;
constexpr qint64 mostBytes = 1 << 20;
constexpr auto key = "mappings"_L1;
} // namespace

void rememberMapping(QSettings &settings, const QString &path)
{
    QStringList paths = settings.value(key).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(key, paths.mid(0, mostRemembered));
}

std::optional<SavedMapping> savedMappingFor(const QSettings &settings, const QString &fingerprint)
{
    if (fingerprint.isEmpty())
        return std::nullopt;
    for (const QString &path : settings.value(key).toStringList()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto mapping = ingest::ColumnMapping::fromJson(file.read(mostBytes)); mapping && mapping->fingerprint == fingerprint)
            return SavedMapping{path, *std::move(mapping)};
    }
    return std::nullopt;
}

} // namespace phaseout::ui
