// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importwizard.h"

#include "ui/pages/import/wizardpages.h"
#include "ui/prompts/prompts.h"
#include "ui/session/session.h"

#include <QAbstractButton>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ImportWizard::ImportWizard(Session &session, const QStringList &inputs, QWidget *parent)
    : WizardFrame(tr("Import"), parent)
    , m_session(session)
    , m_runner(&session.jobs())
{
    setObjectName(u"importWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(QWizard::HaveHelpButton, false);
    setButtonLayout({QWizard::Stretch, QWizard::CancelButton, QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton});
    addStep(new FilesPage(*this));
    addStep(new MatchPage(*this));
    addStep(new MeaningsPage(*this));
    addStep(new DryRunPage(*this));
    addStep(new DonePage(*this));
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id != Done)
            return;
        setButtonLayout({QWizard::Stretch, QWizard::FinishButton}); // what is done is not cancelled: it is undone
        button(QWizard::FinishButton)->setFocus();
    });
    connect(&session, &Session::failed, this, &ImportWizard::lookFailed);
    connect(&session, &Session::busyChanged, this, [this](bool isBusy) {
        if (isBusy)
            return;
        m_isRunning = false;
        m_isImporting = false;
        QMetaObject::invokeMethod(this, &ImportWizard::lookAtTrial, Qt::QueuedConnection); // its result comes first
    });
    m_runner.start(
        tr("Looking at the files"),
        [inputs, estate = session.estate(), today = session.today()](const JobContext &context) { return ImportState::inspect(inputs, *estate, today, context); },
        [this](Result<ImportState> state) {
            if (!state) {
                emit lookFailed(userText(state.error()));
                return;
            }
            m_state = *std::move(state);
            setFacts(m_state.facts());
            emit inspected();
        });
}

ImportWizard::~ImportWizard() = default;

bool ImportWizard::refresh()
{
    if (!m_state.needsRefresh())
        return false;
    readTables([this] { next(); });
    return true;
}

void ImportWizard::readAgain()
{
    if (m_state.needsRefresh())
        readTables([this] { emit refreshed(); });
}

void ImportWizard::readTables(std::function<void()> then)
{
    m_runner.start(
        tr("Reading the tables again"), [state = m_state, today = m_session.today()](const JobContext &context) { return ImportState::refreshed(state, today, context); },
        [this, then = std::move(then)](Result<ImportState> state) {
            if (!state) {
                emit lookFailed(userText(state.error()));
                return;
            }
            m_state = *std::move(state);
            then();
        });
}

int ImportWizard::nextId() const
{
    switch (currentId()) {
    case Files:
        return !m_state.tables().empty() ? Match : DryRun;
    case Match:
        return m_state.hasQuestions() ? Meanings : DryRun;
    case Meanings:
        return DryRun;
    case DryRun:
        return Done;
    default:
        return -1;
    }
}

void ImportWizard::dryRun()
{
    m_report.reset();
    ++m_trial;
    m_wantsTrial = m_session.isBusy();
    if (m_wantsTrial)
        return;
    m_isRunning = m_session.change<std::shared_ptr<const intake::Report>>(
        tr("Trying the import"),
        [request = m_state.request(true)](Project &project, const JobContext &context) -> Result<std::shared_ptr<const intake::Report>> {
            auto report = intake::run(project, request, context);
            if (!report)
                return failure(report.error());
            return std::make_shared<const intake::Report>(*std::move(report));
        },
        [wizard = QPointer(this), trial = m_trial](const std::shared_ptr<const intake::Report> &report) {
            if (!wizard || wizard->m_trial != trial)
                return;
            wizard->m_report = report;
            emit wizard->dryRunDone();
        });
}

void ImportWizard::dropDryRun()
{
    ++m_trial;
    m_wantsTrial = false;
    m_report.reset();
    if (m_isRunning)
        m_session.runner().cancel();
}

// Nothing runs any more: the dry run that waited may begin, and one without a result was stopped.
void ImportWizard::lookAtTrial()
{
    if (currentId() != DryRun || m_report || m_session.isBusy())
        return;
    if (m_wantsTrial)
        dryRun();
    else
        emit dryRunStopped();
}

void ImportWizard::import()
{
    if (m_isRunning)
        return;
    using Imported = std::pair<std::shared_ptr<const intake::Report>, size_t>;
    m_isRunning = m_session.change<Imported>(
        tr("Importing %1").arg(m_state.facts()),
        [request = m_state.request(false)](Project &project, const JobContext &context) -> Result<Imported> {
            auto report = intake::run(project, request, context);
            if (!report)
                return failure(report.error());
            size_t brought = 0;
            if (const auto &batches = report->import.batches; !batches.empty())
                if (auto devices = project.broughtBy(batches.front().number, batches.back().number))
                    brought = devices->size();
            return Imported(std::make_shared<const intake::Report>(*std::move(report)), brought);
        },
        [wizard = QPointer(this)](const Imported &imported) {
            if (!wizard)
                return;
            wizard->m_report = imported.first;
            wizard->m_brought = imported.second;
            emit wizard->imported();
        });
    m_isImporting = m_isRunning;
}

QString ImportWizard::broughtName() const
{
    const auto &batches = m_report->import.batches;
    return batches.empty() ? QString() : u"import:%1-%2"_s.arg(batches.front().number).arg(batches.back().number);
}

void ImportWizard::undoImport()
{
    m_session.change<ChangeEvent>(
        tr("Taking the import back"), [](Project &project, const JobContext &context) { return project.undo(context); },
        [wizard = QPointer(this)](const ChangeEvent &) {
            if (wizard)
                emit wizard->undone();
        });
}

bool ImportWizard::hasChoices() const
{
    const auto &files = m_state.files();
    return currentId() != Done && std::any_of(files.begin(), files.end(), [](const ImportFile &file) { return file.isMapped; });
}

void ImportWizard::reject()
{
    if (!m_isImporting && !hasChoices())
        return leave();
    Question question;
    question.title = m_isImporting ? tr("Stop the import?") : tr("Cancel the import?");
    question.text = m_isImporting ? tr("It is still running. Nothing stays of an import that is stopped.") : tr("What you said of the columns would be lost. Nothing has been imported.");
    question.answers = {tr("Go on"), m_isImporting ? tr("Stop the import") : tr("Cancel the import")};
    question.escape = 0;
    m_session.prompts().ask(this, question, [this](int answer) {
        if (answer == 1 && currentId() != Done) // there, it is undone
            leave();
    });
}

void ImportWizard::leave()
{
    m_runner.cancel();
    if (m_isRunning)
        m_session.runner().cancel();
    WizardFrame::reject();
}

} // namespace phaseout::ui
