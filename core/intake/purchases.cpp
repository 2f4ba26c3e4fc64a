// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"
#include "core/ingest/tablefields.h"
#include "core/intake/purchasejudge.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

constexpr qsizetype longestNumber = 3; // of a line, where nothing else stands in it
constexpr qint64 mostBeforeHeader = 20; // rows

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
// Nothing but the line's own number.
bool isNumber(const QStringList &cells)
{
    const QString &only = cells.first();
    return cells.size() == 1 && only.size() <= longestNumber && std::all_of(only.begin(), only.end(), [](QChar c) { return c.isDigit(); });
}

QList<PurchaseRow> inRows(const QStringList &models)
{
    QList<PurchaseRow> rows;
    for (const QString &model : models)
        rows.append(PurchaseRow{{}, {}, {}, {}, {model}, true});
    return rows;
}

PurchaseRow rowOf(const formats::TableRow &row, const Columns &columns)
{
    PurchaseRow read{text::tidy(row.cell(columns.maker)), text::tidy(row.cell(columns.model)), text::tidy(row.cell(columns.seller)), columns.sellerHeader, {}, !columns.areThere()};
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (QString tidy = text::tidy(row.cells[i]); !tidy.isEmpty() && i != columns.seller)
            read.cells.append(std::move(tidy));
    return read;
}

// The rows of one sheet.
Result<void> checkRows(formats::TableSource &rows, const QString &name, PurchaseJudge &judge, PurchaseCheck &into, const JobContext &context)
{
    Columns columns;
    const size_t before = into.lines.size();
    const int leftOutBefore = into.leftOut;
    formats::TableRow row;
    for (qint64 seen = 0;; ++seen) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const auto more = rows.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (const Columns found = columnsOf(row.cells); !columns.areThere() && seen < mostBeforeHeader && found.areThere()) {
            columns = found;
            into.lines.resize(before); // what stands above a header is no order
            into.leftOut = leftOutBefore;
            continue;
        }
        PurchaseRow read = rowOf(row, columns);
        if (read.cells.isEmpty() || isNumber(read.cells))
            continue;
        const QStringList models = columns.areThere() ? QStringList() : judge.modelsOf(read.cells);
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
        if (sheets[i].isHidden)
            continue;
        auto rows = (*file)->rows(i);
        if (!rows)
            return failure(rows.error());
        const QString name = sheets.size() > 1 ? QString(fileName + u" / "_s + sheets[i].name) : fileName;
        if (auto checked = checkRows(**rows, name, judge, purchases, context); !checked)
            return failure(checked.error());
    }
    return purchases;
}

} // namespace phaseout::intake
