// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scenariospanel.h"

#include "core/base/text.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/pages/plan/planstate.h"
#include "ui/pages/plan/scenarioedits.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
using Measures = timetable::ScenarioResult;

template <class Tell>
std::function<QString(const ScenarioLine &)> told(Tell tell)
{
    return [tell](const ScenarioLine &line) { return line.result ? tell(*line.result) : QString(); };
}

QString nameOf(const ScenarioLine &line) { return line.name.isEmpty() ? ScenariosPanel::tr("As it is") : text::shown(line.name, 80); }

QString againstNow(const Measures &result)
{
    const double percent = result.againstNow * 100;
    if (std::abs(percent) < 0.05)
        return ScenariosPanel::tr("the same");
    return percent > 0 ? ScenariosPanel::tr("+%1 %").arg(QLocale().toString(percent, 'f', 1)) : ScenariosPanel::tr("−%1 %").arg(QLocale().toString(-percent, 'f', 1));
}

QString peakOf(const Measures &result)
{
    if (!result.peakMonth.isValid())
        return {};
    return ScenariosPanel::tr("%1 in %2").arg(result.peakCost.shownShort(), QLocale().toString(result.peakMonth, u"MMM yyyy"_s));
}

std::vector<ScenarioLines::Column> scenarioColumns()
{
    const auto whole = [](int Measures::*member) { return told([member](const Measures &r) { return QLocale().toString(r.*member); }); };
    return {{ScenariosPanel::tr("Scenario"), nameOf},
            {ScenariosPanel::tr("Finish"), told([](const Measures &r) { return dayText(r.finish); })},
            {ScenariosPanel::tr("Target"), told(timetable::targetWords)},
            {ScenariosPanel::tr("Risk carried"), told(againstNow), true},
            {ScenariosPanel::tr("Cost"), told([](const Measures &r) { return wholeMoney(r.cost.likely); }), true},
            {ScenariosPanel::tr("Most in a month"), told(peakOf), true},
            {ScenariosPanel::tr("Crews at once"), whole(&Measures::peakCrews), true},
            {ScenariosPanel::tr("Moved"), whole(&Measures::moved), true},
            {ScenariosPanel::tr("Without a visit"), whole(&Measures::unplanned), true},
            {ScenariosPanel::tr("After deadline"), whole(&Measures::late), true}};
}
} // namespace

ScenarioLines::ScenarioLines(Renamed renamed, QObject *parent) : RowsModel(scenarioColumns(), parent), m_renamed(std::move(renamed)) {}

Qt::ItemFlags ScenarioLines::flags(const QModelIndex &index) const
{
    const bool isName = index.isValid() && index.column() == 0 && !at(index.row()).name.isEmpty();
    return RowsModel::flags(index) | (isName ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant ScenarioLines::data(const QModelIndex &index, int role) const
{
    return role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == 0 ? QVariant(at(index.row()).name) : RowsModel::data(index, role);
}

bool ScenarioLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString name = at(index.row()).name;
    // After the editor has closed: the rows are made anew.
    QMetaObject::invokeMethod(this, [this, name, to = value.toString().simplified()] { m_renamed(name, to); }, Qt::QueuedConnection);
    return true;
}

ScenariosPanel::ScenariosPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new WorkBar(session, u"compareScenarios"_s, tr("Compare"), this))
    , m_name(new QLineEdit(this))
    , m_presets(new QMenu(this))
    , m_lines(new ScenarioLines([this](const QString &name, const QString &to) { rename(name, to); }, this))
    , m_table(new QTableView(this))
    , m_note(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_ofChosen(new QWidget(this))
{
    build();
    fillPresets();
    connect(m_bar, &WorkBar::wanted, this, &ScenariosPanel::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosPanel::choose);
    fill();
}

void ScenariosPanel::build()
{
    setObjectName(u"scenariosPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 24 - RowDelegate::padding, 4);
    layout->setSpacing(4);
    buildHead(*layout);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_ofChosen);
    m_bar->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    m_note->setObjectName(u"scenarioNote"_s);
    m_note->setContentsMargins(RowDelegate::padding, 4, 24, 8);
    m_table->setObjectName(u"scenarios"_s);
    m_table->setAccessibleName(tr("Scenarios side by side"));
    m_table->setModel(m_lines);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    buildFoot();
}

void ScenariosPanel::buildHead(QVBoxLayout &layout)
{
    m_name->setObjectName(u"scenarioName"_s);
    m_name->setAccessibleName(tr("Name of a new scenario"));
    m_name->setPlaceholderText(tr("Name of the present constraints"));
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(m_name->placeholderText()) + 4 * RowDelegate::padding);
    auto *saveButton = new QPushButton(tr("Save as a scenario"), this);
    saveButton->setObjectName(u"saveScenario"_s);
    auto *presetButton = new QPushButton(tr("Add a comparison"), this);
    presetButton->setObjectName(u"addPreset"_s);
    presetButton->setToolTip(tr("What others did or promised: comparisons, not law"));
    presetButton->setMenu(m_presets);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(RowDelegate::padding + FocusRing::reach, FocusRing::reach, 24, 0);
    head->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(saveButton), static_cast<QWidget *>(presetButton)})
        head->addWidget(part);
    head->addStretch(1);
    layout.addLayout(head);
    connect(saveButton, &QPushButton::clicked, this, &ScenariosPanel::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenariosPanel::save);
}

// What can be done with the chosen one.
void ScenariosPanel::buildFoot()
{
    auto *adoptButton = new QPushButton(tr("Make these the constraints"), m_ofChosen);
    adoptButton->setObjectName(u"adoptScenario"_s);
    auto *renameLink = new LinkButton(tr("Rename"), m_ofChosen);
    renameLink->setObjectName(u"renameScenario"_s);
    auto *removeLink = new LinkButton(tr("Delete"), m_ofChosen);
    removeLink->setObjectName(u"deleteScenario"_s);
    auto *foot = new QHBoxLayout(m_ofChosen);
    foot->setContentsMargins(RowDelegate::padding + FocusRing::reach, FocusRing::reach, 24, FocusRing::reach);
    foot->setSpacing(16);
    for (QWidget *part : {static_cast<QWidget *>(adoptButton), static_cast<QWidget *>(renameLink), static_cast<QWidget *>(removeLink)})
        foot->addWidget(part);
    foot->addStretch(1);
    connect(adoptButton, &QPushButton::clicked, this, &ScenariosPanel::adopt);
    connect(removeLink, &LinkButton::clicked, this, &ScenariosPanel::remove);
    connect(renameLink, &LinkButton::clicked, this, [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(0)); });
}

void ScenariosPanel::fillPresets()
{
    m_presets->setToolTipsVisible(true);
    const auto presets = timetable::presets();
    if (!presets)
        return m_bar->setWords(userText(presets.error()));
    for (const timetable::Preset &preset : *presets) {
        QAction *action = m_presets->addAction(preset.name);
        action->setObjectName(preset.slug);
        action->setToolTip(preset.note);
        connect(action, &QAction::triggered, this, [this, preset] {
            const auto estate = m_session.estate();
            const Scenario made = timetable::scenarioOf(preset, estate->programme.pledgeDate, m_session.today());
            m_chosen = made.name;
            apply(putScenario(*estate, made));
        });
    }
}

// Results stay good while nothing that they depend on has changed: scenarios that came or went have their own rows.
bool ScenariosPanel::isSameProject() const
{
    const auto now = m_session.estate();
    return m_compared && now->constraints == m_compared->constraints && now->currentPlan == m_compared->currentPlan && now->riskWeights == m_compared->riskWeights
        && now->rates == m_compared->rates && now->programme == m_compared->programme;
}

void ScenariosPanel::refresh(const ChangeEvent &event)
{
    if (event.isEverything || !event.devices.empty() || !event.stores.empty() || !isSameProject()) {
        m_bar->stop();
        m_results.clear();
        m_compared.reset();
    }
    fill();
}

void ScenariosPanel::fill()
{
    const auto estate = m_session.estate();
    const auto resultOf = [this, &estate](const QString &name) -> std::optional<Measures> {
        const auto isOf = [&name](const auto &one) { return one.name == name; };
        const auto result = std::find_if(m_results.begin(), m_results.end(), isOf);
        if (result == m_results.end() || !m_compared)
            return std::nullopt;
        const auto then = std::find_if(m_compared->scenarios.begin(), m_compared->scenarios.end(), isOf);
        const auto now = std::find_if(estate->scenarios.begin(), estate->scenarios.end(), isOf);
        const bool isOther = now != estate->scenarios.end() && (then == m_compared->scenarios.end() || then->edits != now->edits);
        return isOther ? std::nullopt : std::optional(*result);
    };
    std::vector<ScenarioLine> lines{{{}, {}, {}, resultOf({})}};
    for (const Scenario &one : estate->scenarios)
        lines.push_back({one.name, one.note, one.source, resultOf(one.name)});
    const QString kept = m_chosen;
    m_lines->setRows(std::move(lines));
    int row = 0;
    for (int i = 0; i < m_lines->rowCount(); ++i)
        if (m_lines->at(i).name == kept)
            row = i;
    m_table->setCurrentIndex(m_lines->index(row, 0));
    choose();
}

void ScenariosPanel::choose()
{
    const ScenarioLine *line = chosen();
    m_chosen = line ? line->name : QString();
    m_ofChosen->setVisible(!m_chosen.isEmpty());
    QStringList words;
    if (m_lines->rowCount() < 2)
        words += tr("No scenarios yet. Save the present constraints under a name, change them, and compare; or add what others did.");
    if (line && !line->note.isEmpty())
        words += text::shown(line->note, 500);
    if (line && !line->source.isEmpty())
        words += tr("Source: %1").arg(text::shown(line->source, 300));
    if (line && line->result)
        for (const Finding &finding : line->result->findings)
            words += finding.message;
    m_note->setText(words.join(u'\n'));
    m_note->setVisible(!words.isEmpty());
}

const ScenarioLine *ScenariosPanel::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->rowCount() ? &m_lines->at(row) : nullptr;
}

void ScenariosPanel::compare()
{
    if (!m_session.isOpen())
        return m_bar->setWords(tr("No project is open."));
    const auto estate = m_session.estate();
    std::optional<timetable::Timetable> previous;
    if (const timetable::Timetable *current = m_session.currentPlan())
        previous = *current;
    using Results = std::vector<Measures>;
    m_bar->start<Results>(
        tr("Comparing scenarios"),
        [estate, previous, &knowledge = m_session.knowledge(), today = m_session.today(), options = timetable::CompareOptions{1, m_iterations}](const JobContext &context) {
            return timetable::compared(estate->scenarios, *estate, knowledge, today, previous ? &*previous : nullptr, options, context);
        },
        [this, estate](const Results &results) {
            m_results = results;
            m_compared = estate;
            m_bar->setWords(tr("Each was planned for as long, and from the same beginning. Risk carried is against the project as it is."));
            fill();
        });
}

void ScenariosPanel::apply(const Result<Edit> &edit)
{
    if (!edit)
        return m_bar->setWords(userText(edit.error()));
    if (!edit->changes.empty())
        m_session.apply(*edit);
}

void ScenariosPanel::save()
{
    const auto estate = m_session.estate();
    const QString typed = m_name->text().simplified();
    const QString name = typed.isEmpty() ? freeScenarioName(*estate, tr("Constraints of %1").arg(dayText(m_session.today()))) : typed;
    const auto edit = saveScenario(*estate, name);
    if (edit) {
        m_chosen = name;
        m_name->clear();
    }
    apply(edit);
}

void ScenariosPanel::rename(const QString &name, const QString &to)
{
    const auto edit = renameScenario(*m_session.estate(), name, to);
    if (edit)
        m_chosen = to;
    apply(edit);
}

void ScenariosPanel::remove()
{
    if (!m_chosen.isEmpty())
        apply(deleteScenario(*m_session.estate(), m_chosen));
}

void ScenariosPanel::adopt()
{
    const auto estate = m_session.estate();
    const auto scenario = std::find_if(estate->scenarios.begin(), estate->scenarios.end(), [this](const Scenario &one) { return one.name == m_chosen; });
    if (scenario == estate->scenarios.end())
        return;
    const QString name = text::shown(scenario->name, 80);
    if (m_session.apply(timetable::adoption(*scenario, *estate, m_session.today())))
        emit told(tr("The constraints are those of “%1” now. Improve the plan to plan by them.").arg(name));
}

} // namespace phaseout::ui
