// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/queues/room.h"
#include "tests/ui/strictness.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/weightspanel.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;
using phaseout::test::Room;

class AssessTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void storesAreRankedAndTheMoveIsTold()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        const Ranking now = rankStores(room.session.estate(), {}, room.session.today(), {});
        QCOMPARE(now.stores.size(), size_t{1}); // one device is in scope and mapped
        QVERIFY(now.stores.front().risk.score > 0);
        QVERIFY(movementWords(now, now).contains(u"Cardiff"_s));
        QVERIFY(!movementWords({room.session.estate(), {}, {}}, now).isEmpty());
        QVERIFY(!movementWords(now, {room.session.estate(), {}, {}}).isEmpty());
        for (int column = 0; column < rankingHeaders().size(); ++column)
            QVERIFY(!rankingCell(now, 0, column, Qt::DisplayRole).toString().isEmpty());
    }

    void everyPresetIsAllowed()
    {
        for (const WeightPreset &preset : weightPresets()) {
            const auto read = assess::riskWeightsFromJson(assess::toJson(preset.weights));
            QVERIFY_RESULT(read);
            QVERIFY(*read == preset.weights);
        }
    }

    void somethingAlwaysCounts()
    {
        WeightsPanel panel;
        for (int part = 0; part < assess::riskPartCount; ++part)
            panel.findChild<QSpinBox *>(u"weight%1"_s.arg(part))->setValue(0);
        QVERIFY_RESULT(assess::riskWeightsFromJson(assess::toJson(panel.weights())));
    }

    void aWeightIsPreviewedKeptAndUndone()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        AssessPage page(room.session);
        auto *table = page.findChild<QTableView *>(u"assessTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.findChild<QPushButton *>(u"preset1"_s)->click();
        QTRY_VERIFY(!page.findChild<QPushButton *>(u"resetWeights"_s)->isHidden());
        QVERIFY(room.session.estate()->riskWeights == assess::defaultRiskWeights());
        page.findChild<QPushButton *>(u"applyWeights"_s)->click();
        QVERIFY(room.settle());
        QVERIFY(room.session.estate()->riskWeights == weightPresets()[1].weights);
        QVERIFY(room.session.undo());
        QVERIFY(room.session.estate()->riskWeights == assess::defaultRiskWeights());
    }

    void itLooksWell()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        phaseout::test::Looks looks;
        AssessPage page(room.session);
        auto *table = page.findChild<QTableView *>(u"assessTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(looks.grab(page, {1080, 680}, u"assess"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(page), QStringList());
    }
};

PHASEOUT_TEST(AssessTest)
#include "tst_assess.moc"
