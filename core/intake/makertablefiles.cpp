// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/makertablefiles.h"

#include "core/formats/input.h"
#include "core/formats/textlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
constexpr qsizetype mostCharacters = 16 << 20; // the IEEE's largest listing has 4 million

QString knownNames()
{
    return QCoreApplication::translate("phaseout::rules", "tables of makers are called %1").arg(rules::makerTableNames().join(u", "_s));
}

Result<void> readInto(rules::MakerTables &tables, const QString &path)
{
    auto opened = formats::openInput(path);
    if (!opened)
        return failure(opened.error());
    const QString name = opened->fileName.toLower();
    if (!rules::makerTableNames().contains(name))
        return failure(ErrorCode::ValueInvalid, opened->fileName, knownNames());
    if (tables.contains(name))
        return failure(ErrorCode::ValueInvalid, opened->fileName, QCoreApplication::translate("phaseout::rules", "there are two of that name"));
    QString text;
    QString line;
    formats::TextLines lines(*opened->device);
    while (true) {
        const auto more = lines.next(line);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        text += line;
        text += u'\n';
        if (lines.isCut() || text.size() > mostCharacters)
            return failure(ErrorCode::LimitExceeded, opened->fileName);
    }
    tables.emplace(name, std::move(text));
    return {};
}
} // namespace

Result<rules::MakerTables> readMakerTables(const QStringList &paths)
{
    rules::MakerTables tables;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            if (auto read = readInto(tables, path); !read)
                return failure(read.error());
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList(rules::makerTableNames(), QDir::Files, QDir::Name);
        if (names.isEmpty())
            return failure(ErrorCode::NotFound, path, knownNames());
        for (const QString &name : names)
            if (auto read = readInto(tables, folder.filePath(name)); !read)
                return failure(read.error());
    }
    return tables;
}

} // namespace phaseout::intake
