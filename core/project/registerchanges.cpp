// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerchanges.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr size_t wholeOf = 5; // a whole register lacks at most one store in five

QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

// One store as the registers so far have it.
struct Known {
    QString code; // as written last
    QString name;
    QString address;
    QString postcode;
    QString region;
    QDate closedOn;
    int batch = 0;
    qint64 row = 0;
};
using Register = std::map<QString, Known>; // by the code that the store had first

QString postcodeOf(const StoreRow &row)
{
    const auto postcode = Postcode::parse(row.text(StoreField::Postcode));
    return postcode ? postcode->text() : QString();
}

bool isSamePlace(const Known &a, const Known &b)
{
    const auto isSame = [](const QString &x, const QString &y) { return !x.isEmpty() && text::folded(x) == text::folded(y); };
    const int agreeing = isSame(a.postcode, b.postcode) + isSame(a.name, b.name) + isSame(a.address, b.address);
    return agreeing >= 2;
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

class Comparison {
public:
    Comparison(const Register &before, const Register &now, const std::set<QString> &regions, const QString &organisation)
        : m_before(before), m_now(now), m_regions(regions), m_organisation(organisation)
    {
    }

    std::vector<RegisterProposal> run(const StoreCorrections &corrections, const QString &fileName, int batch, QDate today)
    {
        m_fileName = fileName;
        m_batch = batch;
        moved(corrections);
        regions(corrections);
        const bool isWhole = missing(corrections, today).size() * wholeOf <= trading(corrections, today);
        if (isWhole)
            gone(missing(corrections, today));
        return std::move(m_proposals);
    }

private:
    [[nodiscard]] bool trades(const Known &store, const StoreCorrections &corrections, QDate today) const
    {
        const bool isClosed = store.closedOn.isValid() && store.closedOn <= today;
        return !isClosed && !corrections.closedOn(m_organisation, store.code).isValid();
    }
    [[nodiscard]] size_t trading(const StoreCorrections &corrections, QDate today) const
    {
        return static_cast<size_t>(std::count_if(m_before.begin(), m_before.end(), [&](const auto &one) { return trades(one.second, corrections, today); }));
    }
    [[nodiscard]] std::vector<const Known *> missing(const StoreCorrections &corrections, QDate today) const
    {
        std::vector<const Known *> result;
        for (const auto &[code, store] : m_before)
            if (!m_now.contains(code) && trades(store, corrections, today))
                result.push_back(&store);
        return result;
    }

    RegisterProposal &add(RegisterProposal::Kind kind, const Known &store, qint64 row)
    {
        m_proposals.push_back({kind, m_organisation, store.code, store.name, {}, {}, 1, m_batch, Place{m_fileName, row, 0}});
        return m_proposals.back();
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
        for (const auto &[code, now] : m_now) {
            if (now.region.isEmpty() || m_regions.contains(now.region) || m_regions.empty() || isAccepted(now.region))
                continue;
            const auto [it, isFirst] = fresh.try_emplace(now.region);
            it->second.count += !isFirst;
            if (isFirst || now.row < it->second.where.line)
                it->second = {RegisterProposal::Kind::NewRegion, m_organisation, now.code, now.name, now.region,
                              resembling(now.region, m_regions), it->second.count, m_batch, Place{m_fileName, now.row, 0}};
        }
        for (auto &[region, proposal] : fresh)
            m_proposals.push_back(std::move(proposal));
    }

    void gone(const std::vector<const Known *> &missing)
    {
        std::vector<const Known *> fresh;
        for (const auto &[code, now] : m_now)
            if (!m_before.contains(code))
                fresh.push_back(&now);
        const auto onlyLike = [](const Known &store, const std::vector<const Known *> &others) -> const Known * {
            const Known *found = nullptr;
            for (const Known *other : others) {
                if (!isSamePlace(store, *other))
                    continue;
                if (found)
                    return nullptr;
                found = other;
            }
            return found;
        };
        for (const Known *store : missing) {
            const Known *other = onlyLike(*store, fresh);
            if (!other || onlyLike(*other, missing) != store) {
                add(RegisterProposal::Kind::Missing, *store, 0);
                continue;
            }
            RegisterProposal &proposal = add(RegisterProposal::Kind::Renumbered, *store, other->row);
            proposal.to = other->code;
        }
    }

    const Register &m_before;
    const Register &m_now;
    const std::set<QString> &m_regions;
    QString m_organisation;
    QString m_fileName;
    int m_batch = 0;
    std::vector<RegisterProposal> m_proposals;
};
} // namespace

std::vector<RegisterProposal> registerChanges(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                              const StoreCorrections &corrections, const QString &fallbackOrganisation, QDate today)
{
    struct Book {
        Register before;
        Register now; // the newest register alone
        std::set<QString> regions;
        QHash<QString, QString> byKey; // of before: StoreCode::key() to first code
        int batch = 0;
    };
    std::map<QString, Book> books;
    for (const StoredStoreRow &stored : rows) {
        const auto code = StoreCode::parse(stored.row.text(StoreField::Code));
        if (!code)
            continue;
        const QString own = stored.row.text(StoreField::Organisation);
        const QString organisation = own.isEmpty() ? fallbackOrganisation : own;
        Book &book = books[organisation];
        if (book.batch != stored.batch) { // what was newest is not any longer
            for (const auto &[first, store] : book.now) {
                book.before[first] = store;
                book.byKey.insert(storeCodeKey(first), first);
                if (!store.region.isEmpty())
                    book.regions.insert(store.region);
            }
            book.now.clear();
            book.batch = stored.batch;
        }
        const Known store{code->text(), stored.row.text(StoreField::Name), stored.row.text(StoreField::Address), postcodeOf(stored.row),
                          corrections.meaningOf(stored.row.text(StoreField::Region)),
                          QDate::fromString(stored.row.text(StoreField::ClosedOn), Qt::ISODate), stored.batch, stored.row.row};
        // Zeros that a spreadsheet ate make no other store.
        QString first = corrections.firstCode(organisation, store.code);
        if (!book.before.contains(first))
            first = book.byKey.value(storeCodeKey(first), first);
        book.now.try_emplace(first, store);
    }
    QHash<int, QString> files;
    for (const Batch &batch : batches)
        files.insert(batch.number, batch.fileName);
    std::vector<RegisterProposal> proposals;
    for (const auto &[organisation, book] : books) {
        if (book.before.empty())
            continue;
        auto found = Comparison(book.before, book.now, book.regions, organisation).run(corrections, files.value(book.batch), book.batch, today);
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

Finding findingOf(const RegisterProposal &proposal)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.where = proposal.where;
    finding.subject = proposal.name.isEmpty() ? proposal.code : QString(proposal.code + u' ' + proposal.name);
    switch (proposal.kind) {
    case RegisterProposal::Kind::Missing:
        finding.id = u"register.store.missing"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register no longer has the store, which earlier ones have. It is kept."));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it closed or was sold, say so: register --close %1.")).arg(proposal.code);
        break;
    case RegisterProposal::Kind::Renumbered:
        finding.id = u"register.store.renumbered"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register no longer has the store, and has one like it under the code %1. Both are kept.")).arg(proposal.to);
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If they are one store, say so: register --renumber %1=%2.")).arg(proposal.code, proposal.to);
        break;
    case RegisterProposal::Kind::Moved:
        finding.id = u"register.store.moved"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has the store at %1; until now it was at %2.")).arg(proposal.to, proposal.from);
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "Check whether it moved, or whether its code now belongs to another store. If it moved, say so: register --moved %1.")).arg(proposal.code);
        break;
    case RegisterProposal::Kind::NewRegion:
        finding.id = u"register.region.new"_s;
        finding.subject = proposal.from;
        finding.message = QCoreApplication::translate("phaseout::Register", "No earlier register has this region, which %Ln store(s) now have.", nullptr, proposal.count);
        finding.suggestion = proposal.to.isEmpty()
            ? words(QT_TRANSLATE_NOOP("phaseout::Register", "Check whether it is new: crews and budgets go by region. If it is, say so: register --new-region \"%1\".")).arg(proposal.from)
            : words(QT_TRANSLATE_NOOP("phaseout::Register", "If it means %1, say so: register --region \"%2=%1\".")).arg(proposal.to, proposal.from);
        break;
    }
    return finding;
}

StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on)
{
    switch (proposal.kind) {
    case RegisterProposal::Kind::Missing:
        corrections.closed.push_back({proposal.organisation, proposal.code, on});
        break;
    case RegisterProposal::Kind::Renumbered:
        corrections.renumbered.push_back({proposal.organisation, proposal.code, proposal.to});
        break;
    case RegisterProposal::Kind::NewRegion:
        if (corrections.meaningOf(proposal.from) != proposal.from)
            break; // two organisations may write it
        if (proposal.to.isEmpty())
            corrections.newRegions.push_back(proposal.from);
        else
            corrections.regions.push_back({proposal.from, proposal.to});
        break;
    case RegisterProposal::Kind::Moved:
        corrections.moved.push_back({proposal.organisation, proposal.code, proposal.to});
        break;
    }
    return corrections;
}

} // namespace phaseout
