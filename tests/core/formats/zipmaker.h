// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <utility>
#include <vector>
#include <zlib.h>

namespace phaseout::test {

/// A zip archive made by hand, so that a test can also make one that lies.
class ZipMaker {
public:
    struct Entry {
        QByteArray name;
        QByteArray content;
        qint64 declaredSize = -1; ///< -1: the true one
        qint64 offset = -1;       ///< -1: the true one
        quint16 flags = 0;
    };
    ZipMaker &add(QByteArray name, QByteArray content)
    {
        m_entries.push_back({std::move(name), std::move(content)});
        return *this;
    }
    ZipMaker &add(Entry entry)
    {
        m_entries.push_back(std::move(entry));
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray body;
        QByteArray directory;
        for (const Entry &entry : m_entries) {
            const QByteArray packed = deflated(entry.content);
            const QByteArray fields = number(20, 2) + number(entry.flags, 2) + number(8, 2) + number(0, 4) +
                                      number(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                                                   static_cast<uInt>(entry.content.size())), 4) +
                                      number(static_cast<quint64>(packed.size()), 4) +
                                      number(static_cast<quint64>(entry.declaredSize < 0 ? entry.content.size() : entry.declaredSize), 4) +
                                      number(static_cast<quint64>(entry.name.size()), 2) + number(0, 2);
            const quint64 offset = static_cast<quint64>(entry.offset < 0 ? body.size() : entry.offset);
            body += "PK\x03\x04" + fields + entry.name + packed;
            directory += "PK\x01\x02" + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                         number(offset, 4) + entry.name;
        }
        const auto count = static_cast<quint64>(m_entries.size());
        return body + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
               number(static_cast<quint64>(directory.size()), 4) + number(static_cast<quint64>(body.size()), 4) + number(0, 2);
    }

private:
    static QByteArray number(quint64 value, int size)
    {
        QByteArray result;
        for (int i = 0; i < size; ++i)
            result.append(static_cast<char>(value >> (8 * i)));
        return result;
    }
    static QByteArray deflated(const QByteArray &content)
    {
        z_stream z{};
        deflateInit2(&z, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
        QByteArray packed(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(content.size()))) + 64, Qt::Uninitialized);
        z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
        z.avail_in = static_cast<uInt>(content.size());
        z.next_out = reinterpret_cast<Bytef *>(packed.data());
        z.avail_out = static_cast<uInt>(packed.size());
        deflate(&z, Z_FINISH);
        packed.truncate(static_cast<qsizetype>(z.total_out));
        deflateEnd(&z);
        return packed;
    }
    std::vector<Entry> m_entries;
};

/// The parts every workbook needs, around \a sheet (the content of sheetData) and \a shared (the content of sst).
inline ZipMaker workbook(const QByteArray &sheet, const QByteArray &shared = {}, const QByteArray &styles = {},
                         const QByteArray &workbookProperties = {})
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    ZipMaker zip;
    zip.add("_rels/.rels", head + relations + "<Relationship Id=\"r1\" Type=\"" + kind +
                               "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", head + "<workbook" + space + " xmlns:r=\"" + kind.chopped(1) + "\">" + workbookProperties +
                                   "<sheets><sheet name=\"Cameras\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            head + relations + "<Relationship Id=\"r1\" Type=\"" + kind + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
                "<Relationship Id=\"r2\" Type=\"" + kind + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" +
                "<Relationship Id=\"r3\" Type=\"" + kind + "styles\" Target=\"styles.xml\"/></Relationships>");
    zip.add("xl/worksheets/sheet1.xml", head + "<worksheet" + space + "><sheetData>" + sheet + "</sheetData></worksheet>");
    zip.add("xl/sharedStrings.xml", head + "<sst" + space + ">" + shared + "</sst>");
    zip.add("xl/styles.xml", head + "<styleSheet" + space + ">" + styles + "</styleSheet>");
    return zip;
}

/// One sheet of a workbook of several.
struct SheetPart {
    QByteArray name;
    std::vector<std::vector<QByteArray>> rows; ///< texts
    QByteArray tail = {};                      ///< behind the rows: "<mergeCells>…"
    bool isHidden = false;
};

/// A workbook of \a sheets, its texts written in the cells.
inline ZipMaker workbook(const std::vector<SheetPart> &sheets)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray relations = head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    QByteArray list;
    QByteArray targets;
    ZipMaker zip;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i) + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"" + (sheets[i].isHidden ? " state=\"hidden\"" : "") + "/>";
        targets += "<Relationship Id=\"r" + number + "\" Type=\"" + kind + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        QByteArray rows;
        for (const auto &row : sheets[i].rows) {
            rows += "<row>";
            for (const QByteArray &cell : row)
                rows += cell.isEmpty() ? QByteArray("<c/>") : QByteArray("<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            rows += "</row>";
        }
        zip.add("xl/worksheets/sheet" + number + ".xml",
                head + "<worksheet" + space + "><sheetData>" + rows + "</sheetData>" + sheets[i].tail + "</worksheet>");
    }
    zip.add("_rels/.rels", relations + "<Relationship Id=\"r1\" Type=\"" + kind + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", head + "<workbook" + space + " xmlns:r=\"" + kind.chopped(1) + "\"><sheets>" + list + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", relations + targets + "</Relationships>");
    return zip;
}

} // namespace phaseout::test
