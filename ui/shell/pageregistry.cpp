// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/assess/assesspage.h"
#include "ui/pages/audit/auditpage.h"
#include "ui/pages/costs/costspage.h"
#include "ui/pages/estate/estatepage.h"
#include "ui/pages/identify/identifypage.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/map/mappage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/weekmover.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/track/trackpage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::pages", text); }
} // namespace

std::vector<PageEntry> railPages()
{
    using guide::Stage;
    return {
        {PageId::Overview, u"overview"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Overview")), Icon::Overview, false, Stage::Overview, OverviewPage::keys()},
        {PageId::Import, u"import"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Import")), Icon::Import, true, Stage::Import, {}},
        {PageId::Identify, u"identify"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Identify")), Icon::Identify, false, Stage::Identify, IdentifyPage::keys()},
        {PageId::Map, u"map"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Map")), Icon::Map, false, Stage::Map, MapPage::keys()},
        {PageId::Assess, u"assess"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Assess")), Icon::Assess, false, Stage::Assess, {}},
        {PageId::Plan, u"plan"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Plan")), Icon::Plan, true, Stage::Plan, WeekMover::keys()},
        {PageId::Track, u"track"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Track")), Icon::Track, false, Stage::Track, {}},
        {PageId::Costs, u"costs"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Costs")), Icon::Costs, false, Stage::Costs, CostsPage::keys()},
        {PageId::Reports, u"reports"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Reports")), Icon::Reports, true, Stage::Reports, {}},
        {PageId::Estate, u"estate"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Estate")), Icon::Store, false, std::nullopt, EstatePage::keys()},
        {PageId::Audit, u"audit"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Audit")), Icon::Audit, false, Stage::Audit, {}},
    };
}

Page *makePage(PageId id, Session &session, QWidget *parent)
{
    switch (id) {
    case PageId::Start:
        return new StartPage(session, parent);
    case PageId::Overview:
        return new OverviewPage(session, parent);
    case PageId::Import:
        return new ImportPage(session, parent);
    case PageId::Identify:
        return new IdentifyPage(session, parent);
    case PageId::Map:
        return new MapPage(session, parent);
    case PageId::Assess:
        return new AssessPage(session, parent);
    case PageId::Plan:
        return new PlanPage(session, parent);
    case PageId::Track:
        return new TrackPage(session, parent);
    case PageId::Costs:
        return new CostsPage(session, parent);
    case PageId::Reports:
        return new ReportsPage(session, parent);
    case PageId::Audit:
        return new AuditPage(session, parent);
    case PageId::Estate:
        return new EstatePage(session, parent);
    default:
        return nullptr;
    }
}

PageId pageOf(guide::Stage stage)
{
    // The pages of the stages stand in the same order, after Start.
    return static_cast<PageId>(static_cast<int>(stage) + 1);
}

} // namespace phaseout::ui
