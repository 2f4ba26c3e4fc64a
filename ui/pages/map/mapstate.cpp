// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/mapstate.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/deviceorder.h"
#include "ui/models/evidencecells.h"
#include "ui/models/storetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui", text, nullptr, n); }

QString ruleWord(const QString &rule)
{
    constexpr std::pair<const char *, const char *> rules[] = {
        {"code", QT_TRANSLATE_NOOP("phaseout::ui", "Store code")},      {"subnet", QT_TRANSLATE_NOOP("phaseout::ui", "Subnet")},
        {"host-name", QT_TRANSLATE_NOOP("phaseout::ui", "Host name")},  {"site-name", QT_TRANSLATE_NOOP("phaseout::ui", "Store name")},
        {"place-name", QT_TRANSLATE_NOOP("phaseout::ui", "File or folder name")},
        {"address", QT_TRANSLATE_NOOP("phaseout::ui", "Address")},      {"recorder", QT_TRANSLATE_NOOP("phaseout::ui", "Recorder")},
        {"rule", QT_TRANSLATE_NOOP("phaseout::ui", "Your rule")},
        {"postcode-number", QT_TRANSLATE_NOOP("phaseout::ui", "Postcode and number")}};
    for (const auto &[slug, word] : rules)
        if (rule == QLatin1String(slug))
            return words(word);
    return {};
}

QString whyWords(const std::vector<Evidence> &evidence)
{
    if (evidence.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "nothing speaks for it"));
    const Evidence &first = evidence.front();
    const QString rule = ruleWord(first.rule);
    QString read = text::shown(first.read, 80);
    if (const QStringList parts = read.split(u" ∈ "_s); parts.size() == 2)
        read = words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 in %2")).arg(parts[0], parts[1]);
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "%1: %2")).arg(rule.isEmpty() ? layerWord(first.layer) : rule, read);
}
} // namespace

void MapState::setEstate(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers)
{
    m_estate = std::move(estate);
    m_makers = std::move(makers);
    if (!m_estate->device(m_only))
        m_only = {}; // it went with its import, or the programme is another one
    rebuild();
}

void MapState::setFilter(const QString &text)
{
    m_filter = text.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void MapState::setShowsDecided(bool shows)
{
    m_showsDecided = shows;
    rebuild();
}

void MapState::setOrder(int column, bool isDescending)
{
    m_column = column;
    m_isDescending = isDescending;
    rebuild();
}

void MapState::setOnly(const DeviceId &device)
{
    if (device == m_only)
        return;
    m_only = device;
    rebuild();
}

bool MapState::passes(const Device &device) const
{
    if (!m_only.isNull())
        return device.id == m_only;
    if (m_filter.isEmpty())
        return true;
    QStringList cells{device.name, device.mac ? device.mac->text() : QString(), device.model, device.brand, m_makers ? m_makers->makerName(device.maker) : device.maker.slug(), device.serial};
    for (const int column : {0, 1, 2, 3, 4})
        cells << knownText(device, column);
    const QString all = cells.join(u'\n');
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void MapState::rebuild()
{
    m_rows.clear();
    m_left = 0;
    m_elsewhere = 0;
    m_unasked.clear();
    const bool needsSightings = m_sightings && (m_column == 1 || !m_filter.isEmpty());
    for (size_t i = 0; i < m_estate->devices.size(); ++i) {
        const Device &device = m_estate->devices[i];
        m_left += device.needsStore;
        m_elsewhere += device.store.isNull() && !device.needsStore;
        const bool isShown = device.needsStore || (m_showsDecided && device.storeDecision) || device.id == m_only;
        if (isShown && needsSightings && isSighted(device) && !m_sighted.contains(device.id))
            m_unasked.push_back(device.id);
        if (isShown && passes(device))
            m_rows.push_back(static_cast<int>(i));
    }
    sort();
}

// Addresses and chances by number, the rest by its words, as far as they are known.
void MapState::sort()
{
    if (m_column < 0)
        return;
    orderDevices(m_rows, *m_estate, m_isDescending, [this](const Device &device) -> DeviceKey {
        if (m_column == 0)
            return {device.ip, 0, {}};
        return m_column == 3 ? DeviceKey{{}, device.storeConfidence, {}} : DeviceKey{{}, 0, knownText(device, m_column).toCaseFolded()};
    });
}

const Device *MapState::deviceIn(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_estate->devices[static_cast<size_t>(m_rows[static_cast<size_t>(row)])];
}

int MapState::rowOf(const DeviceId &device) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_estate->deviceAt(device));
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString MapState::progressWords() const
{
    const QLocale locale;
    const QString waiting = words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln of %1 devices wait to be mapped"), m_left).arg(locale.toString(static_cast<qint64>(m_estate->devices.size())));
    return m_elsewhere == 0 ? waiting : QString(waiting + u"; "_s + words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln other(s) are at none of the stores and need none"), m_elsewhere));
}

QStringList MapState::headers()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui", "Address")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Name")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "Model")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Best chance")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "Store"))};
}

QString MapState::storeWords(const StoreId &id) const
{
    const Store *store = m_estate->store(id);
    return store ? storeText(*store, *m_estate) : words(QT_TRANSLATE_NOOP("phaseout::ui", "none of our stores"));
}

QString MapState::deviceWords(const Device &device) const
{
    QString label = QStringList{device.brand, device.model}.join(u' ').simplified();
    if (label.isEmpty())
        label = deviceLabel(device);
    return !label.isEmpty() ? text::shown(label, 100) : words(QT_TRANSLATE_NOOP("phaseout::ui", "A device that says nothing of itself"));
}

// What was seen from the street has no address and no name: where it was seen tells it from the next.
bool MapState::isSighted(const Device &device) const { return device.name.isEmpty() && !device.ip; }

QString MapState::sighting(const DeviceId &device) const
{
    const auto known = m_sighted.constFind(device);
    if (known != m_sighted.constEnd() || !m_sightings)
        return known == m_sighted.constEnd() ? QString() : *known;
    const std::optional<QString> said = m_sightings(device);
    if (said)
        m_sighted.insert(device, *said);
    return said.value_or(QString());
}

void MapState::takeSightings(const QHash<DeviceId, QString> &words)
{
    m_sighted.insert(words);
    rebuild();
}

// Empty for what is missing.
QString MapState::text(const Device &device, int column) const
{
    return column == 1 && isSighted(device) ? sighting(device.id) : knownText(device, column);
}

// The same without asking anybody.
QString MapState::knownText(const Device &device, int column) const
{
    switch (column) {
    case 0:
        return device.ip ? device.ip->text() : QString();
    case 1:
        return isSighted(device) ? m_sighted.value(device.id) : text::shown(device.name, 80);
    case 2:
        return text::shown(device.model, 80);
    case 3:
        return device.needsStore && device.storeConfidence == 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui", "by hand"))
                                                                : words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 %")).arg(device.storeConfidence);
    default:
        return device.storeDecision ? storeWords(*device.storeDecision) : QString();
    }
}

QVariant MapState::cell(int row, int column, int role) const
{
    const Device *device = deviceIn(row);
    if (!device || (role != ToneRole && role != Qt::DisplayRole))
        return {};
    const QString said = text(*device, column);
    if (role == ToneRole)
        return static_cast<int>(said.isEmpty() ? CellTone::Muted : column == 0 ? CellTone::Fixed : CellTone::Plain);
    if (!said.isEmpty())
        return said;
    return column < 3 ? words(QT_TRANSLATE_NOOP("phaseout::ui", "none")) : words(QT_TRANSLATE_NOOP("phaseout::ui", "not mapped"));
}

std::vector<StoreChoice> MapState::choices(const StoreMatch &match) const
{
    std::vector<StoreChoice> all;
    for (const auto &[store, chance] : {std::pair{match.suggestion, match.confidence}, std::pair{match.runnerUp, match.runnerUpConfidence}}) {
        const Store *known = m_estate->store(store);
        if (!known)
            continue;
        const QString called = uniqueCode(*known, *m_estate);
        std::vector<Evidence> own;
        std::copy_if(match.evidence.begin(), match.evidence.end(), std::back_inserter(own),
                     [&](const Evidence &piece) { return piece.says == called; });
        all.push_back({store, chance, whyWords(own)});
    }
    return all;
}

std::vector<StoreChoice> MapState::choices(const std::vector<Suggested> &suggested) const
{
    std::vector<StoreChoice> all;
    std::vector<int> devices; // by choice
    for (const Suggested &one : suggested) {
        if (!m_estate->store(one.store))
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const StoreChoice &choice) { return choice.store == one.store; });
        const auto at = static_cast<size_t>(known - all.begin());
        if (known == all.end()) {
            all.push_back({one.store, one.chance, {}});
            devices.push_back(0);
        }
        all[at].chance = std::min(all[at].chance, one.chance);
        ++devices[at];
    }
    for (size_t i = 0; i < all.size(); ++i) {
        const int there = devices[i];
        all[i].why = QCoreApplication::translate("phaseout::ui", "%Ln of the chosen devices", nullptr, there);
    }
    return all;
}

Edit MapState::assignEach(const std::vector<Suggested> &suggested) const
{
    Edit edit;
    for (const Suggested &one : suggested) {
        if (!m_estate->store(one.store))
            continue;
        const Edit own = assign({one.device}, one.store);
        edit.changes.insert(edit.changes.end(), own.changes.begin(), own.changes.end());
    }
    return edit;
}

std::vector<StoreChoice> MapState::choices(const std::vector<Candidate> &found) const
{
    std::vector<StoreChoice> all;
    for (const Candidate &candidate : found)
        if (m_estate->store(candidate.id))
            all.push_back({candidate.id, static_cast<int>(candidate.score * 100), whyWords(candidate.evidence)});
    return all;
}

QStringList MapState::choiceHeaders()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui", "Store")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Chance")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "What points to it"))};
}

QVariant MapState::choiceCell(const std::vector<StoreChoice> &choices, int row, int column, int role) const
{
    if (row < 0 || static_cast<size_t>(row) >= choices.size())
        return {};
    const StoreChoice &choice = choices[static_cast<size_t>(row)];
    if (role == FractionRole && column == 1)
        return choice.chance / 100.01;
    if (role == ToneRole && column == 2)
        return static_cast<int>(CellTone::Muted);
    if (role == Qt::ToolTipRole) {
        if (column == 2)
            return choice.why;
        const Store *store = m_estate->store(choice.store);
        return store ? QVariant(text::shown(QStringList{storeText(*store, *m_estate), store->address, store->town, postcodeText(*store)}.join(u' ').simplified()))
                     : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return storeWords(choice.store);
    return column == 1 ? words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 %")).arg(choice.chance) : choice.why;
}

QString storeProblem(const Estate &estate, const QString &code, const OrganisationId &organisation)
{
    const auto parsed = StoreCode::parse(code);
    if (!parsed)
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "A store needs a code of 1 to 32 characters."));
    const bool isTaken = std::any_of(estate.stores.begin(), estate.stores.end(),
                                     [&](const Store &store) { return store.organisation == organisation && store.code == *parsed; });
    return isTaken ? words(QT_TRANSLATE_NOOP("phaseout::ui", "There is a store with the code %1 already. Search for it instead.")).arg(text::shown(code, 40)) : QString();
}

} // namespace phaseout::ui
