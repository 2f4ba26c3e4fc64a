// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track/storepanel.h"

#include "ui/delegates/valuedelegates.h"
#include "ui/models/dates.h"
#include "ui/pages/track/statusform.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

StorePanel::StorePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_facts(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_table(new QTableView(this))
    , m_devices(new DeviceTable(trackDeviceColumns(), this))
    , m_set(new QPushButton(this))
    , m_off(new QPushButton(this))
    , m_on(new QPushButton(this))
    , m_form(new StatusForm(this))
{
    build();
    connectParts();
    setStores({}, nullptr);
}

void StorePanel::build()
{
    setObjectName(u"storePanel"_s);
    setAutoFillBackground(true);
    m_heading->setObjectName(u"storeHeading"_s);
    m_facts->setObjectName(u"storeFacts"_s);
    m_set->setObjectName(u"setStatus"_s);
    m_off->setObjectName(u"isolate"_s);
    m_on->setObjectName(u"putBack"_s);
    m_table->setObjectName(u"storeDevices"_s);
    m_table->setAccessibleName(tr("Devices of the store"));
    m_table->setModel(m_devices);
    dressTable(*m_table);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(DeviceWhat, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(DeviceStatus, new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(DeviceEvidence, new StatusDelegate(m_table));
    m_form->hide();

    auto *network = new QHBoxLayout;
    network->setSpacing(8);
    network->addWidget(m_off);
    network->addWidget(m_on);
    network->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(m_facts);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(24 - RowDelegate::padding, 12, 0, 0);
    left->setSpacing(8);
    left->addLayout(head);
    left->addWidget(m_table, 1);
    left->addStretch(0);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 12, 20, 12);
    right->setSpacing(8);
    right->addWidget(m_set, 0, Qt::AlignLeading);
    right->addLayout(network);
    right->addWidget(m_form);
    right->addStretch(1);
    auto *actions = new QWidget(this);
    actions->setLayout(right);
    // The devices have the room that the form does not take.
    actions->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(actions);
}

void StorePanel::connectParts()
{
    connect(m_set, &QPushButton::clicked, this, &StorePanel::openForm);
    connect(m_off, &QPushButton::clicked, this, [this] { isolate(true); });
    connect(m_on, &QPushButton::clicked, this, [this] { isolate(false); });
    connect(m_form, &StatusForm::applied, this, &StorePanel::applyForm);
    connect(m_form, &StatusForm::closed, this, &StorePanel::closeForm);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        closeForm(); // it was for another choice
        showButtons();
    });
}

void StorePanel::setStores(const std::vector<StoreId> &stores, const TrackRow *first)
{
    m_form->hide();
    m_stores = stores;
    m_storeName = first ? (first->name.isEmpty() ? first->code : first->name) : QString();
    m_devices->setRows(first && stores.size() == 1 ? trackDevices(*m_session.estate(), first->store) : std::vector<TrackDevice>());
    widenColumns(*m_table, {DeviceWhat});
    m_table->setColumnWidth(DeviceWhere, std::min(m_table->columnWidth(DeviceWhere), fontMetrics().averageCharWidth() * 24));
    m_table->setVisible(stores.size() == 1);
    showFacts(first);
    showButtons();
}

void StorePanel::showFacts(const TrackRow *first)
{
    if (m_stores.empty() || !first) {
        m_heading->setText(tr("No store is chosen"));
        m_facts->setText(tr("Choose a store to see its devices and to say how far the work has come. Several stores can be chosen with Shift or Ctrl."));
        return;
    }
    if (m_stores.size() > 1) {
        m_heading->setText(tr("%Ln store(s) are chosen", nullptr, static_cast<int>(m_stores.size())));
        m_facts->setText(tr("A status that is set here goes to all of them."));
        return;
    }
    m_heading->setText(u"%1 %2"_s.arg(first->code, first->name).simplified());
    const progress::StoreProgress &p = first->progress;
    QStringList facts;
    if (p.inScope > 0 && p.reported == p.inScope)
        facts.push_back(tr("All of %Ln device(s) in scope are reported removed.", nullptr, p.inScope));
    else if (p.inScope > 0)
        facts.push_back(tr("%Ln device(s) of %1 in scope are still to be removed, risk %2 of 100.", nullptr, p.inScope - p.reported)
                            .arg(QLocale().toString(p.inScope), QLocale().toString(p.risk.score)));
    else
        facts.push_back(tr("Nothing to remove is known there."));
    if (first->planned.isValid())
        facts.push_back(first->planned == first->plannedLast ? tr("Planned for %1.").arg(dayText(first->planned))
                                                             : tr("Planned for %1 to %2.").arg(dayText(first->planned), dayText(first->plannedLast)));
    if (const int parts = p.toIdentify; parts > 0)
        facts.push_back(tr("%Ln device(s) wait for a decision.", nullptr, parts));
    m_facts->setText(facts.join(u' '));
}

std::vector<DeviceId> StorePanel::chosenDevices() const
{
    std::vector<DeviceId> devices;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        if (const TrackDevice &device = m_devices->at(row.row()); device.isInScope)
            devices.push_back(device.id);
    return devices;
}

DeliveryTarget StorePanel::target() const { return {m_stores, m_stores.size() == 1 ? chosenDevices() : std::vector<DeviceId>()}; }

QString StorePanel::targetWords() const
{
    const DeliveryTarget to = target();
    if (!to.devices.empty())
        return tr("%Ln device(s)", nullptr, static_cast<int>(to.devices.size()));
    return to.stores.size() == 1 ? m_storeName : tr("%Ln store(s)", nullptr, static_cast<int>(to.stores.size()));
}

void StorePanel::showButtons()
{
    const auto devices = chosenDevices();
    const auto estate = m_session.estate();
    const auto isolated = std::count_if(devices.begin(), devices.end(), [&](const DeviceId &id) {
        const Device *device = estate->device(id);
        return device && device->isIsolated;
    });
    const int off = static_cast<int>(devices.size()) - static_cast<int>(isolated);
    m_set->setVisible(!m_stores.empty());
    m_set->setText(target().devices.empty() && m_stores.size() == 1 ? tr("&Set status of the store…") : tr("&Set status of %1…").arg(targetWords()));
    m_set->setAccessibleDescription(targetWords());
    m_off->setVisible(off > 0);
    m_off->setText(tr("&Take %Ln device(s) off the network", nullptr, off));
    m_on->setVisible(isolated > 0);
    m_on->setText(tr("Put %Ln device(s) &back on the network", nullptr, static_cast<int>(isolated)));
}

void StorePanel::openForm()
{
    if (m_stores.empty())
        return;
    // Counted with the state that takes in most; what has come further stays where it is.
    const Edit edit = deliverEdit(*m_session.estate(), target(), {DeliveryState::Disposed, EvidenceLevel::Certified, {}, {}});
    m_form->open(targetWords(), tr("Set status of %Ln device(s)", nullptr, devicesIn(edit)), m_session.today());
}

void StorePanel::applyForm()
{
    const DeliveryDraft draft = m_form->draft();
    if (const QString problem = draft.problem(m_session.today()); !problem.isEmpty()) {
        m_form->setProblem(problem);
        return;
    }
    const Edit edit = deliverEdit(*m_session.estate(), target(), draft.delivery());
    if (std::all_of(edit.changes.begin(), edit.changes.end(), changesNothing))
        m_form->setProblem(tr("All of them have come as far as that already."));
    else if (m_form->isMeant(doubtOf(*m_session.estate(), edit)) && m_session.apply(edit))
        closeForm();
}

void StorePanel::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    if (hadFocus)
        m_set->setFocus();
}

void StorePanel::isolate(bool isIsolated)
{
    m_session.apply(isolateEdit(*m_session.estate(), chosenDevices(), isIsolated));
}

} // namespace phaseout::ui
