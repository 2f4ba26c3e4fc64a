// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assesspage.h"

#include "core/project/edits.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/models/cellsmodel.h"
#include "ui/pages/assess/weightspanel.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int barColumn = 2; // the risk itself
}

AssessPage::AssessPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_kept{session.estate(), {}, {}}
    , m_shown(m_kept)
    , m_note(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({Icon::Assess, tr("No store has a risk yet"),
                              tr("A store is assessed as soon as it has devices in scope. Import device lists and map them to stores."),
                              tr("Go to Import"), {}}, this))
    , m_table(new QTableView(this))
    , m_model(new CellsModel(rankingHeaders(), [this](int row, int column, int role) { return rankingCell(m_shown, row, column, role); },
                            {1, 3, 4, 5, 6, 7, 8, 9}, this))
    , m_weights(new WeightsPanel(this))
    , m_movement(new PlainLabel(this))
    , m_apply(new QPushButton(tr("Apply these weights"), this))
    , m_reset(new QPushButton(tr("Put back"), this))
{
    useSurface(*this);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(24, 16, 24, 12);
    title->setSpacing(12);
    title->addWidget(new PlainLabel(tr("Assess"), TextStyle::PageTitle, LabelTone::Text, this), 0, Qt::AlignBaseline);
    title->addWidget(m_note, 1, Qt::AlignBaseline);
    buildTable();
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(weightsPane());
    split->setContentsMargins(16, 0, 0, 0); // text stands below the title
    split->setStretchFactor(0, 1);
    split->setSizes({800, 260});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(80);
    connect(&m_pause, &QTimer::timeout, this, &AssessPage::preview);
    connect(m_weights, &WeightsPanel::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_apply, &QPushButton::clicked, this, &AssessPage::apply);
    connect(m_reset, &QPushButton::clicked, this, &AssessPage::reset);
    connect(&session, &Session::changed, this, &AssessPage::changed);
    connect(m_empty, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    bringUpToDate();
}

void AssessPage::buildTable()
{
    m_table->setObjectName(u"assessTable"_s);
    m_table->setAccessibleName(tr("Stores by risk"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(barColumn, new BarDelegate(m_table));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setItemDelegateForColumn(0, new StoreNameDelegate(m_table));
    m_table->setColumnWidth(barColumn, letter * 12);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const auto row = static_cast<size_t>(index.row());
        setChosenThing(index.isValid() && row < m_shown.stores.size() ? m_shown.estate->stores[static_cast<size_t>(m_shown.stores[row].store)].id.text() : QString());
    });
    auto *numbers = new NumberDelegate(m_table);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (column == barColumn)
            continue;
        m_table->setItemDelegateForColumn(column, numbers);
        m_table->setColumnWidth(column, m_table->horizontalHeader()->sectionSizeHint(column));
    }
    m_table->viewport()->installEventFilter(this);
}

QWidget *AssessPage::weightsPane()
{
    auto *pane = new QWidget;
    m_movement->setObjectName(u"movement"_s);
    m_apply->setObjectName(u"applyWeights"_s);
    m_reset->setObjectName(u"resetWeights"_s);
    setButtonKind(*m_apply, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_reset);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(tr("What counts how much"), TextStyle::Section, LabelTone::Text, pane));
    layout->addWidget(new PlainLabel(tr("Points out of their sum. The figures beside each store are those of its worst device. The store’s risk, of 100, comes from that device and from how many there are; the board’s workbook ranks by the risk left, the sum over all its devices."), TextStyle::Small, LabelTone::Muted, pane));
    layout->addWidget(m_weights);
    layout->addSpacing(8);
    layout->addWidget(m_movement);
    layout->addLayout(buttons);
    layout->addStretch();
    useSurface(*pane);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(pane);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Weights"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(pane->minimumSizeHint().width() + 16);
    return scroll;
}

// The names have what the figures leave, but never less than tells them apart.
bool AssessPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        const QHeaderView *header = m_table->horizontalHeader();
        const int rest = header->length() - header->sectionSize(0);
        m_table->setColumnWidth(0, std::max(m_table->viewport()->width() - rest, fontMetrics().averageCharWidth() * 17));
    }
    return Page::eventFilter(watched, event);
}

void AssessPage::show(const QString &what)
{
    if (const auto id = StoreId::parse(what))
        goTo(*id);
}

void AssessPage::goTo(const StoreId &store)
{
    m_wanted = store;
    const int at = m_shown.estate->storeAt(store);
    for (size_t row = 0; row < m_shown.stores.size(); ++row)
        if (m_shown.stores[row].store == at) {
            m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
            m_wanted = {};
            return;
        }
}

void AssessPage::refresh()
{
    const std::shared_ptr<const Estate> estate = session().estate();
    m_weights->setWeights(estate->riskWeights);
    m_runner.start(
        {}, [estate, today = session().today()](const JobContext &context) { return rankStores(estate, estate->riskWeights, today, context); },
        [this](Ranking ranking) {
            m_kept = std::move(ranking);
            m_shown = m_kept;
            showRanking();
        });
}

void AssessPage::preview()
{
    m_runner.start(
        {}, [estate = m_kept.estate, weights = m_weights->weights(), today = session().today()](const JobContext &context) { return rankStores(estate, weights, today, context); },
        [this](Ranking ranking) {
            m_shown = std::move(ranking);
            showRanking();
        });
}

void AssessPage::showRanking()
{
    const bool isPreview = !(m_shown.weights == m_kept.weights);
    m_model->setRows(static_cast<int>(m_shown.stores.size()));
    m_stack->setCurrentWidget(m_kept.stores.empty() ? static_cast<QWidget *>(m_empty) : m_stack->widget(0));
    m_note->setText(isPreview ? tr("A preview: these weights are not kept yet") : tr("%Ln store(s) with devices still to remove", nullptr, static_cast<int>(m_shown.stores.size())));
    m_movement->setText(isPreview ? movementWords(m_kept, m_shown) : tr("Move a weight to see which stores would come first."));
    m_reset->setVisible(isPreview);
    if (!m_wanted.isNull())
        goTo(m_wanted);
}

void AssessPage::apply()
{
    m_pause.stop();
    if (m_weights->weights() == m_kept.weights) {
        m_movement->setText(tr("These are the weights in use. Move one first."));
        return;
    }
    const Edit edit = changeDocument(*session().estate(), Document::RiskWeights, assess::toJson(m_weights->weights()));
    session().change<ChangeEvent>(tr("Weighing the risks anew"), [edit](Project &project, const JobContext &context) { return project.apply(edit, context); }, {});
}

void AssessPage::reset()
{
    m_weights->setWeights(m_kept.weights);
    m_shown = m_kept;
    showRanking();
}

} // namespace phaseout::ui
