// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/identifystate.h"

#include "core/base/text.h"
#include "core/estate/queues.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/deviceorder.h"
#include "ui/models/evidencecells.h"
#include "ui/models/storetext.h"
#include "ui/widgets/symbols.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui", text, nullptr, n); }

} // namespace

QString identifyGroupWord(IdentifyGroup group)
{
    switch (group) {
    case IdentifyGroup::ReBrand:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Look like re-brands"));
    case IdentifyGroup::Disagree:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Sources disagree"));
    case IdentifyGroup::Possible:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Possible"));
    case IdentifyGroup::Unknown:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Unknown"));
    case IdentifyGroup::Parked:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Parked"));
    case IdentifyGroup::Decided:
        break;
    }
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "Decided"));
}

void IdentifyState::setEstate(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers)
{
    m_estate = std::move(estate);
    m_makers = std::move(makers);
    if (!m_estate->device(m_only))
        m_only = {}; // it went with its import, or the programme is another one
    rebuild();
}

void IdentifyState::setFilter(const QString &text)
{
    m_filter = text.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void IdentifyState::setShowsDecided(bool shows)
{
    m_showsDecided = shows;
    rebuild();
}

void IdentifyState::setOrder(int column, bool isDescending)
{
    m_column = column;
    m_isDescending = isDescending;
    rebuild();
}

void IdentifyState::setOnly(const DeviceId &device)
{
    if (device == m_only)
        return;
    m_only = device;
    rebuild();
}

IdentifyGroup IdentifyState::groupOf(const Device &device) const
{
    if (!device.needsDecision)
        return IdentifyGroup::Decided;
    if (isParked(device))
        return IdentifyGroup::Parked;
    if (device.verdict == Verdict::Conflict)
        return IdentifyGroup::Disagree;
    const bool hasOtherBrand = m_makers && device.maker.isKnown() && !device.brand.isEmpty()
        && text::folded(device.brand) != text::folded(makerName(device.maker));
    if (hasOtherBrand)
        return IdentifyGroup::ReBrand;
    return device.verdict == Verdict::Unknown ? IdentifyGroup::Unknown : IdentifyGroup::Possible;
}

bool IdentifyState::passes(const Device &device) const
{
    if (!m_only.isNull())
        return device.id == m_only;
    if (m_filter.isEmpty())
        return true;
    const Store *store = m_estate->store(device.store);
    QStringList cells{device.model, device.brand, makerName(device.maker), device.mac ? device.mac->text() : QString(), device.name, device.serial,
                      store ? codeAndName(*store, *m_estate) : QString()};
    for (const int column : {0, 1, 2, 3})
        cells << deviceText(device, column);
    const QString all = cells.join(u'\n');
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void IdentifyState::rebuild()
{
    std::array<std::vector<int>, identifyGroupCount> groups;
    m_left = 0;
    m_parked = 0;
    for (size_t i = 0; i < m_estate->devices.size(); ++i) {
        const Device &device = m_estate->devices[i];
        m_left += isToIdentify(device);
        m_parked += isParked(device);
        const bool isShown = device.needsDecision || (m_showsDecided && device.decision) || device.id == m_only;
        if (isShown && passes(device))
            groups[static_cast<size_t>(groupOf(device))].push_back(static_cast<int>(i));
    }
    m_rows.clear();
    for (size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].empty())
            continue;
        const auto group = static_cast<IdentifyGroup>(g);
        sort(groups[g]);
        m_rows.push_back({group, -1, static_cast<int>(groups[g].size())});
        for (const int device : groups[g])
            m_rows.push_back({group, device, 0});
    }
}

// Addresses by number, and what we are surest of first; the rest by its words.
void IdentifyState::sort(std::vector<int> &devices) const
{
    if (m_column < 0)
        return;
    orderDevices(devices, *m_estate, m_isDescending, [this](const Device &device) -> DeviceKey {
        if (m_column == 0)
            return {{}, static_cast<int>(device.verdict) * 1000 - device.confidence, {}};
        return m_column == 3 ? DeviceKey{device.ip, 0, {}} : DeviceKey{{}, 0, deviceText(device, m_column).toCaseFolded()};
    });
}

const Device *IdentifyState::deviceIn(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_rows.size() || m_rows[static_cast<size_t>(row)].device < 0)
        return nullptr;
    return &m_estate->devices[static_cast<size_t>(m_rows[static_cast<size_t>(row)].device)];
}

int IdentifyState::rowOf(const DeviceId &device) const
{
    const int at = m_estate->deviceAt(device);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return at >= 0 && row.device == at; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<int> IdentifyState::rowsOf(const std::vector<DeviceId> &devices) const
{
    const QSet<DeviceId> wanted(devices.begin(), devices.end());
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].device >= 0 && wanted.contains(m_estate->devices[static_cast<size_t>(m_rows[row].device)].id))
            rows.push_back(static_cast<int>(row));
    return rows;
}

int IdentifyState::deviceRowNear(int row) const
{
    const int count = static_cast<int>(m_rows.size());
    for (int below = std::max(0, row); below < count; ++below)
        if (deviceIn(below))
            return below;
    for (int above = std::min(row, count) - 1; above >= 0; --above)
        if (deviceIn(above))
            return above;
    return -1;
}

QString IdentifyState::progressWords() const
{
    const QLocale locale;
    const QString left = words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 left of %2")).arg(locale.toString(m_left), locale.toString(total()));
    return m_parked == 0 ? left : QString(left + u", "_s + words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln parked"), m_parked));
}

std::vector<DeviceId> IdentifyState::likeThis(const Device &device) const
{
    std::vector<DeviceId> alike;
    const QString model = text::folded(device.model);
    for (const Device &other : m_estate->devices) {
        const bool isSame = other.id == device.id;
        const bool isAlike = device.mac && !model.isEmpty() && other.mac && isToIdentify(other)
            && device.mac->number() >> 24 == other.mac->number() >> 24 && text::folded(other.model) == model;
        if (isSame || isAlike)
            alike.push_back(other.id);
    }
    return alike;
}

QString IdentifyState::makerName(const Maker &maker) const
{
    if (!maker.isKnown())
        return {};
    return m_makers ? m_makers->makerName(maker) : maker.slug();
}

QString IdentifyState::confirmWords(const Device &device) const
{
    if (!device.maker.isKnown())
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Name the maker…"));
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "Confirm %1")).arg(makerName(device.maker));
}

QString IdentifyState::disproofWords(const Device &device) const
{
    switch (groupOf(device)) {
    case IdentifyGroup::ReBrand:
    case IdentifyGroup::Possible:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "A photo of a label that names another maker, or another maker's own protocol answering at its address."));
    case IdentifyGroup::Disagree:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "One of these sources is wrong. A photo of the label, or a fresh scan of its address, settles which."));
    case IdentifyGroup::Unknown:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Nothing points to a maker yet. A photo of the label, or a scan that reads its services, would."));
    case IdentifyGroup::Parked:
    case IdentifyGroup::Decided:
        break;
    }
    if (device.decision)
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "A person decided. “Leave it to the evidence” takes that back."));
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "The evidence is enough. A photo of a label that names another maker would say otherwise."));
}

QStringList IdentifyState::headers()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui", "How sure")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Store")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "Model")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Address"))};
}

QString IdentifyState::deviceText(const Device &device, int column) const
{
    if (column == 0)
        return verdictWord(device.verdict);
    if (column == 1) {
        const Store *store = m_estate->store(device.store);
        return store ? storeText(*store, *m_estate) : words(QT_TRANSLATE_NOOP("phaseout::ui", "no store yet"));
    }
    if (column == 2)
        return device.model.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui", "no model read")) : text::shown(device.model, 80);
    return device.ip ? device.ip->text() : words(QT_TRANSLATE_NOOP("phaseout::ui", "none"));
}

QVariant IdentifyState::cell(int row, int column, int role) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_rows.size())
        return {};
    const Row &at = m_rows[static_cast<size_t>(row)];
    if (role == GroupRowRole)
        return at.device < 0;
    if (at.device < 0) {
        if (role == GroupNoteRole && column == 0)
            return QLocale().toString(at.count);
        return role == Qt::DisplayRole && column == 0 ? QVariant(identifyGroupWord(at.group)) : QVariant();
    }
    const Device &device = m_estate->devices[static_cast<size_t>(at.device)];
    if (role == DiscRole && column == 0)
        return static_cast<int>(discOf(device.verdict));
    if (role == ToneRole) {
        const bool isMissing = (column == 1 && !m_estate->store(device.store)) || (column == 2 && device.model.isEmpty()) || (column == 3 && !device.ip);
        return static_cast<int>(isMissing ? CellTone::Muted : column == 3 ? CellTone::Fixed : CellTone::Plain);
    }
    return role == Qt::DisplayRole ? QVariant(deviceText(device, column)) : QVariant();
}

Edit IdentifyState::confirm(const std::vector<DeviceId> &devices) const
{
    DeviceDecision decision;
    decision.verdict = Verdict::Confirmed;
    return decideDevices(*m_estate, devices, decision);
}

bool IdentifyState::haveMakers(const std::vector<DeviceId> &devices) const
{
    return std::all_of(devices.begin(), devices.end(), [this](const DeviceId &id) {
        const Device *device = m_estate->device(id);
        return device && device->maker.isKnown();
    });
}

Edit IdentifyState::decide(const std::vector<DeviceId> &devices, Verdict verdict) const
{
    DeviceDecision decision;
    decision.verdict = verdict;
    return decideDevices(*m_estate, devices, decision);
}

Edit IdentifyState::park(const std::vector<DeviceId> &devices) const
{
    DeviceDecision decision;
    decision.isParked = true;
    return decideDevices(*m_estate, devices, decision);
}

Edit IdentifyState::name(const std::vector<DeviceId> &devices, const Maker &maker, const QString &brand) const
{
    DeviceDecision decision;
    decision.maker = maker;
    decision.brand = text::tidy(brand);
    return decideDevices(*m_estate, devices, decision);
}

Edit IdentifyState::undecide(const std::vector<DeviceId> &devices) const { return undecideDevices(*m_estate, devices); }

} // namespace phaseout::ui
