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

void HostNames::add(const QString &name, std::optional<quint32> certain)
{
    if (m_heard.size() < mostNames)
        if (const QString folded = name.left(longestName).toLower(); !m_heard.contains(folded))
            m_heard.insert(folded, certain);
}

// Those that enough names have to tell anything, and of these the commonest: one list of odd names must not crowd out the others'.
std::map<QString, HostNames::Shape> HostNames::commonShapes() const
{
    QHash<QString, qint64> counts;
    for (auto it = m_heard.cbegin(); it != m_heard.cend(); ++it)
        ++counts[fieldsOf(it.key()).shape];
    std::vector<std::pair<qint64, QString>> common;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= fewestNames)
            common.emplace_back(-it.value(), it.key());
    std::sort(common.begin(), common.end());
    std::map<QString, Shape> shapes;
    for (size_t i = 0; i < std::min(common.size(), mostShapes); ++i)
        shapes[common[i].second].names = -common[i].first;
    return shapes;
}

std::optional<HostNamePattern> HostNames::judge(const QString &shape, qint64 names, std::pair<int, int> reading, const Count &count)
{
    HostNamePattern pattern{shape, reading.first, reading.second, names, count.hits, count.stores.size(), count.checked, count.agreed, 0};
    if (pattern.stores < 3)
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

// Two separate fields that both look like codes: the one with many more different stores is the store, the other counts
// cameras; without such a difference neither is believed.
std::optional<HostNamePattern> HostNames::choose(const QString &shape, const Shape &counts)
{
    std::vector<HostNamePattern> judged;
    for (const auto &[reading, count] : counts.readings)
        if (const auto pattern = judge(shape, counts.names, reading, count))
            judged.push_back(*pattern);
    if (judged.empty())
        return std::nullopt;
    const auto rank = [](const HostNamePattern &p) { return std::tuple(p.checked >= fewestNames, p.stores, p.chance, p.fieldCount); };
    const HostNamePattern best = *std::max_element(judged.begin(), judged.end(), [&rank](const HostNamePattern &a, const HostNamePattern &b) { return rank(a) < rank(b); });
    const auto rivals = [&best](const HostNamePattern &p) {
        const bool isApart = p.firstField >= best.firstField + best.fieldCount || best.firstField >= p.firstField + p.fieldCount;
        return isApart && p.checked < fewestNames && best.checked < fewestNames && best.stores < p.stores * 4;
    };
    return std::any_of(judged.begin(), judged.end(), rivals) ? std::nullopt : std::optional(best);
}

void HostNames::settle(const CodeIndex &codes)
{
    std::map<QString, Shape> shapes = commonShapes();
    for (auto it = m_heard.cbegin(); it != m_heard.cend(); ++it) {
        const Fields fields = fieldsOf(it.key());
        const auto shape = shapes.find(fields.shape);
        if (shape == shapes.end())
            continue;
        const int all = static_cast<int>(fields.count);
        for (int first = 0; first < all; ++first) {
            bool hasFigures = false;
            QString text;
            text.reserve(it.key().size());
            for (int count = 1; count <= mostJoined && first + count <= all; ++count) {
                hasFigures = hasFigures || fields.areFigures[static_cast<size_t>(first + count - 1)];
                text += fields.values[static_cast<size_t>(first + count - 1)];
                if (!hasFigures && text.size() < 3)
                    continue;
                const auto store = codes.find(text);
                if (!store)
                    continue;
                Count &counted = shape->second.readings[{first, count}];
                ++counted.hits;
                counted.byChance += count == 1 && hasFigures ? codes.chanceOf(text.size()) : 0.001;
                counted.stores.insert(*store);
                if (it.value()) {
                    ++counted.checked;
                    counted.agreed += it.value() == store ? 1 : 0;
                }
            }
        }
    }
    m_patterns.clear();
    for (const auto &[shape, counts] : shapes)
        if (const auto pattern = choose(shape, counts))
            m_patterns.emplace(shape, *pattern);
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
    m_heard.clear();
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
