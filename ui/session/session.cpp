// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/check.h"
#include "core/intake/typedtext.h"
#include "core/project/edits.h"
#include "core/project/words.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr size_t mostAtOnce = 1'000; // devices or changes that are done in a moment, some 50 ms

ChangeEvent everything()
{
    ChangeEvent event;
    event.isEverything = true;
    event.hasDocuments = true;
    return event;
}

QString wordsOfStep(const QByteArray &body, const Estate &estate, const rules::MakerRules &makers, bool isUndone)
{
    auto edit = editFromBytes(body);
    if (!edit)
        return Session::tr("the last step");
    // What was undone is recorded as its inverse: the words are those of what redoing does.
    return wordsOf(isUndone ? inverse(*edit) : *edit, estate, makers);
}
} // namespace

Session::Session(Services &services, Prompts &prompts, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_jobs(jobs)
    , m_estate(std::make_shared<Estate>())
    , m_runner(&jobs)
{
    connect(&m_runner, &JobRunner::cancelled, this, [this] {
        if (m_hasReturned)
            endBusy();
    });
}

Session::~Session() = default;

const Knowledge &Session::knowledge() const
{
    PHASEOUT_CHECK(m_project);
    return *m_estate->knowledge;
}

void Session::askWhere(QWidget *parent, const FileRequest &request, Prompts::FileThen then)
{
    m_prompts.saveFile(parent, request, [this, then = std::move(then)](const QString &path) {
        const bool isOwn = isOpen() && !path.isEmpty() && QFileInfo(path) == QFileInfo(m_path);
        if (isOwn)
            emit failed(tr("That is the programme that is open. Choose another name."));
        then(isOwn ? QString() : path);
    });
}

Result<QByteArray> Session::planBytes(const QByteArray &id)
{
    if (!m_project || m_isBusy || id.isEmpty())
        return failure(ErrorCode::NotFound, QString::fromLatin1(id.toHex()));
    return m_project->repository().plan(id);
}

void Session::create(const QString &path, const Programme &programme)
{
    if (!mayOpen())
        return;
    const auto result = std::make_shared<std::unique_ptr<Project>>();
    start<bool>(
        tr("Making %1").arg(QFileInfo(path).fileName()),
        [this, path, programme = intake::withoutCredentials(programme), result](const JobContext &context) -> Result<bool> {
            auto made = m_services.create(path, programme, context);
            if (!made)
                return failure(made.error());
            *result = *std::move(made);
            return true;
        },
        [this, path, result](bool) { take(std::move(*result), path); });
}

void Session::open(const QString &path)
{
    if (!mayOpen())
        return;
    if (m_project && QFileInfo(path) == QFileInfo(m_path)) {
        emit opened(); // it is there already, and locked against a second one
        return;
    }
    const auto result = std::make_shared<std::unique_ptr<Project>>();
    start<bool>(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [this, path, result](const JobContext &context) -> Result<bool> {
            auto read = m_services.open(path, Services::Access::Write, context);
            if (!read)
                return failure(read.error());
            *result = *std::move(read);
            return true;
        },
        [this, path, result](bool) { take(std::move(*result), path); });
}

void Session::take(std::unique_ptr<Project> project, const QString &path)
{
    if (!close())
        return;
    m_project = std::move(project);
    m_path = path;
    refresh(everything());
    emit opened();
}

bool Session::close()
{
    if (!m_project)
        return true;
    if (!mayChange())
        return false;
    emit closing();
    if (auto done = m_project->close(); !done)
        tellFailure(done.error());
    m_project.reset();
    m_path.clear();
    refresh(everything());
    emit closed();
    return true;
}

bool Session::apply(const Edit &given)
{
    const Edit edit = intake::withoutCredentials(given);
    return perform(edit, wordsOf(edit, *m_estate), [edit](Project &project, const JobContext &context) { return project.apply(edit, context); });
}

bool Session::setProgramme(const Programme &programme)
{
    const QJsonObject to = toJson(intake::withoutCredentials(programme));
    const Edit edit = changeDocument(*m_estate, Document::Programme, to);
    return perform(edit, wordsOf(edit, *m_estate), [to](Project &project, const JobContext &context) -> Result<ChangeEvent> {
        const auto whole = changeProgramme(project, to);
        return whole ? project.apply(*whole, context) : failure(whole.error());
    });
}

bool Session::undo()
{
    const History *past = history();
    const auto edit = past && past->canUndo() ? editFromBytes(past->nextUndo().body) : Result<Edit>(Edit());
    return perform(edit ? *edit : Edit(), tr("Undoing: %1").arg(m_undoWords), [](Project &project, const JobContext &context) { return project.undo(context); });
}

QString Session::undoOwn(const std::function<bool(const Change &)> &isOwn, const std::function<void(const Edit &)> &about)
{
    const History *past = history();
    if (!past) {
        std::ignore = undo(); // says what is running
        return {};
    }
    if (!past->canUndo())
        return tr("There is nothing to undo.");
    const auto edit = editFromBytes(past->nextUndo().body);
    if (!edit || edit->changes.empty() || !std::ranges::all_of(edit->changes, isOwn))
        return tr("The last step was not made here: %1. Ctrl+Z undoes it.").arg(m_undoWords);
    about(*edit);
    std::ignore = undo();
    return {};
}

bool Session::redo()
{
    const History *past = history();
    const auto edit = past && past->canRedo() ? editFromBytes(past->nextRedo().body) : Result<Edit>(Edit());
    return perform(edit ? *edit : Edit(), tr("Doing again: %1").arg(m_redoWords), [](Project &project, const JobContext &context) { return project.redo(context); });
}

// At once where that is a matter of a moment, else away from the window.
bool Session::perform(const Edit &edit, const QString &name, std::function<Result<ChangeEvent>(Project &, const JobContext &)> work)
{
    if (!mayChange())
        return false;
    const bool isLong = edit.changes.size() > mostAtOnce || (derivesEverything(edit) && m_estate->devices.size() > mostAtOnce);
    return isLong ? change<ChangeEvent>(name, std::move(work), {}) : finish(work(*m_project, {}));
}

bool Session::finish(const Result<ChangeEvent> &done)
{
    if (!done) {
        tellFailure(done.error());
        return false;
    }
    refresh(*done);
    return true;
}

Result<Explanation> Session::explain(const DeviceId &device)
{
    if (!m_project || m_isBusy)
        return failure(ErrorCode::NotFound, device.text());
    return m_project->explain(device);
}

std::vector<DeviceRow> Session::rows(const DeviceId &device)
{
    if (!m_project || m_isBusy)
        return {};
    auto rows = rowsOf(*m_project, device);
    if (!rows) {
        tellFailure(rows.error());
        return {};
    }
    return *std::move(rows);
}

std::vector<Observation> Session::observations(const DeviceId &device)
{
    std::vector<Observation> all;
    if (!m_project || m_isBusy)
        return all;
    const DeviceId ids[] = {device};
    const auto visited = m_project->repository().forEachDevice(
        ids,
        [&all](const DeviceId &, std::span<const Observation> observations, std::span<const QString>) {
            all.assign(observations.begin(), observations.end());
            return false;
        },
        {});
    if (!visited)
        tellFailure(visited.error());
    return all;
}

std::vector<Candidate> Session::findStores(const QString &text, int most)
{
    if (!m_project || m_isBusy)
        return {};
    return m_project->places().query(text, most);
}

std::vector<JournalEntry> Session::journal(int most)
{
    if (!m_project || m_isBusy || most <= 0)
        return {};
    // Read oldest first, kept in a ring, so that memory is bounded however long the history is.
    const auto room = static_cast<size_t>(most);
    std::vector<JournalEntry> ring;
    size_t seen = 0;
    auto read = m_project->repository().forEachJournalEntry([&](const JournalEntry &entry) {
        if (ring.size() < room)
            ring.push_back(entry);
        else
            ring[seen % room] = entry;
        ++seen;
        return true;
    });
    if (!read) {
        tellFailure(read.error());
        return {};
    }
    if (seen > room)
        std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(seen % room), ring.end());
    std::reverse(ring.begin(), ring.end());
    return ring;
}

bool Session::mayChange()
{
    if (!m_project) {
        emit failed(tr("No project is open. Open one, or make a new one, first."));
        return false;
    }
    return mayOpen();
}

bool Session::mayOpen()
{
    if (!m_isBusy)
        return true;
    emit failed(tr("Something is still running on this project. Wait until it is done, or cancel it in the list of jobs."));
    return false;
}

void Session::beginBusy()
{
    m_isBusy = true;
    m_hasReturned = false;
    emit busyChanged(true);
}

void Session::workReturned()
{
    m_hasReturned = true;
    if (!m_runner.isRunning()) // cancelled: nobody will deliver
        endBusy();
}

void Session::endBusy(std::vector<DeviceId> moved)
{
    if (!m_isBusy)
        return;
    m_isBusy = false;
    m_hasReturned = true;
    // Whether it was cancelled or not: what it did before that counts.
    if (m_project && m_project->estate() != m_estate) {
        ChangeEvent event = everything();
        event.moved = std::move(moved);
        refresh(event);
    }
    emit busyChanged(false);
}

void Session::refresh(const ChangeEvent &event)
{
    m_estate = m_project ? m_project->estate() : std::make_shared<Estate>();
    readPlan(m_estate->currentPlan, event.isEverything, m_current);
    readPlan(m_estate->baseline, event.isEverything, m_baseline);
    readHistory();
    emit changed(event);
}

void Session::readHistory()
{
    m_undoWords.clear();
    m_redoWords.clear();
    if (!m_project)
        return;
    const History &history = m_project->history();
    if (history.canUndo())
        m_undoWords = wordsOfStep(history.nextUndo().body, *m_estate, *knowledge().makers, false);
    if (history.canRedo())
        m_redoWords = wordsOfStep(history.nextRedo().body, *m_estate, *knowledge().makers, true);
}

void Session::readPlan(const QByteArray &id, bool isNew, std::optional<timetable::Timetable> &into)
{
    if (into && into->id == id && !isNew)
        return;
    into.reset();
    if (!m_project || id.isEmpty())
        return;
    auto bytes = m_project->repository().plan(id);
    if (!bytes)
        return tellFailure(bytes.error());
    auto read = timetable::readPlan(id, *bytes, *m_estate);
    if (!read)
        return tellFailure(read.error());
    into = *std::move(read);
}

void Session::tellFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(userText(error));
}

} // namespace phaseout::ui
