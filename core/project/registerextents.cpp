// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerextents.h"

namespace phaseout::registers {
namespace {
bool isAtOnePlace(const StorePlace &a, const StorePlace &b)
{
    if (a.postcode.isEmpty() || b.postcode.isEmpty())
        return a.shared(b) > 0;
    return a.postcode == b.postcode || (!a.address.isEmpty() && a.address == b.address);
}
} // namespace

Passings passingsOf(const Book &book, const QString &organisation, const CorrectionIndex &corrections, const News &news,
                    const Likes &likes)
{
    Passings passings;
    QHash<const Known *, int> claims; // how many would have become the new one
    if (book.isFirst())
        return passings;
    for (const auto &[first, store] : book.before) {
        const ClosedStore *ended = endOf(store, corrections);
        if (book.now.contains(first) || isEnding(store, book.said, first) || (ended && ended->on.isValid()))
            continue;
        const Known *other = nullptr;
        int count = 0;
        for (auto [it, end] = news.byCode.equal_range(storeCodeKey(store.code)); it != end; ++it)
            if (news.of.value(*it).first != organisation && isAtOnePlace(store.place, (*it)->place)) {
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

std::vector<LeftOut> turnOverLeft(std::map<QString, Book> &books, const CorrectionIndex &corrections)
{
    std::vector<LeftOut> leftOut;
    if (books.size() < 2)
        return leftOut;
    const News news(books);
    const Likes likes(news.stores);
    std::map<int, Sum> files; // by batch
    for (const auto &[organisation, book] : books) {
        Sum &sum = files[book.batch];
        sum.add(Extent(book, corrections, passingsOf(book, organisation, corrections, news, likes)));
        sum.earlier.insert(book.batches.begin(), book.batches.end());
    }
    std::vector<std::pair<QString, int>> left;
    const std::map<int, Sum> alone = files;
    const int newest = files.rbegin()->first;
    QStringList of; // companies that the newest file has
    for (const auto &[organisation, book] : books)
        if (book.batch == newest)
            of += organisation;
    for (const auto &[organisation, book] : books) {
        if (book.batch == newest)
            continue;
        Book turned = book;
        turned.turnOver(newest);
        const Passings passings = passingsOf(turned, organisation, corrections, news, likes);
        const Extent extent(turned, corrections, passings);
        const bool cameAlong = alone.at(newest).earlier.contains(book.batch);
        if (!cameAlong && !extent.absent.empty())
            continue; // a file of another company's
        if (extent.traded == 0)
            continue;
        if (of.size() == 1 && !extent.absent.empty()) {
            LeftOut one{organisation, of.front(), newest, {}, {}};
            for (auto it = passings.cbegin(); it != passings.cend(); ++it)
                one.passed.emplace_back(*it.key(), it.value());
            for (const Known *store : extent.absent)
                one.absent.push_back(*store);
            std::sort(one.passed.begin(), one.passed.end(), [](const auto &a, const auto &b) { return a.first.row < b.first.row; });
            leftOut.push_back(std::move(one));
            continue;
        }
        files[newest].add(extent);
        left.emplace_back(organisation, newest);
    }
    if (files[newest].isWhole())
        for (const auto &[organisation, batch] : left)
            books[organisation].turnOver(batch);
    return leftOut;
}

} // namespace phaseout::registers
