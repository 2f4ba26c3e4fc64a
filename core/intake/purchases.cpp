// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"
#include "core/identify/identifier.h"
#include "core/ingest/tablefields.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

constexpr qsizetype shortestModel = 5; // "P1245"
constexpr qsizetype longestLine = 2'000;
constexpr qint64 mostBeforeHeader = 20; // rows

// Headers of quotes and orders beside those of inventories.
constexpr const char *itemHeaders = "item product article itemdescription productdescription description details line model";

bool isAmong(const QString &header, const char *synonyms)
{
    const QString folded = text::folded(header);
    return !folded.isEmpty() && QString::fromLatin1(synonyms).split(u' ').contains(folded);
}

struct Columns {
    qsizetype model = -1;
    qsizetype maker = -1;
    qsizetype item = -1;
    [[nodiscard]] bool areThere() const { return model >= 0 || item >= 0; }
};

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (columns.model < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"model")->synonyms))
            columns.model = i;
        else if (columns.maker < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"vendor")->synonyms))
            columns.maker = i;
        else if (columns.item < 0 && isAmong(header[i], itemHeaders))
            columns.item = i;
    }
    return columns;
}

class Checker {
public:
    Checker(const Knowledge &knowledge, QDate today) : m_rules(knowledge.makers), m_identifier(knowledge.makers, knowledge.makers->scope(), today) {}

    Purchase check(const QString &maker, const QString &model, const QString &line)
    {
        Purchase best = ask(maker, model);
        // In free words the model stands somewhere among others.
        const QStringList parts = (model.isEmpty() ? line : model).split(QRegularExpression(u"[\\s,;\"|]+"_s), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size() && best.answer > PurchaseAnswer::ReBrand; ++i) {
            const bool isModel = parts[i].size() >= shortestModel && std::any_of(parts[i].begin(), parts[i].end(), [](QChar c) { return c.isDigit(); });
            const Purchase one = isModel ? ask(maker, parts[i]) : ask(parts.mid(i, 2).join(u' '), {});
            if (isSurer(one, best))
                best = one;
        }
        best.text = text::tidy(line);
        return best;
    }

private:
    static bool isSurer(const Purchase &a, const Purchase &b)
    {
        const auto rank = [](const Purchase &p) { return p.answer == PurchaseAnswer::Unknown ? p.maker.isKnown() : p.answer == PurchaseAnswer::Clear ? 2 : 3; };
        return rank(a) > rank(b);
    }

    Purchase ask(const QString &maker, const QString &model)
    {
        Observation row;
        row.source = SourceKind::Inventory;
        row.row = 1;
        row.add(TraitKind::Vendor, maker.toStdString());
        row.add(TraitKind::Model, model.toStdString());
        const QString source;
        const identify::Identification found = m_identifier.identify(std::span(&row, 1), std::span(&source, 1));
        Device device;
        m_identifier.apply(found, device);
        Purchase answer;
        answer.maker = found.maker;
        answer.brand = found.brand;
        answer.deviceClass = found.deviceClass;
        const QString name = m_rules->makerName(found.maker);
        const QString read = found.evidence.empty() ? QString() : text::shown(found.evidence.front().read, 80);
        if (device.isInScope) {
            const bool isOwn = found.brand.isEmpty() || text::folded(found.brand) == text::folded(name);
            answer.answer = isOwn ? PurchaseAnswer::InScope : PurchaseAnswer::ReBrand;
            answer.reason = isOwn ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, and being removed.")).arg(read, name)
                                  : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1”: made by %2 and sold as %3.")).arg(read, name, text::shown(found.brand));
        } else if (found.verdict == Verdict::NotInScope || (found.maker.isKnown() && !m_rules->isInScope(found.maker))) {
            answer.answer = PurchaseAnswer::Clear;
            answer.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, which is not being removed.")).arg(read, name);
        } else if (found.verdict == Verdict::Possible || found.verdict == Verdict::Conflict) {
            answer.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s; ask the seller who makes it.")).arg(read, name);
        } else if (found.maker.isKnown()) {
            answer.answer = PurchaseAnswer::Clear;
            answer.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, but of a kind that stays.")).arg(read, name);
        } else {
            answer.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "No table knows who makes it; ask the seller."));
        }
        return answer;
    }

    rules::MakerRules::Pointer m_rules;
    identify::Identifier m_identifier;
};
} // namespace

QString purchaseAnswerSlug(PurchaseAnswer answer)
{
    switch (answer) {
    case PurchaseAnswer::InScope:
        return u"in-scope"_s;
    case PurchaseAnswer::ReBrand:
        return u"re-brand"_s;
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
    case PurchaseAnswer::Unknown:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Not known"));
    case PurchaseAnswer::Clear:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Clear"));
    }
    Q_UNREACHABLE();
}

namespace {
// The rows of one sheet.
Result<void> checkRows(formats::TableSource &rows, const QString &name, Checker &checker, std::vector<Purchase> &into, const JobContext &context)
{
    Columns columns;
    const size_t before = into.size();
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
            into.resize(before); // what stands above a header is no order
            continue;
        }
        const QString line = text::tidy(row.cells.join(u' ')).left(longestLine);
        if (line.isEmpty())
            continue;
        const QString model = text::tidy(row.cell(columns.model));
        into.push_back(checker.check(text::tidy(row.cell(columns.maker)), model.isEmpty() ? text::tidy(row.cell(columns.item)) : model, line));
        into.back().where = Place{name, row.number, 0};
    }
}
} // namespace

Result<std::vector<Purchase>> checkPurchases(QIODevice &input, const QString &fileName, const Knowledge &knowledge, QDate today, const JobContext &context)
{
    auto file = formats::TableFile::open(input);
    if (!file)
        return failure(file.error());
    Checker checker(knowledge, today);
    std::vector<Purchase> purchases;
    const auto &sheets = (*file)->sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].isHidden)
            continue;
        auto rows = (*file)->rows(i);
        if (!rows)
            return failure(rows.error());
        const QString name = sheets.size() > 1 ? QString(fileName + u" / "_s + sheets[i].name) : fileName;
        if (auto checked = checkRows(**rows, name, checker, purchases, context); !checked)
            return failure(checked.error());
    }
    return purchases;
}

} // namespace phaseout::intake
