// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace phaseout {

/// What time it is. The one seam through which core learns it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The civil date where the user is.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock; PHASEOUT_NOW (an ISO instant) in the environment overrides it, for repeatable runs.
class SystemClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
    /// False when PHASEOUT_NOW is set to something that is no instant, which is then not heeded.
    [[nodiscard]] static bool isOverrideSound();
};

/// A clock that stands still until told otherwise, for tests.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDateTime instant) : m_instant(std::move(instant)) {}
    [[nodiscard]] QDateTime now() const override { return m_instant; }
    [[nodiscard]] QDate today() const override { return m_instant.date(); }
    void set(QDateTime instant) { m_instant = std::move(instant); }

private:
    QDateTime m_instant;
};

} // namespace phaseout
