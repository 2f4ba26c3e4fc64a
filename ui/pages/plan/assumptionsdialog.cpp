// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/assumptionsdialog.h"

#include "core/timetable/calendar.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr double perCent = 10; // thousandths
constexpr double slotsPerDay = timetable::SlotCalendar::slotsPerDay;

QStringList columnWords() { return {AssumptionsDialog::tr("At best"), AssumptionsDialog::tr("Most likely"), AssumptionsDialog::tr("At worst")}; }

// In the order of spreadFields.
QStringList rowWords()
{
    return {AssumptionsDialog::tr("All work: time taken, of that planned"),  AssumptionsDialog::tr("One visit by itself, of that"),
            AssumptionsDialog::tr("All deliveries: weeks late"), AssumptionsDialog::tr("One delivery by itself: weeks later still"),
            AssumptionsDialog::tr("Crew time lost"),                      AssumptionsDialog::tr("Visits that have to be repeated"),
            AssumptionsDialog::tr("Every freeze: weeks longer")};
}

double unitOf(SpreadField::Unit unit) { return unit == SpreadField::Unit::Share ? perCent : 1; }
int whole(const QDoubleSpinBox *box, double unit) { return static_cast<int>(std::lround(box->value() * unit)); }
} // namespace

AssumptionsDialog::AssumptionsDialog(const Uncertainty &assumed, QWidget *parent)
    : QDialog(parent)
    , m_given(assumed)
    , m_problem(new PlainLabel(this))
{
    setObjectName(u"assumptionsDialog"_s);
    setWindowTitle(tr("What is assumed"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(u"assumptionsProblem"_s);
    m_problem->hide();
    auto *note = new PlainLabel(tr("How far things may turn out otherwise than planned. Overwrite what the first stores have shown to be otherwise. No timetable depends on it, only how sure it is."),
                                TextStyle::Body, LabelTone::Muted, this);
    auto *defaults = new LinkButton(tr("Restore the defaults"), this);
    defaults->setObjectName(u"assumptionDefaults"_s);
    connect(defaults, &LinkButton::clicked, this, [this] { fill({}); });
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *useButton = new QPushButton(tr("Use these"), this);
    useButton->setObjectName(u"useAssumptions"_s);
    useButton->setDefault(true);
    connect(useButton, &QPushButton::clicked, this, &AssumptionsDialog::use);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    build(*grid);
    QHBoxLayout *buttons = dialogFoot(*this, *cancel, *useButton);
    buttons->insertWidget(0, defaults);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(note);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    fill(assumed);
    m_rows.front().figures.front()->setFocus();
}

void AssumptionsDialog::build(QGridLayout &grid)
{
    const QStringList columns = columnWords();
    const QStringList rows = rowWords();
    grid.setColumnStretch(0, 1);
    for (int column = 0; column < 3; ++column)
        grid.addWidget(new PlainLabel(columns[column], TextStyle::Small, LabelTone::Muted, this), 0, column + 1);
    int line = 1;
    const auto label = [&](const QString &words) {
        auto *each = new PlainLabel(words, TextStyle::Body, LabelTone::Text, this);
        each->setWordWrap(false);
        grid.addWidget(each, line, 0);
    };
    for (size_t i = 0; i < spreadFields.size(); ++i, ++line) {
        const SpreadField &field = spreadFields[i];
        const QString &words = rows[static_cast<qsizetype>(i)];
        label(words);
        for (int column = 0; column < 3; ++column) {
            QDoubleSpinBox *box = figure(words, columns[column], field.unit, field.least, field.most);
            box->setObjectName(QString::fromLatin1(field.key) + QString::number(column));
            m_rows[i].figures[static_cast<size_t>(column)] = box;
            grid.addWidget(box, line, column + 1);
        }
    }
    const QString share = tr("A repeated visit: time taken, of the first");
    label(share);
    m_revisitShare = figure(share, columns[1], SpreadField::Unit::Share, 0, mostRevisitShare);
    m_revisitShare->setObjectName(u"revisitShare"_s);
    grid.addWidget(m_revisitShare, line++, 2);
    const QString lag = tr("A repeated visit: working days until it");
    label(lag);
    m_revisitLag = new QDoubleSpinBox(this);
    m_revisitLag->setObjectName(u"revisitLag"_s);
    m_revisitLag->setAccessibleName(lag);
    m_revisitLag->setDecimals(1);
    m_revisitLag->setSingleStep(1 / slotsPerDay);
    m_revisitLag->setRange(0, mostRevisitLag / slotsPerDay);
    grid.addWidget(m_revisitLag, line, 2);
}

QDoubleSpinBox *AssumptionsDialog::figure(const QString &row, const QString &column, SpreadField::Unit unit, int least, int most)
{
    auto *box = new QDoubleSpinBox(this);
    box->setAccessibleName(tr("%1, %2").arg(row, column.toLower()));
    const bool isShare = unit == SpreadField::Unit::Share;
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 13);
    box->setDecimals(isShare ? 1 : 0);
    if (isShare)
        box->setSuffix(tr(" %"));
    box->setRange(least / unitOf(unit), most / unitOf(unit));
    return box;
}

void AssumptionsDialog::fill(const Uncertainty &assumed)
{
    for (size_t i = 0; i < spreadFields.size(); ++i) {
        const Uncertainty::Spread &spread = assumed.*spreadFields[i].spread;
        const double unit = unitOf(spreadFields[i].unit);
        m_rows[i].figures[0]->setValue(spread.least / unit);
        m_rows[i].figures[1]->setValue(spread.likely / unit);
        m_rows[i].figures[2]->setValue(spread.most / unit);
    }
    m_revisitShare->setValue(assumed.revisitShare / perCent);
    m_revisitLag->setValue(assumed.revisitLag / slotsPerDay);
}

Uncertainty AssumptionsDialog::typed() const
{
    Uncertainty result;
    for (size_t i = 0; i < spreadFields.size(); ++i) {
        const double unit = unitOf(spreadFields[i].unit);
        const auto &figures = m_rows[i].figures;
        result.*spreadFields[i].spread = {whole(figures[0], unit), whole(figures[1], unit), whole(figures[2], unit)};
    }
    result.revisitShare = whole(m_revisitShare, perCent);
    result.revisitLag = whole(m_revisitLag, slotsPerDay);
    return result;
}

void AssumptionsDialog::use()
{
    const Uncertainty wanted = typed();
    for (size_t i = 0; i < spreadFields.size(); ++i) {
        const Uncertainty::Spread &spread = wanted.*spreadFields[i].spread;
        if (spread.least <= spread.likely && spread.likely <= spread.most)
            continue;
        m_problem->setText(tr("%1: the likely figure must lie between the best and the worst.").arg(rowWords()[static_cast<qsizetype>(i)]));
        m_problem->show();
        m_rows[i].figures[1]->setFocus();
        return;
    }
    if (wanted != m_given)
        emit changed(wanted);
    accept();
}

} // namespace phaseout::ui
