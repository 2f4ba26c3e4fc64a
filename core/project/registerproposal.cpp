// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/project/correctionindex.h"
#include "core/project/registerchanges.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

// "0003=1003" as it is typed behind an option.
QString typed(const QString &value) { return value.contains(u' ') ? QString(u'"' + value + u'"') : value; }

// "0003=1003": one store and another, or its day.
QString pairOf(const RegisterProposal &proposal, const QString &second) { return typed(proposal.called() + u'=' + second); }

QString codesOf(const RegisterProposal &proposal, qsizetype most)
{
    const QString codes = text::shown(QStringList(proposal.opened.first(std::min(most, proposal.opened.size()))).join(u", "_s), 400);
    return proposal.opened.size() > most ? QString(codes + u" …"_s) : codes;
}

QString openedWords(const RegisterProposal &proposal)
{
    return QCoreApplication::translate("phaseout::Register", "%Ln store(s) are new in this register, and in the estate already: %1.", nullptr, proposal.count).arg(codesOf(proposal, 8));
}

QString closingWords(const RegisterProposal &proposal)
{
    const auto dayText = [](const QString &day) { return QLocale().toString(QDate::fromString(day, Qt::ISODate), u"d MMM yyyy"_s); };
    if (!proposal.earlier.isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::Register", "The register’s status for this store is “%1”; in the project it ends on %2.")).arg(text::shown(proposal.earlier, 80), dayText(proposal.from));
    if (proposal.to.isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has no closing day for the store; the project has %1.")).arg(dayText(proposal.from));
    if (proposal.from.isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has %1 as the store’s closing day; in the project it trades on.")).arg(dayText(proposal.to));
    return words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has %1 as the store’s closing day; the project has %2.")).arg(dayText(proposal.to), dayText(proposal.from));
}
} // namespace

Finding findingOf(const RegisterProposal &proposal)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.where = proposal.where;
    finding.subject = proposal.name.isEmpty() ? proposal.called() : QString(proposal.called() + u' ' + proposal.name);
    switch (proposal.kind) {
    case RegisterProposal::Kind::Missing:
        finding.id = u"register.store.missing"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register no longer has the store, which earlier ones have. It is kept."));
        if (proposal.doubt == RegisterProposal::Doubt::AnotherHasIts)
            finding.message += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "Its name and place are those of %1 now: check whether that is this store.")).arg(text::shown(proposal.earlier, 80));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it closed, say so: register --close %1. If it was sold: register --sold %1.")).arg(typed(proposal.called()));
        break;
    case RegisterProposal::Kind::Renumbered:
        finding.id = u"register.store.renumbered"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register no longer has the store, and has one like it under the code %1. Both are kept.")).arg(proposal.to);
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If they are one store, say so: register --renumber %1.")).arg(pairOf(proposal, proposal.to));
        if (proposal.doubt == RegisterProposal::Doubt::UsedAgain) {
            finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has a store like this one under the code %1, and another, %2, under the code that it had.")).arg(text::shown(proposal.to, 40), text::shown(proposal.from, 60));
            finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it has the new code now, say so, and the other becomes a store of its own: register --renumber %1.")).arg(pairOf(proposal, proposal.to));
        }
        break;
    case RegisterProposal::Kind::Moved:
        finding.id = u"register.store.moved"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This register has the store at %1, where it is shown now; until now it was at %2.")).arg(proposal.to, proposal.from);
        if (proposal.doubt == RegisterProposal::Doubt::HasAnothers)
            finding.message += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "Until now its name and place were those of %1.")).arg(text::shown(proposal.earlier, 80));
        else if (proposal.doubt == RegisterProposal::Doubt::AnotherHasIts)
            finding.message += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "Its name and place until now are those of %1 in this register.")).arg(text::shown(proposal.earlier, 80));
        else if (proposal.doubt == RegisterProposal::Doubt::NothingKept)
            finding.message += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "It has kept neither name nor address, and is in another part of the country."));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "Check whether it moved, or whether its code now belongs to another store. If it moved, say so: register --moved %1.")).arg(typed(proposal.called()));
        if (proposal.doubt == RegisterProposal::Doubt::NothingKept)
            finding.suggestion += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "If the code is another store’s, give the one that had it another, such as %2, and this one becomes a store of its own: register --renumber %1."))
                                             .arg(pairOf(proposal, proposal.code + u"-old"_s), QString(proposal.code + u"-old"_s));
        break;
    case RegisterProposal::Kind::Closed:
        finding.id = u"register.store.closed"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "The register’s status for this store is “%1”. It counts as trading until you say that it closed.")).arg(text::shown(proposal.from));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it closes on %1, say so: register --close %2.")).arg(QLocale().toString(proposal.on, u"d MMM yyyy"_s), pairOf(proposal, proposal.on.toString(Qt::ISODate)));
        break;
    case RegisterProposal::Kind::Closing:
        finding.id = u"register.store.closing"_s;
        finding.message = closingWords(proposal);
        finding.suggestion = proposal.on.isValid()
            ? words(QT_TRANSLATE_NOOP("phaseout::Register", "If that is so, say so: register --close %1.")).arg(pairOf(proposal, proposal.to))
            : words(QT_TRANSLATE_NOOP("phaseout::Register", "If it trades on, say so: register --trades %1.")).arg(typed(proposal.called()));
        break;
    case RegisterProposal::Kind::Sold:
        finding.id = u"register.store.sold"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "The register’s status for this store is “%1”. What is there counts as yours to remove until you say that it was sold.")).arg(text::shown(proposal.from));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it is the buyer’s from %1, say so: register --sold %2.")).arg(QLocale().toString(proposal.on, u"d MMM yyyy"_s), pairOf(proposal, proposal.on.toString(Qt::ISODate)));
        break;
    case RegisterProposal::Kind::Split:
        finding.id = u"register.store.split"_s;
        finding.subject = QString(proposal.to + u' ' + proposal.name).trimmed();
        finding.message = (proposal.hasOwnCode
                               ? words(QT_TRANSLATE_NOOP("phaseout::Register", "This store is new, and not alone at the address of store %1, which is gone: was that store split?"))
                               : words(QT_TRANSLATE_NOOP("phaseout::Register", "This store is new, with the code of store %1 and something behind it, at the same postcode: was that store split?")))
                              .arg(text::shown(proposal.called()));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "Devices that lists put down to %1 stay there. If it was split, say so, and those whose address or name points to %2 move: register --split %3. If it is another store: register --apart %3."))
                                 .arg(proposal.called(), proposal.to, pairOf(proposal, proposal.to));
        break;
    case RegisterProposal::Kind::SameAddress:
        finding.id = u"register.store.same-address"_s;
        finding.subject = QString(proposal.to + u' ' + proposal.name).trimmed();
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "This store is new, at the address of store %1, which trades: are there two stores at one address?")).arg(text::shown(proposal.called()));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If there are two, say so: register --apart %2. If it is %1 under a new code: register --renumber %2."))
                                 .arg(proposal.called(), pairOf(proposal, proposal.to));
        break;
    case RegisterProposal::Kind::Passed:
        finding.id = u"register.store.passed"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "%1 no longer has the store; %2 now has one like it under the code %3. Both are kept."))
                              .arg(text::shown(proposal.organisation, 80), text::shown(proposal.toOrganisation, 80), text::shown(proposal.to, 40));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it passed to that company, say so: register --renumber %1. If it closed: register --close %2."))
                                 .arg(typed(QString(proposal.code + u'@' + proposal.organisation + u'=' + proposal.to + u'@' + proposal.toOrganisation)), typed(proposal.called()));
        break;
    case RegisterProposal::Kind::Shorter:
        finding.id = u"register.shorter"_s;
        finding.severity = Severity::Note;
        finding.subject = proposal.organisation;
        if (!proposal.toOrganisation.isEmpty()) {
            finding.message = QCoreApplication::translate("phaseout::Register", "The register has stores of %1 alone, and none of %2, which came in one file with it before: nothing is asked of %Ln store(s) that trade: %3.", nullptr, proposal.count)
                                  .arg(text::shown(proposal.toOrganisation, 80), text::shown(proposal.organisation, 80), codesOf(proposal, 8));
            finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If that company has stores no longer, say of each what became of it: register --close %1, or register --sold %1. Else nothing has to be done.")).arg(typed(proposal.called()));
            break;
        }
        finding.message = QCoreApplication::translate("phaseout::Register", "The register lacks %Ln store(s) that trade, more than one in five: it was taken for a list of some stores, and nothing is asked of those that it lacks: %1.", nullptr, proposal.count)
                              .arg(codesOf(proposal, 40));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If the register is whole, say of each what became of it: register --close %1, or register --sold %1. If it is a list of some stores, nothing has to be done."))
                                 .arg(typed(proposal.called()));
        break;
    case RegisterProposal::Kind::Opened:
        finding.id = u"register.store.opened"_s;
        finding.severity = Severity::Note;
        finding.message = openedWords(proposal);
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "Nothing has to be decided. If one of them is an old one under a new code, say so: register --renumber OLD=NEW."));
        break;
    case RegisterProposal::Kind::NewRegion:
        finding.id = u"register.region.new"_s;
        finding.subject = proposal.from;
        finding.message = QCoreApplication::translate("phaseout::Register", "No earlier register has this region, which %Ln store(s) now have.", nullptr, proposal.count);
        finding.suggestion = proposal.to.isEmpty()
            ? words(QT_TRANSLATE_NOOP("phaseout::Register", "Check whether it is new: crews and budgets go by region. If it is, say so: register --new-region \"%1\".")).arg(proposal.from)
            : words(QT_TRANSLATE_NOOP("phaseout::Register", "If it means %1, say so: register --region \"%2=%1\".")).arg(proposal.to, proposal.from);
        if (proposal.isContradicted())
            finding.message += u' ' + words(QT_TRANSLATE_NOOP("phaseout::Register", "It is spelt like %1, but until now the register had such stores in %2.")).arg(text::shown(proposal.to), text::shown(proposal.earlier, 200));
        break;
    }
    return finding;
}

StoreCorrections renumbered(StoreCorrections corrections, const RenumberedStore &store, const QString &code, int since)
{
    const auto [company, to] = Renumberings::newOf(store);
    const auto isIts = [&](const ClosedStore &one) { return one.code == code && one.organisation == store.organisation && (since == 0 || one.askedBy < since); };
    if (corrections.closing(company, to))
        std::erase_if(corrections.closed, isIts);
    for (ClosedStore &one : corrections.closed)
        if (isIts(one)) {
            one.organisation = company;
            one.code = to;
        }
    corrections.renumbered.push_back(store);
    return corrections;
}

StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on, bool isMissingSold)
{
    switch (proposal.kind) {
    case RegisterProposal::Kind::Missing:
        corrections.close({proposal.organisation, proposal.plain, on, isMissingSold, proposal.said, proposal.batch});
        break;
    case RegisterProposal::Kind::Closed:
    case RegisterProposal::Kind::Sold:
        corrections.close({proposal.organisation, proposal.plain, proposal.on.isValid() ? proposal.on : on, proposal.kind == RegisterProposal::Kind::Sold, proposal.said, proposal.batch});
        break;
    case RegisterProposal::Kind::Closing:
        corrections.close({proposal.organisation, proposal.plain, proposal.on, false, proposal.said, proposal.batch});
        break;
    case RegisterProposal::Kind::Split:
        corrections.splits.push_back({proposal.organisation, proposal.code, proposal.to, proposal.on.isValid() ? proposal.on : on});
        break;
    case RegisterProposal::Kind::SameAddress:
        corrections.apart.push_back({proposal.organisation, proposal.code, proposal.to});
        break;
    case RegisterProposal::Kind::Opened:
    case RegisterProposal::Kind::Shorter:
        break;
    case RegisterProposal::Kind::Renumbered:
    case RegisterProposal::Kind::Passed:
        return renumbered(std::move(corrections), {proposal.organisation, proposal.last, proposal.toLast, proposal.toOrganisation}, proposal.plain,
                          proposal.doubt == RegisterProposal::Doubt::UsedAgain ? proposal.batch : 0);
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
