// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/interfaces.h"

#include <QCoreApplication>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <map>
#include <net/if.h>
#include <netinet/in.h>

namespace phaseout::discover {
namespace {
std::optional<Interface> usable(const ifaddrs &entry)
{
    if (!entry.ifa_addr || entry.ifa_addr->sa_family != AF_INET || !(entry.ifa_flags & IFF_UP))
        return std::nullopt;
    const bool isLoopback = entry.ifa_flags & IFF_LOOPBACK;
    if (!isLoopback && !(entry.ifa_flags & IFF_MULTICAST))
        return std::nullopt;
    sockaddr_in address{};
    std::memcpy(&address, entry.ifa_addr, sizeof address);
    return Interface{QString::fromLocal8Bit(entry.ifa_name), IpAddress::fromV4(qFromBigEndian(address.sin_addr.s_addr)),
                     isLoopback};
}
} // namespace

Result<std::vector<Interface>> allInterfaces()
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return failure(ErrorCode::NetworkFailed,
                       QCoreApplication::translate("phaseout::discover", "the list of network interfaces could not be read."),
                       QString::fromLocal8Bit(std::strerror(errno)));
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner(first, &freeifaddrs);
    std::map<QString, Interface> byName;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next)
        if (auto found = usable(*entry))
            byName.try_emplace(found->name, *found);
    std::vector<Interface> all;
    for (auto &[name, interface] : byName)
        all.push_back(std::move(interface));
    return all;
}

Result<std::vector<Interface>> interfaces()
{
    auto all = allInterfaces();
    if (all)
        std::erase_if(*all, [](const Interface &interface) { return interface.isLoopback; });
    return all;
}

Result<std::vector<Interface>> chosenInterfaces(const Options &options)
{
    const auto all = allInterfaces();
    if (!all)
        return failure(all.error());
    std::vector<Interface> chosen;
    for (const QString &name : options.interfaces) {
        const auto found = std::find_if(all->begin(), all->end(), [&](const Interface &i) { return i.name == name; });
        if (found == all->end())
            return failure(ErrorCode::NotFound, name);
        if (found->isLoopback != options.loopbackOnly.has_value())
            return failure(ErrorCode::ValueInvalid, name);
        chosen.push_back(*found);
    }
    return chosen;
}

} // namespace phaseout::discover
