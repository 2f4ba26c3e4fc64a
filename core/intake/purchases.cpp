// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"
#include "core/ingest/recognise.h"
#include "core/ingest/tablefields.h"
#include "core/intake/purchasejudge.h"
#include "core/intake/purchaseunits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

constexpr qint64 mostBeforeHeader = 20; // rows
constexpr qint64 longestHead = 4096; // bytes

// Headers of quotes and orders beside those of inventories.
constexpr const char *itemHeaders = "item product article itemdescription productdescription description details line model";
constexpr const char *sellerHeaders = "supplier suppliername distributor seller reseller dealer soldby merchant wholesaler installer contractor buyfrom purchasedfrom";

bool isAmong(const QString &header, const char *synonyms)
{
    const QString folded = text::folded(header);
    return !folded.isEmpty() && QString::fromLatin1(synonyms).split(u' ').contains(folded);
}

struct Columns {
    qsizetype model = -1;
    qsizetype maker = -1;
    qsizetype item = -1;
    qsizetype seller = -1;
    QString sellerHeader;
    [[nodiscard]] bool areThere() const { return model >= 0 || item >= 0; }
};

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (columns.seller < 0 && isAmong(header[i], sellerHeaders)) {
            columns.seller = i;
            columns.sellerHeader = text::tidy(header[i]);
        } else if (columns.model < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"model")->synonyms)) {
            columns.model = i;
        } else if (columns.maker < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"vendor")->synonyms)) {
            columns.maker = i;
        } else if (columns.item < 0 && isAmong(header[i], itemHeaders)) {
            columns.item = i;
        }
    }
    return columns;
}
} // namespace

QString purchaseAnswerSlug(PurchaseAnswer answer)
{
    switch (answer) {
    case PurchaseAnswer::InScope:
        return u"in-scope"_s;
    case PurchaseAnswer::ReBrand:
        return u"re-brand"_s;
    case PurchaseAnswer::Look:
        return u"look"_s;
    case PurchaseAnswer::Unknown:
        return u"unknown"_s;
    case PurchaseAnswer::Clear:
        return u"clear"_s;
    }
    Q_UNREACHABLE();
}

QString purchaseAnswerWord(PurchaseAnswer answer)
{
    switch (answer) {
    case PurchaseAnswer::InScope:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "In scope"));
    case PurchaseAnswer::ReBrand:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "In scope, under another name"));
    case PurchaseAnswer::Look:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Look at this"));
    case PurchaseAnswer::Unknown:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Not known"));
    case PurchaseAnswer::Clear:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Clear"));
    }
    Q_UNREACHABLE();
}

namespace {
QList<PurchaseRow> inRows(const QStringList &models)
{
    QList<PurchaseRow> rows;
    for (const QString &model : models)
        rows.append(PurchaseRow{.cells = {model}, .isFree = true});
    return rows;
}

// Why somebody has to read the line itself; empty where all of it was read.
QString unreadOf(const formats::TableRow &row)
{
    if (row.isLost || !row.lost.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "This line, or a cell of it, could not be read. Read the line."));
    return {};
}

// What a row that is lost or whose only cell is shows itself as.
QString shownRow(const formats::TableRow &row)
{
    const QString start = text::tidy(row.raw.left(longestPurchase));
    return start.isEmpty() ? u"…"_s : start;
}

PurchaseRow rowOf(const formats::TableRow &row, const Columns &columns)
{
    PurchaseRow read{text::tidy(row.cell(columns.maker)), text::tidy(row.cell(columns.model)), text::tidy(row.cell(columns.seller)), columns.sellerHeader, {}, !columns.areThere()};
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (QString tidy = text::tidy(row.cells[i]); !tidy.isEmpty() && i != columns.seller)
            read.cells.append(std::move(tidy));
    read.unread = unreadOf(row);
    if (row.isLost || (read.cells.isEmpty() && !read.unread.isEmpty()))
        return {.cells = {shownRow(row)}, .isFree = true, .unread = read.unread};
    if (read.isFree && read.cells.size() > 1 && row.raw.count(u"; "_s) + 1 == row.cells.size())
        read.cells = {read.cells.join(u"; "_s)}; // as somebody wrote it: between columns no blank stands behind the sign
    return read;
}

// Of the lines above a header those that name nothing are titles.
void passOverTitles(PurchaseCheck &purchases, size_t from)
{
    auto &lines = purchases.lines;
    const auto titles = std::remove_if(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.end(), [](const Purchase &line) { return line.isTitle; });
    purchases.leftOut += static_cast<int>(lines.end() - titles);
    lines.erase(titles, lines.end());
}

bool isOfTheirs(PurchaseAnswer answer) { return answer == PurchaseAnswer::InScope || answer == PurchaseAnswer::ReBrand || answer == PurchaseAnswer::Look; }

// The rows of one sheet.
Result<void> checkRows(formats::TableSource &rows, const QString &name, PurchaseJudge &judge, PurchaseCheck &into, const JobContext &context)
{
    Columns columns;
    const size_t before = into.lines.size();
    formats::TableRow row;
    for (qint64 seen = 0;; ++seen) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const auto more = rows.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        PurchaseRow read = rowOf(row, columns);
        const bool mayBeHeader = !columns.areThere() && seen < mostBeforeHeader;
        if (const Columns found = mayBeHeader ? columnsOf(row.cells) : Columns(); found.areThere()) {
            columns = found;
            passOverTitles(into, before);
            if (const auto named = judge.answer(read); !named || !isOfTheirs(named->answer)) // "Hikvision DS-2CD2143G2-I qty" is an order too
                continue;
        }
        const bool isOnlyNumber = read.cells.size() == 1 && isShortNumber(read.cells.first()); // of the line itself
        if (read.cells.isEmpty() || (isOnlyNumber && read.unread.isEmpty()))
            continue;
        const QStringList models = columns.areThere() || !read.unread.isEmpty() ? QStringList() : judge.modelsOf(read.cells);
        for (const PurchaseRow &item : models.isEmpty() ? QList<PurchaseRow>{read} : inRows(models)) {
            auto purchase = judge.answer(item);
            if (!purchase) {
                ++into.leftOut;
                continue;
            }
            purchase->where = Place{name, row.number, 0};
            into.lines.push_back(std::move(*purchase));
        }
    }
}
} // namespace

Result<PurchaseCheck> checkPurchases(QIODevice &input, const QString &fileName, const Knowledge &knowledge, QDate today, const JobContext &context)
{
    if (const QString kind = ingest::noListWords(input.peek(longestHead)); !kind.isEmpty())
        return failure(Error{ErrorCode::Unsupported, fileName, kind});
    auto file = formats::TableFile::open(input);
    if (!file)
        return failure(file.error());
    auto quoteWords = QuoteWords::builtIn();
    if (!quoteWords)
        return failure(quoteWords.error());
    PurchaseJudge judge(knowledge, std::move(*quoteWords), today);
    PurchaseCheck purchases;
    const auto &sheets = (*file)->sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        auto rows = (*file)->rows(i);
        if (!rows)
            return failure(rows.error());
        const QString name = sheets.size() > 1 ? QString(fileName + u" / "_s + sheets[i].name) : fileName;
        if (sheets[i].isHidden)
            purchases.hiddenSheets += name; // what stands there may be bought as well
        if (auto checked = checkRows(**rows, name, judge, purchases, context); !checked)
            return failure(checked.error());
    }
    return purchases;
}

} // namespace phaseout::intake
