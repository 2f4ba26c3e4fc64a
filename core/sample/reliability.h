// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace phaseout::sample {

/// How often statements that were shown with a confidence were right: whether 95 per cent means 95 of 100. Per cent in,
/// counts out.
class Reliability {
public:
    struct Bucket {
        int from = 0; ///< per cent, with the next up to \a to
        int to = 0;
        qint64 count = 0;
        qint64 right = 0;
        qint64 confidence = 0; ///< the sum of what was shown
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };

    /// \a confidence is taken as 0 to 100.
    void add(int confidence, bool isRight);
    [[nodiscard]] const std::array<Bucket, 9> &buckets() const { return m_buckets; }
    [[nodiscard]] qint64 count() const;
    /// 0 to 1: how far what was shown is from how often it was right, over the buckets, each by how many are in it.
    [[nodiscard]] double expectedError() const;
    /// 0 to 1: of those shown with \a confidence or more, how many were right; 1 where there are none.
    [[nodiscard]] double rightFrom(int confidence) const;
    friend bool operator==(const Reliability &, const Reliability &) = default;

private:
    std::array<Bucket, 9> m_buckets{{{0, 49}, {50, 59}, {60, 69}, {70, 79}, {80, 84}, {85, 89}, {90, 94}, {95, 97}, {98, 100}}};
};

} // namespace phaseout::sample
