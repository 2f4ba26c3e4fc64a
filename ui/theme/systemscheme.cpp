// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto group = u"org.freedesktop.appearance"_s;
const auto key = u"color-scheme"_s;

// Without this, the bus library may start a bus of its own and wait for it.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(QDir(runtime).filePath(u"bus"_s)));
}

} // namespace

std::optional<Scheme> SystemScheme::ask(int patienceMs)
{
    if (!hasSessionBus())
        return {};
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    bus.connect(service, path, settingsInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settingsInterface, u"Read"_s);
    question << group << key;
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return fromPortal(answer.arguments().constFirst());
}

std::optional<Scheme> SystemScheme::fromPortal(const QVariant &value)
{
    QVariant inner = value;
    // Read answers with a variant in a variant; a few portals wrap once more.
    for (int depth = 0; depth < 4 && inner.canConvert<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    switch (inner.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return {};
    }
}

void SystemScheme::settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup != group || changedKey != key)
        return;
    if (const auto scheme = fromPortal(value.variant()))
        emit changed(*scheme);
}

} // namespace phaseout::ui
