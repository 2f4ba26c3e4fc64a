// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsx.h"

#include "core/exports/destination.h"
#include "core/exports/xlsxcheck.h"
#include "core/exports/xlsxsheet.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::exports {
namespace {
struct FreeWorkbook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

Error asError(lxw_error error, const QString &path)
{
    const QString words = QString::fromUtf8(lxw_strerror(error));
    switch (error) {
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
    case LXW_ERROR_32_STRING_LENGTH_EXCEEDED:
    case LXW_ERROR_128_STRING_LENGTH_EXCEEDED:
    case LXW_ERROR_255_STRING_LENGTH_EXCEEDED:
        return {ErrorCode::LimitExceeded, path, words};
    default:
        return unwritable(path, words);
    }
}

void setProperties(lxw_workbook *out, const report::ReportBook &book, LxwOutcome &outcome)
{
    QByteArray title = workbookText(book.title).left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    // The as-of day and not now: the same report gives the same bytes, and nobody's working hours travel with it.
    properties.created = book.asOf.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    outcome(workbook_set_properties(out, &properties));
    for (const report::DefinedName &name : book.names)
        outcome(workbook_define_name(out, name.name.toUtf8().constData(),
                                     QString(u'=' + name.refersTo).toUtf8().constData()));
}

// The cells of each sheet; nothing when cancelled.
std::optional<std::vector<qint64>> writeSheets(lxw_workbook *out, const report::ReportBook &book,
                                               const JobContext &context, LxwOutcome &outcome)
{
    XlsxFormats formats(out, book.currency);
    const auto total = static_cast<qint64>(book.sheets.size());
    // Every sheet first, so that formulas, links and charts find them.
    std::vector<lxw_worksheet *> sheets;
    std::vector<qint64> cells;
    for (const report::Sheet &sheet : book.sheets) {
        sheets.push_back(workbook_add_worksheet(out, sheet.name.toUtf8().constData()));
        if (!sheets.back()) {
            outcome(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
            return cells;
        }
    }
    for (size_t i = 0; i < sheets.size(); ++i) {
        context.report(static_cast<qint64>(i), total,
                       QCoreApplication::translate("phaseout::exports", "Writing %1").arg(book.sheets[i].name));
        XlsxSheetWriter writer(out, sheets[i], book.sheets[i], formats, outcome);
        if (!writer.writeCells(context))
            return std::nullopt;
        cells.push_back(writer.cellCount());
        writer.writeTables();
        writer.writeRules();
        writer.writeValidations();
        writer.writeCharts();
        writer.setUpPage(book.footer);
    }
    return cells;
}
} // namespace

QString workbookText(const QString &text)
{
    constexpr qsizetype most = 32'767; // UTF-16 units in one cell: ECMA-376's programs' own limit
    QString result;
    result.reserve(std::min(text.size(), most));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (result.size() + (isPair ? 2 : 1) > most - 1 && i + (isPair ? 2 : 1) < text.size()) {
            result += u'…';
            break;
        }
        if (isPair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7F)) {
            result += c;
        }
    }
    return result;
}

Result<void> writeXlsx(const report::ReportBook &book, const QString &path, const JobContext &context,
                       Existing existing)
{
    const Destination destination(path, existing);
    if (auto ready = destination.check(); !ready)
        return ready;
    QByteArray folder = QFile::encodeName(destination.folder());
    lxw_workbook_options options{};
    options.tmpdir = folder.data(); // what is confidential stays in the private folder
    Workbook out(workbook_new_opt(QFile::encodeName(destination.file()).constData(), &options));
    if (!out)
        return failure(unwritable(path, u"workbook_new_opt"_s));
    LxwOutcome outcome;
    setProperties(out.get(), book, outcome);
    const auto cells = writeSheets(out.get(), book, context, outcome);
    if (!cells || context.isCancelled())
        return failure(ErrorCode::Cancelled, path);
    if (outcome.error() != LXW_NO_ERROR)
        return failure(asError(outcome.error(), path));
    outcome(workbook_close(out.release()));
    if (outcome.error() != LXW_NO_ERROR)
        return failure(asError(outcome.error(), path));
    if (auto whole = checkWhole(destination.file(), *cells); !whole)
        return failure(unwritable(path, QString(whole.error().subject + u": " + whole.error().detail)));
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, path);
    return destination.commit();
}

} // namespace phaseout::exports
