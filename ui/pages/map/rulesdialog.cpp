// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/rulesdialog.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/cellsmodel.h"
#include "ui/models/storetext.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int rowsShown = 4; // of rules and offers; more scroll

// As uniqueCode() calls it.
QString storeOf(const PlaceRule &rule) { return rule.organisation.isEmpty() ? rule.store : QString(rule.store + u'@' + rule.organisation); }

QString ruleCell(const PlaceRule &rule, int column)
{
    switch (column) {
    case 0:
        return placeFieldWord(rule.field);
    case 1:
        return text::shown(rule.pattern, 100);
    default:
        return rule.store.isEmpty() ? RulesDialog::tr("the code in it") : text::shown(storeOf(rule), 80);
    }
}

bool isText(int role) { return role == Qt::DisplayRole || role == Qt::ToolTipRole; }
} // namespace

RulesDialog::RulesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_estate(session.estate())
    , m_rulesModel(new CellsModel({tr("Reads"), tr("Pattern"), tr("Store"), tr("Devices")},
                                  [this](int row, int column, int role) { return isText(role) ? QVariant(ruleWords(row, column)) : QVariant(); }, {3}, this))
    , m_offersModel(new CellsModel({tr("Reads"), tr("Pattern"), tr("Store"), tr("Waiting"), tr("At another store")},
                                   [this](int row, int column, int role) -> QVariant {
                                       const RuleOffer &one = m_offers[static_cast<size_t>(row)];
                                       return !isText(role) ? QVariant() : column >= 3 ? QVariant(QLocale().toString(column == 3 ? one.waiting : one.elsewhere)) : QVariant(ruleCell(one.rule, column));
                                   },
                                   {3, 4}, this))
    , m_movesModel(new CellsModel({tr("Device"), tr("From"), tr("To")}, [this](int row, int column, int role) { return isText(role) ? moveCell(row, column) : QVariant(); }, {}, this))
    , m_offersHead(new PlainLabel(tr("What you just decided, for others"), TextStyle::Section, LabelTone::Text, this))
    , m_rulesHead(new PlainLabel(tr("Rules there are"), TextStyle::Section, LabelTone::Text, this))
    , m_effect(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_rules(table("placeRules", tr("Rules there are"), m_rulesModel, {18, 46, 16, 10}))
    , m_offersView(table("ruleOffers", tr("What you just decided, for others"), m_offersModel, {18, 46, 16, 10}))
    , m_moves(table("ruleMoves", tr("Devices that would move"), m_movesModel, {40, 34, 34}))
    , m_field(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_store(new QLineEdit(this))
    , m_remove(new QPushButton(tr("Take this rule a&way…"), this))
    , m_go(new QPushButton(this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules for stores"));
    setAttribute(Qt::WA_DeleteOnClose);
    useSurface(*this);
    build();
    connect(&session, &Session::changed, this, &RulesDialog::reread);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(&session, &Session::busyChanged, this, &RulesDialog::count, Qt::QueuedConnection);
    connect(this, &QDialog::finished, this, [this] {
        if (m_isCounting)
            m_session.runner().cancel();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &RulesDialog::edited);
    connect(m_pattern, &QLineEdit::textEdited, this, &RulesDialog::edited);
    connect(m_store, &QLineEdit::textEdited, this, &RulesDialog::edited);
    connect(m_go, &QPushButton::clicked, this, &RulesDialog::go);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::removeChosen);
    connect(m_offersView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            fill(m_offers[static_cast<size_t>(index.row())].rule);
    });
    reread();
    offer({});
    m_pattern->setFocus();
}

QTableView *RulesDialog::table(const char *name, const QString &accessibleName, CellsModel *model, std::initializer_list<int> letters)
{
    auto *view = new QTableView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    dressTable(*view);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    int column = 0;
    for (const int each : letters)
        view->setColumnWidth(column++, fontMetrics().averageCharWidth() * each);
    return view;
}

void RulesDialog::build()
{
    constexpr int pad = RowDelegate::padding; // tables bring their own
    for (const PlaceField field : everyPlaceField)
        m_field->addItem(placeFieldWord(field), placeFieldSlug(field));
    m_field->setObjectName(u"ruleField"_s);
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setMaxLength(static_cast<int>(PlacePattern::longest));
    m_pattern->setPlaceholderText(tr("ED{code}-*"));
    m_pattern->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_store->setObjectName(u"ruleStore"_s);
    m_effect->setObjectName(u"ruleEffect"_s);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_remove->setObjectName(u"removeRule"_s);
    m_remove->setAutoDefault(false);
    m_go->setObjectName(u"ruleGo"_s);
    m_go->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(pad, 0, pad, 0);
    fields->setSpacing(16);
    for (const auto &[words, field] : {std::pair<QString, QWidget *>(tr("&Reads"), m_field), std::pair<QString, QWidget *>(tr("&Pattern"), m_pattern), std::pair<QString, QWidget *>(tr("&Store code"), m_store)}) {
        auto *label = new PlainLabel(words, TextStyle::Small, LabelTone::Muted, this);
        label->setBuddy(field);
        auto *each = new QVBoxLayout;
        each->setSpacing(4);
        each->addWidget(label);
        each->addWidget(field);
        fields->addLayout(each, field == m_pattern ? 1 : 0);
    }
    auto *make = new PlainLabel(tr("Make a rule"), TextStyle::Section, LabelTone::Text, this);
    auto *help = new PlainLabel(tr("* is any text, ? one character, # one figure, {code} the store's code. Without {code}, say which store is meant. The whole text must fit."),
                                TextStyle::Small, LabelTone::Muted, this);
    for (PlainLabel *label : {m_offersHead, m_rulesHead, m_effect, m_problem, make, help})
        label->setContentsMargins(pad, 0, pad, 0);
    QHBoxLayout *buttons = dialogFoot(*this, *close, *m_go);
    buttons->setContentsMargins(pad, 0, pad, 0);
    buttons->insertWidget(0, m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24 - pad, 24, 24 - pad, 16);
    layout->setSpacing(4);
    const auto add = [layout](std::initializer_list<QWidget *> parts, int stretchOfLast = 0) {
        for (QWidget *part : parts)
            layout->addWidget(part, part == *(parts.end() - 1) ? stretchOfLast : 0);
        layout->addSpacing(12);
    };
    add({m_offersHead, m_offersView});
    layout->addWidget(make);
    layout->addLayout(fields);
    add({help, m_problem});
    add({m_effect, m_moves}, 1);
    add({m_rulesHead, m_rules});
    layout->addLayout(buttons);
    const int rowHeight = m_rules->verticalHeader()->defaultSectionSize();
    for (QTableView *few : {m_offersView, m_rules})
        few->setMaximumHeight(few->horizontalHeader()->sizeHint().height() + rowsShown * rowHeight + 2);
    // What comes and goes keeps its room: nothing jumps away from under the pointer.
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_moves)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 40);
}

void RulesDialog::offer(std::vector<RuleOffer> offers)
{
    m_offers = std::move(offers);
    m_offersModel->setRows(static_cast<int>(m_offers.size()));
    m_offersHead->setVisible(!m_offers.empty());
    m_offersView->setVisible(!m_offers.empty());
    if (!m_offers.empty())
        m_offersView->setCurrentIndex(m_offersModel->index(0, 0));
}

void RulesDialog::reread()
{
    m_estate = m_session.estate();
    m_rulesModel->setRows(static_cast<int>(m_estate->placeRules.size()));
    const bool hasRules = !m_estate->placeRules.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_rulesHead, m_rules, m_remove})
        part->setVisible(hasRules);
    m_mapped.clear();
    m_isToCount = hasRules;
    QMetaObject::invokeMethod(this, &RulesDialog::count, Qt::QueuedConnection);
    edited();
}

// The session does one thing at a time, and what somebody asks for goes before this.
void RulesDialog::count()
{
    if (m_session.isBusy())
        return;
    m_isCounting = false;
    if (m_isTrying)
        edited(); // it was stopped, or failed
    if (m_next)
        return std::exchange(m_next, {})();
    if (!m_isToCount)
        return;
    m_isToCount = false;
    m_isCounting = m_session.change<std::vector<qint64>>(
        tr("Counting what the rules map"), [](Project &project, const JobContext &context) { return mappedByRules(project, context); },
        [dialog = QPointer(this), estate = m_estate](std::vector<qint64> mapped) {
            if (!dialog || dialog->m_estate != estate)
                return;
            dialog->m_mapped = std::move(mapped);
            dialog->m_rulesModel->refresh();
        });
}

void RulesDialog::whenFree(const std::function<void()> &next)
{
    if (!m_session.isBusy())
        return next();
    if (!m_isCounting) {
        if (!m_isTrying)
            tellProblem(tr("Something else is still running. Ask again when it is done, or cancel it in the list of jobs."));
        return;
    }
    m_isToCount = true;
    m_next = next;
    m_session.runner().cancel();
}

QString RulesDialog::ruleWords(int row, int column) const
{
    const auto at = static_cast<size_t>(row);
    if (column < 3)
        return ruleCell(m_estate->placeRules[at], column);
    return at < m_mapped.size() ? QLocale().toString(m_mapped[at]) : u"…"_s;
}

void RulesDialog::fill(const PlaceRule &rule)
{
    m_field->setCurrentIndex(m_field->findData(placeFieldSlug(rule.field)));
    m_pattern->setText(rule.pattern);
    m_store->setText(storeOf(rule));
    edited();
}

PlaceRule RulesDialog::typed() const
{
    const PlaceRule rule{placeFieldFromSlug(m_field->currentData().toString()).value_or(PlaceField::HostName), text::tidy(m_pattern->text()), {}, text::tidy(m_store->text())};
    for (const RuleOffer &one : m_offers) // knows whose store it is
        if (one.rule.field == rule.field && one.rule.pattern == rule.pattern && storeOf(one.rule) == rule.store)
            return one.rule;
    return rule;
}

void RulesDialog::tellProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(true);
}

// What was shown is of another rule now.
void RulesDialog::edited()
{
    m_next = {};
    m_preview.reset();
    m_wanted.clear();
    ++m_trial;
    m_isTrying = false;
    m_isRemoving = false;
    m_movesModel->setRows(0);
    m_moves->setVisible(false);
    m_problem->setVisible(false);
    m_effect->setText(tr("Nothing changes before you have seen what a rule would do."));
    m_go->setText(tr("See what it would &do"));
    setButtonKind(*m_go, ButtonKind::Primary);
}

void RulesDialog::go()
{
    m_problem->setVisible(false);
    if (m_preview && m_preview->uprooted() > 0 && !m_isRemoving)
        return askFirst();
    if (m_preview)
        return make();
    const auto rule = settledRule(*m_estate, typed());
    if (!rule || hasRule(m_estate->placeRules, *rule)) {
        tellProblem(rule ? tr("There is such a rule already.") : userText(rule.error()));
        (m_pattern->text().isEmpty() ? m_pattern : m_store)->setFocus();
        return;
    }
    std::vector<PlaceRule> rules = m_estate->placeRules;
    rules.push_back(*rule);
    whenFree([this, rules] { tryOut(rules, false); });
}

void RulesDialog::make()
{
    whenFree([this, rules = m_wanted, wasMade = !m_isRemoving] {
        if (m_session.apply(changeRules(*m_session.estate(), rules)) && wasMade) {
            m_pattern->clear();
            m_store->clear();
            offer({});
        }
    });
}

// Devices that have a place already are hardly ever what somebody had in mind.
void RulesDialog::askFirst()
{
    const Question question{tr("Rules for stores"), tr("Take %Ln device(s) from the place they have?", nullptr, static_cast<int>(m_preview->uprooted())),
                            tr("They are listed above. A narrower pattern leaves them where they are. It can be undone."), {tr("Take them"), tr("Leave everything as it is")}, 1, 1};
    m_session.prompts().ask(this, question, [this](int answer) {
        if (answer == 0 && m_preview)
            make();
    });
}

void RulesDialog::removeChosen()
{
    const int row = m_rules->currentIndex().row();
    if (row < 0) {
        tellProblem(tr("Choose the rule first that is to go."));
        m_rules->setFocus();
        return;
    }
    edited();
    std::vector<PlaceRule> rules = m_estate->placeRules;
    rules.erase(rules.begin() + row);
    whenFree([this, rules] { tryOut(rules, true); });
}

void RulesDialog::tryOut(std::vector<PlaceRule> rules, bool isRemoving)
{
    m_problem->setVisible(false);
    m_wanted = rules;
    m_isRemoving = isRemoving;
    m_effect->setText(tr("Trying it out…"));
    m_isTrying = m_session.change<RulePreview>(
        tr("Trying out a rule"), [rules](Project &project, const JobContext &context) { return previewRules(project, rules, context); },
        [dialog = QPointer(this), trial = ++m_trial](RulePreview preview) {
            if (dialog && dialog->m_trial == trial) // else something else was typed meanwhile
                dialog->take(std::move(preview));
        });
}

void RulesDialog::take(RulePreview preview)
{
    QStringList sentences;
    const auto tell = [&sentences](const QString &words, qint64 count) {
        if (count > 0)
            sentences += words;
    };
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    if (!m_isRemoving)
        sentences += tr("It speaks of %Ln device(s).", nullptr, n(preview.spokenOf));
    tell(tr("%Ln that wait would get a store.", nullptr, n(preview.fromQueue)), preview.fromQueue);
    tell(tr("%Ln that count as at none of the stores would get one.", nullptr, n(preview.fromElsewhere)), preview.fromElsewhere);
    tell(tr("%Ln would move from another store.", nullptr, n(preview.fromStores)), preview.fromStores);
    tell(tr("%Ln would lose their store and wait for one.", nullptr, n(preview.toQueue)), preview.toQueue);
    tell(tr("%Ln would lose their store and count as at none of the stores.", nullptr, n(preview.toElsewhere)), preview.toElsewhere);
    tell(tr("%Ln would stay where they are though it says otherwise: somebody decided, or rules disagree.", nullptr, n(preview.staying)), preview.staying);
    if (preview.moves.empty())
        sentences += tr("No device would move.");
    m_isTrying = false;
    m_preview = std::move(preview);
    m_effect->setText(sentences.join(u' '));
    m_movesModel->setRows(static_cast<int>(m_preview->moves.size()));
    m_moves->setVisible(!m_preview->moves.empty());
    const int moved = n(static_cast<qint64>(m_preview->moves.size()));
    m_go->setText(m_isRemoving ? tr("Take it away: %Ln device(s) &move", nullptr, moved) : tr("Make this rule: %Ln device(s) &move", nullptr, moved));
    const bool isPlain = m_preview->uprooted() == 0 || m_isRemoving;
    setButtonKind(*m_go, isPlain ? ButtonKind::Primary : ButtonKind::Plain);
    (isPlain ? static_cast<QWidget *>(m_go) : m_moves)->setFocus();
}

QString RulesDialog::storeWords(const StoreId &id) const
{
    const Store *store = id.isNull() ? nullptr : m_estate->store(id);
    return store ? storeText(*store, *m_estate) : tr("none");
}

QString RulesDialog::deviceWords(const DeviceId &id) const
{
    const Device *device = m_estate->device(id);
    if (!device)
        return tr("a device of its own, then");
    QStringList parts;
    for (const QString &part : {device->name, device->model})
        if (!part.isEmpty())
            parts += text::shown(part, 60);
    if (device->ip)
        parts += device->ip->text();
    if (parts.isEmpty())
        parts += text::shown(deviceName(*device), 60);
    return parts.join(u", "_s);
}

QVariant RulesDialog::moveCell(int row, int column) const
{
    const RuleMove &move = m_preview->moves[static_cast<size_t>(row)];
    return column == 0 ? deviceWords(move.device) : storeWords(column == 1 ? move.from : move.to);
}

} // namespace phaseout::ui
