// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/mappage.h"

#include "core/project/bulkedits.h"
#include "ui/delegates/elidedname.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/lists/tablerows.h"
#include "ui/models/cellsmodel.h"
#include "ui/pages/map/addstoredialog.h"
#include "ui/pages/map/rulesdialog.h"
#include "ui/pages/map/sighting.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thresholddialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// So many are asked for their own stores in passing.
constexpr size_t mostLookedAt = 100;
constexpr int usualChance = 70; // above it a suggestion is seldom wrong: docs/mapping.md, "Calibration"
} // namespace

MapPage::MapPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_progress(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_filter(new FilterField(tr("Filter devices"), this))
    , m_decided(new QCheckBox(tr("Show mapped by hand"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({Icon::Map, tr("Every device has a store"),
                              tr("Devices come here when neither codes, subnets, host names nor addresses say where they are."),
                              tr("Go to Import"), {}}, this))
    , m_table(new QTableView(this))
    , m_model(new CellsModel(MapState::headers(), [this](int row, int column, int role) { return m_state.cell(row, column, role); }, {3}, this))
    , m_device(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_hint(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_search(new QLineEdit(this))
    , m_stores(new QTableView(this))
    , m_storesModel(new CellsModel(MapState::choiceHeaders(), [this](int row, int column, int role) { return m_state.choiceCell(m_choices, row, column, role); }, {}, this))
    , m_count(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_map(new QPushButton(this))
    , m_unmap(new QPushButton(tr("Leave it to the evidence"), this))
    , m_others(new QPushButton(tr("The same for &others…"), this))
    , m_message(new InlineMessage(this))
{
    m_state.setSightings([this](const DeviceId &id) { return this->session().isBusy() ? std::nullopt : std::optional(sightingOf(this->session().observations(id)).words); });
    useSurface(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildBody();
    buildFoot();
    connect(&session, &Session::changed, this, [this](const ChangeEvent &event) {
        if (event.isEverything)
            m_state.forgetSightings();
        changed();
    });
    connect(&session, &Session::busyChanged, this, &MapPage::showWhenFree);
    connect(m_empty, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    setFocusProxy(m_table); // of its two lists
    bringUpToDate();
}

void MapPage::buildHead()
{
    m_filter->setObjectName(u"mapFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by address, name or model"));
    m_progress->setObjectName(u"mapProgress"_s);
    m_decided->setObjectName(u"showMapped"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(new PlainLabel(tr("Map to stores"), TextStyle::PageTitle, LabelTone::Text, this), 0, Qt::AlignBaseline);
    title->addWidget(m_progress, 1, Qt::AlignBaseline);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_decided);
    tools->addStretch(1);
    auto *accept = new QPushButton(tr("&Accept suggestions…"), this);
    accept->setObjectName(u"acceptSuggestions"_s);
    auto *rules = new QPushButton(tr("Ru&les…"), this);
    rules->setObjectName(u"rules"_s);
    // Not the button's own: it has a letter to be reached by, which that would take away.
    connect(new QShortcut(keys()[1].keys, this), &QShortcut::activated, this, [this] { showRules(); });
    tools->addWidget(accept);
    tools->addWidget(rules);
    connect(accept, &QPushButton::clicked, this, &MapPage::acceptSuggestions);
    connect(rules, &QPushButton::clicked, this, [this] { showRules(); });
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 12);
    head->setSpacing(12);
    head->addLayout(title);
    head->addLayout(tools);
    head->addWidget(m_message);
    m_message->clear();
    connect(m_message, &InlineMessage::linkTriggered, m_message, &InlineMessage::clear);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    layout()->addWidget(new Hairline(this));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_state.setOnly({});
        m_state.setFilter(text);
        refill({}, 0);
        askSightings();
    });
    connect(m_decided, &QCheckBox::toggled, this, [this](bool shows) {
        m_state.setShowsDecided(shows);
        m_table->setColumnHidden(4, !shows); // else it would say "not mapped" all the way down
        refill({}, m_table->currentIndex().row());
    });
}

void MapPage::buildBody()
{
    m_table->setObjectName(u"mapTable"_s);
    m_table->setAccessibleName(tr("Devices without a store"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setItemDelegateForColumn(3, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(4, new StoreNameDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, addressWidth(*m_table));
    m_table->setColumnWidth(3, std::max(letter * 13, m_table->horizontalHeader()->sectionSizeHint(3)));
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {1, 2, 4}) // what words they hold share the room that is there
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MapPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MapPage::showChoices);
    m_table->setColumnHidden(4, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const Device *current = m_state.deviceIn(m_table->currentIndex().row());
        const DeviceId id = current ? current->id : DeviceId();
        m_state.setOrder(column, order == Qt::DescendingOrder);
        refill(id, 0);
        askSightings();
    });
    auto *copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, [this] { tell(copyRows(*m_table)); });
    m_table->installEventFilter(this);
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(choicePane());
    split->setContentsMargins(16, 0, 0, 0); // text stands below the title
    split->setSizes({500, 560});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

QWidget *MapPage::choicePane()
{
    auto *pane = new QWidget(this);
    m_search->setObjectName(u"storeSearch"_s);
    m_search->setPlaceholderText(tr("Name, street, town, postcode or code"));
    m_search->setClearButtonEnabled(true);
    auto *label = new PlainLabel(tr("Search the &stores"), TextStyle::Small, LabelTone::Muted, pane);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Search the stores"));
    m_stores->setObjectName(u"storeChoices"_s);
    m_stores->setAccessibleName(tr("Stores it may be at"));
    m_stores->setModel(m_storesModel);
    dressTable(*m_stores);
    m_stores->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stores->setItemDelegateForColumn(1, new BarDelegate(m_stores));
    m_stores->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_stores->setColumnWidth(1, letter * 19);
    m_stores->setColumnWidth(2, letter * 22);
    m_stores->setItemDelegateForColumn(0, new StoreNameDelegate(m_stores));
    m_stores->horizontalHeader()->setStretchLastSection(false);
    m_stores->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *add = new QPushButton(tr("Add this store…"), pane);
    add->setObjectName(u"addThisStore"_s);
    // The table's text stands below the heading: it brings its own padding, the rest needs it.
    constexpr int pad = RowDelegate::padding;
    for (PlainLabel *each : {m_device, m_hint, label})
        each->setContentsMargins(pad, 0, pad, 0);
    const auto padded = [](QWidget *widget, Qt::Alignment side) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(RowDelegate::padding, 0, RowDelegate::padding, 0);
        line->addWidget(widget, 0, side);
        return line;
    };
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(24 - pad, 16, 24 - pad, 12);
    layout->setSpacing(4);
    layout->addWidget(m_device);
    layout->addWidget(m_hint);
    layout->addSpacing(12);
    layout->addWidget(label);
    layout->addLayout(padded(m_search, {}));
    layout->addSpacing(8);
    layout->addWidget(m_stores, 1);
    layout->addSpacing(8);
    layout->addLayout(padded(add, Qt::AlignLeft));
    connect(m_search, &QLineEdit::textChanged, this, &MapPage::showChoices);
    connect(m_search, &QLineEdit::returnPressed, m_stores, qOverload<>(&QWidget::setFocus));
    connect(m_stores->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MapPage::showCounts);
    connect(m_stores, &QTableView::activated, this, &MapPage::map);
    connect(add, &QPushButton::clicked, this, &MapPage::addStore);
    return pane;
}

void MapPage::buildFoot()
{
    m_map->setObjectName(u"mapButton"_s);
    m_map->setShortcut(keys().front().keys);
    setButtonKind(*m_map, ButtonKind::Primary);
    m_unmap->setObjectName(u"unmap"_s);
    auto *nowhere = new QPushButton(tr("At none of our stores (N)"), this);
    nowhere->setObjectName(u"noStore"_s);
    nowhere->setShortcut(keys()[2].keys);
    auto *undo = new QPushButton(tr("Undo (U)"), this);
    undo->setObjectName(u"undo"_s);
    connect(m_map, &QPushButton::clicked, this, &MapPage::map);
    connect(nowhere, &QPushButton::clicked, this, [this] { perform(m_state.assignNowhere(selected())); });
    connect(m_unmap, &QPushButton::clicked, this, [this] { perform(m_state.unassign(selected())); });
    connect(undo, &QPushButton::clicked, this, &MapPage::undoMapping);
    m_count->setWordWrap(false);
    auto *foot = new FoldingRow;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(m_count);
    foot->addGap();
    m_others->setObjectName(u"forOthers"_s);
    m_others->setVisible(false);
    connect(m_others, &QPushButton::clicked, this, &MapPage::offerForOthers);
    for (QPushButton *button : {m_others, m_unmap, undo, nowhere, m_map})
        foot->addWidget(button);
    layout()->addWidget(new Hairline(this));
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

QString MapPage::waiting() const
{
    const auto left = std::ranges::count_if(session().estate()->devices, &Device::needsStore);
    return left > 0 ? QLocale().toString(static_cast<qint64>(left)) : QString();
}

std::vector<PageKey> MapPage::keys()
{
    return {{Qt::CTRL | Qt::Key_M, tr("Map the selected devices to the store that is chosen")},
            {Qt::CTRL | Qt::Key_L, tr("Rules for stores")},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_M, tr("They are at none of the stores")},
            {Qt::Key_N, tr("The same, in the list")},
            {Qt::Key_S, tr("Skip: go on to the next device")},
            {Qt::Key_U, tr("Undo the last mapping")},
            {QKeySequence(QKeySequence::Copy), tr("Copy the selected rows")}};
}

bool MapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && act(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool MapPage::act(int key)
{
    switch (key) {
    case Qt::Key_N:
        perform(m_state.assignNowhere(selected()));
        return true;
    case Qt::Key_S:
        if (const int next = m_table->currentIndex().row() + 1; next < m_state.rowCount())
            m_table->setCurrentIndex(m_model->index(next, 0));
        return true;
    case Qt::Key_U:
        undoMapping();
        return true;
    default:
        return false;
    }
}

// Only what was decided here: one key too many takes back no import.
void MapPage::undoMapping()
{
    const auto isOwn = [](const Change &change) {
        const auto *document = std::get_if<SetDocument>(&change);
        return std::holds_alternative<AssignStore>(change) || std::holds_alternative<AddStore>(change) || (document && document->document == Document::PlaceRules);
    };
    const QString refusal = session().undoOwn(isOwn, [this](const Edit &edit) {
        for (const Change &change : edit.changes)
            if (const auto *assigned = std::get_if<AssignStore>(&change); assigned && m_backTo.isNull())
                m_backTo = assigned->device;
    });
    if (!refusal.isEmpty())
        tell(refusal);
    m_table->setFocus();
}

void MapPage::tell(const QString &words) { m_message->setMessage(MessageKind::Info, words, tr("Dismiss")); }

void MapPage::show(const QString &what)
{
    catchUp();
    if (what.isEmpty()) {
        if (m_state.hasOnly())
            showAll();
        return;
    }
    const auto id = DeviceId::parse(what);
    m_state.setOnly(id && m_state.estate().device(*id) ? *id : DeviceId());
    if (!id)
        m_filter->setText(what);
    refill(id ? *id : DeviceId(), 0);
    m_table->setFocus();
}

// The whole queue again, at the device that is shown.
void MapPage::showAll()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    const DeviceId current = device ? device->id : DeviceId();
    m_state.setOnly({});
    m_filter->clear();
    refill(current, 0);
}

void MapPage::refresh()
{
    const int row = m_table->currentIndex().row();
    const Device *current = m_state.deviceIn(row);
    const DeviceId id = current ? current->id : DeviceId();
    const DeviceId back = std::exchange(m_backTo, {});
    m_message->clear();
    m_state.setEstate(session().estate(), session().isOpen() ? session().knowledge().makers : nullptr);
    m_matches.clear();
    if (const Device *mapped = m_state.estate().device(m_justMapped); !mapped || mapped->store.isNull())
        m_others->setVisible(false);
    refill(m_state.rowOf(back) >= 0 ? back : id, row);
    QMetaObject::invokeMethod(this, &MapPage::askSightings, Qt::QueuedConnection); // others are still told of the change
}

// Of all rows at once, away from the window: they are ordered and filtered by them.
void MapPage::askSightings()
{
    m_wantsSightings = !m_state.unasked().empty() && session().isBusy();
    if (m_state.unasked().empty() || m_wantsSightings)
        return;
    using Sightings = QHash<DeviceId, QString>;
    session().change<Sightings>(
        tr("Reading where devices were seen"),
        [devices = m_state.unasked()](Project &project, const JobContext &context) -> Result<Sightings> {
            Sightings sightings;
            auto visited = project.repository().forEachDevice(
                devices,
                [&sightings](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
                    sightings.insert(id, sightingOf(observations).words);
                    return true;
                },
                context);
            return visited ? Result<Sightings>(std::move(sightings)) : failure(visited.error());
        },
        [page = QPointer(this)](const Sightings &sightings) {
            if (!page)
                return;
            const Device *current = page->m_state.deviceIn(page->m_table->currentIndex().row());
            const DeviceId id = current ? current->id : DeviceId();
            page->m_state.takeSightings(sightings);
            page->refill(id, 0);
        });
}

void MapPage::refill(const DeviceId &current, int row)
{
    m_model->setRows(m_state.rowCount());
    const int same = m_state.rowOf(current);
    const int next = same >= 0 ? same : std::min(std::max(0, row), m_state.rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, 0));
    const bool isEmpty = m_state.rowCount() == 0 && m_filter->text().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_stack->widget(0));
    if (m_state.hasDevices())
        m_empty->setWords(tr("Every device has a store"), tr("Devices come here when neither codes, subnets, host names nor addresses say where they are."));
    else
        m_empty->setWords(tr("There are no devices yet"), tr("Those whose store nobody can tell from their evidence will wait here."));
    m_progress->setText(m_state.progressWords());
    if (next < 0) // else the new current row has shown itself
        showCurrent();
}

// What could not be asked while something else ran.
void MapPage::showWhenFree()
{
    if (session().isBusy())
        return;
    m_model->refresh();
    if (m_isPartial)
        isVisible() ? showCurrent() : changed();
    if (m_wantsSightings)
        QMetaObject::invokeMethod(this, &MapPage::askSightings, Qt::QueuedConnection);
}

void MapPage::showCurrent()
{
    m_table->viewport()->update(); // the ring goes round whole rows, selected before or not
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    m_device->setText(device ? m_state.deviceWords(*device) : tr("No device chosen"));
    m_unmap->setVisible(device && device->storeDecision);
    setChosenThing(device ? device->id.text() : QString());
    showChoices();
}

// What was searched for, else what the evidence of the current device offers.
void MapPage::showChoices()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    m_choices.clear();
    const QString searched = m_search->text().trimmed();
    const bool isTooMany = searched.isEmpty() && selected().size() > mostLookedAt;
    m_each = searched.isEmpty() ? suggested() : std::vector<MapState::Suggested>();
    if (!searched.isEmpty())
        m_choices = m_state.choices(session().findStores(searched));
    else if (!m_each.empty())
        m_choices = m_state.choices(m_each);
    else if (device && !isTooMany)
        if (const StoreMatch *found = match(device->id))
            m_choices = m_state.choices(*found);
    m_isPartial = session().isBusy();
    m_storesModel->setRows(static_cast<int>(m_choices.size()));
    if (!m_choices.empty() && m_each.empty())
        m_stores->setCurrentIndex(m_storesModel->index(0, 0));
    if (isTooMany)
        m_hint->setText(tr("Choose at most %Ln device(s) to send each to its own store, or search for the one that they are all at.", nullptr, static_cast<int>(mostLookedAt)));
    else if (m_isPartial && m_choices.empty())
        m_hint->setText(tr("Something else is being worked out. What points to a store is shown when that is done."));
    else if (!m_each.empty())
        m_hint->setText(m_choices.empty() ? tr("Nothing says where any of them is. Search for their store.")
                                          : tr("What the evidence suggests for each of them. Each goes to its own store, unless you choose one for all."));
    else if (!searched.isEmpty())
        m_hint->setText(m_choices.empty() ? tr("No store is like that. Add it if it is missing from your list.") : tr("Stores like what you typed, the likeliest first."));
    else if (const QString place = m_choices.empty() && device ? m_state.sighting(device->id) : QString(); !place.isEmpty())
        m_hint->setText(tr("Said to be at “%1”. No store in your list is there: search for it, or add it.").arg(place));
    else
        m_hint->setText(m_choices.empty() ? tr("Nothing says where it is. Search for its store.") : tr("What the evidence suggests, too unsure to map by itself."));
    showCounts();
}

void MapPage::showCounts()
{
    m_count->setText(tr("%Ln device(s) selected", nullptr, static_cast<int>(selected().size())));
    const StoreId store = chosen();
    m_map->setToolTip(store.isNull() ? QString() : m_state.storeWords(store));
    const auto each = std::count_if(m_each.begin(), m_each.end(), [](const MapState::Suggested &one) { return !one.store.isNull(); });
    if (store.isNull() && each > 0)
        m_map->setText(tr("Map %Ln device(s), each to its own store (Ctrl+M)", nullptr, static_cast<int>(each)));
    else
        m_map->setText(store.isNull() ? tr("Map (Ctrl+M)") : tr("Map to %1 (Ctrl+M)").arg(elidedName(m_state.storeWords(store), fontMetrics(), fontMetrics().averageCharWidth() * 60).replace(u'&', u"&&"_s)));
    m_map->setShortcut(keys().front().keys); // a new text forgets it
}

std::vector<DeviceId> MapPage::selected() const
{
    std::vector<DeviceId> ids;
    for (const int row : selectedRows(*m_table))
        if (const Device *device = m_state.deviceIn(row))
            ids.push_back(device->id);
    return ids;
}

StoreId MapPage::chosen() const
{
    const int row = m_stores->currentIndex().row();
    return row >= 0 && static_cast<size_t>(row) < m_choices.size() ? m_choices[static_cast<size_t>(row)].store : StoreId();
}

// What the evidence says of where it is; null when it cannot be asked now. Good until the next one is asked for.
const StoreMatch *MapPage::match(const DeviceId &device)
{
    auto known = m_matches.constFind(device);
    if (known == m_matches.constEnd()) {
        auto explained = session().explain(device);
        if (!explained)
            return nullptr;
        known = m_matches.insert(device, std::move(explained->place));
    }
    return &*known;
}

// Of several devices what each one's own evidence says; nothing for one, or for more than can be looked at in passing.
std::vector<MapState::Suggested> MapPage::suggested()
{
    const std::vector<DeviceId> devices = selected();
    if (devices.size() < 2 || devices.size() > mostLookedAt)
        return {};
    std::vector<MapState::Suggested> all;
    for (const DeviceId &id : devices) {
        const StoreMatch *found = match(id);
        all.push_back(found ? MapState::Suggested{id, found->suggestion, found->confidence} : MapState::Suggested{id, {}, 0});
    }
    return all;
}

void MapPage::map()
{
    if (chosen().isNull() && !m_each.empty() && !m_choices.empty()) {
        perform(m_state.assignEach(m_each));
        return;
    }
    if (chosen().isNull()) {
        m_hint->setText(tr("Choose a store first: search for it here."));
        m_search->setFocus();
        return;
    }
    const std::vector<DeviceId> devices = selected();
    if (!perform(m_state.assign(devices, chosen())))
        return;
    m_justMapped = devices.empty() ? DeviceId() : devices.front();
    m_others->setVisible(!m_justMapped.isNull());
}

void MapPage::showRules(std::vector<RuleOffer> offers)
{
    auto *dialog = new RulesDialog(session(), this);
    dialog->offer(std::move(offers));
    dialog->open();
}

// The rules that would do for others what was just decided for one.
void MapPage::offerForOthers()
{
    const Device *device = session().estate()->device(m_justMapped);
    if (!device || device->store.isNull()) // undone meanwhile
        return m_others->setVisible(false);
    session().change<std::vector<RuleOffer>>(
        tr("Looking for devices like it"),
        [id = device->id, store = device->store](Project &project, const JobContext &context) { return ruleOffers(project, id, store, context); },
        [page = QPointer(this)](std::vector<RuleOffer> offers) {
            if (!page)
                return;
            if (!offers.empty())
                return page->showRules(std::move(offers));
            page->m_hint->setText(tr("No other device that waits has its subnet, its site, or a name like its own."));
            page->m_others->setVisible(false);
        });
}

// Everything that waits and is sure enough, as one step.
void MapPage::acceptSuggestions()
{
    session().change<std::vector<SuggestedStore>>(
        tr("Looking at what the evidence suggests"), [](Project &project, const JobContext &context) { return suggestedStores(project, context); },
        [page = QPointer(this)](const std::vector<SuggestedStore> &suggested) {
            if (!page)
                return;
            const auto effect = [page, suggested](int threshold) {
                QSet<StoreId> stores;
                int devices = 0;
                for (const SuggestedStore &one : suggested)
                    if (one.chance >= threshold) {
                        ++devices;
                        stores.insert(one.store);
                    }
                const QString there = tr("at %Ln store(s)", nullptr, static_cast<int>(stores.size()));
                return ThresholdDialog::Effect{devices == 0 ? tr("No suggestion is that sure.")
                                                            : tr("%Ln of those that wait would be %1, as one step that can be undone.", nullptr, devices).arg(there),
                                               devices == 0 ? QString() : tr("Map %Ln device(s)", nullptr, devices)};
            };
            auto *dialog = new ThresholdDialog(tr("Accept suggestions"), tr("Map every device whose suggested store is at least so sure:"), effect, usualChance, page);
            connect(dialog, &ThresholdDialog::chosen, page, [page, suggested](int threshold) { page->perform(acceptStores(*page->session().estate(), suggested, threshold)); });
            dialog->open();
        });
}

void MapPage::addStore()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    const Sighting place = device ? sightingOf(session().observations(device->id)) : Sighting();
    auto *dialog = new AddStoreDialog(session().estate(), session().knowledge().gazetteer, StoreId(session().ids().next()), static_cast<int>(selected().size()), this);
    connect(dialog, &AddStoreDialog::given, this, [this, devices = selected()](const Store &store) { perform(m_state.addStoreFor(devices, store)); });
    dialog->suggest(place);
    dialog->open();
}

// The keyboard goes back to the list, where the next device waits. False: nothing was done.
bool MapPage::perform(const Edit &edit)
{
    if (edit.changes.empty())
        return false;
    m_table->setFocus();
    if (!session().apply(edit))
        return false;
    m_search->clear();
    return true;
}

} // namespace phaseout::ui
