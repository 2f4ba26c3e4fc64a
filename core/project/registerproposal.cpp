// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/project/registerchanges.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }
} // namespace

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
    case RegisterProposal::Kind::Closed:
        finding.id = u"register.store.closed"_s;
        finding.message = words(QT_TRANSLATE_NOOP("phaseout::Register", "The register’s status for this store is “%1”. It counts as trading until you say that it closed.")).arg(text::shown(proposal.from));
        finding.suggestion = words(QT_TRANSLATE_NOOP("phaseout::Register", "If it closes on %1, say so: register --close %2 --on %3.")).arg(QLocale().toString(proposal.on, u"d MMM yyyy"_s), proposal.code, proposal.on.toString(Qt::ISODate));
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

StoreCorrections adopted(StoreCorrections corrections, const RegisterProposal &proposal, QDate on)
{
    switch (proposal.kind) {
    case RegisterProposal::Kind::Missing:
        corrections.closed.push_back({proposal.organisation, proposal.code, on});
        break;
    case RegisterProposal::Kind::Closed:
        corrections.closed.push_back({proposal.organisation, proposal.code, proposal.on.isValid() ? proposal.on : on});
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
