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

/// A session on a project file of its own, with three stores and five cameras and recorders in it when asked for.
class ProjectRoom {
public:
    QTemporaryDir folder;
    Services services;
    ui::ScriptedPrompts prompts;
    ui::JobList jobs;
    ui::Session session{services, prompts, jobs};
    QSignalSpy failed{&session, &ui::Session::failed};

    bool make()
    {
        QSignalSpy opened(&session, &ui::Session::opened);
        Programme programme;
        programme.name = QStringLiteral("Northbridge");
        session.create(folder.filePath(QStringLiteral("estate.phaseout")), programme);
        return opened.wait(60'000);
    }

    /// Stores 0001 York Foss and 0002 Hull Dock in Yorkshire, 0003 Cardiff in Wales; three, one and one device in scope.
    bool makeWithDevices()
    {
        if (!make())
            return false;
        const QString stores = write(QStringLiteral("stores.csv"), "Store code,Store name,Region,Postcode\n"
                                                                   "0001,York Foss,Yorkshire,YO1 9WT\n"
                                                                   "0002,Hull Dock,Yorkshire,HU1 2DH\n"
                                                                   "0003,Cardiff,Wales,CF10 2BU\n");
        const QString cameras = write(QStringLiteral("cameras.csv"),
                                      "Store code,IP address,MAC address,Manufacturer,Model,Device type\n"
                                      "0001,10.1.1.10,44:19:b6:00:00:01,Hikvision,DS-2CD2143G0-I,Camera\n"
                                      "0001,10.1.1.11,44:19:b6:00:00:02,Hikvision,DS-2CD2143G0-I,Camera\n"
                                      "0001,10.1.1.2,44:19:b6:00:00:03,Hikvision,DS-7616NI-K2,Recorder\n"
                                      "0002,10.1.2.10,3c:ef:8c:00:00:01,Dahua,IPC-HDW2431T,Camera\n"
                                      "0003,10.1.3.10,44:19:b6:00:00:04,Hikvision,DS-2CD2143G0-I,Camera\n");
        return import({stores, cameras});
    }

    /// Writes a file and imports it.
    bool import(const QString &name, const QByteArray &bytes) { return import({write(name, bytes)}); }

    [[nodiscard]] const Store *store(const QString &code) const { return session.estate()->storeByCode(code); }
    [[nodiscard]] QString failures() const
    {
        QStringList words;
        for (const QList<QVariant> &one : failed)
            words.push_back(one.first().toString());
        return words.join(QLatin1Char('\n'));
    }

private:
    bool import(const QStringList &files)
    {
        intake::Request request;
        request.inputs = files;
        bool isDone = false;
        session.change<intake::Report>(
            QStringLiteral("Import"),
            [request](Project &project, const JobContext &context) { return intake::run(project, request, context); },
            [&isDone](const intake::Report &) { isDone = true; });
        return QTest::qWaitFor([&] { return isDone || !failed.isEmpty(); }, 60'000) && isDone;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }
};

} // namespace phaseout::test
