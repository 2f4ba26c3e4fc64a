// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importsession.h"

#include "core/base/text.h"
#include "core/project/listedremovals.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

// What is told of the devices that an import brought back, or to a store that closed.
namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Import", text); }
} // namespace

// Cameras that came to a store which had closed: the store is open, or the list is of another.
void ImportSession::reportClosedStores(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    std::map<QString, std::pair<const Store *, int>> closed; // by code, in its order
    for (const DeviceId &id : touched) {
        const Device *was = before.device(id);
        const Device *now = m_next.device(id);
        const Store *store = now ? m_next.store(now->store) : nullptr;
        const bool isClosed = store && store->closedOn.isValid() && store->closedOn <= m_project.m_services.clock.today();
        if (isClosed && now->isInScope && !now->delivery.isReportedRemoved() && !(was && was->store == now->store && was->isInScope))
            ++closed.try_emplace(uniqueCode(*store, m_next), store, 0).first->second.second;
    }
    for (const auto &[code, counted] : closed)
        report.findings.push_back({Severity::Warning, u"store.closed.has-devices"_s, code, {},
                                   QCoreApplication::translate("phaseout::Import", "%Ln device(s) in scope came to store %1, which closed on %2.", nullptr, counted.second)
                                       .arg(text::shown(code), counted.first->closedOn.toString(Qt::ISODate)),
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "Check whether the store is closed, and whether the list is of another store.")), {}});
}

void ImportSession::reportSeenAgain(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    for (const DeviceId &id : touched) {
        const Device *was = before.device(id);
        const Device *now = m_next.device(id);
        if (!now)
            continue;
        const bool isSaidNow = !was || !(was->delivery == now->delivery); // by a row of this import, of which that was told
        if (!now->isInScope || !now->isSeenAgain() || isSaidNow || was->isSeenAgain())
            continue;
        report.findings.push_back({Severity::Warning, u"device.seen-again"_s, subjectOf(*now, m_next), {},
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "Reported removed on %1, and seen again on %2."))
                                       .arg(now->delivery.on.toString(Qt::ISODate), now->lastSeen.toString(Qt::ISODate)),
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "It counts as there again. Ask the store, or report its removal once more.")), {}});
    }
}

} // namespace phaseout
