// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "core/base/text.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

MeaningsPage::MeaningsPage(ImportWizard &wizard)
    : WizardPage(tr("Meanings"), tr("What do these dates mean?"), tr("Every date in these columns could be read both ways, and nothing in the file settles it."))
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
    delete m_questions;
    m_questions = new QWidget(this);
    auto *layout = new QVBoxLayout(m_questions);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(8);
    const std::vector<OpenDate> open = m_wizard.state().openDates();
    for (size_t i = 0; i < open.size(); ++i) {
        const ingest::PreviewDate &date = open[i].date;
        const QString column = text::shown(date.header, 60);
        layout->addWidget(new PlainLabel(tr("“%1” in %2").arg(column, text::shown(m_wizard.state().files()[open[i].file].name(), 60)),
                                         TextStyle::Section, LabelTone::Text, m_questions));
        layout->addWidget(new PlainLabel(tr("It says %1. Is that …").arg(text::shown(date.example, 40)), TextStyle::Body, LabelTone::Muted, m_questions));
        auto *group = new QButtonGroup(m_questions);
        const QLocale locale;
        for (const auto &[order, day, name] : {std::tuple{ingest::DateOrder::DayFirst, date.asDayFirst, u"dayFirst%1"_s},
                                               std::tuple{ingest::DateOrder::MonthFirst, date.asMonthFirst, u"monthFirst%1"_s},
                                               std::tuple{ingest::DateOrder::YearFirst, date.asYearFirst, u"yearFirst%1"_s}}) {
            if (!day.isValid())
                continue;
            const QString words = locale.toString(day, u"d MMMM yyyy"_s);
            const QString choice = order == ingest::DateOrder::DayFirst     ? tr("%1: the day comes first")
                                   : order == ingest::DateOrder::MonthFirst ? tr("%1: the month comes first")
                                                                            : tr("%1: the year comes first");
            auto *button = new QRadioButton(choice.arg(words), m_questions);
            button->setObjectName(name.arg(i));
            button->setAccessibleDescription(column);
            button->setChecked(m_wizard.state().dateOrder(open[i]) == order);
            group->addButton(button);
            connect(button, &QRadioButton::toggled, this, [this, at = open[i], order](bool isChosen) {
                if (isChosen)
                    m_wizard.state().setDateOrder(at, order);
                m_message->clear();
            });
            layout->addWidget(button);
        }
        layout->addSpacing(16);
    }
    layout->addStretch();
    content()->addWidget(m_questions, 1);
}

bool MeaningsPage::validatePage()
{
    for (const OpenDate &open : m_wizard.state().openDates())
        if (m_wizard.state().dateOrder(open) == ingest::DateOrder::Undecided) {
            m_message->setMessage(MessageKind::Error, tr("Say for “%1” which of these dates it is.").arg(text::shown(open.date.header, 60)));
            return false;
        }
    return true;
}

} // namespace phaseout::ui
