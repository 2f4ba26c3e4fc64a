// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wordsdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

WordsDialog::WordsDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(title);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new PlainLabel(title, TextStyle::PageTitle, LabelTone::Text, this));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

QString aboutText()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("phaseout::ui::About", text); };
    return QStringList{
        words(QT_TRANSLATE_NOOP("phaseout::ui::About", "Phaseout %1")).arg(QCoreApplication::applicationVersion()),
        words(QT_TRANSLATE_NOOP("phaseout::ui::About", "Plans the replacement of cameras across a whole estate of stores. Your data stays in one file on this computer; nothing is sent anywhere.")),
        words(QT_TRANSLATE_NOOP("phaseout::ui::About", "Free software under the GNU General Public License, version 3 or later, without any warranty.")),
        words(QT_TRANSLATE_NOOP("phaseout::ui::About", "It stands on:")),
        u"Qt %1: LGPL 3.0; Qt Charts: GPL 3.0"_s.arg(QString::fromLatin1(qVersion())),
        u"SQLite: public domain; SQLiteCpp: MIT"_s,
        u"Expat: MIT; libzip: BSD 3-Clause; zlib: Zlib"_s,
        u"libxlsxwriter: BSD 2-Clause"_s,
        u"Boost: Boost Software License 1.0"_s,
        u"tl::expected: CC0 1.0"_s,
        words(QT_TRANSLATE_NOOP("phaseout::ui::About", "Data: ")) % u"Office for National Statistics, Ordnance Survey, GOV.UK bank holidays: OGL UK 3.0; Natural Earth: public domain"_s,
    }.join(u"\n\n"_s);
}

QString shortcutText(const std::vector<QAction *> &commands, const std::vector<PageEntry> &pages)
{
    const auto lineOf = [](const QString &keys, const QString &words) -> QString { return u"%1  %2"_s.arg(keys.leftJustified(16), words); };
    QStringList lines;
    for (const QAction *command : commands) {
        if (command->shortcut().isEmpty())
            continue;
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        lines << lineOf(keys, QString(command->text()).remove(u'&'));
    }
    for (const PageEntry &page : pages) {
        if (page.keys.empty())
            continue;
        lines << QString() << QCoreApplication::translate("phaseout::ui::MainWindow", "On the page %1:").arg(page.name);
        for (const PageKey &key : page.keys)
            lines << lineOf(key.keys.toString(QKeySequence::NativeText), key.words);
    }
    return lines.join(u'\n');
}

} // namespace phaseout::ui
