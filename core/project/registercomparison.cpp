// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registercomparison.h"

#include "core/estate/storestate.h"
#include "core/project/registerregions.h"
#include "core/values/postcode.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::registers {
namespace {
class Comparison {
public:
    explicit Comparison(const Compared &compared)
        : m_before(compared.book.before), m_now(compared.book.now), m_said(compared.book.said), m_closings(compared.book.closings), m_regions(compared.regions),
          m_hadRegions(!compared.book.regions.empty()), m_passings(compared.passings), m_heirs(compared.heirs), m_explained(compared.taken.begin(), compared.taken.end()), m_organisation(compared.organisation),
          m_batch(compared.book.batch), m_from(compared.book.from), m_isFirst(compared.book.isFirst())
    {
    }

    std::vector<RegisterProposal> run(const CorrectionIndex &corrections, const QString &fileName, QDate today,
                                      bool isWhole, const std::vector<const Known *> &absent)
    {
        m_fileName = fileName;
        closed(corrections);
        closings(corrections);
        if (m_isFirst)
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
    [[nodiscard]] bool trades(const Known &store, const CorrectionIndex &corrections, QDate today) const
    {
        if (const ClosedStore *one = endOf(store, corrections))
            return !one->on.isValid();
        return !store.said.isValid() || store.said > today;
    }
    [[nodiscard]] std::vector<const Known *> missing(const CorrectionIndex &corrections, QDate today) const
    {
        std::vector<const Known *> result;
        for (const auto &[code, store] : m_before)
            if (!m_now.contains(code) && !m_saidClosed.contains(code) && !m_inParts.contains(store.code) && !m_passed.contains(&store) && trades(store, corrections, today))
                result.push_back(&store);
        return result;
    }

    // About \a store, because of the row \a by; of no row where it is null.
    RegisterProposal &add(RegisterProposal::Kind kind, const Known &store, const Known *by)
    {
        m_proposals.push_back({kind, m_organisation, store.code, store.name, {}, {}, 1, by ? by->batch : m_batch, Place{m_fileName, by ? by->row : 0, 0}, {}, {}, {}, store.said, false, {}});
        m_proposals.back().openedOn = store.openedOn;
        m_proposals.back().last = store.last;
        m_proposals.back().plain = store.plain;
        return m_proposals.back();
    }

    // "Closed", "Sold 2026-03-31": a closing day beside it is taken or asked about by itself, and whose the devices are
    // is not.
    void closed(const CorrectionIndex &corrections)
    {
        for (const auto &[code, store] : m_said) {
            const auto [word, day] = statusOf(store.status);
            if (saysStays(word)) {
                stays(store, word, corrections);
                continue;
            }
            const bool isSold = saysSold(word);
            if (!saysClosed(word).value_or(false) || (store.closedOn.isValid() && !isSold))
                continue;
            if (const ClosedStore *one = endOf(store, corrections); one && one->on.isValid())
                continue;
            m_saidClosed.insert(code);
            RegisterProposal &proposal = add(isSold ? RegisterProposal::Kind::Sold : RegisterProposal::Kind::Closed, store, &store);
            proposal.from = word;
            proposal.on = day.isValid() ? day : store.closedOn;
        }
    }

    // "Sale fell through" of a store that the project has an end for, as an older register has it or somebody said.
    void stays(const Known &store, const QString &word, const CorrectionIndex &corrections)
    {
        const ClosedStore *one = endOf(store, corrections);
        const QDate end = one ? one->on : store.closing;
        if (!end.isValid() || (one && one->askedBy >= store.batch))
            return;
        m_stays.insert(store.code);
        RegisterProposal &proposal = add(RegisterProposal::Kind::Closing, store, &store);
        proposal.from = end.toString(Qt::ISODate);
        proposal.earlier = word;
    }

    void closings(const CorrectionIndex &corrections)
    {
        for (const auto &[code, store] : m_closings) {
            if (m_stays.contains(store.code))
                continue;
            const ClosedStore *one = endOf(store, corrections);
            const QDate known = one ? one->on : store.closing;
            if (m_saidClosed.contains(code) || known == store.said || (one && (one->isSold || one->said == store.said)))
                continue;
            if (store.said.isValid())
                m_saidClosed.insert(code);
            RegisterProposal &proposal = add(RegisterProposal::Kind::Closing, store, &store);
            proposal.from = known.toString(Qt::ISODate);
            proposal.to = store.said.toString(Qt::ISODate);
            proposal.on = store.said;
        }
    }

    void moved(const CorrectionIndex &corrections)
    {
        for (const auto &[code, now] : m_now) {
            const auto was = m_before.find(code);
            if (was == m_before.end())
                continue;
            const std::vector<Heir> heirs = m_heirs.value(&was->second);
            if (heirs.size() == 1)
                usedAgain(was->second, now, heirs.front());
            if (was->second.place.postcode.isEmpty() || now.place.postcode.isEmpty() || was->second.place.postcode == now.place.postcode)
                continue;
            if (corrections.hasMoved(m_organisation, now.code, now.place.postcode))
                continue;
            RegisterProposal &proposal = add(RegisterProposal::Kind::Moved, now, &now);
            proposal.from = was->second.place.postcode;
            proposal.to = now.place.postcode;
            if (!heirs.empty()) {
                proposal.doubt = RegisterProposal::Doubt::AnotherHasIts;
                proposal.earlier = called(heirs);
            } else if (isAnother(was->second.place, now.place)) {
                proposal.doubt = RegisterProposal::Doubt::NothingKept;
            }
        }
    }
    // Its new code is beside the old one, which is another store's.
    void usedAgain(const Known &was, const Known &now, const Heir &heir)
    {
        const auto isIts = [&heir](const std::vector<Heir> &its) { return its.front().store == heir.store; };
        if (heir.organisation != m_organisation || !now.place.contradicts(heir.store->place) || std::count_if(m_heirs.begin(), m_heirs.end(), isIts) > 1)
            return;
        RegisterProposal &proposal = add(RegisterProposal::Kind::Renumbered, was, heir.store);
        proposal.from = now.name.isEmpty() ? now.place.postcode : now.name;
        proposal.to = heir.store->code;
        proposal.toLast = heir.store->last;
        proposal.doubt = RegisterProposal::Doubt::UsedAgain;
    }
    [[nodiscard]] QString called(const std::vector<Heir> &heirs) const
    {
        QStringList all;
        for (const auto &[store, organisation] : heirs)
            all += organisation == m_organisation || organisation.isEmpty() ? store->code : QString(store->code + u'@' + organisation);
        return all.join(u", "_s);
    }
    // Neither what it is called, nor where it is, nor the town or county around that.
    static bool isAnother(const StorePlace &was, const StorePlace &now)
    {
        const auto before = Postcode::parse(was.postcode);
        const auto after = Postcode::parse(now.postcode);
        return was.shared(now) == 0 && !was.name.isEmpty() && !now.name.isEmpty() && before && after && before->area() != after->area();
    }

    void regions(const CorrectionIndex &corrections)
    {
        const auto isAccepted = [&known = corrections->newRegions](const QString &region) {
            return std::find(known.begin(), known.end(), region) != known.end();
        };
        std::map<QString, RegisterProposal> fresh;
        std::map<QString, std::set<QString>> earlier; // regions of the stores that have it now
        for (const auto &[code, now] : m_now) {
            if (now.region.isEmpty() || m_regions.contains(now.region) || !m_hadRegions || isAccepted(now.region))
                continue;
            const auto [it, isFirst] = fresh.try_emplace(now.region);
            it->second.count += !isFirst;
            const auto was = m_before.find(code);
            if (was != m_before.end() && !was->second.region.isEmpty())
                earlier[now.region].insert(was->second.region);
            if (isFirst || now.row < it->second.where.line)
                it->second = {RegisterProposal::Kind::NewRegion, m_organisation, now.code, now.name, now.region,
                              resembling(now.region, m_regions), it->second.count, now.batch, Place{m_fileName, now.row, 0}, {}, {}, {}, {}, false, {}};
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
            if (!store.place.postcode.isEmpty() && known.place.postcode == store.place.postcode)
                return &known;
        }
        return nullptr;
    }

    void split(const CorrectionIndex &corrections)
    {
        std::map<QString, std::vector<const Known *>> parts; // by the code of the stem
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code))
                if (const Known *stem = stemOf(now))
                    parts[stem->code].push_back(&now);
        for (const auto &[code, news] : parts) {
            const Known *stem = stemOf(*news.front());
            if (stem->batch < m_from && news.size() > 1)
                m_inParts.insert(code);
            if (stem->batch < m_from && news.size() < 2)
                continue; // more likely it has another code now
            for (const Known *part : news)
                addPart(*stem, *part, corrections, false);
        }
    }
    void addPart(const Known &stem, const Known &part, const CorrectionIndex &corrections, bool hasOwnCode)
    {
        m_explained.insert(&part);
        if (corrections.isPart(m_organisation, part.code) || corrections.areApart(m_organisation, stem.code, part.code))
            return;
        RegisterProposal &proposal = add(RegisterProposal::Kind::Split, stem, &part);
        proposal.name = part.name;
        proposal.to = part.code;
        proposal.hasOwnCode = hasOwnCode;
    }

    // Of whatever code: several new stores where one is gone from, none of them clearly that one.
    void splitWhereItWas(const CorrectionIndex &corrections, QDate today)
    {
        std::map<QString, std::vector<const Known *>> news; // by place
        for (const auto &[code, now] : m_now)
            if (const QString place = placeOf(now); !m_before.contains(code) && !m_explained.contains(&now) && !place.isEmpty())
                news[place].push_back(&now);
        std::map<QString, std::vector<const Known *>> olds;
        for (const auto &[code, before] : m_before) {
            const auto now = m_now.find(code);
            const auto isDecided = [&](const SplitStore &one) {
                return one.organisation == m_organisation && one.from == before.code;
            };
            if (trades(before, corrections, today) ||
                std::any_of(corrections->splits.begin(), corrections->splits.end(), isDecided))
                olds[placeOf(now == m_now.end() ? before : now->second)].push_back(now == m_now.end() ? &before
                                                                                                      : nullptr);
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
    void inParts(const CorrectionIndex &corrections)
    {
        std::map<QString, int> parts; // by code of what was split
        for (const SplitStore &one : corrections->splits) {
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
    void sameAddress(const CorrectionIndex &corrections, bool isWhole, QDate today)
    {
        QHash<QString, const Known *> olds; // null where there were several: they are told apart by something else
        for (const auto &[code, before] : m_before) {
            const auto now = m_now.find(code);
            if ((now == m_now.end() && isWhole) || !trades(before, corrections, today))
                continue;
            const Known &store = now == m_now.end() ? before : now->second;
            const QString place = placeOf(store);
            olds.insert(place, olds.contains(place) || place.isEmpty() ? nullptr : &store);
        }
        for (const auto &[code, now] : m_now) {
            const Known *old = m_before.contains(code) || m_explained.contains(&now) || !trades(now, corrections, today) ? nullptr : olds.value(placeOf(now));
            if (!old)
                continue;
            if (corrections.areApart(m_organisation, old->code, now.code) ||
                corrections.isPart(m_organisation, now.code))
                continue;
            m_explained.insert(&now);
            RegisterProposal &proposal = add(RegisterProposal::Kind::SameAddress, *old, &now);
            proposal.name = now.name;
            proposal.to = now.code;
        }
    }

    void opened(const CorrectionIndex &corrections, QDate today)
    {
        std::vector<const Known *> news;
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code) && !m_explained.contains(&now) && !m_saidClosed.contains(code) && trades(now, corrections, today))
                news.push_back(&now);
        if (news.empty())
            return;
        std::stable_sort(news.begin(), news.end(), [](const Known *a, const Known *b) { return a->row < b->row; });
        RegisterProposal &proposal = add(RegisterProposal::Kind::Opened, *news.front(), news.front());
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
            RegisterProposal &proposal = add(RegisterProposal::Kind::Passed, *store, passing->to);
            proposal.to = passing->to->code;
            proposal.toLast = passing->to->last;
            proposal.toOrganisation = passing->organisation;
        }
    }

    // A list of some stores: what it lacks is told, and not asked about.
    void shorter(const std::vector<const Known *> &absent)
    {
        RegisterProposal told{RegisterProposal::Kind::Shorter, m_organisation, {}, {}, {}, {}, 0, m_batch, Place{m_fileName, 0, 0}, {}, {}, {}, {}, false, {}};
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
                add(RegisterProposal::Kind::Missing, *store, nullptr);
                continue;
            }
            RegisterProposal &proposal = add(RegisterProposal::Kind::Renumbered, *store, other);
            proposal.to = other->code;
            proposal.toLast = other->last;
            m_explained.insert(other);
        }
    }

    const Register &m_before;
    const Register &m_now;
    const Register &m_said;
    const Register &m_closings;
    const std::set<QString> &m_regions; // of all companies' earlier registers
    bool m_hadRegions; // this company's
    const Passings &m_passings;
    const Heirs &m_heirs;
    std::set<const Known *> m_passed; // stores that are another company's now
    std::set<QString> m_saidClosed;
    std::set<QString> m_stays; // codes of stores of which the newest status says that their end does not come
    std::set<QString> m_inParts; // codes of stores that are gone, and of which there are parts
    std::set<const Known *> m_explained; // new stores that are a part of another, another under a new code, or where another is
    QString m_organisation;
    int m_batch;
    int m_from; // the first file of the register
    bool m_isFirst;
    QString m_fileName;
    std::vector<RegisterProposal> m_proposals;
};
} // namespace

std::vector<RegisterProposal> compare(const Compared &compared, const CorrectionIndex &corrections, QDate today)
{
    return Comparison(compared).run(corrections, compared.fileName, today, compared.isWhole, compared.absent);
}

} // namespace phaseout::registers
