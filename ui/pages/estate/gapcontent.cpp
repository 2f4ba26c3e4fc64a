// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/gapcontent.h"

#include "core/base/text.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/storetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString say(const char *text) { return QCoreApplication::translate("phaseout::ui::EstateLists", text); }
} // namespace

QStringList gapHeaders()
{
    return {say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Gap")), say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Store")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Device")), say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Address")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "What was found"))};
}

QString gapViewName(int view)
{
    return view <= 0 ? say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "All gaps")) : gapKindWord(everyGapKind[static_cast<size_t>(view) - 1]);
}

std::optional<int> gapViewFromSlug(QStringView slug)
{
    for (size_t i = 0; i < everyGapKind.size(); ++i)
        if (gapKindSlug(everyGapKind[i]) == slug)
            return static_cast<int>(i) + 1;
    return {};
}

GapContent::GapContent(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers, std::shared_ptr<const std::vector<Gap>> gaps)
    : m_estate(std::move(estate)), m_makers(std::move(makers)), m_gaps(std::move(gaps)), m_counts(everyGapKind.size() + 1, 0)
{
    m_counts[0] = static_cast<int>(m_gaps->size());
    for (const Gap &one : *m_gaps)
        ++m_counts[static_cast<size_t>(one.kind) + 1];
}

std::vector<int> GapContent::rows(const ListAsk &ask, const JobContext &context) const
{
    std::vector<int> rows;
    for (int item = 0; item < m_counts[0]; ++item) {
        if (item % 4096 == 0 && context.isCancelled())
            return rows;
        const bool isInView = ask.view <= 0 || static_cast<int>(gap(item).kind) == ask.view - 1;
        if (isInView && (!ask.only || ask.only->contains(id(item))) && passes(item, ask.words))
            rows.push_back(item);
    }
    if (ask.column >= 0 && !context.isCancelled())
        sort(rows, GapColumn(ask.column), ask.isDescending);
    return rows;
}

bool GapContent::passes(int item, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < gapColumnCount; ++column)
        cells << text(item, column);
    const QString all = cells.join(u'\n');
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

// Kinds and stores in the order that gapsOf() gives; the rest by what they say.
void GapContent::sort(std::vector<int> &rows, GapColumn column, bool isDescending) const
{
    const auto order = [&](const auto &isLess) {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return isDescending ? isLess(b, a) : isLess(a, b); });
    };
    if (column == GapColumn::Kind)
        return order([this](int a, int b) { return gap(a).kind < gap(b).kind; });
    if (column == GapColumn::Store) // those at none come last
        return order([this](int a, int b) { return static_cast<unsigned>(m_estate->storeAt(gap(a).store)) < static_cast<unsigned>(m_estate->storeAt(gap(b).store)); });
    if (column == GapColumn::Address)
        return order([this](int a, int b) {
            const Device *first = m_estate->device(gap(a).device);
            const Device *second = m_estate->device(gap(b).device);
            return (first ? first->ip : std::nullopt) < (second ? second->ip : std::nullopt);
        });
    std::vector<QString> keys(m_gaps->size());
    for (const int row : rows)
        keys[static_cast<size_t>(row)] = text(row, static_cast<int>(column)).toCaseFolded();
    order([&keys](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
}

QString GapContent::deviceText(const Device &device) const
{
    const QString maker = !device.brand.isEmpty() ? device.brand : !device.maker.isKnown() ? QString() : m_makers ? m_makers->makerName(device.maker) : device.maker.slug();
    QStringList parts{maker, device.model.isEmpty() ? device.name : device.model};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << (!device.serial.isEmpty() ? device.serial : device.mac ? device.mac->text() : deviceClassWord(device.deviceClass));
    return text::shown(parts.join(u' '), 80);
}

QString GapContent::text(int item, int column) const
{
    const Gap &one = gap(item);
    switch (GapColumn(column)) {
    case GapColumn::Kind:
        return gapKindWord(one.kind);
    case GapColumn::Store:
        if (const Store *store = m_estate->store(one.store))
            return storeText(*store, *m_estate);
        return say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "no store yet"));
    case GapColumn::Words:
        return text::shown(one.words, 400);
    default:
        break;
    }
    const Device *device = m_estate->device(one.device);
    if (!device)
        return {};
    return GapColumn(column) == GapColumn::Device ? deviceText(*device) : device->ip ? device->ip->text() : QString();
}

QVariant GapContent::extra(int item, int column, int role) const
{
    if (role != ToneRole)
        return {};
    const auto at = GapColumn(column);
    const bool isMuted = at == GapColumn::Store && gap(item).store.isNull();
    return static_cast<int>(isMuted ? CellTone::Muted : at == GapColumn::Address ? CellTone::Fixed : CellTone::Plain);
}

QString GapContent::thing(int item) const
{
    const Gap &one = gap(item);
    return one.device.isNull() ? one.store.text() : one.device.text();
}

QUuid GapContent::id(int item) const { return QUuid::createUuidV5(QUuid::fromString(thing(item)), gapKindSlug(gap(item).kind)); }

int GapContent::itemOf(const QUuid &wanted) const
{
    for (int item = 0; item < m_counts[0]; ++item)
        if (id(item) == wanted)
            return item;
    return -1;
}

} // namespace phaseout::ui
