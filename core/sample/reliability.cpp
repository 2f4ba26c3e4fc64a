// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/reliability.h"

#include <algorithm>
#include <cmath>

namespace phaseout::sample {

void Reliability::add(int confidence, bool isRight)
{
    const int shown = std::clamp(confidence, 0, 100);
    for (Bucket &bucket : m_buckets) {
        if (shown > bucket.to)
            continue;
        ++bucket.count;
        bucket.right += isRight;
        bucket.confidence += shown;
        return;
    }
}

qint64 Reliability::count() const
{
    qint64 all = 0;
    for (const Bucket &bucket : m_buckets)
        all += bucket.count;
    return all;
}

double Reliability::expectedError() const
{
    const auto all = static_cast<double>(count());
    double error = 0;
    for (const Bucket &bucket : m_buckets)
        error += std::abs(static_cast<double>(bucket.confidence) / 100 - static_cast<double>(bucket.right));
    return all == 0 ? 0 : error / all;
}

double Reliability::rightFrom(int confidence) const
{
    qint64 all = 0;
    qint64 right = 0;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.from < confidence)
            continue;
        all += bucket.count;
        right += bucket.right;
    }
    return all == 0 ? 1 : static_cast<double>(right) / static_cast<double>(all);
}

} // namespace phaseout::sample
