// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odsbook.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
tl::unexpected<Error> unsupported(const QIODevice &device, const char *words)
{
    return failure(ErrorCode::Unsupported, deviceName(device), QCoreApplication::translate("phaseout::formats", words));
}
} // namespace

bool OdsBook::isOpenDocument(const ZipArchive &archive) { return archive.has(u"content.xml"_s) && archive.has(u"mimetype"_s); }

Result<std::unique_ptr<OdsBook>> OdsBook::open(QIODevice &device, UnpackLimits limits)
{
    std::unique_ptr<OdsBook> book(new OdsBook(device, limits));
    if (const auto checked = book->checkKind(); !checked)
        return failure(checked.error());
    if (const auto read = book->readSheets(); !read)
        return failure(read.error());
    return book;
}

Result<std::unique_ptr<XlsxPart>> OdsBook::openPart(const QString &name)
{
    auto archive = ZipArchive::open(m_device, m_limits);
    if (!archive)
        return failure(archive.error());
    m_archive = std::move(*archive);
    auto entry = m_archive->entry(name);
    if (!entry)
        return failure(entry.error());
    return std::make_unique<XlsxPart>(std::move(*entry));
}

Result<void> OdsBook::checkKind()
{
    auto archive = ZipArchive::open(m_device, m_limits);
    if (!archive)
        return failure(archive.error());
    m_archive = std::move(*archive);
    auto kind = m_archive->entry(u"mimetype"_s);
    if (!kind)
        return failure(kind.error());
    if (!(*kind)->read(200).contains("opendocument.spreadsheet"))
        return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "a document without sheets; save its table as .xlsx or .csv"));
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!m_archive->has(manifest))
        return {};
    auto part = openPart(manifest);
    if (!part)
        return failure(part.error());
    while ((*part)->next())
        if ((*part)->isStart("encryption-data"_L1))
            return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "it is protected by a password; save it without one"));
    return {};
}

// Styles stand before the tables; a hidden sheet is one whose style says that it is not displayed.
Result<void> OdsBook::readSheets()
{
    auto opened = openPart(u"content.xml"_s);
    if (!opened)
        return failure(opened.error());
    XlsxPart &part = **opened;
    QSet<QString> hidden;
    QString style;
    int depth = 0; // of tables in tables
    while (part.next()) {
        if (part.isStart("style"_L1)) {
            style = part.attribute("name"_L1);
        } else if (part.isStart("table-properties"_L1) && part.attribute("display"_L1) == "false"_L1 && hidden.size() < 10'000) {
            hidden.insert(style);
        } else if (part.isStart("table"_L1) && ++depth == 1) {
            if (m_sheets.size() < mostSheets)
                m_sheets.push_back({part.attribute("name"_L1), hidden.contains(part.attribute("style-name"_L1))});
        } else if (part.isEnd("table"_L1)) {
            --depth;
        }
    }
    if (part.failure())
        return failure(*part.failure());
    if (m_sheets.empty())
        return unsupported(m_device, QT_TRANSLATE_NOOP("phaseout::formats", "a document without sheets; save its table as .xlsx or .csv"));
    return {};
}

} // namespace phaseout::formats
