// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/prompts/scriptedprompts.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QWidget>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
const Question replaceIt{u"Replace"_s,
                         u"<b>board.xlsx</b> is there already."_s,
                         u"The contents of <b>board.xlsx</b> would be lost."_s,
                         {u"Replace"_s, u"Cancel"_s},
                         1,
                         1};
} // namespace

class PromptsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void aScriptAnswersInOrder()
    {
        ScriptedPrompts prompts;
        prompts.answerFiles({u"/a"_s, u"/b"_s});
        prompts.answerFile(u"/c"_s);
        prompts.answer(0);
        QStringList files;
        QString file;
        QList<int> answers;
        prompts.openFiles(nullptr, {u"Import"_s, {}, {}, {}, {}},
                          [&files](const QStringList &paths) { files = paths; });
        prompts.saveFile(nullptr, {u"Save"_s, {}, {}, {}, {}}, [&file](const QString &path) { file = path; });
        prompts.ask(nullptr, replaceIt, [&answers](int answer) { answers << answer; });
        prompts.ask(nullptr, replaceIt, [&answers](int answer) { answers << answer; });
        QCOMPARE(files, QStringList({u"/a"_s, u"/b"_s}));
        QCOMPARE(file, u"/c"_s);
        QCOMPARE(answers, QList<int>({0, 1})); // with nothing left, what Escape gives
        QCOMPARE(prompts.questions().size(), std::size_t(2));
        QCOMPARE(prompts.requests().front().title, u"Import"_s);
        prompts.openFolder(nullptr, {}, [&file](const QString &path) { file = path; });
        QCOMPARE(file, QString());
        prompts.tell(nullptr, u"Saved"_s, u"Earlier versions: 12."_s);
        QCOMPARE(prompts.told(), QStringList({u"Saved"_s, u"Earlier versions: 12."_s}));
    }

    void aRealQuestionIsPlainTextAndAnswersLater()
    {
        DialogPrompts prompts;
        QWidget window;
        QList<int> answers;
        prompts.ask(&window, replaceIt, [&answers](int answer) { answers << answer; });
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        const auto *detail = box->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s);
        QVERIFY(detail);
        QCOMPARE(detail->textFormat(), Qt::PlainText);
        QCOMPARE(detail->text(), replaceIt.detail);
        QVERIFY(answers.isEmpty());
        for (QAbstractButton *button : box->buttons())
            if (button->text() == u"Replace"_s)
                button->click();
        QTRY_COMPARE(answers, QList<int>{0});
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
    }

    void escapeGivesItsAnswer()
    {
        DialogPrompts prompts;
        QWidget window;
        QList<int> answers;
        prompts.ask(&window, replaceIt, [&answers](int answer) { answers << answer; });
        QTest::keyClick(window.findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_COMPARE(answers, QList<int>{1});
    }

    void nobodyAnswersAWindowThatIsGone()
    {
        DialogPrompts prompts;
        bool isAnswered = false;
        {
            QWidget window;
            prompts.ask(&window, replaceIt, [&isAnswered](int) { isAnswered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void aFileDialogThatIsLeftGivesNothing()
    {
        DialogPrompts prompts;
        QWidget window;
        int answers = 0;
        QStringList got{u"old"_s};
        prompts.openFiles(&window, {u"Import"_s, u"/"_s, {u"Scans (*.csv *.xml)"_s}, {}, {}},
                          [&](const QStringList &paths) {
                              got = paths;
                              ++answers;
                          });
        QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_COMPARE(answers, 1);
        QVERIFY(got.isEmpty());
    }
};

PHASEOUT_TEST(PromptsTest)
#include "tst_prompts.moc"
