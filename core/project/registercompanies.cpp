// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registercompanies.h"

#include "core/base/text.h"
#include "core/project/companynames.h"
#include "core/project/project.h"
#include "core/project/storeplace.h"
#include "core/project/usedcodes.h"
#include "core/values/storecode.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
using registers::StorePlace;
using registers::StorePlaces;
using Fields = QMap<StoreField, QString>;

constexpr int mostAlike = 64; // stores that are looked at because they share a code

QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

// The stores that the registers so far have.
class KnownStores {
public:
    struct Store {
        QString company; // that has it now
        QString code;    // as written last
        Fields fields;   // of all registers so far
        StorePlace place;
        int batch;
    };

    explicit KnownStores(const UsedCodes &used) : m_used(used) {}

    void add(const StoredStoreRow &stored, const QSet<StoreField> &columns)
    {
        const StoreRow &row = stored.row;
        const auto code = StoreCode::parse(row.text(StoreField::Code));
        if (!code)
            return;
        const auto first = m_used.firstOf(stored, code->text());
        auto last = m_used.lastOf(first);
        last.second = m_used.plain(last);
        const auto [it, isNew] = m_at.try_emplace(first, m_stores.size());
        const size_t at = it->second;
        if (isNew)
            m_stores.push_back({last.first, code->text(), row.fields, StorePlace(row.fields), 0});
        Store &store = m_stores[at];
        if (!isNew && store.batch == stored.batch)
            return; // the first row of a code stands
        store.batch = stored.batch;
        store.code = code->text();
        for (const StoreField column : columns) {
            if (row.fields.contains(column))
                store.fields.insert(column, row.fields.value(column));
            else
                store.fields.remove(column);
        }
        store.place = StorePlace(store.fields);
        index(m_byCode, storeCodeKey(code->text()), at);
        index(m_byCode, storeCodeKey(last.second), at);
        m_places.put(at, store.place);
        m_companies.insert(last.first);
    }
    [[nodiscard]] std::vector<const Store *> coded(const QString &code) const { return under(m_byCode, storeCodeKey(code)); }
    // The company of the stores that are most like what is at \a place; none where there are none, or they are several companies'.
    [[nodiscard]] std::optional<QString> companyAt(const StorePlace &place) const
    {
        const std::vector<size_t> likest = m_places.likest(place);
        const auto isOther = [&](size_t at) { return m_stores[at].company != m_stores[likest.front()].company; };
        if (likest.empty() || std::any_of(likest.begin(), likest.end(), isOther))
            return std::nullopt;
        return m_stores[likest.front()].company;
    }
    [[nodiscard]] const QSet<QString> &companies() const { return m_companies; }

private:
    using Index = QHash<QString, std::vector<size_t>>;
    static void index(Index &index, const QString &key, size_t at)
    {
        if (key.isEmpty())
            return;
        std::vector<size_t> &all = index[key];
        if (all.size() < mostAlike && std::find(all.begin(), all.end(), at) == all.end())
            all.push_back(at);
    }
    [[nodiscard]] std::vector<const Store *> under(const Index &index, const QString &key) const
    {
        std::vector<const Store *> found;
        if (const auto it = index.constFind(key); it != index.cend())
            for (const size_t at : *it)
                found.push_back(&m_stores[at]);
        return found;
    }

    const UsedCodes &m_used;
    std::vector<Store> m_stores;
    std::map<StoreCorrections::Called, size_t> m_at; // by what it was called first
    Index m_byCode;
    StorePlaces m_places;
    QSet<QString> m_companies;
};
using Stores = std::vector<const KnownStores::Store *>;

// The stores that a code among those of \a coded may mean: those that share most with the row; where none shares anything, those that
// nothing speaks against and, of them, those whose code is written so.
Stores fitting(const Stores &coded, const QString &code, const StorePlace &place)
{
    Stores best;
    int most = 1;
    for (const auto *store : coded) {
        const int sharing = place.shared(store->place);
        if (sharing > most)
            best.clear();
        if (sharing >= most)
            best.push_back(store);
        most = std::max(most, sharing);
    }
    if (best.empty())
        std::copy_if(coded.begin(), coded.end(), std::back_inserter(best), [&place](const auto *store) { return !place.contradicts(store->place); });
    Stores exact;
    std::copy_if(best.begin(), best.end(), std::back_inserter(exact), [&code](const auto *store) { return store->code == code; });
    return exact.empty() ? best : exact;
}

// A row of one register.
struct Row {
    const StoredStoreRow *stored;
    QString code;
    QString company; // as written; then whose it is
    StorePlace place;
    bool isDecided = false; // whose it is
    bool isDoubtful = false; // one store alone has the code, and is elsewhere
    Stores either = {}; // where the code may mean several
};

class Companies {
public:
    Companies(const std::vector<Batch> &batches, const StoreCorrections &corrections, const UsedCodes &used, const QString &fallback, int newFrom)
        : m_known(used), m_fallback(fallback), m_newFrom(newFrom)
    {
        for (const Batch &batch : batches)
            m_files.insert(batch.number, batch.fileName);
        for (const RenumberedStore &one : corrections.renumbered)
            if (!one.toOrganisation.isEmpty())
                m_names.keepApart(one.organisation, one.toOrganisation); // somebody said so
    }

    // What the names of one register tell apart; of each, before take().
    void learn(std::span<const StoredStoreRow> stored)
    {
        std::vector<CompanyNames::Use> uses;
        for (const StoredStoreRow &one : stored)
            if (const QString name = one.row.text(StoreField::Organisation); !name.isEmpty())
                uses.push_back({name, storeCodeKey(one.row.text(StoreField::Code)), text::folded(one.row.text(StoreField::Postcode)), {}, {}});
        m_names.learn(uses);
    }

    // The rows of one register.
    void take(std::span<const StoredStoreRow> stored)
    {
        m_batch = stored.front().batch;
        QSet<StoreField> columns;
        std::vector<Row> rows;
        for (const StoredStoreRow &one : stored) {
            for (auto it = one.row.fields.cbegin(); it != one.row.fields.cend(); ++it)
                if (!it.value().isEmpty())
                    columns.insert(it.key());
            rows.push_back({&one, text::tidy(one.row.text(StoreField::Code)), one.row.text(StoreField::Organisation), StorePlace(one.row.fields)});
        }
        nameCompanies(rows);
        for (Row &row : rows)
            if (!row.isDecided)
                match(row);
        decideDoubtful(rows);
        open(rows);
        const size_t before = m_result.value.size();
        for (const Row &row : rows)
            put(*row.stored, row);
        putEither(rows, before);
        for (size_t i = before; i < m_result.value.size(); ++i)
            m_known.add(m_result.value[i], columns);
    }
    Outcome<std::vector<StoredStoreRow>> result() { return std::move(m_result); }

private:
    // One spelling for each company that is named.
    void nameCompanies(std::vector<Row> &rows)
    {
        std::vector<CompanyNames::Use> uses;
        for (const Row &row : rows) {
            if (row.company.isEmpty())
                continue;
            CompanyNames::Use use{row.company, storeCodeKey(row.code), row.place.postcode, {}, {}};
            for (const auto *store : m_known.coded(row.code))
                (row.place.shared(store->place) > 0 ? use.same : use.other).insert(store->company);
            uses.push_back(std::move(use));
        }
        const auto renamed = m_names.add(uses);
        for (Row &row : rows)
            if (!row.company.isEmpty()) {
                row.company = m_names.of(row.company);
                row.isDecided = true;
            }
        for (const auto &[written, meant] : renamed)
            tell(Severity::Note, u"register.company.spelling"_s, 0, text::shown(written, 80),
                 words(QT_TRANSLATE_NOOP("phaseout::Register", "“%1” in this register was taken for %2: the names are alike, and they are not told apart by any register.")).arg(text::shown(written, 80), text::shown(meant, 80)));
    }

    // Which company's store is at the place and has the code.
    void match(Row &row)
    {
        const Stores coded = m_known.coded(row.code);
        const Stores fit = fitting(coded, row.code, row.place);
        const bool isOfOne = !fit.empty() && std::all_of(fit.begin(), fit.end(), [&fit](const auto *one) { return one->company == fit.front()->company; });
        if (isOfOne)
            return decide(row, fit.front()->company);
        if (!fit.empty()) {
            row.either = fit;
            return;
        }
        if (const auto company = m_known.companyAt(row.place))
            return decide(row, *company);
        if (coded.size() == 1)
            row.isDoubtful = true;
        else if (coded.size() > 1)
            row.either = coded;
        else if (const QString company = companyOfStem(row); !company.isEmpty())
            decide(row, company);
    }
    void decide(Row &row, const QString &company)
    {
        row.company = company;
        row.isDecided = true;
        ++m_matched[company];
    }
    // "0055" for "0055A", at its postcode.
    [[nodiscard]] QString companyOfStem(const Row &row) const
    {
        QString stem = row.code;
        for (int chopped = 0; chopped < 2 && stem.size() > 2; ++chopped) {
            stem.chop(1);
            const Stores coded = m_known.coded(stem);
            if (coded.size() == 1 && !row.place.postcode.isEmpty() && coded.front()->place.postcode == row.place.postcode)
                return coded.front()->company;
        }
        return {};
    }
    // A register most of whose codes are where they were is about those stores: what is elsewhere has moved, which is asked.
    void decideDoubtful(std::vector<Row> &rows)
    {
        int matched = 0;
        for (const auto &[company, count] : m_matched)
            matched += count;
        const auto doubtful = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.isDoubtful; });
        for (Row &row : rows)
            if (row.isDoubtful && doubtful <= matched)
                decide(row, m_known.coded(row.code).front()->company);
    }

    // What matches no store.
    void open(std::vector<Row> &rows)
    {
        const bool hasOwn = m_known.companies().contains(m_fallback);
        QSet<QString> about;
        for (const auto &[company, count] : m_matched)
            about.insert(company);
        if (about.isEmpty() && !m_known.companies().isEmpty() && !hasOwn)
            for (const Row &row : rows)
                if (row.isDecided)
                    about.insert(row.company);
        for (const Row &row : rows)
            if (row.isDecided)
                m_seen.insert(row.company);
        const QString company = about.size() == 1 ? *about.begin() : m_fallback.isEmpty() && m_seen.size() == 1 ? *m_seen.begin() : m_fallback;
        QStringList opened;
        qint64 first = 0;
        for (Row &row : rows) {
            if (row.isDecided || !row.either.empty())
                continue;
            row.company = company;
            m_names.know(company);
            first = opened.isEmpty() ? row.stored->row.row : first;
            opened += row.code;
        }
        tellMatched();
        const bool isPlain = company == m_fallback && about.size() < 2 && hasOwn;
        if (!opened.isEmpty() && !m_known.companies().isEmpty() && !isPlain)
            tellOpened(opened, first, company, about.size() == 1);
        m_matched.clear();
    }
    void tellMatched()
    {
        QStringList told;
        int count = 0;
        for (const auto &[company, rows] : m_matched) {
            told += u"%1 (%2)"_s.arg(text::shown(company, 80), QString::number(rows));
            count += rows;
        }
        if (count > 0 && !(m_matched.size() == 1 && m_matched.contains(m_fallback)))
            tell(Severity::Note, u"register.company.matched"_s, 0, {},
                 QCoreApplication::translate("phaseout::Register", "%Ln row(s) that name no company were taken for stores of companies that have them, by code, name and place: %1.", nullptr, count)
                     .arg(text::shown(told.join(u", "_s), 400)));
    }
    void tellOpened(const QStringList &codes, qint64 first, const QString &company, bool isSure)
    {
        constexpr qsizetype most = 8;
        const QString listed = text::shown(QStringList(codes.first(std::min(most, codes.size()))).join(u", "_s), 400) + (codes.size() > most ? u" …"_s : QString());
        const int count = static_cast<int>(codes.size());
        tell(isSure ? Severity::Note : Severity::Warning, u"register.company.open"_s, first, text::shown(company, 80),
             QCoreApplication::translate("phaseout::Register", "%Ln new store(s) name no company, and were put under this one: %1.", nullptr, count).arg(listed),
             words(QT_TRANSLATE_NOOP("phaseout::Register", "If they are another company’s, fill in the company in the register and import it again.")));
    }

    void put(const StoredStoreRow &stored, const Row &row)
    {
        if (!row.either.empty())
            return;
        m_result.value.push_back(stored);
        if (row.company.isEmpty())
            m_result.value.back().row.fields.remove(StoreField::Organisation);
        else
            m_result.value.back().row.fields.insert(StoreField::Organisation, row.company);
        m_seen.insert(row.company);
    }
    // Of a code that may be several companies' the register has one: none of them is missing, and what is known of them stays.
    void putEither(const std::vector<Row> &rows, size_t before)
    {
        std::set<StoreCorrections::Called> present;
        for (size_t i = before; i < m_result.value.size(); ++i)
            present.insert({m_result.value[i].row.text(StoreField::Organisation), storeCodeKey(m_result.value[i].row.text(StoreField::Code))});
        for (const Row &row : rows) {
            QStringList companies;
            for (const auto *store : row.either) {
                companies += text::shown(store->company, 80);
                if (!present.insert({store->company, storeCodeKey(store->code)}).second)
                    continue;
                Fields fields = store->fields;
                fields.remove(StoreField::Status); // that it says once more would be another question
                fields.insert(StoreField::Code, store->code);
                fields.insert(StoreField::Organisation, store->company);
                m_result.value.push_back({m_batch, {row.stored->row.row, fields}});
            }
            if (!row.either.empty())
                tell(Severity::Refused, u"register.row.whose"_s, row.stored->row.row, row.code,
                     words(QT_TRANSLATE_NOOP("phaseout::Register", "Stores of %1 have this code, and neither name nor place tells which is meant; the row was left out.")).arg(companies.join(u", "_s)),
                     words(QT_TRANSLATE_NOOP("phaseout::Register", "Fill in the company in the register and import it again.")));
        }
    }

    void tell(Severity severity, const QString &id, qint64 line, const QString &subject, const QString &message, const QString &suggestion = {})
    {
        if (m_batch >= m_newFrom)
            m_result.findings.push_back({severity, id, subject, Place{m_files.value(m_batch), line, 0}, message, suggestion, {}});
    }

    KnownStores m_known;
    CompanyNames m_names;
    QHash<int, QString> m_files;
    QString m_fallback;
    int m_newFrom;
    int m_batch = 0;
    std::map<QString, int> m_matched; // rows without a company, of the register that is read
    QSet<QString> m_seen;             // companies of rows so far
    Outcome<std::vector<StoredStoreRow>> m_result;
};
} // namespace

Outcome<std::vector<StoredStoreRow>> companyRowsOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches, const StoreCorrections &corrections,
                                                   const QString &fallbackOrganisation, int newFrom)
{
    std::vector<std::span<const StoredStoreRow>> registers;
    for (auto it = rows.begin(); it != rows.end();) {
        const auto end = std::find_if(it, rows.end(), [batch = it->batch](const StoredStoreRow &one) { return one.batch != batch; });
        registers.emplace_back(it, end);
        it = end;
    }
    const auto namedBy = [&](const UsedCodes &used) {
        Companies companies(batches, corrections, used, fallbackOrganisation, newFrom);
        for (const auto &one : registers)
            companies.learn(one);
        for (const auto &one : registers)
            companies.take(one);
        return companies.result();
    };
    auto named = namedBy(UsedCodes(corrections, {}, {}));
    // Which codes are used again is seen once it is known whose they are, and then tells more of that.
    const UsedCodes used(corrections, named.value, batches);
    const bool isAny = std::any_of(used.used().begin(), used.used().end(), [](const auto &one) { return one.second.since > 0; });
    return isAny ? namedBy(used) : named;
}

Result<std::vector<StoredStoreRow>> companyRows(Project &project)
{
    const auto rows = project.repository().storeRows();
    if (!rows)
        return failure(rows.error());
    const auto estate = project.estate();
    return companyRowsOf(*rows, estate->batches, estate->corrections, estate->programme.organisation, std::numeric_limits<int>::max()).value;
}

} // namespace phaseout
