// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "core/base/text.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

MeaningsPage::MeaningsPage(ImportWizard &wizard)
    : WizardPage(tr("Meanings"), tr("What do these columns mean?"), tr("Each could be read in more than one way, and nothing in the file settles it."))
    , m_wizard(wizard)
    , m_message(new InlineMessage(this))
{
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(24, 0, 24, 8);
    margins->addWidget(m_message);
    content()->addLayout(margins);
    m_message->clear();
    setNextText(tr("Next: Dry run"));
}

void MeaningsPage::initializePage()
{
    delete m_scroll;
    m_scroll = new QScrollArea(this); // of many files there may be more questions than fit
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows its choices
    m_scroll->viewport()->setAutoFillBackground(false);
    m_questions = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_questions);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(8);
    const std::vector<OpenDate> open = m_wizard.state().openDates();
    for (size_t i = 0; i < open.size(); ++i)
        askDate(i, open[i], *layout);
    for (const size_t file : m_wizard.state().openGroups())
        askGroups(file, *layout);
    layout->addStretch();
    m_scroll->setWidget(m_questions);
    m_questions->setAutoFillBackground(false);
    content()->addWidget(m_scroll, 1);
}

void MeaningsPage::askDate(size_t number, const OpenDate &open, QVBoxLayout &layout)
{
    const ingest::PreviewDate &date = open.date;
    const QString column = text::shown(date.header, 60);
    layout.addWidget(new PlainLabel(tr("“%1” in %2").arg(column, text::shown(m_wizard.state().nameAmongAll(open.file), 60)), TextStyle::Section, LabelTone::Text, m_questions));
    layout.addWidget(new PlainLabel(tr("It says %1. Is that …").arg(text::shown(date.example, 40)), TextStyle::Body, LabelTone::Muted, m_questions));
    auto *group = new QButtonGroup(m_questions);
    const QLocale locale;
    for (const auto &[order, day, name] : {std::tuple{ingest::DateOrder::DayFirst, date.asDayFirst, u"dayFirst%1"_s},
                                           std::tuple{ingest::DateOrder::MonthFirst, date.asMonthFirst, u"monthFirst%1"_s},
                                           std::tuple{ingest::DateOrder::YearFirst, date.asYearFirst, u"yearFirst%1"_s}}) {
        if (!day.isValid())
            continue;
        const QString choice = order == ingest::DateOrder::DayFirst     ? tr("%1: the day comes first")
                               : order == ingest::DateOrder::MonthFirst ? tr("%1: the month comes first")
                                                                        : tr("%1: the year comes first");
        addChoice(choice.arg(locale.toString(day, u"d MMMM yyyy"_s)), name.arg(number), column, m_wizard.state().dateOrder(open) == order, *group, layout,
                  [this, open, order = order] { m_wizard.state().setDateOrder(open, order); });
    }
    layout.addSpacing(16);
}

void MeaningsPage::askGroups(size_t file, QVBoxLayout &layout)
{
    const ingest::ColumnGroups &groups = *m_wizard.state().files()[file].table->groups;
    QStringList headers;
    for (const QString &header : groups.headers)
        headers += text::shown(header, 60);
    const QString columns = headers.join(u", "_s);
    layout.addWidget(new PlainLabel(tr("“%1” in %2").arg(columns, text::shown(m_wizard.state().nameAmongAll(file), 60)), TextStyle::Section, LabelTone::Text, m_questions));
    const int rows = groups.rows;
    layout.addWidget(new PlainLabel(tr("It is empty in %Ln row(s), first in row %1 below “%2”. Does what stands above …", nullptr, rows)
                                        .arg(QLocale().toString(groups.firstRow), text::shown(groups.above, 40)),
                                    TextStyle::Body, LabelTone::Muted, m_questions));
    auto *group = new QButtonGroup(m_questions);
    for (const auto &[isFilledDown, choice, name] : {std::tuple{true, tr("… stand for the rows below it too"), u"fillDown%1"_s},
                                                     std::tuple{false, tr("… stand for its own row alone"), u"keepEmpty%1"_s}})
        addChoice(choice, name.arg(file), columns, m_wizard.state().isFilledDown(file) == isFilledDown, *group, layout,
                  [this, file, isFilledDown = isFilledDown] { m_wizard.state().setFilledDown(file, isFilledDown); });
    layout.addSpacing(16);
}

void MeaningsPage::addChoice(const QString &words, const QString &name, const QString &column, bool isChosen, QButtonGroup &group, QVBoxLayout &layout, std::function<void()> choose)
{
    auto *button = new QRadioButton(words, m_questions);
    button->setObjectName(name);
    button->setAccessibleDescription(column);
    button->setChecked(isChosen);
    group.addButton(button);
    connect(button, &QRadioButton::toggled, this, [this, choose = std::move(choose)](bool isOn) {
        if (isOn)
            choose();
        m_message->clear();
    });
    layout.addWidget(button);
}

bool MeaningsPage::validatePage()
{
    const ImportState &state = m_wizard.state();
    for (const OpenDate &open : state.openDates())
        if (state.dateOrder(open) == ingest::DateOrder::Undecided) {
            m_message->setMessage(MessageKind::Error, tr("Say for “%1” which of these dates it is.").arg(text::shown(open.date.header, 60)));
            return false;
        }
    for (const size_t file : state.openGroups())
        if (!state.isFilledDown(file)) {
            m_message->setMessage(MessageKind::Error, tr("Say for “%1” whether it stands for the rows below.").arg(text::shown(state.files()[file].table->groups->headers.join(u", "_s), 60)));
            return false;
        }
    return true;
}

} // namespace phaseout::ui
