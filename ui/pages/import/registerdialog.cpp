// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/registerdialog.h"

#include "core/base/text.h"
#include "core/estate/listname.h"
#include "core/project/edits.h"
#include "ui/lists/listpane.h"
#include "ui/lists/textcontent.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
using Kind = RegisterProposal::Kind;
constexpr int kindCount = 12;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Missing:
        return RegisterDialog::tr("Closed or sold?");
    case Kind::Renumbered:
        return RegisterDialog::tr("Renumbered?");
    case Kind::Moved:
        return RegisterDialog::tr("Moved?");
    case Kind::NewRegion:
        return RegisterDialog::tr("New region, or a typing error?");
    case Kind::Closed:
        return RegisterDialog::tr("Closed, by its status?");
    case Kind::Sold:
        return RegisterDialog::tr("Sold, by its status?");
    case Kind::Closing:
        return RegisterDialog::tr("Closing on another day?");
    case Kind::Split:
        return RegisterDialog::tr("Split?");
    case Kind::SameAddress:
        return RegisterDialog::tr("Two stores at one address?");
    case Kind::Opened:
        return RegisterDialog::tr("Opened");
    case Kind::Passed:
        return RegisterDialog::tr("Another company’s now?");
    case Kind::Shorter:
        return RegisterDialog::tr("A list of some stores");
    }
    return {};
}

QString closingSays(const RegisterProposal &one)
{
    const auto dayText = [](const QString &day) { return QLocale().toString(QDate::fromString(day, Qt::ISODate), u"d MMM yyyy"_s); };
    if (!one.earlier.isEmpty())
        return RegisterDialog::tr("Its status is “%1”; until now it ends on %2.").arg(text::shown(one.earlier, 40), dayText(one.from));
    if (one.to.isEmpty())
        return RegisterDialog::tr("No closing day; until now %1.").arg(dayText(one.from));
    return one.from.isEmpty() ? RegisterDialog::tr("Closes on %1; until now it trades on.").arg(dayText(one.to))
                              : RegisterDialog::tr("Closes on %1; until now on %2.").arg(dayText(one.to), dayText(one.from));
}

QString movedSays(const RegisterProposal &one)
{
    const QString at = text::shown(one.to, 40);
    const QString until = text::shown(one.from, 40);
    switch (one.doubt) {
    case RegisterProposal::Doubt::HasAnothers:
        return RegisterDialog::tr("Now at %1; until now at %2, and its name and place were those of %3.").arg(at, until, text::shown(one.earlier, 80));
    case RegisterProposal::Doubt::AnotherHasIts:
        return RegisterDialog::tr("Now at %1; until now at %2. Its name and place until now are those of %3.").arg(at, until, text::shown(one.earlier, 80));
    case RegisterProposal::Doubt::NothingKept:
        return RegisterDialog::tr("Now at %1; until now at %2. It has kept neither name nor address.").arg(at, until);
    case RegisterProposal::Doubt::UsedAgain:
    case RegisterProposal::Doubt::None:
        break;
    }
    return RegisterDialog::tr("Now at %1; until now at %2.").arg(at, until);
}

QString saysOf(const RegisterProposal &one)
{
    switch (one.kind) {
    case Kind::Missing:
        return one.isContradicted() ? RegisterDialog::tr("No longer in the register; its name and place are those of %1 now.").arg(text::shown(one.earlier, 80))
                              : RegisterDialog::tr("No longer in the register; earlier ones have it.");
    case Kind::Renumbered:
        return one.doubt == RegisterProposal::Doubt::UsedAgain
            ? RegisterDialog::tr("The register has one like it under the code %1, and another, %2, under this one.").arg(text::shown(one.to, 40), text::shown(one.from, 60))
            : RegisterDialog::tr("No longer in the register, which has one like it under the code %1.").arg(text::shown(one.to, 40));
    case Kind::Moved:
        return movedSays(one);
    case Kind::NewRegion: {
        const QString says = RegisterDialog::tr("%Ln store(s) now have a region that no earlier register has.", nullptr, one.count);
        return one.isContradicted() ? QString(says + u' ' + RegisterDialog::tr("Until now it had such stores in %1.").arg(text::shown(one.earlier, 80))) : says;
    }
    case Kind::Closed:
    case Kind::Sold:
        return RegisterDialog::tr("Its status is “%1”.").arg(text::shown(one.from, 40));
    case Kind::Closing:
        return closingSays(one);
    case Kind::Split:
        return (one.hasOwnCode ? RegisterDialog::tr("New with others at the address of %1, which is gone.")
                               : RegisterDialog::tr("New at the postcode of %1, with that code and something behind it."))
            .arg(text::shown(one.called(), 80));
    case Kind::SameAddress:
        return RegisterDialog::tr("New at the address of %1, which trades.").arg(text::shown(one.called(), 80));
    case Kind::Opened:
        return RegisterDialog::tr("New: %1.").arg(text::shown(one.opened.join(u", "_s), 400));
    case Kind::Passed:
        return RegisterDialog::tr("No longer %1’s; %2 has one like it under the code %3.").arg(text::shown(one.organisation, 60), text::shown(one.toOrganisation, 60), text::shown(one.to, 40));
    case Kind::Shorter:
        if (!one.toOrganisation.isEmpty())
            return RegisterDialog::tr("The register is %1’s alone, and has none of these: %2.").arg(text::shown(one.toOrganisation, 60), text::shown(one.opened.join(u", "_s), 400));
        return RegisterDialog::tr("More than one in five of the stores that trade are not in it: %1.").arg(text::shown(one.opened.join(u", "_s), 400));
    }
    return {};
}

QString doesOf(const RegisterProposal &one)
{
    switch (one.kind) {
    case Kind::Missing:
        return RegisterDialog::tr("Count it as closed or sold, as said below.");
    case Kind::Renumbered:
        return one.doubt == RegisterProposal::Doubt::UsedAgain ? RegisterDialog::tr("Count both codes as one store until this register, and what has the old code now as a store of its own.")
                                                               : RegisterDialog::tr("Count both codes as one store.");
    case Kind::Moved:
        return RegisterDialog::tr("It moved: ask no more. Check first that its code is not another store’s now.");
    case Kind::NewRegion:
        return one.to.isEmpty() ? RegisterDialog::tr("Keep it as a region of its own: crews and budgets go by region.")
                                : RegisterDialog::tr("Read it as %1.").arg(text::shown(one.to, 60));
    case Kind::Closed:
        return RegisterDialog::tr("Count it as closed on %1.").arg(QLocale().toString(one.on, u"d MMM yyyy"_s));
    case Kind::Closing:
        return one.on.isValid() ? RegisterDialog::tr("Count it as closed on %1.").arg(QLocale().toString(one.on, u"d MMM yyyy"_s)) : RegisterDialog::tr("Count it as trading on.");
    case Kind::Sold:
        return RegisterDialog::tr("Count it as sold on %1: what is there from then on is the buyer’s, and not to be removed.").arg(QLocale().toString(one.on, u"d MMM yyyy"_s));
    case Kind::Split:
        return RegisterDialog::tr("Count it as a part of %1: devices whose address or name points to it move there; the others stay, and are listed under Gaps.").arg(text::shown(one.called(), 80));
    case Kind::SameAddress:
        return RegisterDialog::tr("Count them as two stores, and ask no more. Check first that the new one is not the old one under another code.");
    case Kind::Opened:
        return RegisterDialog::tr("Nothing: they are in the estate already.");
    case Kind::Passed:
        return RegisterDialog::tr("Count both as one store: its devices and what was decided of it stay.");
    case Kind::Shorter:
        return RegisterDialog::tr("Nothing: they are kept. Say with the command line which of them closed, or import the whole register.");
    }
    return {};
}

TextRow rowOf(const RegisterProposal &one)
{
    const QString subject = one.kind == Kind::NewRegion ? one.from
        : !one.isQuestion()                             ? RegisterDialog::tr("%Ln store(s)", nullptr, one.count)
                                                        : QString((one.kind == Kind::Split || one.kind == Kind::SameAddress ? one.to : one.called()) + u' ' + one.name).trimmed();
    QString where = text::shown(withoutFolders(one.where.file), 60);
    if (one.where.line > 0)
        where = RegisterDialog::tr("%1, row %2").arg(where, QString::number(one.where.line));
    return {{kindWord(one.kind), text::shown(subject, 80), saysOf(one), doesOf(one), where}, static_cast<int>(one.kind), false};
}

ListLooks looks()
{
    return {u"proposals"_s,
            RegisterDialog::tr("What the newer register has otherwise"),
            RegisterDialog::tr("Filter questions"),
            RegisterDialog::tr("Filter by store, region or what the register says"),
            {RegisterDialog::tr("Question"), RegisterDialog::tr("Store or region"), RegisterDialog::tr("What the register says"), RegisterDialog::tr("What applying it does"), RegisterDialog::tr("Where")},
            {},
            {},
            {30, 22, 40, 36, 20},
            2,
            [](int view) { return view <= 0 ? RegisterDialog::tr("All questions") : kindWord(Kind(view - 1)); },
            [](int count) { return RegisterDialog::tr("%Ln question(s) listed", nullptr, count); },
            RegisterDialog::tr("register questions.csv")};
}
} // namespace

RegisterDialog::RegisterDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
    , m_done(new InlineMessage(this))
    , m_list(new ListPane(session, looks(), this))
    , m_leaving(new QComboBox(this))
    , m_closedOn(new QDateEdit(session.today(), this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"registerDialog"_s);
    setWindowTitle(tr("What the newer register changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_message, &InlineMessage::linkTriggered, this, [this] {
        if (m_state == State::Reading)
            m_session.runner().cancel();
        else
            read();
    });
    connect(m_done, &InlineMessage::linkTriggered, this, [this] {
        m_done->clear();
        std::ignore = m_session.undo();
    });
    connect(m_apply, &QPushButton::clicked, this, &RegisterDialog::apply);
    connect(m_list, &ListPane::selectionChanged, this, &RegisterDialog::tellChosen);
    connect(&session, &Session::changed, this, &RegisterDialog::changed);
    // After everybody else has been told, and after the result where there is one.
    connect(&session, &Session::changed, this, &RegisterDialog::read, Qt::QueuedConnection);
    connect(&session, &Session::busyChanged, this, &RegisterDialog::released, Qt::QueuedConnection);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(&session, &Session::opened, this, &QDialog::reject);
    tellChosen();
}

void RegisterDialog::build()
{
    useSurface(*this);
    m_message->clear();
    m_done->clear();
    m_closedOn->setObjectName(u"closedOn"_s);
    m_closedOn->setDisplayFormat(u"d MMM yyyy"_s);
    m_closedOn->setCalendarPopup(true);
    m_closedOn->setMinimumDate(QDate(2000, 1, 1)); // before, there were no such cameras
    m_closedOn->setMinimumWidth(fontMetrics().averageCharWidth() * 19); // the style's own hint forgets its arrow
    m_apply->setObjectName(u"applyProposals"_s);
    m_apply->setAutoDefault(false);
    setButtonKind(*m_apply, ButtonKind::Primary);
    m_leaving->setObjectName(u"leaving"_s);
    m_leaving->addItems({tr("closed on"), tr("sold on")});
    m_closedOn->setAccessibleName(tr("Day on which stores that are no longer there closed or were sold"));
    auto *label = new PlainLabel(tr("Those no longer &there:"), TextStyle::Body, LabelTone::Text, this);
    label->setBuddy(m_leaving);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    m_list->foot()->addSpacing(16);
    m_list->foot()->addWidget(label);
    m_list->foot()->addWidget(m_leaving);
    m_list->foot()->addWidget(m_closedOn);
    m_list->foot()->addStretch(1);
    m_list->foot()->addWidget(close);
    m_list->foot()->addWidget(m_apply);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(8);
    top->addWidget(new PlainLabel(windowTitle(), TextStyle::PageTitle, LabelTone::Text, this));
    top->addWidget(new PlainLabel(tr("The newest store register compared with those before it. Names, places and regions are its own already; choose what else is so; Ctrl+A takes all."),
                                  TextStyle::Body, LabelTone::Muted, this));
    top->addWidget(m_done);
    top->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    resize(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 34);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RegisterDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    read();
}

void RegisterDialog::read()
{
    if (!m_session.isOpen() || m_state == State::Reading || m_state == State::Fresh)
        return;
    m_state = State::Stale;
    if (m_session.isBusy())
        return; // released() comes back
    m_state = State::Reading;
    m_message->setMessage(MessageKind::Info, tr("Comparing the registers…"), tr("Stop"));
    m_session.change<std::vector<RegisterProposal>>(
        tr("Comparing the registers"), [](Project &project, const JobContext &) { return openProposals(project); },
        [dialog = QPointer(this)](std::vector<RegisterProposal> proposals) {
            if (dialog)
                dialog->take(std::move(proposals));
        });
}

void RegisterDialog::changed()
{
    if (m_state != State::Reading)
        m_state = State::Stale;
    if (m_applied > 0) {
        QString words = tr("%Ln change(s) applied, as one step.", nullptr, m_applied);
        if (m_left > 0)
            words += u' ' + tr("%Ln question(s) are left that earlier registers contradict: choose each by itself.", nullptr, m_left);
        m_done->setMessage(MessageKind::Info, words, tr("Undo"));
    } else
        m_done->clear(); // what an undo would take back is another step now
    m_applied = 0;
}

void RegisterDialog::released(bool isBusy)
{
    if (isBusy)
        return;
    m_applied = 0; // what was stopped was not applied
    if (m_state == State::Reading) {
        m_state = State::Stopped;
        m_message->setMessage(MessageKind::Info, tr("The registers were not compared to the end."), tr("Compare again"));
    } else if (m_state == State::Stale) {
        read();
    }
}

void RegisterDialog::take(std::vector<RegisterProposal> proposals)
{
    m_state = State::Fresh;
    m_proposals = std::move(proposals);
    if (std::none_of(m_proposals.begin(), m_proposals.end(), [](const RegisterProposal &one) { return one.isQuestion(); }))
        m_message->setMessage(MessageKind::Info, tr("The newest register raises no question."));
    else
        m_message->clear();
    std::vector<TextRow> rows;
    for (const RegisterProposal &one : m_proposals)
        rows.push_back(rowOf(one));
    m_list->setMaker([content = std::make_shared<TextContent>(std::move(rows), kindCount)] { return content; });
}

std::vector<RegisterProposal> RegisterDialog::questions() const
{
    std::vector<RegisterProposal> questions;
    for (const int item : m_list->selected())
        if (static_cast<size_t>(item) < m_proposals.size() && m_proposals[static_cast<size_t>(item)].isQuestion())
            questions.push_back(m_proposals[static_cast<size_t>(item)]);
    return questions;
}

std::vector<RegisterProposal> RegisterDialog::chosen() const
{
    std::vector<RegisterProposal> chosen = questions();
    if (chosen.size() > 1)
        std::erase_if(chosen, [](const RegisterProposal &one) { return one.isContradicted(); });
    return chosen;
}

int RegisterDialog::left() const { return static_cast<int>(questions().size() - chosen().size()); }

void RegisterDialog::tellChosen()
{
    const auto count = static_cast<int>(chosen().size());
    m_apply->setEnabled(count > 0);
    m_apply->setText(count > 0 ? tr("&Apply %Ln change(s)", nullptr, count) : tr("&Apply"));
    m_apply->setToolTip(count > 0     ? QString()
                        : left() > 0 ? tr("Earlier registers contradict these: choose each by itself.")
                                     : tr("Choose rows first that something can be applied of."));
}

void RegisterDialog::apply()
{
    const std::vector<RegisterProposal> wanted = chosen();
    if (wanted.empty())
        return;
    for (const RegisterProposal &one : wanted)
        if (one.kind == Kind::Missing && one.openedOn > m_closedOn->date()) {
            m_message->setMessage(MessageKind::Error, tr("Store %1 opened on %2: it cannot have closed before. Choose a later day for it.")
                                                          .arg(text::shown(one.called(), 80), QLocale().toString(one.openedOn, u"d MMM yyyy"_s)));
            return m_closedOn->setFocus();
        }
    StoreCorrections corrections = m_session.estate()->corrections;
    for (const RegisterProposal &one : wanted)
        corrections = adopted(std::move(corrections), one, m_closedOn->date(), m_leaving->currentIndex() == 1);
    m_applied = static_cast<int>(wanted.size());
    m_left = left();
    if (!m_session.apply(changeDocument(*m_session.estate(), Document::Corrections, toJson(corrections)))) {
        m_applied = 0;
        return;
    }
    m_proposals.clear(); // nothing is applied twice while they are compared anew
    m_state = State::Stale;
    tellChosen();
    QMetaObject::invokeMethod(this, &RegisterDialog::read, Qt::QueuedConnection);
}

} // namespace phaseout::ui
