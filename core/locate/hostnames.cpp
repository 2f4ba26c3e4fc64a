// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/hostnames.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr qsizetype longestName = 64;
constexpr size_t mostFields = 10;
constexpr int mostJoined = 3;
constexpr size_t mostShapes = 2'000;
constexpr qsizetype mostNames = 2'000'000;
constexpr qint64 fewestNames = 20;
constexpr int chanceStep = 10; // per mille: a few names more or less are no news

// Runs of letters or figures of a name, which must live as long.
struct Fields {
    QString shape;
    std::array<QStringView, mostFields> values;
    std::array<bool, mostFields> areFigures{};
    size_t count = 0;
};

Fields fieldsOf(QStringView name)
{
    Fields fields;
    fields.shape.reserve(name.size());
    bool inField = false;
    name = name.left(longestName);
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar c = name.at(at);
        const bool isFigure = c >= u'0' && c <= u'9';
        if (!isFigure && !c.isLetter()) {
            fields.shape += c;
            inField = false;
            continue;
        }
        if (!inField || fields.areFigures[fields.count - 1] != isFigure) {
            if (fields.count == mostFields)
                break;
            fields.values[fields.count] = name.sliced(at, 0);
            fields.areFigures[fields.count] = isFigure;
            ++fields.count;
            fields.shape += isFigure ? u'9' : u'A';
            inField = true;
        }
        QStringView &value = fields.values[fields.count - 1];
        value = QStringView(value.data(), value.size() + 1);
    }
    return fields;
}

QString joined(const Fields &fields, int first, int count)
{
    QString text;
    for (int i = first; i < first + count; ++i)
        text += fields.values[static_cast<size_t>(i)];
    return text;
}

int rounded(qint64 chance) { return static_cast<int>(chance / chanceStep) * chanceStep; }
} // namespace

void HostNames::add(const QString &name, std::optional<quint32> certain, const CodeIndex &codes)
{
    const QString folded = name.left(longestName).toLower();
    const qsizetype known = m_seen.size();
    if (known >= mostNames)
        return;
    m_seen.insert(folded);
    if (m_seen.size() == known)
        return;
    const Fields fields = fieldsOf(folded);
    if (m_shapes.size() >= mostShapes && !m_shapes.contains(fields.shape))
        return;
    Shape &shape = m_shapes[fields.shape];
    ++shape.names;
    const int all = static_cast<int>(fields.count);
    for (int first = 0; first < all; ++first) {
        bool hasFigures = false;
        QString text;
        text.reserve(folded.size());
        for (int count = 1; count <= mostJoined && first + count <= all; ++count) {
            hasFigures = hasFigures || fields.areFigures[static_cast<size_t>(first + count - 1)];
            text += fields.values[static_cast<size_t>(first + count - 1)];
            if (!hasFigures && text.size() < 3)
                continue;
            const auto store = codes.find(text);
            if (!store)
                continue;
            Count &counted = shape.readings[{first, count}];
            ++counted.hits;
            counted.byChance += count == 1 && hasFigures ? codes.chanceOf(text.size()) : 0.001;
            counted.stores.insert(*store);
            if (certain) {
                ++counted.checked;
                counted.agreed += *certain == *store ? 1 : 0;
            }
        }
    }
}

std::optional<HostNamePattern> HostNames::judge(const QString &shape, qint64 names, std::pair<int, int> reading, const Count &count)
{
    HostNamePattern pattern{shape, reading.first, reading.second, names, count.hits, count.stores.size(), count.checked, count.agreed, 0};
    if (names < fewestNames || pattern.stores < 3)
        return std::nullopt;
    if (count.checked >= fewestNames) {
        if (count.agreed * 100 < count.checked * 95)
            return std::nullopt;
        pattern.chance = rounded(std::min<qint64>(970, (count.agreed + 1) * 1000 / (count.checked + 2)));
        return pattern;
    }
    // Nothing to check against: the field must hold codes nearly always, where chance would not. A field of n different
    // values that all are codes happens by chance with probability p^n.
    const double byChance = std::max(count.byChance / static_cast<double>(count.hits), 0.001);
    const bool isBeyondChance = byChance <= 0.6 && static_cast<double>(pattern.stores) * std::log(1 / byChance) >= std::log(1e6);
    if (count.hits * 10 < names * 9 || pattern.stores < 5 || !isBeyondChance || count.agreed < count.checked)
        return std::nullopt;
    pattern.chance = rounded(900 * count.hits / names);
    return pattern;
}

void HostNames::settle()
{
    m_patterns.clear();
    for (const auto &[shape, counts] : m_shapes) {
        std::optional<HostNamePattern> best;
        bool isDoubtful = false;
        for (const auto &[reading, count] : counts.readings) {
            const auto pattern = judge(shape, counts.names, reading, count);
            if (!pattern)
                continue;
            const bool overlaps = best && pattern->firstField < best->firstField + best->fieldCount;
            const bool isChecked = pattern->checked >= fewestNames;
            // Two separate fields that both look like codes: the one with many more different stores is the store, the
            // other counts cameras; without such a difference neither is believed.
            if (best && !overlaps && !isChecked && best->checked < fewestNames)
                isDoubtful = pattern->stores < best->stores * 4 && best->stores < pattern->stores * 4;
            const auto rank = [](const HostNamePattern &p) { return std::tuple(p.checked >= fewestNames, p.stores, p.chance, p.fieldCount); };
            if (!best || rank(*pattern) > rank(*best))
                best = pattern;
        }
        if (best && !isDoubtful)
            m_patterns.emplace(shape, *best);
    }
}

std::optional<HostNames::Hit> HostNames::read(const QString &name, const CodeIndex &codes) const
{
    if (m_patterns.empty() || name.isEmpty())
        return std::nullopt;
    const QString lower = name.left(longestName).toLower();
    const Fields fields = fieldsOf(lower);
    const auto found = m_patterns.find(fields.shape);
    if (found == m_patterns.end())
        return std::nullopt;
    const QString text = joined(fields, found->second.firstField, found->second.fieldCount);
    const auto store = codes.find(text);
    if (!store)
        return std::nullopt;
    return Hit{*store, &found->second, text.toUpper()};
}

void HostNames::set(std::span<const HostNamePattern> patterns)
{
    m_shapes.clear();
    m_seen.clear();
    m_patterns.clear();
    for (const HostNamePattern &pattern : patterns)
        m_patterns.insert_or_assign(pattern.shape, pattern);
}

std::vector<HostNamePattern> HostNames::patterns() const
{
    std::vector<HostNamePattern> all;
    for (const auto &[shape, pattern] : m_patterns)
        all.push_back(pattern);
    return all;
}

} // namespace phaseout
