// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

/// A second process that runs one function and talks through a pipe.
namespace phaseout::test {

class Child {
public:
    /// Says a line to the parent.
    using Say = std::function<void(const QByteArray &)>;

    /// Runs \a work in a copy of this process; as an ordinary user where \a isOrdinary is said and this one may do all.
    explicit Child(const std::function<void(const Say &)> &work, bool isOrdinary = false);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] QByteArray line(); ///< the next line said; empty once it has ended
    void kill();                     ///< at once, without any farewell
    void wait();

private:
    int m_process = 0;
    int m_pipe = -1;
};

} // namespace phaseout::test
