// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefile.h"

#include "core/formats/checkeddevice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
bool isOle(QByteArrayView head) { return head.startsWith("\xD0\xCF\x11\xE0"); }
bool isZip(QByteArrayView head) { return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"); }

// An encrypted .xlsx is an OLE file with a stream of this name. Source: MS-OFFCRYPTO 2.3.4.4.
bool holdsEncryptedPackage(const QByteArray &head)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return head.contains(wide);
}
} // namespace

bool isWorkbookHead(QByteArrayView head) { return isZip(head) || isOle(head); }

Result<std::unique_ptr<TableFile>> TableFile::open(QIODevice &device)
{
    const QByteArray head = device.peek(64 * 1024);
    if (isOle(head)) {
        const auto words = holdsEncryptedPackage(head)
                               ? QT_TRANSLATE_NOOP("phaseout::formats", "it is protected by a password; save it without one")
                               : QT_TRANSLATE_NOOP("phaseout::formats", "an old workbook (.xls); save it as .xlsx or .csv");
        return failure(ErrorCode::Unsupported, deviceName(device), QCoreApplication::translate("phaseout::formats", words));
    }
    std::unique_ptr<TableFile> file(new TableFile(device));
    if (!isZip(head)) {
        file->m_sheets.push_back({});
        return file;
    }
    if (const auto archive = ZipArchive::open(device); archive && OdsBook::isOpenDocument(**archive)) {
        auto ods = OdsBook::open(device);
        if (!ods)
            return failure(ods.error());
        file->m_ods = std::move(*ods);
        for (const OdsBook::Sheet &sheet : file->m_ods->sheets())
            file->m_sheets.push_back({sheet.name, sheet.isHidden});
        return file;
    }
    auto book = XlsxBook::open(device);
    if (!book)
        return failure(book.error());
    file->m_book = std::move(*book);
    for (const XlsxBook::Sheet &sheet : file->m_book->sheets())
        file->m_sheets.push_back({sheet.name, sheet.isHidden});
    return file;
}

Result<TableSource *> TableFile::rows(size_t sheet, std::optional<QChar> delimiter)
{
    m_csv = nullptr;
    if (isWorkbook()) {
        auto source = m_book ? m_book->rows(sheet) : m_ods->rows(sheet);
        if (!source)
            return failure(source.error());
        m_rows = std::move(*source);
        return m_rows.get();
    }
    if (m_rows && !m_device.reset())
        return failure(ErrorCode::FileUnreadable, deviceName(m_device), m_device.errorString());
    CsvOptions options;
    options.delimiter = delimiter;
    auto csv = std::make_unique<CsvReader>(m_device, options);
    m_csv = csv.get();
    m_rows = std::move(csv);
    return m_rows.get();
}

bool TableFile::is1904() const { return m_book && m_book->is1904(); }

CsvForm TableFile::csvForm() const { return m_csv ? m_csv->form() : CsvForm{}; }
QString TableFile::encoding() const { return m_csv ? encodingSlug(m_csv->encoding()) : QString(); }

} // namespace phaseout::formats
