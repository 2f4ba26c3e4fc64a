// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/devicecontent.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/dates.h"
#include "ui/models/evidencecells.h"
#include "ui/models/storetext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString say(const char *text) { return QCoreApplication::translate("phaseout::ui::EstateLists", text); }

QString yesNo(bool isSo) { return isSo ? say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Yes")) : say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "No")); }

// What is in scope has a status; of the rest nothing is to be done.
QString statusText(const Device &device)
{
    if (!device.isInScope)
        return {};
    if (device.isSeenAgain())
        return say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Seen again"));
    return deliveryStateWord(device.delivery.state);
}
} // namespace

QStringList deviceHeaders()
{
    return {say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Maker or brand")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Model")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Class")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "How sure")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "In scope")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Status")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Store")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Address")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Name")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Serial number")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Made on")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "First seen")),
            say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "Last seen"))};
}

/// Which devices have every word of a filter. What many devices share is looked at once.
class DeviceContent::Sieve {
public:
    Sieve(const DeviceContent &content, const QStringList &filter) : m_content(content)
    {
        const Estate &estate = *content.m_estate;
        for (const QString &text : filter) {
            Word word{text, {}, {}, {}, {}, {}, text.contains(u'.') || text.contains(u':') || (!text.isEmpty() && text.front().isDigit())};
            const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
            word.stores.reserve(estate.stores.size());
            for (const Store &store : estate.stores)
                word.stores.push_back(has(uniqueCode(store, estate)) || has(store.name) || has(store.region) || has(store.town));
            for (int i = 0; i <= static_cast<int>(DeviceClass::Other); ++i)
                word.classes.push_back(has(deviceClassWord(DeviceClass(i))));
            for (int i = 0; i < verdictCount; ++i)
                word.verdicts.push_back(has(verdictWord(Verdict(i))));
            for (int i = 0; i <= static_cast<int>(DeliveryState::Disposed); ++i)
                word.states.push_back(has(deliveryStateWord(DeliveryState(i))));
            m_words.push_back(std::move(word));
        }
    }
    [[nodiscard]] bool passes(const Device &device)
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](Word &word) { return isIn(word, device); });
    }

private:
    struct Word {
        QString text;
        std::vector<bool> stores;
        std::vector<bool> classes;
        std::vector<bool> verdicts;
        std::vector<bool> states;
        QHash<QString, bool> makers; // by slug
        bool mayBeAddress;
    };
    [[nodiscard]] bool isIn(Word &word, const Device &device)
    {
        const auto has = [&word](const QString &in) { return in.contains(word.text, Qt::CaseInsensitive); };
        if (has(device.model) || has(device.brand) || has(device.name) || has(device.serial) || word.classes[static_cast<size_t>(device.deviceClass)]
            || word.verdicts[static_cast<size_t>(device.verdict)] || (device.isInScope && word.states[static_cast<size_t>(device.delivery.state)]))
            return true;
        if (const int store = m_content.m_estate->storeAt(device.store); store >= 0 && word.stores[static_cast<size_t>(store)])
            return true;
        if (device.maker.isKnown()) {
            const auto known = word.makers.constFind(device.maker.slug());
            if (known != word.makers.constEnd() ? *known : *word.makers.insert(device.maker.slug(), has(m_content.m_makers ? m_content.m_makers->makerName(device.maker) : device.maker.slug())))
                return true;
        }
        return word.mayBeAddress && ((device.ip && has(device.ip->text())) || (device.mac && has(device.mac->text())));
    }

    const DeviceContent &m_content;
    std::vector<Word> m_words;
};

DeviceContent::DeviceContent(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers, QDate today)
    : m_estate(std::move(estate)), m_makers(std::move(makers)), m_lists(*m_estate, today)
{
    const auto counts = m_lists.counts();
    m_counts.assign(counts.begin(), counts.end());
}

std::vector<int> DeviceContent::rows(const ListAsk &ask, const JobContext &context) const
{
    const auto list = progress::DeviceList(ask.view);
    Sieve sieve(*this, ask.words);
    std::vector<int> rows;
    for (size_t i = 0; i < m_estate->devices.size(); ++i) {
        if (i % 4096 == 0 && context.isCancelled())
            return rows;
        const Device &device = m_estate->devices[i];
        if ((!ask.only || ask.only->contains(device.id.uuid())) && m_lists.has(list, device) && sieve.passes(device))
            rows.push_back(static_cast<int>(i));
    }
    if (ask.column >= 0 && !context.isCancelled())
        sort(rows, DeviceColumn(ask.column), ask.isDescending);
    return rows;
}

// A column whose texts many devices share is ordered by the place of each text, found once.
std::function<qint64(const Device &)> DeviceContent::rankByText(const std::function<QString(const Device &)> &keyOf, const std::function<QString(const Device &)> &textOf) const
{
    QHash<QString, QString> texts; // by key
    for (const Device &device : m_estate->devices)
        if (const QString key = keyOf(device); !texts.contains(key))
            texts.insert(key, textOf(device).toCaseFolded());
    std::vector<std::pair<QString, QString>> sorted; // text and key
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        sorted.emplace_back(it.value(), it.key());
    std::sort(sorted.begin(), sorted.end());
    QHash<QString, qint64> ranks;
    qint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        rank += i > 0 && sorted[i].first != sorted[i - 1].first;
        ranks.insert(sorted[i].second, rank);
    }
    return [ranks, keyOf](const Device &device) { return ranks.value(keyOf(device)); };
}

// Where a device stands by a column whose order is that of a number, or can be told by one; nothing for the others.
std::function<qint64(const Device &)> DeviceContent::rankBy(DeviceColumn column) const
{
    switch (column) {
    case DeviceColumn::Maker:
        return rankByText([](const Device &device) -> QString { return device.brand + u'\n' + device.maker.slug(); }, [this](const Device &device) { return makerText(device); });
    case DeviceColumn::Model:
        return rankByText([](const Device &device) { return device.model; }, [](const Device &device) { return device.model; });
    case DeviceColumn::Name:
        return rankByText([](const Device &device) { return device.name; }, [](const Device &device) { return device.name; });
    case DeviceColumn::Class:
        return [](const Device &device) { return static_cast<qint64>(device.deviceClass); };
    case DeviceColumn::Verdict:
        return [](const Device &device) { return static_cast<qint64>(device.verdict) * 1000 - device.confidence; };
    case DeviceColumn::InScope:
        return [](const Device &device) { return qint64(!device.isInScope); };
    case DeviceColumn::Store: // as the registers have them; those at none come last
        return [this](const Device &device) { return static_cast<qint64>(static_cast<unsigned>(m_estate->storeAt(device.store))); };
    case DeviceColumn::MadeOn:
    case DeviceColumn::FirstSeen:
    case DeviceColumn::LastSeen:
        return [this, column](const Device &device) { return dateIn(device, column).toJulianDay(); };
    case DeviceColumn::Status:
        return [](const Device &device) { return device.isInScope ? static_cast<qint64>(device.delivery.state) : -1; };
    default:
        return {};
    }
}

void DeviceContent::sort(std::vector<int> &rows, DeviceColumn column, bool isDescending) const
{
    const auto order = [&](const auto &isLess) {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return isDescending ? isLess(b, a) : isLess(a, b); });
    };
    if (const auto rank = rankBy(column)) {
        std::vector<qint64> ranks(m_estate->devices.size());
        for (const int row : rows)
            ranks[static_cast<size_t>(row)] = rank(device(row));
        return order([&](int a, int b) { return ranks[static_cast<size_t>(a)] < ranks[static_cast<size_t>(b)]; });
    }
    if (column == DeviceColumn::Address)
        return order([&](int a, int b) { return device(a).ip < device(b).ip; });
    order([&](int a, int b) { return device(a).serial.compare(device(b).serial, Qt::CaseInsensitive) < 0; });
}

QString DeviceContent::makerText(const Device &device) const
{
    const QString maker = !device.maker.isKnown() ? QString() : m_makers ? m_makers->makerName(device.maker) : device.maker.slug();
    if (device.brand.isEmpty() || text::folded(device.brand) == text::folded(maker))
        return text::shown(maker.isEmpty() ? device.brand : maker, 60);
    return maker.isEmpty() ? text::shown(device.brand, 60) : u"%1 (%2)"_s.arg(text::shown(device.brand, 40), text::shown(maker, 40));
}

QDate DeviceContent::dateIn(const Device &device, DeviceColumn column) const
{
    return column == DeviceColumn::MadeOn ? device.madeOn : column == DeviceColumn::FirstSeen ? device.firstSeen : device.lastSeen;
}

// All but dates.
QString DeviceContent::words(const Device &device, DeviceColumn column) const
{
    switch (column) {
    case DeviceColumn::Maker:
        return makerText(device);
    case DeviceColumn::Model:
        return text::shown(device.model, 80);
    case DeviceColumn::Class:
        return deviceClassWord(device.deviceClass);
    case DeviceColumn::Verdict:
        return device.confidence > 0 ? u"%1, %2 %"_s.arg(verdictWord(device.verdict)).arg(device.confidence) : verdictWord(device.verdict);
    case DeviceColumn::InScope:
        return yesNo(device.isInScope);
    case DeviceColumn::Store:
        if (const Store *store = m_estate->store(device.store))
            return storeText(*store, *m_estate);
        return device.needsStore ? say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "no store yet")) : say(QT_TRANSLATE_NOOP("phaseout::ui::EstateLists", "none of the stores"));
    case DeviceColumn::Address:
        return device.ip ? device.ip->text() : QString();
    case DeviceColumn::Name:
        return text::shown(device.name, 80);
    case DeviceColumn::Serial:
        return text::shown(device.serial, 60);
    default:
        return statusText(device);
    }
}

QString DeviceContent::text(int item, int column) const
{
    const auto at = DeviceColumn(column);
    const bool isDate = at == DeviceColumn::MadeOn || at == DeviceColumn::FirstSeen || at == DeviceColumn::LastSeen;
    return isDate ? dayText(dateIn(device(item), at)) : words(device(item), at);
}

QString DeviceContent::plain(int item, int column) const
{
    const auto at = DeviceColumn(column);
    const bool isDate = at == DeviceColumn::MadeOn || at == DeviceColumn::FirstSeen || at == DeviceColumn::LastSeen;
    return isDate ? dateIn(device(item), at).toString(Qt::ISODate) : words(device(item), at);
}

QVariant DeviceContent::extra(int item, int column, int role) const
{
    const Device &one = device(item);
    const auto at = DeviceColumn(column);
    if (role == DiscRole && at == DeviceColumn::Verdict)
        return static_cast<int>(discOf(one.verdict));
    if (role != ToneRole)
        return {};
    const bool isMuted = (at == DeviceColumn::Store && one.store.isNull()) || (at == DeviceColumn::InScope && !one.isInScope);
    const bool isFixed = at == DeviceColumn::Address || at == DeviceColumn::Serial;
    return static_cast<int>(isMuted ? CellTone::Muted : isFixed ? CellTone::Fixed : CellTone::Plain);
}

} // namespace phaseout::ui
