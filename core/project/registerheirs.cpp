// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerheirs.h"

namespace phaseout::registers {
namespace {
std::vector<const Known *> goneFrom(const std::map<QString, Book> &books)
{
    std::vector<const Known *> gone;
    for (const auto &[organisation, book] : books)
        for (const auto &[first, store] : book.before)
            if (!book.isFirst() && !book.now.contains(first))
                gone.push_back(&store);
    return gone;
}

bool isElsewhere(const StorePlace &was, const StorePlace &now)
{
    return was.contradicts(now) || (!was.postcode.isEmpty() && !now.postcode.isEmpty() && was.postcode != now.postcode);
}

bool isHeir(const StorePlace &other, const StorePlace &was, const StorePlace &now)
{
    const bool hasKeptItsName = !was.name.isEmpty() && now.name == was.name && other.name != was.name;
    return !hasKeptItsName && other.shared(was) > now.shared(was);
}
} // namespace

Heirs heirsOf(const std::map<QString, Book> &books, const CorrectionIndex &corrections, const News &news, const Likes &likes)
{
    Heirs heirs;
    const Likes gone(goneFrom(books));
    for (const auto &[organisation, book] : books) {
        for (const auto &[first, was] : book.before) {
            const auto now = book.now.find(first);
            if (book.isFirst() || now == book.now.end() || !isElsewhere(was.place, now->second.place) || corrections.hasMoved(organisation, now->second.code, now->second.place.postcode))
                continue;
            for (const Known *other : likes.likest(was)) {
                const QString &company = news.of.value(other).first;
                const std::vector<const Known *> claims = gone.likest(*other);
                const bool isAnothers = !claims.empty() && claims.front()->place.shared(other->place) >= other->place.shared(was.place);
                if (other->batch > was.batch && !isAnothers && isHeir(other->place, was.place, now->second.place) && !(company == organisation && corrections.areApart(organisation, was.code, other->code)))
                    heirs[&was].push_back({other, company});
            }
        }
    }
    return heirs;
}

} // namespace phaseout::registers
