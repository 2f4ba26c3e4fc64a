// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/estatepage.h"

#include "core/project/devicewords.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/pages/estate/devicecontent.h"
#include "ui/pages/estate/gapstab.h"
#include "ui/pages/estate/rowsdialog.h"
#include "ui/lists/listpane.h"
#include "ui/models/storetext.h"
#include "ui/pages/estate/storecontent.h"
#include "ui/pages/track/statusform.h"
#include "ui/pages/track/trackstate.h"
#include "ui/session/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
ListLooks deviceLooks()
{
    return {u"devices"_s,
            EstatePage::tr("Devices"),
            EstatePage::tr("Filter devices"),
            EstatePage::tr("Filter by maker, model, store, region, address, name, serial number or status"),
            deviceHeaders(),
            {},
            {static_cast<int>(DeviceColumn::Verdict)},
            {18, 24, 18, 24, 10, 24, 30, 18, 28, 40, 24, 24, 24},
            static_cast<int>(DeviceColumn::Store),
            [](int view) { return progress::deviceListWord(progress::DeviceList(view)); },
            [](int count) { return EstatePage::tr("%Ln device(s) listed", nullptr, count); },
            EstatePage::tr("devices.csv")};
}

ListLooks storeLooks()
{
    const auto column = [](StoreColumn one) { return static_cast<int>(one); };
    return {u"stores"_s,
            EstatePage::tr("Stores"),
            EstatePage::tr("Filter stores"),
            EstatePage::tr("Filter by code, name, town, postcode, region, nation or status"),
            storeHeaders(),
            {column(StoreColumn::Devices), column(StoreColumn::InScope), column(StoreColumn::ToDecide), column(StoreColumn::Risk), column(StoreColumn::Cost)},
            {},
            {10, 20, 28, 18, 10, 10, 10, 8, 14, 16, 24},
            column(StoreColumn::Name),
            [](int view) { return progress::storeListWord(progress::StoreList(view)); },
            [](int count) { return EstatePage::tr("%Ln store(s) listed", nullptr, count); },
            EstatePage::tr("stores.csv")};
}

template <class List>
std::optional<int> viewCalled(std::optional<List> list)
{
    return list ? std::optional(static_cast<int>(*list)) : std::nullopt;
}
} // namespace

EstatePage::EstatePage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({Icon::Store, tr("No store and no device is known yet"),
                              tr("Everything that was brought in is listed here: bring in your store list first, then a scan or a list of cameras."),
                              tr("Go to Import"), {}}, this))
    , m_devices(new ListPane(session, deviceLooks(), this))
    , m_stores(new ListPane(session, storeLooks(), this))
    , m_gaps(new GapsTab(session, this))
    , m_setStatus(new QPushButton(this))
    , m_openDevice(new QPushButton(tr("See the &evidence"), this))
    , m_rows(new QPushButton(tr("Its &rows…"), this))
    , m_merge(new QPushButton(this))
    , m_openStore(new QPushButton(this))
    , m_devicesThere(new QPushButton(tr("Its &devices"), this))
    , m_side(new QWidget(this))
    , m_form(new StatusForm(m_side))
{
    setObjectName(u"estatePage"_s);
    useSurface(*this);
    build();
    connect(&session, &Session::changed, this, &EstatePage::changed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        tellChosen();
    });
    connect(m_empty, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    connect(m_devices, &ListPane::selectionChanged, this, [this] {
        closeForm(); // it was for another choice
        tellChosen();
    });
    connect(m_stores, &ListPane::selectionChanged, this, &EstatePage::tellChosen);
    connect(m_devices, &ListPane::opened, this, &EstatePage::openDevice);
    connect(m_stores, &ListPane::opened, this, &EstatePage::openStore);
    connect(m_gaps, &GapsTab::chose, this, &EstatePage::tellChosen);
    connect(m_gaps, &GapsTab::wantsThing, this, [this](const QString &id) { show(id); });
    connect(m_form, &StatusForm::applied, this, &EstatePage::applyForm);
    connect(m_form, &StatusForm::closed, this, &EstatePage::closeForm);
    tellChosen();
}

std::vector<PageKey> EstatePage::keys()
{
    return {{QKeySequence(QKeySequence::Copy), tr("Copy the selected rows")}, {QKeySequence(Qt::Key_Return), tr("Open the device or store where it is decided or followed")}};
}

void EstatePage::build()
{
    // Names of stores, and makers behind their brands, are told by their ends; everything else by how it begins.
    for (const auto &[pane, column] : {std::pair{m_devices, static_cast<int>(DeviceColumn::Store)}, std::pair{m_devices, static_cast<int>(DeviceColumn::Maker)},
                                       std::pair{m_stores, static_cast<int>(StoreColumn::Name)}})
        pane->table()->setItemDelegateForColumn(column, new StoreNameDelegate(pane->table()));
    m_tabs->setObjectName(u"estateTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Devices, stores or gaps"));
    m_tabs->addTab(tr("&Devices"));
    m_tabs->addTab(tr("&Stores"));
    m_tabs->addTab(tr("&Gaps"));
    buildDeviceFoot();
    buildStoreFoot();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(8);
    top->addWidget(new PlainLabel(tr("Estate"), TextStyle::PageTitle, LabelTone::Text, this));
    top->addWidget(m_tabs, 0, Qt::AlignLeading);
    m_stack->addWidget(m_devices);
    m_stack->addWidget(m_stores);
    m_stack->addWidget(m_gaps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_empty, 1);
}

void EstatePage::buildDeviceFoot()
{
    m_setStatus->setObjectName(u"estateSetStatus"_s);
    m_openDevice->setObjectName(u"openDevice"_s);
    m_devices->foot()->addWidget(m_setStatus);
    m_rows->setObjectName(u"deviceRowsButton"_s);
    m_merge->setObjectName(u"mergeDevices"_s);
    m_devices->foot()->addWidget(m_merge);
    m_devices->foot()->addStretch(1);
    m_devices->foot()->addWidget(m_rows);
    m_devices->foot()->addWidget(m_openDevice);
    connect(m_rows, &QPushButton::clicked, this, &EstatePage::showRows);
    connect(m_merge, &QPushButton::clicked, this, &EstatePage::merge);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(20, 12, 24, 12);
    side->addWidget(m_form);
    side->addStretch(1);
    m_form->setFixedWidth(fontMetrics().averageCharWidth() * 50);
    m_side->hide();
    m_devices->body()->addWidget(m_side);
    connect(m_setStatus, &QPushButton::clicked, this, &EstatePage::openForm);
    connect(m_openDevice, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_devices->selected(); !chosen.empty())
            openDevice(chosen.front());
    });
}

void EstatePage::buildStoreFoot()
{
    m_openStore->setObjectName(u"openStore"_s);
    m_openStore->setText(tr("&Follow it in Track"));
    m_devicesThere->setObjectName(u"devicesThere"_s);
    m_stores->foot()->addStretch(1);
    m_stores->foot()->addWidget(m_devicesThere);
    m_stores->foot()->addWidget(m_openStore);
    connect(m_openStore, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_stores->selected(); !chosen.empty())
            openStore(chosen.front());
    });
    connect(m_devicesThere, &QPushButton::clicked, this, [this] {
        const auto content = storeContent();
        if (const auto chosen = m_stores->selected(); content && !chosen.empty())
            showDevicesAt(content->store(chosen.front()).id);
    });
}

EstatePage::Tab EstatePage::currentTab() const { return Tab(m_tabs->currentIndex()); }

void EstatePage::setTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

std::shared_ptr<const DeviceContent> EstatePage::deviceContent() const { return std::static_pointer_cast<const DeviceContent>(m_devices->content()); }
std::shared_ptr<const StoreContent> EstatePage::storeContent() const { return std::static_pointer_cast<const StoreContent>(m_stores->content()); }

void EstatePage::show(const QString &what)
{
    if (what.isEmpty())
        return;
    const QString kind = what.section(u':', 0, 0);
    const QString rest = what.section(u':', 1);
    if (kind == u"devices" || kind == u"stores") {
        const bool isDevices = kind == u"devices";
        setTab(isDevices ? DevicesTab : StoresTab);
        ListPane *pane = isDevices ? m_devices : m_stores;
        if (const auto view = isDevices ? viewCalled(progress::deviceListFromSlug(rest)) : viewCalled(progress::storeListFromSlug(rest)))
            pane->showView(*view);
    } else if (kind == u"gaps") {
        setTab(GapsTabPage);
        m_gaps->showKind(rest);
    } else if (kind == u"import") {
        showBrought(rest);
    } else if (kind == u"moved") {
        QSet<QUuid> ids;
        for (const QString &one : rest.split(u',', Qt::SkipEmptyParts))
            ids.insert(QUuid::fromString(one));
        setTab(DevicesTab);
        m_devices->setOnly(ids, tr("Only the %Ln device(s) whose store changed.", nullptr, static_cast<int>(ids.size())));
    } else if (kind == u"at") {
        if (const auto store = StoreId::parse(rest))
            showDevicesAt(*store);
    } else if (const auto id = StoreId::parse(what)) {
        const bool isStore = session().estate()->store(*id) != nullptr;
        setTab(isStore ? StoresTab : DevicesTab);
        (isStore ? m_stores : m_devices)->choose(id->uuid());
    } else {
        setTab(DevicesTab);
        m_devices->setFilter(what);
    }
}

void EstatePage::showBrought(const QString &range)
{
    setTab(DevicesTab);
    session().change<std::vector<DeviceId>>(
        tr("Looking for what the import brought"),
        [first = range.section(u'-', 0, 0).toInt(), last = range.section(u'-', 1, 1).toInt()](Project &project, const JobContext &) { return project.broughtBy(first, last); },
        [page = QPointer(this)](const std::vector<DeviceId> &brought) {
            QSet<QUuid> ids;
            for (const DeviceId &id : brought)
                ids.insert(id.uuid());
            if (page)
                page->m_devices->setOnly(ids, tr("Only the %Ln device(s) that this import was the first to bring.", nullptr, static_cast<int>(ids.size())));
        });
}

void EstatePage::showDevicesAt(const StoreId &store)
{
    const auto estate = session().estate();
    const Store *known = estate->store(store);
    if (!known)
        return;
    QSet<QUuid> ids;
    for (const int at : estate->devicesAt(estate->storeAt(store)))
        ids.insert(estate->devices[static_cast<size_t>(at)].id.uuid());
    setTab(DevicesTab);
    m_devices->setOnly(ids, tr("Only the devices at %1.").arg(storeText(*known, *estate)));
}

void EstatePage::refresh()
{
    const auto estate = session().estate();
    const bool isNothing = estate->stores.empty() && estate->devices.empty();
    m_empty->setVisible(isNothing);
    m_stack->setVisible(!isNothing);
    m_tabs->setVisible(!isNothing);
    setProperty("hasFilledButton", isNothing);
    const QDate today = session().today();
    const rules::MakerRules::Pointer makers = session().isOpen() ? session().knowledge().makers : nullptr;
    m_devices->setMaker([estate, makers, today] {
        return std::make_shared<DeviceContent>(estate, makers, today);
    });
    const timetable::Timetable *plan = session().currentPlan();
    m_stores->setMaker([estate, plan = plan ? std::make_shared<timetable::Timetable>(*plan) : nullptr, today] {
        return std::make_shared<StoreContent>(estate, plan.get(), today);
    });
}

std::vector<DeviceId> EstatePage::chosenInScope() const
{
    std::vector<DeviceId> devices;
    if (const auto content = deviceContent())
        for (const int item : m_devices->selected())
            if (content->device(item).isInScope)
                devices.push_back(content->device(item).id);
    return devices;
}

void EstatePage::tellChosen()
{
    const std::vector<int> devices = m_devices->selected();
    const std::vector<int> stores = m_stores->selected();
    const bool isDevices = currentTab() == DevicesTab;
    const std::vector<int> &chosen = isDevices ? devices : stores;
    const ListPane &pane = *(isDevices ? m_devices : m_stores);
    setChosenThing(currentTab() == GapsTabPage ? m_gaps->chosenThing()
                   : chosen.size() == 1        ? pane.content()->id(chosen.front()).toString(QUuid::WithoutBraces)
                                               : QString());
    const auto inScope = static_cast<int>(chosenInScope().size());
    m_setStatus->setVisible(inScope > 0);
    m_setStatus->setText(tr("Set &status of %Ln device(s)…", nullptr, inScope));
    m_openDevice->setVisible(devices.size() == 1);
    m_rows->setVisible(devices.size() == 1);
    m_merge->setVisible(devices.size() > 1 && devices.size() <= Identities::mostRows);
    m_merge->setText(tr("These %Ln are &one device", nullptr, static_cast<int>(devices.size())));
    if (devices.size() == 1) {
        const Device &device = deviceContent()->device(devices.front());
        m_openDevice->setText(device.needsStore                           ? tr("Say &where it is")
                              : device.needsDecision                      ? tr("Say &what it is")
                              : device.isInScope && !device.store.isNull() ? tr("&Follow its store in Track")
                                                                           : tr("See the &evidence"));
    }
    m_devicesThere->setVisible(stores.size() == 1);
    m_openStore->setVisible(stores.size() == 1 && storeContent()->hasWork(stores.front()));
}

// To the page where there is something to decide about it, else to the one that follows it.
void EstatePage::openDevice(int item)
{
    const Device &device = deviceContent()->device(item);
    const bool isFollowed = device.isInScope && !device.store.isNull();
    const PageId page = device.needsStore ? PageId::Map : device.needsDecision || !isFollowed ? PageId::Identify : PageId::Track;
    emit wants(page, device.id.text());
}

void EstatePage::openStore(int item)
{
    const auto content = storeContent();
    if (content->hasWork(item))
        emit wants(PageId::Track, content->store(item).id.text());
    else
        showDevicesAt(content->store(item).id);
}

void EstatePage::openForm()
{
    const std::vector<DeviceId> devices = chosenInScope();
    // Counted with the state that takes in most; what has come further stays where it is.
    const Edit edit = deliverDevices(*session().estate(), devices, {DeliveryState::Disposed, EvidenceLevel::Certified, {}, {}});
    m_side->show();
    m_form->open(tr("%Ln device(s)", nullptr, static_cast<int>(devices.size())), tr("Set status of %Ln device(s)", nullptr, devicesIn(edit)), session().today());
}

void EstatePage::applyForm()
{
    const DeliveryDraft draft = m_form->draft();
    if (const QString problem = draft.problem(session().today()); !problem.isEmpty())
        return m_form->setProblem(problem);
    const Edit edit = deliverDevices(*session().estate(), chosenInScope(), draft.delivery());
    if (std::all_of(edit.changes.begin(), edit.changes.end(), changesNothing))
        m_form->setProblem(tr("All of them have come as far as that already."));
    else if (m_form->isMeant(doubtOf(*session().estate(), edit)) && session().apply(edit))
        closeForm();
}

void EstatePage::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_side->hide();
    if (hadFocus)
        m_devices->table()->setFocus();
}

void EstatePage::showRows()
{
    const std::vector<int> chosen = m_devices->selected();
    if (chosen.size() != 1)
        return;
    const Device device = deviceContent()->device(chosen.front());
    std::vector<DeviceRow> rows = session().rows(device.id);
    if (rows.empty())
        return;
    QString name = QStringList{device.name, device.model, device.serial}.join(u' ').simplified();
    if (name.isEmpty())
        name = deviceLabel(device);
    auto *dialog = new RowsDialog(name.isEmpty() ? tr("A device that says nothing of itself") : name, std::move(rows), this);
    connect(dialog, &RowsDialog::toldApart, this, [this, id = device.id](const std::vector<SeenRow> &apart) {
        sayIdentity(tr("Telling rows apart"), [id, apart](Project &project) { return splitDevice(project, id, apart); });
    });
    dialog->open();
}

void EstatePage::merge()
{
    std::vector<DeviceId> devices;
    for (const int item : m_devices->selected())
        devices.push_back(deviceContent()->device(item).id);
    const auto doIt = [this, devices] { sayIdentity(tr("Making devices one"), [devices](Project &project) { return mergeDevices(project, devices); }); };
    const QStringList differences = differencesOf(*session().estate(), devices);
    if (differences.isEmpty())
        return doIt();
    const Question question{tr("One device"), tr("Make them one device all the same?"), tr("They differ in: %1. It can be undone.").arg(differences.join(u", "_s)),
                            {tr("Make them one"), tr("Leave them apart")}, 1, 1};
    session().prompts().ask(this, question, [doIt](int answer) {
        if (answer == 0)
            doIt();
    });
}

// All rows are tied anew: beside the window.
void EstatePage::sayIdentity(const QString &name, std::function<Result<Edit>(Project &)> make)
{
    session().change<ChangeEvent>(
        name,
        [make = std::move(make)](Project &project, const JobContext &context) -> Result<ChangeEvent> {
            const auto edit = make(project);
            return edit ? project.apply(*edit, context) : failure(edit.error());
        },
        [page = QPointer(this)](const ChangeEvent &) {
            if (page)
                page->m_devices->table()->setFocus(); // the button that was pressed is gone
        });
}

} // namespace phaseout::ui
