// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringBuilder>
#include "tests/core/persist/child.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace phaseout::test {
namespace {
constexpr unsigned nobody = 65534; // Debian's user without rights
}

Child::Child(const std::function<void(const Say &)> &work, bool isOrdinary)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    m_pipe = ends[0];
    m_process = ::fork();
    if (m_process != 0) {
        ::close(ends[1]);
        return;
    }
    ::close(ends[0]);
    if (isOrdinary && ::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(2);
    const int out = ends[1];
    work([out](const QByteArray &text) {
        const QByteArray bytes = text + '\n';
        static_cast<void>(!::write(out, bytes.constData(), static_cast<size_t>(bytes.size())));
    });
    ::_exit(0);
}

Child::~Child()
{
    kill();
    if (m_pipe >= 0)
        ::close(m_pipe);
}

QByteArray Child::line()
{
    QByteArray result;
    char c = 0;
    while (::read(m_pipe, &c, 1) == 1 && c != '\n')
        result.append(c);
    return result;
}

void Child::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
    wait();
}

void Child::wait()
{
    if (m_process > 0)
        ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

} // namespace phaseout::test
