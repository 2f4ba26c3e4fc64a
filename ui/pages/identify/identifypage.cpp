// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/identifypage.h"

#include "core/estate/queues.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/lists/tablerows.h"
#include "ui/models/cellsmodel.h"
#include "ui/pages/identify/alikedialog.h"
#include "ui/pages/identify/branddialog.h"
#include "ui/pages/identify/evidencecard.h"
#include "ui/pages/identify/makertablesdialog.h"
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
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int usualConfidence = 50; // what one strong piece says, though contradicted: docs/identification.md
} // namespace

IdentifyPage::IdentifyPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_progress(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_filter(new FilterField(tr("Filter devices"), this))
    , m_bar(new QProgressBar(this))
    , m_decided(new QCheckBox(tr("Show decided"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({Icon::Identify, tr("Nothing waits for a decision"),
                              tr("Devices come here when their sources disagree or do not say enough. Import a scan or a device list to begin."),
                              tr("Go to Import"), {}}, this))
    , m_table(new QTableView(this))
    , m_model(new CellsModel(IdentifyState::headers(), [this](int row, int column, int role) { return m_state.cell(row, column, role); }, {}, this))
    , m_card(new EvidenceCard(this))
    , m_message(new InlineMessage(this))
    , m_count(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_alike(new QPushButton(this))
    , m_confirm(new QPushButton(this))
    , m_undecide(new QPushButton(tr("Leave it to the evidence"), this))
{
    useSurface(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildBody();
    buildFoot();
    connect(&session, &Session::changed, this, &IdentifyPage::changed);
    connect(&session, &Session::busyChanged, this, &IdentifyPage::showWhenFree);
    connect(m_empty, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    setFocusProxy(m_table); // and not the card's
    bringUpToDate();
}

void IdentifyPage::buildHead()
{
    m_filter->setObjectName(u"identifyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by model, maker, store or address"));
    m_progress->setObjectName(u"identifyProgress"_s);
    m_decided->setObjectName(u"showDecided"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Decided"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(new PlainLabel(tr("Identify"), TextStyle::PageTitle, LabelTone::Text, this), 0, Qt::AlignBaseline);
    title->addWidget(m_progress, 1, Qt::AlignBaseline);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_filter, 2);
    tools->addWidget(m_bar, 1);
    tools->addWidget(m_decided);
    auto *accept = new QPushButton(tr("&Accept suggestions…"), this);
    accept->setObjectName(u"acceptSuggestions"_s);
    auto *tables = new QPushButton(tr("Maker &tables…"), this);
    tables->setObjectName(u"ownTables"_s);
    tables->setToolTip(tr("Your own tables that tell makers apart (Ctrl+L)"));
    connect(tables, &QPushButton::clicked, this, &IdentifyPage::showTables);
    connect(new QShortcut(keys().back().keys, this), &QShortcut::activated, this, &IdentifyPage::showTables);
    tools->addWidget(tables);
    tools->addWidget(accept);
    connect(accept, &QPushButton::clicked, this, &IdentifyPage::acceptSuggestions);
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
    });
    connect(m_decided, &QCheckBox::toggled, this, [this](bool shows) {
        m_state.setShowsDecided(shows);
        refill({}, m_table->currentIndex().row());
    });
}

void IdentifyPage::buildBody()
{
    m_table->setObjectName(u"identifyTable"_s);
    m_table->setAccessibleName(tr("Devices waiting for a decision"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(0, new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new StoreNameDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{0, 17}, std::pair{2, 19}})
        m_table->setColumnWidth(column, letter * letters);
    m_table->setColumnWidth(3, addressWidth(*m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_model->setPassesHeadings(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const Device *current = m_state.deviceIn(m_table->currentIndex().row());
        const DeviceId id = current ? current->id : DeviceId();
        m_state.setOrder(column, order == Qt::DescendingOrder);
        refill(id, 0);
    });
    auto *copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, [this] { tell(copyRows(*m_table)); });
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IdentifyPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IdentifyPage::showCounts);
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    auto *scroll = new QScrollArea(this); // what is known of a device may be longer than the window
    scroll->setObjectName(u"evidenceScroll"_s);
    scroll->setAccessibleName(tr("Evidence"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_card);
    m_card->setAutoFillBackground(false);
    split->addWidget(scroll);
    split->setContentsMargins(16, 0, 0, 0); // text stands below the title
    split->setSizes({560, 500});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

void IdentifyPage::buildFoot()
{
    auto *foot = new FoldingRow;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    m_count->setWordWrap(false);
    foot->addWidget(m_count);
    foot->addWidget(m_alike);
    foot->addGap();
    const auto button = [&](QPushButton *push, const char *name, int key) {
        push->setObjectName(QString::fromLatin1(name));
        connect(push, &QPushButton::clicked, this, [this, key] {
            std::ignore = act(key);
            m_table->setFocus();
        });
        foot->addWidget(push);
    };
    m_alike->setObjectName(u"selectAlike"_s);
    connect(m_alike, &QPushButton::clicked, this, [this] {
        selectAlike();
        m_table->setFocus();
    });
    m_undecide->setObjectName(u"undecide"_s);
    connect(m_undecide, &QPushButton::clicked, this, [this] { perform(m_state.undecide(selected())); });
    foot->addWidget(m_undecide);
    button(new QPushButton(tr("Same evidence… (E)"), this), "sameEvidence", Qt::Key_E);
    button(new QPushButton(tr("Undo (U)"), this), "undo", Qt::Key_U);
    button(new QPushButton(tr("Park (S)"), this), "skip", Qt::Key_S);
    button(new QPushButton(tr("Landlord’s (L)"), this), "landlord", Qt::Key_L);
    button(new QPushButton(tr("Make unknown (M)"), this), "makeUnknown", Qt::Key_M);
    button(new QPushButton(tr("Other brand… (B)"), this), "otherBrand", Qt::Key_B);
    button(new QPushButton(tr("Not in scope (N)"), this), "notInScope", Qt::Key_N);
    setButtonKind(*m_confirm, ButtonKind::Primary);
    button(m_confirm, "confirm", Qt::Key_Y);
    layout()->addWidget(new Hairline(this));
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

QString IdentifyPage::waiting() const
{
    const auto left = std::ranges::count_if(session().estate()->devices, isToIdentify);
    return left > 0 ? QLocale().toString(static_cast<qint64>(left)) : QString();
}

void IdentifyPage::show(const QString &what)
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
void IdentifyPage::showAll()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    const DeviceId current = device ? device->id : DeviceId();
    m_state.setOnly({});
    m_filter->clear();
    refill(current, 0);
}

void IdentifyPage::refresh()
{
    const int row = m_table->currentIndex().row();
    const Device *current = m_state.deviceIn(row);
    const DeviceId id = current ? current->id : DeviceId();
    const DeviceId back = std::exchange(m_backTo, {});
    m_message->clear();
    const int group = current ? static_cast<int>(m_state.groupOf(*current)) : -1;
    m_state.setEstate(session().estate(), session().isOpen() ? session().knowledge().makers : nullptr);
    if (m_state.rowOf(back) >= 0)
        return refill(back, row);
    const Device *after = m_state.estate().device(id);
    refill(after && static_cast<int>(m_state.groupOf(*after)) == group ? id : DeviceId(), row);
}

// The same device where it still waits in the same group, else the one that took its place: the work goes on downwards.
void IdentifyPage::refill(const DeviceId &current, int row)
{
    m_model->setRows(static_cast<int>(m_state.rows().size()));
    const int same = m_state.rowOf(current);
    const int next = same >= 0 ? same : m_state.deviceRowNear(row);
    if (next >= 0) {
        m_table->setCurrentIndex(m_model->index(next, 0));
        m_table->scrollTo(m_model->index(next, 0));
    }
    const bool isEmpty = m_state.rows().empty() && m_filter->text().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_stack->widget(0));
    m_progress->setText(m_state.progressWords());
    m_bar->setRange(0, std::max(1, m_state.total()));
    m_bar->setValue(m_state.total() - m_state.left());
    if (next < 0) // else the new current row has shown itself
        showCurrent();
    showCounts();
}

// What could not be asked while something else ran.
void IdentifyPage::showWhenFree()
{
    if (m_isPartial && !session().isBusy())
        isVisible() ? showCurrent() : changed();
}

void IdentifyPage::showCurrent()
{
    m_table->viewport()->update(); // the ring goes round whole rows, selected before or not
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    std::vector<Evidence> evidence;
    m_isPartial = session().isBusy();
    if (device)
        if (auto explained = session().explain(device->id))
            evidence = explained->identity.evidence;
    m_card->setDevice(m_state, device, std::move(evidence), session().isOpen() ? session().knowledge().flaws.get() : nullptr, session().today());
    setChosenThing(device ? device->id.text() : QString());
    m_confirm->setText(tr("%1 (Y)").arg(device ? m_state.confirmWords(*device) : tr("Confirm")));
    m_undecide->setVisible(device && device->decision);
    const int alike = device ? static_cast<int>(m_state.likeThis(*device).size()) : 0;
    m_alike->setVisible(alike > 1);
    m_alike->setText(tr("Select %Ln like this (Space)", nullptr, alike));
    m_alike->setToolTip(tr("The same address prefix and model"));
}

void IdentifyPage::showCounts()
{
    m_count->setText(tr("%Ln device(s) selected", nullptr, static_cast<int>(selected().size())));
}

std::vector<DeviceId> IdentifyPage::selected() const
{
    std::vector<DeviceId> ids;
    for (const int row : selectedRows(*m_table))
        if (const Device *device = m_state.deviceIn(row))
            ids.push_back(device->id);
    return ids;
}

bool IdentifyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && act(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

std::vector<PageKey> IdentifyPage::keys()
{
    return {{Qt::Key_Y, tr("Confirm, or name the maker")}, {Qt::Key_N, tr("Not in scope")}, {Qt::Key_B, tr("Another brand")},
            {Qt::Key_S, tr("Park: decide later")}, {Qt::Key_L, tr("The landlord’s, not ours to remove")}, {Qt::Key_M, tr("Make unknown: nobody can tell")}, {Qt::Key_Space, tr("Select all that are like this one")}, {Qt::Key_E, tr("Select all with the same evidence")}, {Qt::Key_U, tr("Undo the last decision")}, {QKeySequence(QKeySequence::Copy), tr("Copy the selected rows")}, {Qt::CTRL | Qt::Key_L, tr("Your maker tables")}};
}

bool IdentifyPage::act(int key)
{
    if (std::ranges::none_of(keys(), [key](const PageKey &one) { return one.keys == QKeySequence(key); }))
        return false;
    if (key == Qt::Key_U) {
        undoDecision();
        return true;
    }
    const std::vector<DeviceId> devices = selected();
    switch (key) {
    case Qt::Key_Y:
        if (m_state.haveMakers(devices))
            perform(m_state.confirm(devices));
        else
            askBrand(); // there is nothing to confirm yet: a person says what it is
        return true;
    case Qt::Key_N:
        perform(m_state.decide(devices, Verdict::NotInScope));
        return true;
    case Qt::Key_S:
        perform(m_state.park(devices));
        return true;
    case Qt::Key_L:
        perform(m_state.decide(devices, Verdict::Landlord));
        return true;
    case Qt::Key_M:
        perform(m_state.decide(devices, Verdict::MakeUnknown));
        return true;
    case Qt::Key_B:
        askBrand();
        return true;
    case Qt::Key_Space:
        selectAlike();
        return true;
    case Qt::Key_E:
        askEvidence();
        return true;
    default:
        return false;
    }
}

void IdentifyPage::perform(const Edit &edit)
{
    if (!edit.changes.empty())
        std::ignore = session().apply(edit);
}

void IdentifyPage::askBrand()
{
    const std::vector<DeviceId> devices = selected();
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    if (devices.empty() || !device)
        return;
    auto *dialog = new BrandDialog(*session().knowledge().makers, static_cast<int>(devices.size()), device->maker, device->brand, this);
    connect(dialog, &BrandDialog::named, this, [this, devices](const Maker &maker, const QString &brand) { perform(m_state.name(devices, maker, brand)); });
    dialog->open();
}

void IdentifyPage::selectAlike()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    if (!device)
        return;
    select(m_state.likeThis(*device));
}

void IdentifyPage::select(const std::vector<DeviceId> &devices)
{
    selectAlso(*m_table, m_state.rowsOf(devices));
}

// Only what was decided in a queue: one key too many takes back no import.
void IdentifyPage::undoDecision()
{
    const QString refusal = session().undoOwn([](const Change &change) { return std::holds_alternative<DecideDevice>(change); },
                                              [this](const Edit &edit) { m_backTo = std::get<DecideDevice>(edit.changes.front()).device; });
    if (!refusal.isEmpty())
        tell(refusal);
}

void IdentifyPage::showTables()
{
    if (session().isOpen())
        (new MakerTablesDialog(session(), this))->open();
}

void IdentifyPage::tell(const QString &words) { m_message->setMessage(MessageKind::Info, words, tr("Dismiss")); }

// Who else has the same banner, model, prefix … as the current one.
void IdentifyPage::askEvidence()
{
    const Device *device = m_state.deviceIn(m_table->currentIndex().row());
    if (!device)
        return;
    session().change<std::vector<AlikeDevices>>(
        tr("Looking for the same evidence"), [id = device->id](Project &project, const JobContext &context) { return alikeByEvidence(project, id, context); },
        [page = QPointer(this)](std::vector<AlikeDevices> alike) {
            if (!page)
                return;
            auto *dialog = new AlikeDialog(std::move(alike), page);
            connect(dialog, &AlikeDialog::chosen, page, [page](const std::vector<DeviceId> &devices) {
                page->showAll(); // else some would not be seen
                page->select(devices);
                page->m_table->setFocus();
            });
            dialog->open();
        });
}

// Everything that waits and is sure enough, as one step.
void IdentifyPage::acceptSuggestions()
{
    const auto effect = [estate = session().estate()](int threshold) {
        const auto devices = static_cast<int>(acceptMakers(*estate, threshold).changes.size());
        return ThresholdDialog::Effect{devices == 0 ? tr("No maker is that sure.") : tr("The makers of %Ln device(s) would be confirmed, as one step that can be undone.", nullptr, devices),
                                       devices == 0 ? QString() : tr("Confirm %Ln device(s)", nullptr, devices)};
    };
    auto *dialog = new ThresholdDialog(tr("Accept suggestions"), tr("Confirm the maker of every device that waits and is at least so sure:"), effect, usualConfidence, this);
    connect(dialog, &ThresholdDialog::chosen, this, [this](int threshold) { perform(acceptMakers(*session().estate(), threshold)); });
    dialog->open();
}

} // namespace phaseout::ui
