// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsxcheck.h"

#include "core/formats/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::exports {
namespace {
// How many elements of that name the part holds, and how many its root says it does (-1: it does not say).
struct Counted {
    qint64 elements = 0;
    qint64 promised = -1;
};

Result<Counted> countIn(formats::ZipArchive &archive, const QString &part, QStringView element)
{
    auto device = archive.entry(part);
    if (!device)
        return failure(device.error());
    Counted counted;
    QXmlStreamReader reader(device->get());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.attributes().hasAttribute(u"uniqueCount"_s))
            counted.promised = reader.attributes().value(u"uniqueCount"_s).toLongLong();
        counted.elements += reader.name() == element;
    }
    if (reader.hasError())
        return failure(ErrorCode::FormatInvalid, part, reader.errorString());
    return counted;
}

// Parts of one kind are numbered from 1 without gaps.
Result<void> checkNumbered(formats::ZipArchive &archive, const QString &pattern)
{
    for (int number = 1; archive.has(pattern.arg(number)); ++number)
        if (auto counted = countIn(archive, pattern.arg(number), {}); !counted)
            return failure(counted.error());
    return {};
}
} // namespace

Result<void> checkWhole(const QString &file, const std::vector<qint64> &cellsBySheet)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, device.errorString());
    auto archive = formats::ZipArchive::open(device);
    if (!archive)
        return failure(archive.error());
    for (size_t i = 0; i < cellsBySheet.size(); ++i) {
        const QString part = u"xl/worksheets/sheet%1.xml"_s.arg(i + 1);
        auto counted = countIn(**archive, part, u"c");
        if (!counted)
            return failure(counted.error());
        if (counted->elements != cellsBySheet[i])
            return failure(ErrorCode::FormatInvalid, part, QCoreApplication::translate("phaseout::exports", "cells are missing"));
    }
    const QString texts = u"xl/sharedStrings.xml"_s;
    if ((*archive)->has(texts)) {
        auto counted = countIn(**archive, texts, u"si");
        if (!counted)
            return failure(counted.error());
        if (counted->elements != counted->promised)
            return failure(ErrorCode::FormatInvalid, texts, QCoreApplication::translate("phaseout::exports", "texts are missing"));
    }
    for (const QString &part : {u"[Content_Types].xml"_s, u"xl/workbook.xml"_s, u"xl/styles.xml"_s})
        if (auto counted = countIn(**archive, part, {}); !counted)
            return failure(counted.error());
    for (const QString &pattern :
         {u"xl/tables/table%1.xml"_s, u"xl/charts/chart%1.xml"_s, u"xl/drawings/drawing%1.xml"_s})
        if (auto checked = checkNumbered(**archive, pattern); !checked)
            return checked;
    return {};
}

} // namespace phaseout::exports
