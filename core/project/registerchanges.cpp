// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerchanges.h"

#include "core/project/project.h"
#include "core/project/registercompanies.h"
#include "core/project/registercomparison.h"

namespace phaseout {
using namespace registers;

std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                              const StoreCorrections &corrections, const QString &fallbackOrganisation, QDate today)
{
    QHash<int, const Batch *> byNumber;
    for (const Batch &batch : batches)
        byNumber.insert(batch.number, &batch);
    const auto fileOf = [&byNumber](int number) { return byNumber.contains(number) ? byNumber.value(number)->fileName : QString(); };
    std::vector<RegisterProposal> proposals;
    std::map<QString, Book> books = booksOf(companyRowsOf(rows, batches, corrections, fallbackOrganisation, std::numeric_limits<int>::max()).value, corrections);
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
        auto found = compare({book, organisation, passings.at(organisation), taken, fileOf(book.batch), files[book.batch].isWhole(), extents.at(organisation).absent}, corrections, today);
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
