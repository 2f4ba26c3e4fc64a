// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/storecontent.h"

#include "core/base/text.h"
#include "core/estate/nations.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString say(const char *text) { return QCoreApplication::translate("phaseout::ui::EstateLists", text); }

bool isFigure(StoreColumn column)
{
    return column == StoreColumn::Devices || column == StoreColumn::InScope || column == StoreColumn::ToDecide || column == StoreColumn::Risk || column == StoreColumn::Cost;
}
} // namespace

QStringList storeHeaders()
{
    return {say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Code")),      say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Name")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Region")),    say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Nation")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Devices")),   say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "In scope")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "To decide")), say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Risk")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Cost")),      say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Planned week")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Status"))};
}

StoreContent::StoreContent(std::shared_ptr<const Estate> estate, const timetable::Timetable *plan, QDate today)
    : m_estate(std::move(estate)), m_today(today), m_sold(soldDays(*m_estate)), m_standings(progress::storeProgress(*m_estate, today)), m_weeks(m_estate->stores.size()), m_counts(progress::storeListCount, 0)
{
    if (plan)
        for (const timetable::Visit &visit : plan->visits)
            if (const int at = m_estate->storeAt(visit.store); at >= 0)
                m_weeks[static_cast<size_t>(at)] = visit.week().monday();
    for (const progress::StoreProgress &standing : m_standings)
        for (int list = 0; list < progress::storeListCount; ++list)
            m_counts[static_cast<size_t>(list)] += progress::isIn(progress::StoreList(list), standing);
}

bool StoreContent::hasWork(int item) const { return standing(item).inScope > 0 || m_weeks[static_cast<size_t>(item)].isValid(); }

bool StoreContent::passes(int item, const QStringList &words) const
{
    const Store &one = store(item);
    const QString code = uniqueCode(one, *m_estate);
    const QString postcode = postcodeText(one);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const auto has = [&word](const QString &in) { return in.contains(word, Qt::CaseInsensitive); };
        return has(code) || has(one.name) || has(one.town) || has(postcode) || has(one.region) || has(one.format) || has(nationWord(one.nation)) || has(statusText(item));
    });
}

std::vector<int> StoreContent::rows(const ListAsk &ask, const JobContext &context) const
{
    std::vector<int> rows;
    for (size_t i = 0; i < m_standings.size() && !context.isCancelled(); ++i) {
        const int item = static_cast<int>(i);
        if ((!ask.only || ask.only->contains(id(item))) && progress::isIn(progress::StoreList(ask.view), m_standings[i]) && passes(item, ask.words))
            rows.push_back(item);
    }
    if (ask.column < 0)
        return rows;
    const auto column = StoreColumn(ask.column);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        if (ask.isDescending)
            std::swap(a, b);
        if (column == StoreColumn::Code)
            return a < b;
        if (isFigure(column) || column == StoreColumn::Week || column == StoreColumn::Status)
            return figure(a, column) < figure(b, column);
        return words(a, column).compare(words(b, column), Qt::CaseInsensitive) < 0;
    });
    return rows;
}

qint64 StoreContent::figure(int item, StoreColumn column) const
{
    const progress::StoreProgress &at = standing(item);
    switch (column) {
    case StoreColumn::Devices:
        return at.devices;
    case StoreColumn::InScope:
        return at.inScope;
    case StoreColumn::ToDecide:
        return at.toIdentify;
    case StoreColumn::Risk:
        return at.risk.score;
    case StoreColumn::Cost:
        return at.cost.whole.likely.minor();
    case StoreColumn::Week:
        return m_weeks[static_cast<size_t>(item)].toJulianDay();
    default:
        return static_cast<qint64>(at.status);
    }
}

QString StoreContent::statusText(int item) const
{
    const progress::StoreProgress &at = standing(item);
    const QDate closed = store(item).closedOn;
    if (at.status != progress::StoreStatus::Sold && closed.isValid() && closed <= m_today && at.inScope == 0)
        return say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Store closed"));
    const bool isSilent = at.status == progress::StoreStatus::NothingToDo && at.devices == 0;
    const QString status = isSilent ? say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "No known device")) : progress::storeStatusWord(at.status);
    const QDate sold = m_sold.value(store(item).id);
    if (at.status == progress::StoreStatus::Sold || tradingOf(store(item), sold, m_today) == Trading::Trades)
        return status;
    QString ending = tradingWords(store(item), sold, m_today);
    ending.front() = ending.front().toLower();
    return status + u", "_s + ending;
}

QString StoreContent::words(int item, StoreColumn column) const
{
    const Store &one = store(item);
    switch (column) {
    case StoreColumn::Code:
        return text::shown(uniqueCode(one, *m_estate), 80);
    case StoreColumn::Name:
        return text::shown(one.name, 80);
    case StoreColumn::Region:
        return text::shown(one.region, 60);
    case StoreColumn::Nation:
        return nationWord(one.nation);
    default:
        return statusText(item);
    }
}

QString StoreContent::text(int item, int column) const
{
    const auto at = StoreColumn(column);
    if (at == StoreColumn::Week)
        return dayText(m_weeks[static_cast<size_t>(item)]);
    if (!isFigure(at))
        return words(item, at);
    const qint64 value = figure(item, at);
    if (value == 0)
        return {};
    return at == StoreColumn::Cost ? wholeMoney(standing(item).cost.whole.likely) : QLocale().toString(value);
}

QString StoreContent::plain(int item, int column) const
{
    const auto at = StoreColumn(column);
    if (at == StoreColumn::Week)
        return m_weeks[static_cast<size_t>(item)].toString(Qt::ISODate);
    if (at == StoreColumn::Cost)
        return QString::number(standing(item).cost.whole.likely.inUnits(), 'f', m_estate->programme.currency.decimals());
    return isFigure(at) ? QString::number(figure(item, at)) : words(item, at);
}

QVariant StoreContent::extra(int item, int column, int role) const
{
    const bool isQuiet = StoreColumn(column) == StoreColumn::Status && standing(item).inScope == 0;
    return role == ToneRole ? QVariant(static_cast<int>(isQuiet ? CellTone::Muted : CellTone::Plain)) : QVariant();
}

} // namespace phaseout::ui
