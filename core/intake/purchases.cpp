// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"
#include "core/identify/identifier.h"
#include "core/ingest/tablefields.h"
#include "core/rules/datatable.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

constexpr qsizetype shortestModel = 5; // "P1245"
constexpr qsizetype shortestName = 4;  // in the midst of other words: "AGM" could be anything there
constexpr qsizetype mostNameWords = 4;
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

// What the words of a line say where no model and no name does.
class QuoteWords {
public:
    enum class Kind { Equipment, Service, Closing };
    static Result<QuoteWords> builtIn()
    {
        const QString name = u"quote-words.tsv"_s;
        QFile file(u":/rules/"_s + name); // there since the makers' tables were read
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, name);
        const auto table = rules::DataTable::parse(file.readAll(), name, {u"word"_s, u"kind"_s});
        if (!table)
            return failure(table.error());
        QuoteWords words;
        for (const auto &row : table->rows())
            words.m_kinds.insert(table->field(row, 0), table->field(row, 1));
        return words;
    }

    // Every word counts, so that "Dome with delivery" is a dome.
    [[nodiscard]] Kind kindOf(const QString &line) const
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}&]+"_s);
        static const QRegularExpression number(u"^x?\\d+(x|m|no|hrs?|h|st|nd|rd|th|pct)?$"_s);
        const QStringList parts = line.toLower().split(between, Qt::SkipEmptyParts);
        bool isService = false;
        bool isSum = false;
        for (const QString &part : parts) {
            const QString kind = m_kinds.value(part);
            if (kind.isEmpty() && !number.match(part).hasMatch())
                return Kind::Equipment;
            isService = isService || kind == u"service"_s;
            isSum = isSum || kind == u"sum"_s;
        }
        return isService ? Kind::Service : isSum ? Kind::Closing : Kind::Equipment;
    }
    [[nodiscard]] bool areTerms(const QString &line) const
    {
        static const QRegularExpression first(u"^[\\p{L}\\p{N}&]+"_s);
        return m_kinds.value(first.match(line.toLower()).captured()) == u"terms"_s;
    }

private:
    QHash<QString, QString> m_kinds; // by word
};

class Checker {
public:
    Checker(const Knowledge &knowledge, QuoteWords quoteWords, QDate today)
        : m_rules(knowledge.makers)
        , m_identifier(knowledge.makers, knowledge.makers->scope(), today)
        , m_quoteWords(std::move(quoteWords))
    {
    }

    /// What the maker's and the model's columns say, if there are such, and every word of \a cells: the answer that asks
    /// for most care counts. Nothing for a sum or a term.
    std::optional<Purchase> check(const QString &maker, const QString &model, const QStringList &cells)
    {
        Purchase best;
        best.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "No table knows who makes it; ask the seller."));
        const auto offer = [&best](const std::optional<Purchase> &other) {
            if (other && care(*other) > care(best))
                best = *other;
        };
        offer(named(maker));
        offer(asked(maker, model));
        for (const QString &cell : cells)
            readWords(cell, maker, offer);
        best.text = text::tidy(cells.join(u' ')).left(longestLine);
        if (best.answer != PurchaseAnswer::Unknown || best.maker.isKnown())
            return best;
        const QuoteWords::Kind kind = m_quoteWords.kindOf(best.text);
        if (kind == QuoteWords::Kind::Closing || isTerm(cells, best.text))
            return {};
        if (kind == QuoteWords::Kind::Service && maker.isEmpty() && model.isEmpty()) {
            best.answer = PurchaseAnswer::Clear;
            best.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is work, carriage or cable: no equipment that has firmware."));
        }
        return best;
    }

private:
    static int care(const Purchase &purchase)
    {
        switch (purchase.answer) {
        case PurchaseAnswer::InScope:
        case PurchaseAnswer::ReBrand:
            return 3;
        case PurchaseAnswer::Unknown:
            return purchase.maker.isKnown() ? 2 : 0; // a suspicion is no all-clear
        case PurchaseAnswer::Clear:
            return 1;
        }
        Q_UNREACHABLE();
    }

    // Names and models anywhere in free words; a model belongs to the name before it.
    void readWords(const QString &cell, const QString &maker, const auto &offer)
    {
        static const QRegularExpression between(u"[\\s,;:\"'|()/]+"_s);
        const QStringList parts = cell.left(longestLine).split(between, Qt::SkipEmptyParts);
        QString name = maker;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString rest = parts.mid(i, mostNameWords).join(u' ');
            qsizetype length = 0;
            if (static_cast<void>(m_rules->leadingName(rest, &length)); length > 0 && (i == 0 || length >= shortestName)) {
                name = rest.first(length);
                offer(named(name));
                i += name.count(u' ');
            } else if (isModel(parts[i])) {
                offer(asked(name, parts[i]));
            }
        }
    }
    // One cell of plain words, none of which stands for a device or could be a model.
    bool isTerm(const QStringList &cells, const QString &text) const
    {
        static const QRegularExpression mixed(u"\\p{L}[-./]?\\p{N}|\\p{N}[-./]?\\p{L}"_s);
        return cells.size() == 1 && m_quoteWords.areTerms(text) && !mixed.match(text).hasMatch() && m_rules->classOf(text) == DeviceClass::Unknown;
    }
    static bool isModel(const QString &word)
    {
        return word.size() >= shortestModel && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }

    // What somebody's name says by itself: who sells it says so.
    std::optional<Purchase> named(const QString &name) const
    {
        std::optional<Purchase> found;
        for (const rules::NameClaim &claim : m_rules->named(name)) {
            Purchase one;
            one.maker = claim.maker;
            one.brand = claim.brand;
            if (!m_rules->isInScope(claim.maker))
                one = clear(one, name);
            else if (claim.strength == Strength::Weak)
                one = suspected(one, name);
            else
                one = inScope(one, name);
            if (!found || care(one) > care(*found))
                found = one;
        }
        return found;
    }

    // What the model says, with the maker's name beside it where there is one.
    std::optional<Purchase> asked(const QString &maker, const QString &model)
    {
        if (model.isEmpty())
            return {};
        Observation row;
        row.source = SourceKind::Inventory;
        row.row = 1;
        row.add(TraitKind::Vendor, maker.toStdString());
        row.add(TraitKind::Model, model.toStdString());
        const QString source;
        const identify::Identification found = m_identifier.identify(std::span(&row, 1), std::span(&source, 1));
        if (!found.maker.isKnown())
            return {};
        Device device;
        m_identifier.apply(found, device);
        Purchase answer;
        answer.maker = found.maker;
        answer.brand = found.brand;
        answer.deviceClass = found.deviceClass;
        const QString read = found.evidence.empty() ? model : found.evidence.front().read;
        if (device.isInScope)
            return inScope(answer, read);
        if (found.verdict == Verdict::Possible || found.verdict == Verdict::Conflict)
            return m_rules->isInScope(found.maker) ? suspected(answer, read) : clear(answer, read);
        if (found.verdict == Verdict::NotInScope || !m_rules->isInScope(found.maker))
            return clear(answer, read);
        answer.answer = PurchaseAnswer::Clear;
        answer.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, but of a kind that stays.")).arg(shown(read), nameOf(answer));
        return answer;
    }

    static QString shown(const QString &read) { return text::shown(read, 80); }
    QString nameOf(const Purchase &purchase) const { return m_rules->makerName(purchase.maker); }
    Purchase inScope(Purchase purchase, const QString &read) const
    {
        const QString maker = nameOf(purchase);
        const bool isOwn = purchase.brand.isEmpty() || text::folded(purchase.brand) == text::folded(maker);
        purchase.answer = isOwn ? PurchaseAnswer::InScope : PurchaseAnswer::ReBrand;
        purchase.reason = isOwn ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, and being removed.")).arg(shown(read), maker)
                                : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1”: made by %2 and sold as %3."))
                                      .arg(shown(read), maker, text::shown(purchase.brand));
        return purchase;
    }
    Purchase suspected(Purchase purchase, const QString &read) const
    {
        purchase.answer = PurchaseAnswer::Unknown;
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s; ask the seller who makes it.")).arg(shown(read), nameOf(purchase));
        return purchase;
    }
    Purchase clear(Purchase purchase, const QString &read) const
    {
        purchase.answer = PurchaseAnswer::Clear;
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, which is not being removed.")).arg(shown(read), nameOf(purchase));
        return purchase;
    }

    rules::MakerRules::Pointer m_rules;
    identify::Identifier m_identifier;
    QuoteWords m_quoteWords;
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
Result<void> checkRows(formats::TableSource &rows, const QString &name, Checker &checker, PurchaseCheck &into, const JobContext &context)
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
        QStringList cells;
        for (const QString &cell : row.cells)
            if (QString tidy = text::tidy(cell); !tidy.isEmpty())
                cells.append(std::move(tidy));
        if (cells.isEmpty())
            continue;
        const QString model = text::tidy(row.cell(columns.model));
        auto purchase = checker.check(text::tidy(row.cell(columns.maker)), model, cells);
        if (!purchase) {
            ++into.leftOut;
            continue;
        }
        purchase->where = Place{name, row.number, 0};
        into.lines.push_back(std::move(*purchase));
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
    Checker checker(knowledge, std::move(*quoteWords), today);
    PurchaseCheck purchases;
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
