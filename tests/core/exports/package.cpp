// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exports/package.h"

#include <QXmlStreamReader>
#include <zip.h>

namespace phaseout::test {

QMap<QString, QByteArray> partsOf(const QString &path)
{
    QMap<QString, QByteArray> parts;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *entry = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(entry, bytes.data(), stat.size);
        zip_fclose(entry);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_close(archive);
    return parts;
}

QStringList textsOf(const QByteArray &xml, QStringView element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText());
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

QStringList attributesOf(const QByteArray &xml, QStringView attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            for (const QXmlStreamAttribute &found : reader.attributes())
                if (found.name() == attribute)
                    values.append(found.value().toString());
    return reader.hasError() ? QStringList{reader.errorString()} : values;
}

} // namespace phaseout::test
