// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/purchasedialog.h"

#include "core/base/text.h"
#include "core/estate/listname.h"
#include "ui/lists/listpane.h"
#include "ui/lists/textcontent.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QBuffer>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
using intake::Purchase;
using intake::PurchaseAnswer;

constexpr int answerCount = 5;
constexpr qsizetype longestPaste = 1 << 20; // characters; more belongs in a file

ListLooks looks()
{
    return {u"purchases"_s,
            PurchaseDialog::tr("Answers"),
            PurchaseDialog::tr("Filter answers"),
            PurchaseDialog::tr("Filter by line, answer, maker or reason"),
            {PurchaseDialog::tr("File"), PurchaseDialog::tr("Row"), PurchaseDialog::tr("Line"), PurchaseDialog::tr("Answer"), PurchaseDialog::tr("Why")},
            {1},
            {},
            {16, 6, 36, 16, 44},
            4,
            [](int view) { return view <= 0 ? PurchaseDialog::tr("All lines") : intake::purchaseAnswerWord(PurchaseAnswer(view - 1)); },
            [](int count) { return PurchaseDialog::tr("%Ln line(s) listed", nullptr, count); },
            PurchaseDialog::tr("answers.csv")};
}

TextRow rowOf(const Purchase &one)
{
    return {{text::shown(withoutFolders(one.where.file), 60), QString::number(one.where.line), text::shown(one.text, 120), intake::purchaseAnswerWord(one.answer),
             text::shown(one.reason, 300)},
            static_cast<int>(one.answer),
            false};
}
} // namespace

PurchaseDialog::PurchaseDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_pasted(new QPlainTextEdit(this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ListPane(session, looks(), this))
    , m_runner(&session.jobs())
{
    setObjectName(u"purchaseDialog"_s);
    setWindowTitle(tr("Check a quote or an order"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_message, &InlineMessage::linkTriggered, &m_runner, &JobRunner::cancel);
    connect(&m_runner, &JobRunner::cancelled, m_message, &InlineMessage::clear);
    connect(&session, &Session::closed, this, &QDialog::reject); // its rules are gone
    connect(&session, &Session::opened, this, &QDialog::reject);
}

void PurchaseDialog::build()
{
    m_message->clear();
    useSurface(*this);
    m_stack->addWidget(new QWidget(m_stack)); // until there are answers
    m_stack->addWidget(m_list);
    m_list->foot()->addStretch(1);
    m_pasted->setObjectName(u"purchasePaste"_s);
    m_pasted->setAccessibleName(tr("Lines to check"));
    m_pasted->setPlaceholderText(tr("Paste models, or the lines of a quote or an order, one to a line."));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(fontMetrics().height() * 6);
    auto *check = new QPushButton(tr("Check these &lines"), this);
    check->setObjectName(u"purchaseCheck"_s);
    setButtonKind(*check, ButtonKind::Primary);
    check->setAutoDefault(false);
    auto *files = new QPushButton(tr("Choose &files…"), this);
    files->setObjectName(u"purchaseFiles"_s);
    files->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(check);
    buttons->addWidget(files);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(8);
    top->addWidget(new PlainLabel(windowTitle(), TextStyle::PageTitle, LabelTone::Text, this));
    top->addWidget(new PlainLabel(tr("So that what is being removed is not bought again. Nothing is imported and nothing is changed."), TextStyle::Body, LabelTone::Muted, this));
    top->addWidget(m_pasted);
    top->addLayout(buttons);
    top->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    connect(check, &QPushButton::clicked, this, &PurchaseDialog::checkPasted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(files, &QPushButton::clicked, this, [this] {
        m_session.prompts().openFiles(this, {tr("Quotes, orders or lists of models"), {}, {}, {}, {}}, [this](const QStringList &paths) { checkFiles(paths); });
    });
}

void PurchaseDialog::checkFiles(const QStringList &paths)
{
    QList<Source> sources;
    for (const QString &path : paths)
        sources << Source{path, {}};
    if (!sources.isEmpty())
        check(sources);
}

void PurchaseDialog::checkPasted()
{
    const QString pasted = m_pasted->toPlainText();
    if (pasted.trimmed().isEmpty())
        m_message->setMessage(MessageKind::Info, tr("Paste some lines first, or choose files."));
    else if (pasted.size() > longestPaste)
        m_message->setMessage(MessageKind::Warning, tr("That is too long to paste. Save it as a file and choose that."));
    else
        check({{tr("pasted"), pasted.toUtf8()}});
}

PurchaseDialog::Answers PurchaseDialog::answersTo(const QList<Source> &sources, const Knowledge &knowledge, QDate today, const JobContext &context)
{
    Answers answers;
    for (const Source &source : sources) {
        QByteArray bytes = source.pasted;
        QBuffer pasted(&bytes);
        QFile file(source.name);
        QIODevice &input = source.pasted.isEmpty() ? static_cast<QIODevice &>(file) : pasted;
        auto lines = input.open(QIODevice::ReadOnly)
            ? intake::checkPurchases(input, source.name, knowledge, today, context)
            : Result<intake::PurchaseCheck>(failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, source.name));
        if (!lines) {
            answers.failures << userText(lines.error());
            continue;
        }
        if (lines->lines.empty())
            answers.empty << text::shown(withoutFolders(source.name), 60);
        std::move(lines->lines.begin(), lines->lines.end(), std::back_inserter(answers.lines));
        answers.leftOut += lines->leftOut;
        for (const QString &sheet : std::as_const(lines->hiddenSheets))
            answers.hiddenSheets << withoutFolders(sheet);
    }
    return answers;
}

void PurchaseDialog::check(const QList<Source> &sources)
{
    if (!m_session.isOpen())
        return;
    m_runner.start(
        tr("Checking what is to be bought"),
        [sources, knowledge = m_session.knowledge(), today = m_session.today()](const JobContext &context) { return answersTo(sources, knowledge, today, context); },
        [this](const Answers &answers) { showAnswers(answers); });
    m_message->setMessage(MessageKind::Info, tr("Checking…"), tr("Stop")); // after one that this stops
}

void PurchaseDialog::showAnswers(const Answers &answers)
{
    std::vector<TextRow> rows;
    int notClear = 0;
    const QString hidden = answers.hiddenSheets.isEmpty() ? QString() : u' ' + tr("Sheets that are hidden were checked too: %1.").arg(text::shown(answers.hiddenSheets.join(u", "_s), 200));
    const QString leftOut = answers.leftOut > 0 ? u' ' + tr("%Ln line(s) of sums, terms or titles were left out.", nullptr, answers.leftOut) : QString();
    for (const Purchase &one : answers.lines) {
        rows.push_back(rowOf(one));
        notClear += one.answer != PurchaseAnswer::Clear;
    }
    QStringList sentences = answers.failures;
    if (notClear > 0)
        sentences << tr("%Ln line(s) are of a maker whose devices are being removed, or nobody can tell. Ask before you buy.", nullptr, notClear);
    else if (!rows.empty())
        sentences << (answers.failures.isEmpty() && answers.empty.isEmpty() ? tr("Every line is clear.") : tr("Every line that was read is clear."));
    else if (answers.failures.isEmpty())
        sentences << tr("There is no line to check in it.");
    if (!rows.empty() && !answers.empty.isEmpty())
        sentences << tr("There is no line to check in %1.").arg(answers.empty.join(u", "_s));
    const bool needsLook = notClear > 0 || (!rows.empty() && !answers.empty.isEmpty());
    m_message->setMessage(!answers.failures.isEmpty() ? MessageKind::Error : needsLook ? MessageKind::Warning : MessageKind::Info, sentences.join(u' ') + leftOut + hidden);
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_list->setMaker([content = std::make_shared<TextContent>(std::move(rows), answerCount)] { return content; });
}

} // namespace phaseout::ui
