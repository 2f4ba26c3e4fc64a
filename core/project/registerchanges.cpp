// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerchanges.h"

#include "core/project/project.h"
#include "core/project/registercompanies.h"
#include "core/project/registercomparison.h"

namespace phaseout {
using namespace registers;

namespace {
using Regions = std::set<QString>;

// Of all companies, by the first register that has each.
QHash<QString, int> regionsOf(const std::vector<StoredStoreRow> &rows, const CorrectionIndex &corrections)
{
    QHash<QString, int> firsts;
    for (const StoredStoreRow &stored : rows)
        if (const QString region = corrections.meaningOf(stored.row.text(StoreField::Region)); !region.isEmpty() && !firsts.contains(region))
            firsts.insert(region, stored.batch);
    return firsts;
}

Regions earlierThan(int batch, const QHash<QString, int> &firsts)
{
    Regions earlier;
    for (auto it = firsts.cbegin(); it != firsts.cend(); ++it)
        if (it.value() < batch)
            earlier.insert(it.key());
    return earlier;
}

// The stores of a company that another one's register has now, and that it has none of the others.
std::vector<RegisterProposal> proposalsOf(const LeftOut &left)
{
    std::vector<RegisterProposal> proposals;
    for (const auto &[store, passing] : left.passed) {
        RegisterProposal passed{RegisterProposal::Kind::Passed, left.organisation, store.code, store.name, {}, passing.to->code, 1, passing.batch, Place{{}, passing.to->row, 0}, {}, {}, {}, store.said};
        passed.toOrganisation = passing.organisation;
        passed.last = store.last;
        passed.plain = store.plain;
        passed.toLast = passing.to->last;
        proposals.push_back(std::move(passed));
    }
    RegisterProposal shorter{RegisterProposal::Kind::Shorter, left.organisation, left.absent.front().code, {}, {}, {}, static_cast<int>(left.absent.size()), left.batch, {}};
    shorter.toOrganisation = left.by;
    for (const Known &store : left.absent)
        shorter.opened += store.code;
    proposals.push_back(std::move(shorter));
    return proposals;
}

// A code that has another store's name and place now: it may be that store's. What is said of either by its code may be of the other.
class Swaps {
public:
    explicit Swaps(const std::map<QString, Book> &books) : m_likes(storesOf(books))
    {
        for (const auto &[organisation, book] : books)
            for (const auto &[first, store] : book.before) {
                m_companies.insert(&store, organisation);
                m_coded.insert({organisation, store.code}, &store);
                if (const auto now = book.now.find(first); now != book.now.end())
                    m_now.insert({organisation, now->second.code}, {&store, &now->second});
            }
    }
    void lookAtMoved(RegisterProposal &moved)
    {
        const auto [was, now] = m_now.value({moved.organisation, moved.code});
        const Known *other = was && was->place.shared(now->place) == 0 ? m_likes.only(*now) : nullptr;
        if (!other)
            return;
        moved.doubt = RegisterProposal::Doubt::HasAnothers;
        moved.earlier = called(other->code, m_companies.value(other), moved.organisation);
        m_taken.insert(other, called(moved.code, moved.organisation, m_companies.value(other)));
    }
    void lookAtMissing(RegisterProposal &missing) const
    {
        const auto by = m_taken.constFind(m_coded.value({missing.organisation, missing.code}));
        if (by == m_taken.cend())
            return;
        missing.doubt = RegisterProposal::Doubt::AnotherHasIts;
        missing.earlier = *by;
    }

private:
    static QString called(const QString &code, const QString &company, const QString &own) { return company == own || company.isEmpty() ? code : QString(code + u'@' + company); }
    static std::vector<const Known *> storesOf(const std::map<QString, Book> &books)
    {
        std::vector<const Known *> all;
        for (const auto &[organisation, book] : books)
            for (const auto &[first, store] : book.before)
                all.push_back(&store);
        return all;
    }
    Likes m_likes;
    QHash<const Known *, QString> m_companies;
    QHash<std::pair<QString, QString>, const Known *> m_coded;
    QHash<std::pair<QString, QString>, std::pair<const Known *, const Known *>> m_now; // as it was and is
    QHash<const Known *, QString> m_taken; // stores whose place a code of another has now
};

// One region of several companies is asked about once.
void joinRegions(std::vector<RegisterProposal> &proposals)
{
    std::map<std::pair<int, QString>, size_t> firsts;
    std::vector<RegisterProposal> joined;
    for (RegisterProposal &one : proposals) {
        if (one.kind == RegisterProposal::Kind::NewRegion)
            if (const auto [it, isFirst] = firsts.try_emplace({one.batch, one.from}, joined.size()); !isFirst) {
                joined[it->second].count += one.count;
                continue;
            }
        joined.push_back(std::move(one));
    }
    proposals = std::move(joined);
}
} // namespace

std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &written, const std::vector<Batch> &batches,
                                              const StoreCorrections &said, const QString &fallbackOrganisation, QDate today)
{
    QHash<int, const Batch *> byNumber;
    for (const Batch &batch : batches)
        byNumber.insert(batch.number, &batch);
    const auto fileOf = [&byNumber](int number) {
        return byNumber.contains(number) ? byNumber.value(number)->fileName : QString();
    };
    const std::vector<StoredStoreRow> rows =
        companyRowsOf(written, batches, said, fallbackOrganisation, std::numeric_limits<int>::max()).value;
    const UsedCodes used(said, rows, batches);
    const StoreCorrections meant = used.meant();
    const CorrectionIndex corrections(meant);
    std::vector<RegisterProposal> proposals;
    std::map<QString, Book> books = booksOf(rows, batches, corrections, used);
    std::map<QString, LeftOut> leftOut;
    QSet<const Known *> taken; // what is new, and has come from another company, or may be a store's whose code is another's now
    for (LeftOut &one : turnOverLeft(books, corrections)) {
        for (const auto &[store, passing] : one.passed)
            taken.insert(passing.to);
        leftOut.emplace(one.organisation, std::move(one));
    }
    const News news(books);
    const Likes likes(news.stores);
    const Heirs heirs = heirsOf(books, corrections, news, likes);
    for (const std::vector<Heir> &of : heirs)
        for (const Heir &one : of)
            taken.insert(one.store);
    std::map<QString, Passings> passings;
    std::map<QString, Extent> extents;
    std::map<int, Sum> files; // by batch
    for (const auto &[organisation, book] : books) {
        const Passings &own = passings[organisation] = passingsOf(book, organisation, corrections, news, likes);
        for (const Passing &one : own)
            taken.insert(one.to);
        files[book.batch].add(extents.try_emplace(organisation, book, corrections, own).first->second);
    }
    const QHash<QString, int> regions = regionsOf(rows, corrections);
    std::map<int, Regions> earlier; // by batch
    for (const auto &[organisation, book] : books)
        if (!earlier.contains(book.from))
            earlier.emplace(book.from, earlierThan(book.from, regions));
    QHash<QString, int> companies; // that have a code, by its key
    for (const auto &[organisation, book] : books)
        for (const QString &key : book.keys())
            ++companies[key];
    for (const auto &[organisation, book] : books) {
        const QSet<QString> own = book.keys();
        auto found = compare({book, organisation, passings.at(organisation), heirs, taken, earlier.at(book.from), fileOf(book.batch), files[book.batch].isWhole(), extents.at(organisation).absent}, corrections, today);
        if (const auto left = leftOut.find(organisation); left != leftOut.end())
            std::ranges::move(proposalsOf(left->second), std::back_inserter(found));
        for (RegisterProposal &one : found) {
            one.where.file = fileOf(one.batch); // a status or closing day may be an earlier register's
            const auto isOfOthersToo = [&companies, &own](const QString &code) {
                const QString key = storeCodeKey(code);
                return companies.value(key) > (own.contains(key) ? 1 : 0);
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
    Swaps swaps(books);
    for (RegisterProposal &one : proposals)
        if (one.kind == RegisterProposal::Kind::Moved)
            swaps.lookAtMoved(one);
    for (RegisterProposal &one : proposals)
        if (one.kind == RegisterProposal::Kind::Missing)
            swaps.lookAtMissing(one);
    joinRegions(proposals);
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
