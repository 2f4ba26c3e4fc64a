// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "ui/prompts/scriptedprompts.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace phaseout::test {

/// A session on a project file of its own, and files to import.
struct Room {
    QTemporaryDir folder;
    Services services;
    ui::ScriptedPrompts prompts;
    ui::JobList jobs;
    ui::Session session{services, prompts, jobs};
    QSignalSpy failed{&session, &ui::Session::failed};

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// Three stores.
    [[nodiscard]] QString stores() const
    {
        return write(QStringLiteral("stores.csv"), "Store code,Store name,Address,Town,Postcode\n"
                                                   "0231,York Foss,1 Foss Street,York,YO31 7UL\n"
                                                   "0047,Hull Dock,2 Dock Road,Hull,HU1 2AA\n"
                                                   "0118,Cardiff Queen Street,3 Queen Street,Cardiff,CF10 2BU\n");
    }
    /// Two alike that look like re-brands, one only possible, one certain, one whose sources disagree, and one without a store.
    [[nodiscard]] QString devices() const
    {
        return write(QStringLiteral("devices.csv"), "IP address,MAC,Model,Maker,Store code,Serial number\n"
                                                    "10.1.0.1,00:00:5e:00:53:01,ZX-100,LTS,0231,AB1001\n"
                                                    "10.1.0.2,00:00:5e:00:53:02,ZX-100,LTS,0047,AB1002\n"
                                                    "10.1.0.3,00:00:5e:11:53:03,ZX-200,Hikvision,0231,AB1003\n"
                                                    "10.1.0.4,44:19:b6:00:00:04,DS-2CD2042WD-I,Hikvision,0118,AB1004\n"
                                                    "10.1.0.5,44:19:b6:00:00:05,ZX-300,Axis,0118,AB1005\n"
                                                    "10.1.0.6,44:19:b6:00:00:06,DS-2CD2042WD-I,Hikvision,,AB1006\n");
    }
    bool make()
    {
        QSignalSpy opened(&session, &ui::Session::opened);
        Programme programme;
        programme.name = QStringLiteral("Northbridge");
        session.create(folder.filePath(QStringLiteral("estate.phaseout")), programme);
        return opened.wait(60'000);
    }
    bool import(const QStringList &paths)
    {
        bool isDone = false;
        intake::Request request;
        request.inputs = paths;
        session.change<bool>(
            QStringLiteral("Importing"),
            [request](Project &project, const JobContext &context) -> Result<bool> {
                auto report = intake::run(project, request, context);
                if (!report)
                    return failure(report.error());
                return report->rejected() == 0;
            },
            [&isDone](bool isClean) { isDone = isClean; });
        return QTest::qWaitFor([&isDone] { return isDone; }, 60'000);
    }
    /// Nothing runs any more.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !session.isBusy(); }, 60'000);
    }
    /// The device at that address.
    [[nodiscard]] const Device *at(const QString &ip) const
    {
        for (const Device &device : session.estate()->devices)
            if (device.ip && device.ip->text() == ip)
                return &device;
        return nullptr;
    }
};

} // namespace phaseout::test
