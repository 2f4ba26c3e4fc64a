// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#if __has_include("ui/pages/assess/assesspage.h")
#include "ui/pages/assess/assesspage.h"
#define PHASEOUT_HAS_ASSESS
#endif
#include "ui/pages/audit/auditpage.h"
#if __has_include("ui/pages/costs/costspage.h")
#include "ui/pages/costs/costspage.h"
#define PHASEOUT_HAS_COSTS
#endif
#if __has_include("ui/pages/identify/identifypage.h")
#include "ui/pages/identify/identifypage.h"
#define PHASEOUT_HAS_IDENTIFY
#endif
#if __has_include("ui/pages/import/importpage.h")
#include "ui/pages/import/importpage.h"
#define PHASEOUT_HAS_IMPORT
#endif
#if __has_include("ui/pages/map/mappage.h")
#include "ui/pages/map/mappage.h"
#define PHASEOUT_HAS_MAP
#endif
#include "ui/pages/overview/overviewpage.h"
#if __has_include("ui/pages/plan/planpage.h")
#include "ui/pages/plan/planpage.h"
#define PHASEOUT_HAS_PLAN
#endif
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/start/startpage.h"
#if __has_include("ui/pages/track/trackpage.h")
#include "ui/pages/track/trackpage.h"
#define PHASEOUT_HAS_TRACK
#endif

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::pages", text); }

bool exists(PageId id)
{
    switch (id) {
#ifndef PHASEOUT_HAS_IMPORT
    case PageId::Import:
        return false;
#endif
#ifndef PHASEOUT_HAS_IDENTIFY
    case PageId::Identify:
        return false;
#endif
#ifndef PHASEOUT_HAS_MAP
    case PageId::Map:
        return false;
#endif
#ifndef PHASEOUT_HAS_ASSESS
    case PageId::Assess:
        return false;
#endif
#ifndef PHASEOUT_HAS_PLAN
    case PageId::Plan:
        return false;
#endif
#ifndef PHASEOUT_HAS_TRACK
    case PageId::Track:
        return false;
#endif
#ifndef PHASEOUT_HAS_COSTS
    case PageId::Costs:
        return false;
#endif
    default:
        return true;
    }
}
} // namespace

std::vector<PageEntry> railPages()
{
    using guide::Stage;
    std::vector<PageEntry> pages{
        {PageId::Overview, u"overview"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Overview")), Icon::Overview, false, Stage::Overview},
        {PageId::Import, u"import"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Import")), Icon::Import, true, Stage::Import},
        {PageId::Identify, u"identify"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Identify")), Icon::Identify, false, Stage::Identify},
        {PageId::Map, u"map"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Map")), Icon::Map, false, Stage::Map},
        {PageId::Assess, u"assess"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Assess")), Icon::Assess, false, Stage::Assess},
        {PageId::Plan, u"plan"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Plan")), Icon::Plan, true, Stage::Plan},
        {PageId::Track, u"track"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Track")), Icon::Track, false, Stage::Track},
        {PageId::Costs, u"costs"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Costs")), Icon::Costs, false, Stage::Costs},
        {PageId::Reports, u"reports"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Reports")), Icon::Reports, true, Stage::Reports},
        {PageId::Audit, u"audit"_s, words(QT_TRANSLATE_NOOP("phaseout::ui::pages", "Audit")), Icon::Audit, false, Stage::Audit},
    };
    std::erase_if(pages, [](const PageEntry &entry) { return !exists(entry.id); });
    return pages;
}

Page *makePage(PageId id, Session &session, QWidget *parent)
{
    switch (id) {
    case PageId::Start:
        return new StartPage(session, parent);
    case PageId::Overview:
        return new OverviewPage(session, parent);
#ifdef PHASEOUT_HAS_IMPORT
    case PageId::Import:
        return new ImportPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_IDENTIFY
    case PageId::Identify:
        return new IdentifyPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_MAP
    case PageId::Map:
        return new MapPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_ASSESS
    case PageId::Assess:
        return new AssessPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_PLAN
    case PageId::Plan:
        return new PlanPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_TRACK
    case PageId::Track:
        return new TrackPage(session, parent);
#endif
#ifdef PHASEOUT_HAS_COSTS
    case PageId::Costs:
        return new CostsPage(session, parent);
#endif
    case PageId::Reports:
        return new ReportsPage(session, parent);
    case PageId::Audit:
        return new AuditPage(session, parent);
    default:
        return nullptr;
    }
}

PageId pageOf(guide::Stage stage)
{
    // The rail's pages are the stages, in the same order, after Start.
    return static_cast<PageId>(static_cast<int>(stage) + 1);
}

} // namespace phaseout::ui
