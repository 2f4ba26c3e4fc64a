// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publicsets/figures.h"

#include <QString>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::publicsets {
namespace {

constexpr std::size_t mostFigures = 10'000'000;

bool isGap(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ','; }

} // namespace

std::int64_t Figures::next(std::int64_t least, std::int64_t most)
{
    if (m_failed || m_at >= m_values.size() || m_values[m_at] < least || m_values[m_at] > most) {
        m_failed = true;
        return 0;
    }
    return m_values[m_at++];
}

std::vector<std::int64_t> Figures::next(std::size_t count, std::int64_t least, std::int64_t most)
{
    std::vector<std::int64_t> values(count);
    for (std::int64_t &value : values)
        value = next(least, most);
    return values;
}

void Figures::skip(std::size_t count)
{
    if (count > left())
        m_failed = true;
    else
        m_at += count;
}

Error Figures::error() const
{
    return Error{ErrorCode::FormatInvalid, u"figure %1"_s.arg(m_at + 1), {}};
}

Result<std::vector<std::int64_t>> figuresOf(const QByteArray &text)
{
    std::vector<std::int64_t> values;
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (true) {
        while (at < end && isGap(*at))
            ++at;
        if (at == end)
            return values;
        std::int64_t value = 0;
        const auto [rest, wrong] = std::from_chars(at, end, value);
        const char *after = rest;
        if (after < end && *after == '.')
            for (++after; after < end && *after == '0';)
                ++after;
        if (wrong != std::errc() || (after < end && !isGap(*after)))
            return failure(ErrorCode::FormatInvalid, u"figure %1"_s.arg(values.size() + 1));
        if (values.size() == mostFigures)
            return failure(ErrorCode::LimitExceeded, u"figures"_s);
        values.push_back(value);
        at = after;
    }
}

} // namespace phaseout::publicsets
