// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QDBusVariant>
#include <QDockWidget>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QTextEdit>
#include <QToolBar>
#include <QVBoxLayout>

using namespace phaseout::ui;

class PaletteTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void aPaletteKnowsItsScheme_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("black") << int(Scheme::ContrastBlack);
        QTest::newRow("white") << int(Scheme::ContrastWhite);
    }

    void aPaletteKnowsItsScheme()
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteOf(Scheme(scheme));
        QCOMPARE(int(schemeOf(palette)), scheme);
        QCOMPARE(int(schemeOf(itemViewPalette(palette))), scheme);
        QCOMPARE(looksHighContrast(palette), isContrast(palette));
    }

    void aForeignPaletteIsAnsweredWithItsOwnRoles()
    {
        QPalette foreign(Qt::black);
        foreign.setColor(QPalette::WindowText, Qt::yellow);
        foreign.setColor(QPalette::Highlight, Qt::magenta);
        foreign.setColor(QPalette::Base, Qt::darkBlue);
        QVERIFY(isContrast(foreign));
        QCOMPARE(color(foreign, Role::Red), QColor(Qt::yellow));
        QCOMPARE(color(foreign, Role::Series3), QColor(Qt::yellow));
        QCOMPARE(color(foreign, Role::Accent), QColor(Qt::magenta));
        QCOMPARE(color(foreign, Role::WarnBg), QColor(Qt::darkBlue));
        QCOMPARE(edgeWidth(foreign), 2.0);
    }

    void wordsInASelectedRowStayReadable_data() { aPaletteKnowsItsScheme_data(); }

    void wordsInASelectedRowStayReadable()
    {
        QFETCH(int, scheme);
        const QPalette views = itemViewPalette(paletteOf(Scheme(scheme)));
        const QColor tint = views.color(QPalette::Active, QPalette::Highlight);
        QVERIFY(contrastRatio(views.color(QPalette::Active, QPalette::HighlightedText), tint) >= 9.0);
        const QPalette row = selectedRowPalette(views);
        QVERIFY(contrastRatio(color(row, Role::Text), tint) >= 4.5);
        QVERIFY(contrastRatio(color(row, Role::Red), tint) >= 3.0);
    }

    void statedContrastOfTheBuiltInSchemes()
    {
        const auto ratio = [](Scheme scheme, QPalette::ColorRole a, QPalette::ColorRole b) {
            const QPalette palette = paletteOf(scheme);
            return qRound(contrastRatio(palette.color(a), palette.color(b)) * 10) / 10.0;
        };
        QCOMPARE(ratio(Scheme::ContrastBlack, QPalette::WindowText, QPalette::Window), 21.0);
        QCOMPARE(ratio(Scheme::ContrastBlack, QPalette::HighlightedText, QPalette::Highlight), 19.6);
        QCOMPARE(ratio(Scheme::ContrastBlack, QPalette::Link, QPalette::Base), 16.7);
        QCOMPARE(ratio(Scheme::ContrastWhite, QPalette::HighlightedText, QPalette::Highlight), 15.3);
    }

    void thePortalsAnswer_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<int>("scheme");
        QTest::newRow("dark") << QVariant(1U) << int(Scheme::Dark);
        QTest::newRow("light") << QVariant(2U) << int(Scheme::Light);
        QTest::newRow("no preference") << QVariant(0U) << -1;
        QTest::newRow("a later meaning") << QVariant(7U) << -1;
        QTest::newRow("not a number") << QVariant(QStringLiteral("dark")) << -1;
        QTest::newRow("nothing") << QVariant() << -1;
        QTest::newRow("wrapped twice") << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U))))
                                       << int(Scheme::Dark);
    }

    void thePortalsAnswer()
    {
        QFETCH(QVariant, answer);
        QFETCH(int, scheme);
        const auto read = SystemScheme::fromPortal(answer);
        QCOMPARE(read ? int(*read) : -1, scheme);
    }

    void theUsersChoiceIsWorn()
    {
        Theme theme(*qApp);
        theme.apply();
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(int(theme.scheme()), int(Scheme::Dark));
        QCOMPARE(int(schemeOf(QApplication::palette())), int(Scheme::Dark));
        QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight),
                 color(Scheme::Dark, Role::RowSel));
        theme.setAppearance(Appearance::Light);
        QCOMPARE(int(schemeOf(QApplication::palette())), int(Scheme::Light));
    }

    void oneRingFollowsTheFocus()
    {
        Theme theme(*qApp);
        theme.apply();
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = new QPushButton(QStringLiteral("Go"), &window);
        auto *field = new QLineEdit(&window);
        layout->addWidget(button);
        layout->addWidget(field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        const auto rings = [&window] { return window.findChildren<QFocusFrame *>(); };
        QTRY_COMPARE(rings().size(), 1);
        QTRY_COMPARE(rings().constFirst()->widget(), button);
        QCOMPARE(rings().constFirst()->geometry(), button->geometry().adjusted(-4, -4, 4, 4));
        field->setFocus();
        QTRY_COMPARE(rings().constFirst()->widget(), field);
        QCOMPARE(rings().constFirst()->geometry(), field->geometry().adjusted(-4, -4, 4, 4));
    }

    void theShellsParts()
    {
        phaseout::test::Looks looks;
        QMainWindow window;
        for (const auto &name : {"&File", "&Edit", "&View"})
            window.menuBar()->addMenu(QString::fromLatin1(name))->addAction(QStringLiteral("Open"));
        auto *bar = window.addToolBar(QStringLiteral("Top"));
        bar->setMovable(false);
        auto *search = new QLineEdit;
        search->setPlaceholderText(QStringLiteral("Search or run a command"));
        bar->addWidget(search);
        bar->addAction(lineIcon(Icon::Undo), QStringLiteral("Undo"));
        auto *dock = new QDockWidget(QStringLiteral("Details"), &window);
        dock->setWidget(new QTextEdit(QStringLiteral("York Foss")));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.setCentralWidget(new QTextEdit);
        window.statusBar()->showMessage(QStringLiteral("Ready"));
        QVERIFY(looks.grab(window, {900, 320}, QStringLiteral("shell")) > 8);

        QMenu menu;
        menu.addAction(lineIcon(Icon::Copy), QStringLiteral("Copy"))->setShortcut(QKeySequence::Copy);
        menu.addSeparator();
        auto *checked = menu.addAction(QStringLiteral("Compact rows"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addAction(QStringLiteral("Not now"))->setEnabled(false);
        menu.setActiveAction(menu.actions().constFirst());
        QVERIFY(looks.grab(menu, menu.sizeHint(), QStringLiteral("menu")) > 8);
    }

    void theIconSheet()
    {
        phaseout::test::Looks looks;
        class Sheet : public QWidget {
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                painter.fillRect(rect(), color(palette(), Role::Surface));
                for (int i = 0; i < iconCount; ++i)
                    drawIcon(painter, Icon(i), QRectF(i % 14 * 48 + 8, i / 14 * 48 + 8, 40, 40),
                             color(palette(), Role::Text));
            }
        } sheet;
        QVERIFY(looks.grab(sheet, {680, 200}, QStringLiteral("icons")) > 8);
    }

    void everyIconDrawsInTheColourAskedFor()
    {
        for (int i = 0; i < iconCount; ++i) {
            QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawIcon(painter, Icon(i), QRectF(0, 0, 20, 20), QColor(Qt::magenta));
            painter.end();
            int solid = 0;
            for (int y = 0; y < 20; ++y)
                for (int x = 0; x < 20; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    solid += pixel.alpha() > 150 ? 1 : 0;
                    QVERIFY2(pixel.alpha() < 200 || pixel.green() == 0, qPrintable(QString::number(i)));
                    const bool isAtTheEdge = x == 0 || y == 0 || x == 19 || y == 19;
                    QVERIFY2(!isAtTheEdge || pixel.alpha() == 0, qPrintable(QString::number(i)));
                }
            QVERIFY2(solid >= 8, qPrintable(QString::number(i)));
            QVERIFY(!lineIcon(Icon(i)).pixmap(18, 18).isNull());
        }
    }

    void sizesFollowTheFont()
    {
        const QFont base = QApplication::font();
        QVERIFY(styled(base, TextStyle::Statement).pointSizeF() > styled(base, TextStyle::PageTitle).pointSizeF());
        QVERIFY(styled(base, TextStyle::Small).pointSizeF() >= 0.85 * base.pointSizeF());
        QFont large = base;
        large.setPointSizeF(base.pointSizeF() * 2);
        QVERIFY(rowHeight(QFontMetrics(large), Density::Comfortable) >
                rowHeight(QFontMetrics(base), Density::Comfortable) + 8);
        QVERIFY(rowHeight(QFontMetrics(base), Density::Compact) >= 24);
    }

    void digitsTakeTheSameRoom()
    {
        const QFontMetricsF metrics(QApplication::font());
        QCOMPARE(figuresWidth(metrics, QStringLiteral("1,111")), figuresWidth(metrics, QStringLiteral("8,888")));
    }
};

PHASEOUT_TEST(PaletteTest)
#include "tst_palette.moc"
