// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track/trackpage.h"

#include "ui/delegates/currentrow.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/pages/track/storepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

TrackPage::TrackPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_sentence(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_chips(new QButtonGroup(this))
    , m_filter(new FilterField(tr("Filter stores"), this))
    , m_empty(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_nothing(new EmptyState({Icon::Track, tr("There is nothing to follow yet"),
                                tr("Stores come here as soon as they have devices to remove: then say how far each has come, with evidence."),
                                tr("Go to Import"), {}}, this))
    , m_table(new QTableView(this))
    , m_model(new StoreTable(trackColumns(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_panel(new StorePanel(session, this))
{
    setObjectName(u"trackPage"_s);
    useSurface(*this);
    build();
    connectParts();
}

void TrackPage::build()
{
    m_sentence->setObjectName(u"trackSentence"_s);
    m_filter->setObjectName(u"trackFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by store, code, region or status"));
    m_table->setObjectName(u"trackTable"_s);
    m_table->setAccessibleName(tr("Stores and how far the work has come"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : {TrackStatus, TrackEvidence, TrackLate})
        m_table->setItemDelegateForColumn(column, new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(TrackName, new StoreNameDelegate(m_table));
    for (const int column : {TrackReported, TrackVerified})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(TrackName, QHeaderView::Stretch);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (int i = 0; i < trackViewCount; ++i) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"trackView%1"_s.arg(i));
        chip->setCheckable(true);
        m_chips->addButton(chip, i);
        chips->addWidget(chip);
    }
    chips->addWidget(m_filter, 1);
    m_chips->button(static_cast<int>(TrackView::All))->setChecked(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 12);
    top->setSpacing(8);
    top->addWidget(new PlainLabel(tr("Track"), TextStyle::PageTitle, LabelTone::Text, this));
    top->addWidget(m_sentence);
    top->addLayout(chips);
    m_empty->setContentsMargins(RowDelegate::padding, 16, 24, 16);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(24 - RowDelegate::padding, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_empty);
    upperLayout->addWidget(m_table, 1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(upper);
    halves->addWidget(m_panel);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->setSizes({360, 240});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Hairline(this));
    layout->addWidget(halves, 1);
    layout->addWidget(m_nothing, 1);
    halves->setObjectName(u"trackHalves"_s);
}

void TrackPage::connectParts()
{
    connect(&session(), &Session::changed, this, &TrackPage::changed);
    connect(m_nothing, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    connect(m_filter, &QLineEdit::textChanged, this, &TrackPage::fill);
    connect(m_chips, &QButtonGroup::idClicked, this, &TrackPage::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling)
            tellChosen();
    });
}

QString TrackPage::waiting() const
{
    const int late = m_state.count(TrackView::Late);
    return late > 0 ? QLocale().toString(late) : QString();
}

TrackView TrackPage::view() const { return TrackView(m_chips->checkedId()); }

void TrackPage::setView(TrackView view)
{
    m_chips->button(static_cast<int>(view))->setChecked(true);
    fill();
}

void TrackPage::show(const QString &what)
{
    if (what.isEmpty())
        return;
    const auto estate = session().estate();
    if (const auto id = StoreId::parse(what)) {
        StoreId store = *id;
        if (const Device *device = estate->device(DeviceId(id->uuid())))
            store = device->store;
        m_filter->clear();
        setView(TrackView::All);
        changed();
        choose(store);
    } else if (what == u"late" || what == u"this-week" || what == u"seen-again" || what == u"not-verified") {
        setView(what == u"late"         ? TrackView::Late
                : what == u"this-week"  ? TrackView::ThisWeek
                : what == u"seen-again" ? TrackView::SeenAgain
                                        : TrackView::NotVerified);
    } else {
        m_filter->setText(what);
    }
}

void TrackPage::refresh()
{
    m_state = TrackState(*session().estate(), session().currentPlan(), session().today());
    m_sentence->setText(m_state.sentence());
    showChips();
    showNothing();
    fill();
}

void TrackPage::showNothing()
{
    const bool isNothing = m_state.count(TrackView::All) == 0;
    m_nothing->setVisible(isNothing);
    findChild<QSplitter *>(u"trackHalves"_s)->setVisible(!isNothing);
    m_filter->setVisible(!isNothing);
    for (QAbstractButton *chip : m_chips->buttons())
        chip->setVisible(!isNothing);
    if (view() != TrackView::SeenAgain && m_state.count(TrackView::SeenAgain) == 0)
        m_chips->button(static_cast<int>(TrackView::SeenAgain))->hide();
    setProperty("hasFilledButton", isNothing);
}

void TrackPage::showChips()
{
    const QStringList names{tr("This week"), tr("Overdue"), tr("Seen again"), tr("Reported, not verified"), tr("All")};
    for (int i = 0; i < trackViewCount; ++i)
        m_chips->button(i)->setText(tr("%1, %2").arg(names[i], QLocale().toString(m_state.count(TrackView(i)))));
}

void TrackPage::fill()
{
    std::vector<StoreId> kept;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        kept.push_back(m_model->at(m_sorted->mapToSource(row).row()).store);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setRows(m_state.rows(view(), m_filter->text()));
        widenColumns(*m_table, {TrackName});
        m_table->setColumnHidden(TrackLate, m_state.count(TrackView::Late) == 0);
        m_empty->setVisible(m_model->all().empty());
        m_empty->setText(m_filter->text().isEmpty() ? tr("There is nothing in this view.") : tr("No store matches the filter. Escape in the filter shows all."));
        QItemSelection selection;
        for (int i = 0; i < m_model->rowCount(); ++i)
            if (std::find(kept.begin(), kept.end(), m_model->at(i).store) != kept.end()) {
                const QModelIndex at = m_sorted->mapFromSource(m_model->index(i, 0));
                selection.select(at, at);
            }
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (!selection.isEmpty())
            m_table->selectionModel()->setCurrentIndex(selection.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    }
    tellChosen();
}

void TrackPage::choose(const StoreId &store)
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->at(i).store == store)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(i, 0)));
    keepCurrentInView(*m_table); // also once the panel has taken its room
}

void TrackPage::tellChosen()
{
    std::vector<StoreId> stores;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        stores.push_back(m_model->at(m_sorted->mapToSource(row).row()).store);
    setChosenThing(stores.size() == 1 ? stores.front().text() : QString());
    m_panel->setStores(stores, stores.empty() ? nullptr : m_state.rowOf(stores.front()));
}

} // namespace phaseout::ui
