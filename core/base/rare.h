// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"

#include <memory>
#include <optional>

namespace phaseout {

/// An optional value that is seldom there and takes the room of a pointer where it is not. Copied and compared by value.
template <class T>
class Rare {
public:
    Rare() = default;
    Rare(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Rare(std::optional<T> value) : m_value(value ? std::make_unique<T>(*std::move(value)) : nullptr) {}
    Rare(const Rare &other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) {}
    Rare(Rare &&) noexcept = default;
    Rare &operator=(Rare other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~Rare() = default;

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const T &operator*() const
    {
        PHASEOUT_CHECK(m_value);
        return *m_value;
    }
    [[nodiscard]] const T *operator->() const { return &**this; }
    [[nodiscard]] std::optional<T> optional() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }
    friend bool operator==(const Rare &a, const Rare &b) { return a && b ? *a == *b : !a && !b; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace phaseout
