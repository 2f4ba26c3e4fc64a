// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerchanges.h"

#include "core/base/text.h"
#include "core/estate/storestate.h"
#include "core/project/project.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr size_t wholeOf = 5; // a whole register lacks at most one store in five; one store, however few there are

// One store as the registers so far have it.
struct Known {
    QString code; // as written last
    QString name;
    QString address;
    QString postcode;
    QString region;
    QString status;
    QDate closedOn; // in this very row
    int batch = 0;
    qint64 row = 0;
    int since = 0; // the register that brought the store
    QDate closing; // in the register that brought the store
    QDate said;    // in the newest that says anything of closings
    QString foldedName;
    QString foldedAddress;
};
using Register = std::map<QString, Known>; // by the code that the store had first

QString postcodeOf(const StoreRow &row)
{
    const auto postcode = Postcode::parse(row.text(StoreField::Postcode));
    return postcode ? postcode->text() : QString();
}

// How many of postcode, name and address they share.
int shared(const Known &a, const Known &b)
{
    const auto isSame = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
    return isSame(a.postcode, b.postcode) + isSame(a.foldedName, b.foldedName) + isSame(a.foldedAddress, b.foldedAddress);
}

// Stores among which one like another is looked for: whichever two of postcode, name and address they share, the postcode or the name is one.
class Likes {
public:
    explicit Likes(const std::vector<const Known *> &stores)
    {
        for (const Known *store : stores) {
            if (!store->postcode.isEmpty())
                m_byPostcode.insert(store->postcode, store);
            if (!store->foldedName.isEmpty())
                m_byName.insert(store->foldedName, store);
        }
    }
    // The one that is most like \a store; null where none is like it, or several are as much.
    [[nodiscard]] const Known *only(const Known &store) const
    {
        constexpr int enough = 2;
        const Known *found = nullptr;
        int most = enough - 1;
        const auto look = [&](const QMultiHash<QString, const Known *> &index, const QString &key, bool isSecond) {
            for (auto [it, end] = index.equal_range(key); it != end; ++it) {
                if (isSecond && !store.postcode.isEmpty() && (*it)->postcode == store.postcode)
                    continue;
                const int agreeing = shared(store, **it);
                if (agreeing >= std::max(most, enough))
                    found = agreeing > most ? *it : nullptr;
                most = std::max(most, agreeing);
            }
        };
        look(m_byPostcode, store.postcode, false);
        look(m_byName, store.foldedName, true);
        return found;
    }

private:
    QMultiHash<QString, const Known *> m_byPostcode;
    QMultiHash<QString, const Known *> m_byName;
};

// "Closed 2026-03-31" as its words and its day.
std::pair<QString, QDate> statusOf(const Known &store)
{
    const QDate day = QDate::fromString(store.status.section(u' ', -1), Qt::ISODate);
    return {day.isValid() ? store.status.section(u' ', 0, -2) : store.status, day};
}

// Whether registers themselves say that its end has come or will.
bool isEnding(const Known &store, const Register &statuses, const QString &first)
{
    const auto status = statuses.find(first);
    return store.said.isValid() || (status != statuses.end() && saysClosed(statusOf(status->second).first).value_or(false));
}

// Postcode and address; empty where it does not have both.
QString placeOf(const Known &store)
{
    return store.postcode.isEmpty() || store.address.isEmpty() ? QString() : QString(store.postcode + u' ' + store.foldedAddress);
}

int distance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

// "Nth" is short for "North".
bool isShortFor(QStringView brief, QStringView word)
{
    if (brief.isEmpty() || word.isEmpty() || brief.front() != word.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : word)
        at += at < brief.size() && brief[at] == c;
    return at == brief.size();
}

bool isLike(const QString &region, const QString &known)
{
    const QString a = region.toLower();
    const QString b = known.toLower();
    const QStringList short_ = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList long_ = b.split(u' ', Qt::SkipEmptyParts);
    if (!short_.isEmpty() && short_.size() == long_.size()
        && std::equal(short_.begin(), short_.end(), long_.begin(), [](const QString &x, const QString &y) { return isShortFor(x, y); }))
        return true;
    const int apart = distance(a, b);
    QString x = a;
    QString y = b;
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return apart * 6 <= std::max(a.size(), b.size()) || (apart == 2 && x == y); // a letter, or two in each other's place
}

// The one known region that \a region resembles, or none.
QString resembling(const QString &region, const std::set<QString> &known)
{
    QString found;
    for (const QString &one : known) {
        if (!isLike(region, one))
            continue;
        if (!found.isEmpty())
            return {};
        found = one;
    }
    return found;
}

struct Book {
    Register before;
    Register now;      // the newest register alone
    Register said;     // stores whose newest status is this
    Register closings; // stores known before of which this row is the newest to say anything of their closing
    std::set<QString> regions;
    QHash<QString, QString> byKey; // of before: StoreCode::key() to first code
    std::set<int> batches;         // that it has rows of
    int batch = 0;

    // Zeros that a spreadsheet ate make no other store.
    [[nodiscard]] QString firstCode(const QString &code) const { return before.contains(code) ? code : byKey.value(storeCodeKey(code), code); }

    // A row of the newest register; whether that says anything of closings. The first row of a store stands.
    void add(const QString &first, Known store, bool saysClosings)
    {
        const auto earlier = before.find(first);
        const bool isNew = earlier == before.end();
        store.since = isNew ? store.batch : earlier->second.since;
        store.closing = isNew ? store.closedOn : earlier->second.closing;
        store.said = isNew || saysClosings ? store.closedOn : earlier->second.said;
        if (!now.try_emplace(first, store).second)
            return;
        if (!store.status.isEmpty())
            said[first] = store;
        if (!isNew && saysClosings)
            closings[first] = store;
    }

    // What was newest is not any longer.
    void turnOver(int next)
    {
        for (const auto &[first, store] : now) {
            before[first] = store;
            byKey.insert(storeCodeKey(first), first);
            if (!store.region.isEmpty())
                regions.insert(store.region);
        }
        now.clear();
        batch = next;
        batches.insert(next);
    }

    [[nodiscard]] bool hasKey(const QString &code) const
    {
        const QString key = storeCodeKey(code);
        return byKey.contains(key) || std::any_of(now.begin(), now.end(), [&key](const auto &one) { return storeCodeKey(one.first) == key; });
    }
    [[nodiscard]] std::vector<const Known *> fresh() const
    {
        std::vector<const Known *> result;
        for (const auto &[first, store] : now)
            if (!before.contains(first))
                result.push_back(&store);
        return result;
    }
};

// A store that one company's register no longer has, and another's has instead.
struct Passing {
    const Known *to = nullptr;
    QString organisation;
    int batch = 0;
};
using Passings = QHash<const Known *, Passing>;

// What of a company's stores the newest register has, as it was when that came in: what people decided of it later changes nothing.
struct Extent {
    size_t traded = 0;
    std::vector<const Known *> absent; // nor under another code

    Extent(const Book &book, const QString &organisation, const StoreCorrections &corrections, const Passings &passings)
    {
        for (const auto &[first, store] : book.before) {
            const bool isPresent = book.now.contains(first);
            if (isEnding(store, book.said, first) || (!isPresent && hadEnded(store, first, organisation, book.batch, corrections)))
                continue;
            ++traded;
            if (!isPresent)
                absent.push_back(&store);
        }
        const std::vector<const Known *> fresh = book.fresh();
        const Likes news(fresh);
        const Likes olds(absent);
        std::vector<const Known *> gone;
        for (const Known *store : absent)
            if (const Known *other = news.only(*store); !passings.contains(store) && (!other || olds.only(*other) != store))
                gone.push_back(store);
        absent = std::move(gone);
    }

private:
    static bool hadEnded(const Known &store, const QString &first, const QString &organisation, int batch, const StoreCorrections &corrections)
    {
        for (const QString &code : {store.code, first})
            if (const ClosedStore *one = corrections.closing(organisation, code))
                return one->askedBy < batch && one->on.isValid();
        return false;
    }
};

class Comparison {
public:
    explicit Comparison(const Book &book, const QString &organisation, const Passings &passings, const QSet<const Known *> &taken)
        : m_before(book.before), m_now(book.now), m_said(book.said), m_closings(book.closings), m_regions(book.regions), m_passings(passings), m_explained(taken.begin(), taken.end()), m_organisation(organisation), m_batch(book.batch)
    {
    }

    /// Whether the register is held to be whole, and what it lacks where it is not.
    std::vector<RegisterProposal> run(const StoreCorrections &corrections, const QString &fileName, QDate today, bool isWhole, const std::vector<const Known *> &absent)
    {
        m_fileName = fileName;
        closed(corrections);
        closings(corrections);
        if (m_before.empty())
            return std::move(m_proposals);
        moved(corrections);
        regions(corrections);
        inParts(corrections);
        split(corrections);
        passed(missing(corrections, today));
        if (isWhole) {
            splitWhereItWas(corrections, today);
            gone(missing(corrections, today));
        } else {
            shorter(absent);
        }
        sameAddress(corrections, isWhole, today);
        opened(corrections, today);
        return std::move(m_proposals);
    }

private:
    [[nodiscard]] const ClosedStore *decided(const QString &first, const Known &store, const StoreCorrections &corrections) const
    {
        const ClosedStore *one = corrections.closing(m_organisation, store.code);
        return one ? one : corrections.closing(m_organisation, first);
    }
    [[nodiscard]] bool trades(const QString &first, const Known &store, const StoreCorrections &corrections, QDate today) const
    {
        if (const ClosedStore *one = decided(first, store, corrections))
            return !one->on.isValid();
        return !store.said.isValid() || store.said > today;
    }
    [[nodiscard]] std::vector<const Known *> missing(const StoreCorrections &corrections, QDate today) const
    {
        std::vector<const Known *> result;
        for (const auto &[code, store] : m_before)
            if (!m_now.contains(code) && !m_saidClosed.contains(code) && !m_inParts.contains(store.code) && !m_passed.contains(&store) && trades(code, store, corrections, today))
                result.push_back(&store);
        return result;
    }

    RegisterProposal &add(RegisterProposal::Kind kind, const Known &store, qint64 row)
    {
        m_proposals.push_back({kind, m_organisation, store.code, store.name, {}, {}, 1, m_batch, Place{m_fileName, row, 0}, {}, {}, {}, store.said, false, {}, false});
        return m_proposals.back();
    }

    // "Closed", "Sold 2026-03-31": a closing day beside it is taken or asked about by itself, and whose the devices are is not.
    void closed(const StoreCorrections &corrections)
    {
        for (const auto &[code, store] : m_said) {
            const auto [word, day] = statusOf(store);
            const bool isSold = saysSold(word);
            if (!saysClosed(word).value_or(false) || (store.closedOn.isValid() && !isSold))
                continue;
            if (const ClosedStore *one = decided(code, store, corrections); one && one->on.isValid())
                continue;
            m_saidClosed.insert(code);
            RegisterProposal &proposal = add(isSold ? RegisterProposal::Kind::Sold : RegisterProposal::Kind::Closed, store, store.row);
            proposal.batch = store.batch;
            proposal.from = word;
            proposal.on = day.isValid() ? day : store.closedOn;
        }
    }

    void closings(const StoreCorrections &corrections)
    {
        for (const auto &[code, store] : m_closings) {
            const ClosedStore *one = decided(code, store, corrections);
            const QDate known = one ? one->on : store.closing;
            if (m_saidClosed.contains(code) || known == store.said || (one && (one->isSold || one->said == store.said)))
                continue;
            if (store.said.isValid())
                m_saidClosed.insert(code);
            RegisterProposal &proposal = add(RegisterProposal::Kind::Closing, store, store.row);
            proposal.batch = store.batch;
            proposal.from = known.toString(Qt::ISODate);
            proposal.to = store.said.toString(Qt::ISODate);
            proposal.on = store.said;
        }
    }

    void moved(const StoreCorrections &corrections)
    {
        for (const auto &[code, now] : m_now) {
            const auto was = m_before.find(code);
            if (was == m_before.end() || was->second.postcode.isEmpty() || now.postcode.isEmpty() || was->second.postcode == now.postcode)
                continue;
            const MovedStore known{m_organisation, now.code, now.postcode};
            if (std::find(corrections.moved.begin(), corrections.moved.end(), known) != corrections.moved.end())
                continue;
            RegisterProposal &proposal = add(RegisterProposal::Kind::Moved, now, now.row);
            proposal.from = was->second.postcode;
            proposal.to = now.postcode;
        }
    }

    void regions(const StoreCorrections &corrections)
    {
        const auto isAccepted = [&known = corrections.newRegions](const QString &region) {
            return std::find(known.begin(), known.end(), region) != known.end();
        };
        std::map<QString, RegisterProposal> fresh;
        std::map<QString, std::set<QString>> earlier; // regions of the stores that have it now
        for (const auto &[code, now] : m_now) {
            if (now.region.isEmpty() || m_regions.contains(now.region) || m_regions.empty() || isAccepted(now.region))
                continue;
            const auto [it, isFirst] = fresh.try_emplace(now.region);
            it->second.count += !isFirst;
            const auto was = m_before.find(code);
            if (was != m_before.end() && !was->second.region.isEmpty())
                earlier[now.region].insert(was->second.region);
            if (isFirst || now.row < it->second.where.line)
                it->second = {RegisterProposal::Kind::NewRegion, m_organisation, now.code, now.name, now.region,
                              resembling(now.region, m_regions), it->second.count, m_batch, Place{m_fileName, now.row, 0}, {}, {}, {}, {}, false, {}, false};
        }
        for (auto &[region, proposal] : fresh) {
            // Stores that were elsewhere in every register: it may be theirs that is meant, whatever it is spelt like.
            earlier[region].erase(proposal.to);
            if (const std::set<QString> &others = earlier[region]; !proposal.to.isEmpty())
                proposal.earlier = QStringList(others.begin(), others.end()).join(u", "_s);
            m_proposals.push_back(std::move(proposal));
        }
    }

    // "0055" for "0055A" or "0055-2", where a register has it at the same postcode.
    [[nodiscard]] const Known *stemOf(const Known &store) const
    {
        QString stem = store.code;
        for (int chopped = 0; chopped < 2 && stem.size() > 2; ++chopped) {
            stem.chop(1);
            const auto before = m_before.find(stem);
            if (before == m_before.end())
                continue;
            const auto now = m_now.find(stem);
            const Known &known = now == m_now.end() ? before->second : now->second;
            if (!store.postcode.isEmpty() && known.postcode == store.postcode)
                return &known;
        }
        return nullptr;
    }

    void split(const StoreCorrections &corrections)
    {
        std::map<QString, std::vector<const Known *>> parts; // by the code of the stem
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code))
                if (const Known *stem = stemOf(now))
                    parts[stem->code].push_back(&now);
        for (const auto &[code, news] : parts) {
            const Known *stem = stemOf(*news.front());
            if (stem->batch != m_batch && news.size() > 1)
                m_inParts.insert(code);
            if (stem->batch != m_batch && news.size() < 2)
                continue; // more likely it has another code now
            for (const Known *part : news)
                addPart(*stem, *part, corrections, false);
        }
    }
    void addPart(const Known &stem, const Known &part, const StoreCorrections &corrections, bool hasOwnCode)
    {
        m_explained.insert(&part);
        const auto isSame = [&](const SplitStore &one) { return one.organisation == m_organisation && one.to == part.code; };
        const ApartStores apart{m_organisation, stem.code, part.code};
        if (std::any_of(corrections.splits.begin(), corrections.splits.end(), isSame) || std::find(corrections.apart.begin(), corrections.apart.end(), apart) != corrections.apart.end())
            return;
        RegisterProposal &proposal = add(RegisterProposal::Kind::Split, stem, part.row);
        proposal.name = part.name;
        proposal.to = part.code;
        proposal.hasOwnCode = hasOwnCode;
    }

    // Of whatever code: several new stores where one is gone from, none of them clearly that one.
    void splitWhereItWas(const StoreCorrections &corrections, QDate today)
    {
        std::map<QString, std::vector<const Known *>> news; // by place
        for (const auto &[code, now] : m_now)
            if (const QString place = placeOf(now); !m_before.contains(code) && !m_explained.contains(&now) && !place.isEmpty())
                news[place].push_back(&now);
        std::map<QString, std::vector<const Known *>> olds;
        for (const auto &[code, before] : m_before) {
            const auto now = m_now.find(code);
            const auto isDecided = [&](const SplitStore &one) { return one.organisation == m_organisation && one.from == before.code; };
            if (trades(code, before, corrections, today) || std::any_of(corrections.splits.begin(), corrections.splits.end(), isDecided))
                olds[placeOf(now == m_now.end() ? before : now->second)].push_back(now == m_now.end() ? &before : nullptr);
        }
        for (const auto &[place, parts] : news) {
            const auto old = olds.find(place);
            const Known *stem = parts.size() > 1 && old != olds.end() && old->second.size() == 1 ? old->second.front() : nullptr;
            if (!stem || Likes(parts).only(*stem))
                continue;
            m_inParts.insert(stem->code);
            for (const Known *part : parts)
                addPart(*stem, *part, corrections, true);
        }
    }

    // Stores that had gone when at least two parts of them came: whoever said so has said what became of them.
    void inParts(const StoreCorrections &corrections)
    {
        std::map<QString, int> parts; // by code of what was split
        for (const SplitStore &one : corrections.splits) {
            const auto from = m_before.find(one.from);
            const auto now = m_now.find(one.to);
            const auto before = m_before.find(one.to);
            if (one.organisation != m_organisation || from == m_before.end() || (now == m_now.end() && before == m_before.end()))
                continue;
            if ((now == m_now.end() ? before : now)->second.since > from->second.batch && ++parts[one.from] > 1)
                m_inParts.insert(one.from);
        }
    }

    // A new store where another trades: the old one may have a new code, or there are two.
    void sameAddress(const StoreCorrections &corrections, bool isWhole, QDate today)
    {
        QHash<QString, const Known *> olds; // null where there were several: they are told apart by something else
        for (const auto &[code, before] : m_before) {
            const auto now = m_now.find(code);
            if ((now == m_now.end() && isWhole) || !trades(code, before, corrections, today))
                continue;
            const Known &store = now == m_now.end() ? before : now->second;
            const QString place = placeOf(store);
            olds.insert(place, olds.contains(place) || place.isEmpty() ? nullptr : &store);
        }
        for (const auto &[code, now] : m_now) {
            const Known *old = m_before.contains(code) || m_explained.contains(&now) || !trades(code, now, corrections, today) ? nullptr : olds.value(placeOf(now));
            if (!old)
                continue;
            const ApartStores apart{m_organisation, old->code, now.code};
            const auto isPart = [&](const SplitStore &one) { return one.organisation == m_organisation && one.to == now.code; };
            if (std::find(corrections.apart.begin(), corrections.apart.end(), apart) != corrections.apart.end()
                || std::any_of(corrections.splits.begin(), corrections.splits.end(), isPart))
                continue;
            m_explained.insert(&now);
            RegisterProposal &proposal = add(RegisterProposal::Kind::SameAddress, *old, now.row);
            proposal.name = now.name;
            proposal.to = now.code;
        }
    }

    void opened(const StoreCorrections &corrections, QDate today)
    {
        std::vector<const Known *> news;
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code) && !m_explained.contains(&now) && !m_saidClosed.contains(code) && trades(code, now, corrections, today))
                news.push_back(&now);
        if (news.empty())
            return;
        std::stable_sort(news.begin(), news.end(), [](const Known *a, const Known *b) { return a->row < b->row; });
        RegisterProposal &proposal = add(RegisterProposal::Kind::Opened, *news.front(), news.front()->row);
        proposal.count = static_cast<int>(news.size());
        for (const Known *one : news)
            proposal.opened += one->code;
    }

    // Another company's register has it now: it is neither closed nor sold to strangers.
    void passed(const std::vector<const Known *> &missing)
    {
        for (const Known *store : missing) {
            const auto passing = m_passings.constFind(store);
            if (passing == m_passings.cend())
                continue;
            m_passed.insert(store);
            RegisterProposal &proposal = add(RegisterProposal::Kind::Passed, *store, passing->to->row);
            proposal.batch = passing->batch;
            proposal.to = passing->to->code;
            proposal.toOrganisation = passing->organisation;
        }
    }

    // A list of some stores: what it lacks is told, and not asked about.
    void shorter(const std::vector<const Known *> &absent)
    {
        RegisterProposal told{RegisterProposal::Kind::Shorter, m_organisation, {}, {}, {}, {}, 0, m_batch, Place{m_fileName, 0, 0}, {}, {}, {}, {}, false, {}, false};
        for (const Known *store : absent)
            if (!m_passed.contains(store) && !m_inParts.contains(store->code))
                told.opened += store->code;
        told.count = static_cast<int>(told.opened.size());
        if (told.count == 0)
            return;
        told.code = told.opened.first();
        m_proposals.push_back(std::move(told));
    }

    void gone(const std::vector<const Known *> &missing)
    {
        std::vector<const Known *> fresh;
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code) && !m_explained.contains(&now))
                fresh.push_back(&now);
        const Likes news(fresh);
        const Likes olds(missing);
        for (const Known *store : missing) {
            const Known *other = news.only(*store);
            if (!other || olds.only(*other) != store) {
                add(RegisterProposal::Kind::Missing, *store, 0);
                continue;
            }
            RegisterProposal &proposal = add(RegisterProposal::Kind::Renumbered, *store, other->row);
            proposal.to = other->code;
            m_explained.insert(other);
        }
    }

    const Register &m_before;
    const Register &m_now;
    const Register &m_said;
    const Register &m_closings;
    const std::set<QString> &m_regions;
    const Passings &m_passings;
    std::set<const Known *> m_passed; // stores that are another company's now
    std::set<QString> m_saidClosed;
    std::set<QString> m_inParts; // codes of stores that are gone, and of which there are parts
    std::set<const Known *> m_explained; // new stores that are a part of another, another under a new code, or where another is
    QString m_organisation;
    int m_batch;
    QString m_fileName;
    std::vector<RegisterProposal> m_proposals;
};
std::map<QString, Book> booksOf(const std::vector<StoredStoreRow> &rows, const StoreCorrections &corrections, const QString &fallbackOrganisation)
{
    std::map<QString, Book> books;
    QSet<int> closing; // batches with a column for it
    for (const StoredStoreRow &stored : rows)
        if (!stored.row.text(StoreField::ClosedOn).isEmpty())
            closing.insert(stored.batch);
    for (const StoredStoreRow &stored : rows) {
        const auto code = StoreCode::parse(stored.row.text(StoreField::Code));
        if (!code)
            continue;
        const QString own = stored.row.text(StoreField::Organisation);
        // Of rows that name none: the programme's, or the only one that there is (as their stores are).
        const bool isAlone = fallbackOrganisation.isEmpty() && books.size() == 1;
        const QString organisation = !own.isEmpty() ? own : isAlone ? books.begin()->first : fallbackOrganisation;
        Known store{code->text(), stored.row.text(StoreField::Name), stored.row.text(StoreField::Address), postcodeOf(stored.row),
                    corrections.meaningOf(stored.row.text(StoreField::Region)), stored.row.text(StoreField::Status),
                    QDate::fromString(stored.row.text(StoreField::ClosedOn), Qt::ISODate), stored.batch, stored.row.row, stored.batch, {}, {}, {}, {}};
        store.foldedName = text::folded(store.name);
        store.foldedAddress = text::folded(store.address);
        const auto [firstOrganisation, first] = corrections.firstOf(organisation, store.code);
        const QString last = corrections.lastOf(firstOrganisation, first).first;
        Book &book = books[last];
        if (last != organisation) { // it is another company's since: what this one's registers say of it is history
            book.before.try_emplace(first, store);
            book.byKey.insert(storeCodeKey(first), first);
            continue;
        }
        if (book.batch != stored.batch)
            book.turnOver(stored.batch);
        book.add(book.firstCode(first), store, closing.contains(stored.batch));
    }
    return books;
}

// What is new in the newest register of each company.
struct News {
    std::vector<const Known *> stores;
    QHash<const Known *, std::pair<QString, int>> of; // company and register
    QMultiHash<QString, const Known *> byCode;        // by StoreCode::key()

    explicit News(const std::map<QString, Book> &books)
    {
        for (const auto &[organisation, book] : books)
            for (const Known *store : book.fresh()) {
                stores.push_back(store);
                of.insert(store, {organisation, book.batch});
                byCode.insert(storeCodeKey(store->code), store);
            }
    }
};

bool isAtOnePlace(const Known &a, const Known &b)
{
    if (a.postcode.isEmpty() || b.postcode.isEmpty())
        return shared(a, b) > 0;
    return a.postcode == b.postcode || (!a.foldedAddress.isEmpty() && a.foldedAddress == b.foldedAddress);
}

// Stores of one company that another has now: under the same code and at the same place, or like it in two of postcode, name and
// address, and no other is.
Passings passingsOf(const Book &book, const QString &organisation, const StoreCorrections &corrections, const News &news, const Likes &likes)
{
    Passings passings;
    QHash<const Known *, int> claims; // how many would have become the new one
    for (const auto &[first, store] : book.before) {
        const ClosedStore *ended = corrections.closing(organisation, store.code);
        if (book.now.contains(first) || isEnding(store, book.said, first) || (ended && ended->on.isValid()))
            continue;
        const Known *other = nullptr;
        int count = 0;
        for (auto [it, end] = news.byCode.equal_range(storeCodeKey(store.code)); it != end; ++it)
            if (news.of.value(*it).first != organisation && isAtOnePlace(store, **it)) {
                other = *it;
                ++count;
            }
        if (count == 0)
            other = likes.only(store);
        if (!other || count > 1 || news.of.value(other).first == organisation)
            continue;
        ++claims[other];
        passings.insert(&store, {other, news.of.value(other).first, news.of.value(other).second});
    }
    passings.removeIf([&claims](const Passings::iterator &it) { return claims.value(it->to) > 1; });
    return passings;
}

// How much of what companies had a file has.
struct Sum {
    size_t traded = 0;
    size_t absent = 0;
    std::set<int> earlier; // the registers that its companies had before
    void add(const Extent &extent)
    {
        traded += extent.traded;
        absent += extent.absent.size();
    }
    [[nodiscard]] bool isWhole() const { return absent * wholeOf <= traded || (absent == 1 && traded > 1); }
};

// A company that a file no longer has at all, while it has those that came with it, or its very stores: the file speaks for it too,
// where it is whole with its stores.
void turnOverLeft(std::map<QString, Book> &books, const StoreCorrections &corrections)
{
    if (books.size() < 2)
        return;
    const News news(books);
    const Likes likes(news.stores);
    std::map<int, Sum> files; // by batch
    for (const auto &[organisation, book] : books) {
        Sum &sum = files[book.batch];
        sum.add(Extent(book, organisation, corrections, passingsOf(book, organisation, corrections, news, likes)));
        sum.earlier.insert(book.batches.begin(), book.batches.end());
    }
    std::vector<std::pair<QString, int>> left;
    const std::map<int, Sum> alone = files;
    const int newest = files.rbegin()->first;
    for (const auto &[organisation, book] : books) {
        if (book.batch == newest)
            continue;
        Book turned = book;
        turned.turnOver(newest);
        const Passings passings = passingsOf(turned, organisation, corrections, news, likes);
        const Extent extent(turned, organisation, corrections, passings);
        if (!alone.at(newest).earlier.contains(book.batch) && !extent.absent.empty())
            continue; // a file of another company's
        if (extent.traded == 0)
            continue;
        files[newest].add(extent);
        left.emplace_back(organisation, newest);
    }
    if (files[newest].isWhole())
        for (const auto &[organisation, batch] : left)
            books[organisation].turnOver(batch);
}
} // namespace

std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                              const StoreCorrections &corrections, const QString &fallbackOrganisation, QDate today)
{
    QHash<int, const Batch *> byNumber;
    for (const Batch &batch : batches)
        byNumber.insert(batch.number, &batch);
    const auto fileOf = [&byNumber](int number) { return byNumber.contains(number) ? byNumber.value(number)->fileName : QString(); };
    std::vector<RegisterProposal> proposals;
    std::map<QString, Book> books = booksOf(rows, corrections, fallbackOrganisation);
    turnOverLeft(books, corrections);
    const News news(books);
    const Likes likes(news.stores);
    std::map<QString, Passings> passings;
    std::map<QString, Extent> extents;
    std::map<int, Sum> files; // by batch
    QSet<const Known *> taken; // what is new, and has come from another company
    for (const auto &[organisation, book] : books) {
        const Passings &own = passings[organisation] = passingsOf(book, organisation, corrections, news, likes);
        for (const Passing &one : own)
            taken.insert(one.to);
        files[book.batch].add(extents.try_emplace(organisation, book, organisation, corrections, own).first->second);
    }
    for (const auto &[organisation, book] : books) {
        auto found = Comparison(book, organisation, passings.at(organisation), taken)
                         .run(corrections, fileOf(book.batch), today, files[book.batch].isWhole(), extents.at(organisation).absent);
        for (RegisterProposal &one : found) {
            one.where.file = fileOf(one.batch); // a status or closing day may be an earlier register's
            const auto isOfOthersToo = [&, own = organisation](const QString &code) {
                return std::any_of(books.begin(), books.end(), [&](const auto &other) { return other.first != own && other.second.hasKey(code); });
            };
            one.isShared = one.kind != RegisterProposal::Kind::NewRegion && isOfOthersToo(one.code);
            for (QString &code : one.opened)
                if (isOfOthersToo(code) && !organisation.isEmpty())
                    code += u'@' + organisation;
            const bool hasDay = one.kind == RegisterProposal::Kind::Closed || one.kind == RegisterProposal::Kind::Sold || one.kind == RegisterProposal::Kind::Split;
            if (hasDay && !one.on.isValid())
                one.on = byNumber.contains(one.batch) ? byNumber.value(one.batch)->importedAt.date() : today;
        }
        std::stable_sort(found.begin(), found.end(), [](const RegisterProposal &a, const RegisterProposal &b) {
            const auto key = [](const RegisterProposal &p) { return p.where.line == 0 ? std::numeric_limits<qint64>::max() : p.where.line; };
            return key(a) < key(b);
        });
        std::move(found.begin(), found.end(), std::back_inserter(proposals));
    }
    return proposals;
}

Result<std::vector<RegisterProposal>> openProposals(Project &project)
{
    auto rows = project.repository().storeRows();
    if (!rows)
        return failure(rows.error());
    const auto estate = project.estate();
    return registerChanges(*rows, estate->batches, estate->corrections, estate->programme.organisation, project.services().clock.today());
}

} // namespace phaseout
