// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "core/timetable/timetable.h"
#include "ui/jobs/jobrunner.h"
#include "ui/prompts/prompts.h"

#include <QObject>
#include <optional>
#include <type_traits>

namespace phaseout::ui {

/// The project that the window shows, and the one way in which pages read and change it. Thread: the window's.
///
/// Reading: estate() is always there (an empty one when nothing is open) and never waits. Changing: apply(), undo() and
/// redo() for edits that take no time; change() for those that do, and for imports and plans. Only one change runs at a
/// time; another asked for meanwhile is refused with words.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Services &services, Prompts &prompts, JobList &jobs, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    /// A change runs, or one that was cancelled has not let go of the project yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QUuid projectId() const { return m_project ? m_project->id() : QUuid(); }
    [[nodiscard]] Prompts &prompts() { return m_prompts; }
    [[nodiscard]] JobList &jobs() { return m_jobs; }
    [[nodiscard]] const Clock &clock() const { return m_services.clock(); }
    [[nodiscard]] IdSource &ids() { return m_services.ids(); }
    [[nodiscard]] QDate today() const { return m_services.clock().today(); }
    [[nodiscard]] const Knowledge &knowledge() const; ///< only while open

    /// The present state: a snapshot, good for jobs too.
    [[nodiscard]] std::shared_ptr<const Estate> estate() const { return m_estate; }
    /// The current and the baseline timetable; null when there is none. Good until the next changed().
    [[nodiscard]] const timetable::Timetable *currentPlan() const { return m_current ? &*m_current : nullptr; }
    [[nodiscard]] const timetable::Timetable *baseline() const { return m_baseline ? &*m_baseline : nullptr; }

    /// Asks where to write a file, and calls \a then with the path, or with none. The open project is no place: failed() says so.
    void askWhere(QWidget *parent, const FileRequest &request, Prompts::FileThen then);

    /// The plan \a id as it is stored, for jobs that look into it. NotFound when there is none or a change is running.
    [[nodiscard]] Result<QByteArray> planBytes(const QByteArray &id);

    /// Makes, or reads, a project in the background and shows it instead of the present one: opened(), or failed().
    void create(const QString &path, const Programme &programme);
    void open(const QString &path);
    /// Lets go of the file. Refused, through failed(), while a change runs.
    bool close();

    /// Does \a edit: now, or, where it derives a large estate anew, as a job like change(). False when it was refused; failed()
    /// has said why. Undo and redo likewise.
    bool apply(const Edit &edit);
    /// The same with another programme: its stores stay the same stores where the organisation has another name.
    bool setProgramme(const Programme &programme);
    bool undo();
    bool redo();
    /// Undoes the last step where all of it are changes of that kind; \a about hears of it before. Else nothing is done, and the words say why.
    [[nodiscard]] QString undoOwn(const std::function<bool(const Change &)> &isOwn, const std::function<void(const Edit &)> &about);
    [[nodiscard]] bool canUndo() const { return !m_undoWords.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redoWords.isEmpty(); }
    [[nodiscard]] const QString &undoWords() const { return m_undoWords; } ///< "Import scan.xml (212 rows)"; empty when there is nothing to undo
    [[nodiscard]] const QString &redoWords() const { return m_redoWords; }

    /// Runs \a work, which may change the project, away from the window, with progress and Cancel in the job list under
    /// \a name. \a done gets its value here, after changed() told everybody; a failure comes through failed(), Cancelled
    /// silently. False when another change is running: failed() has said so.
    template <class T>
    bool change(const QString &name, std::function<Result<T>(Project &, const JobContext &)> work, std::function<void(T)> done)
    {
        if (!mayChange())
            return false;
        Project *project = m_project.get();
        start<T>(
            name, [project, work = std::move(work)](const JobContext &context) { return work(*project, context); }, std::move(done));
        return true;
    }
    /// The runner of change(), for "Stop and keep" and progress beside a page's own controls.
    [[nodiscard]] JobRunner &runner() { return m_runner; }

    /// What was observed of one device, oldest first; empty while a change is running.
    [[nodiscard]] std::vector<Observation> observations(const DeviceId &device);
    /// The same with the file and the row of each; empty while a change is running.
    [[nodiscard]] std::vector<DeviceRow> rows(const DeviceId &device);
    /// The evidence for one device, now. NotFound when there is none or a change is running.
    [[nodiscard]] Result<Explanation> explain(const DeviceId &device);
    /// The stores most like a free text, best first; empty while a change is running.
    [[nodiscard]] std::vector<Candidate> findStores(const QString &text, int most = 8);
    /// The journal, newest first, at most \a most entries; empty while a change is running.
    [[nodiscard]] std::vector<JournalEntry> journal(int most = 5000);
    /// What can be undone and redone; null while a change is running or nothing is open.
    [[nodiscard]] const History *history() const { return m_project && !m_isBusy ? &m_project->history() : nullptr; }

signals:
    void opened();
    /// The file is about to be let go: whoever reads it stops now.
    void closing();
    void closed();
    /// Something changed: read what you show again. Also after opened() and closed().
    void changed(const phaseout::ChangeEvent &event);
    /// For the user, in words; shown by the shell as an inline message.
    void failed(const QString &words);
    void busyChanged(bool isBusy);

private:
    template <class T>
    void start(const QString &name, std::function<Result<T>(const JobContext &)> work, std::function<void(T)> done)
    {
        beginBusy();
        // Cancelling drops the result at once, but the project is free only when the work has returned.
        m_runner.start(
            name,
            [this, work = std::move(work)](const JobContext &context) {
                auto result = work(context);
                QMetaObject::invokeMethod(this, &Session::workReturned, Qt::QueuedConnection);
                return result;
            },
            [this, done = std::move(done)](Result<T> result) {
                if constexpr (std::is_same_v<T, ChangeEvent>)
                    endBusy(result ? result->moved : std::vector<DeviceId>());
                else
                    endBusy();
                if (!result)
                    tellFailure(result.error());
                else if (done)
                    done(*std::move(result));
            });
    }
    [[nodiscard]] bool mayChange();
    [[nodiscard]] bool mayOpen();
    void beginBusy();
    void workReturned();
    void endBusy(std::vector<DeviceId> moved = {});
    void take(std::unique_ptr<Project> project, const QString &path);
    void refresh(const ChangeEvent &event);
    [[nodiscard]] bool finish(const Result<ChangeEvent> &done);
    [[nodiscard]] bool perform(const Edit &edit, const QString &name, std::function<Result<ChangeEvent>(Project &, const JobContext &)> work);
    void tellFailure(const Error &error);
    void readPlan(const QByteArray &id, bool isNew, std::optional<timetable::Timetable> &into);
    void readHistory();

    Services &m_services;
    Prompts &m_prompts;
    JobList &m_jobs;
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<const Estate> m_estate;
    std::optional<timetable::Timetable> m_current;
    std::optional<timetable::Timetable> m_baseline;
    QString m_undoWords;
    QString m_redoWords;
    bool m_isBusy = false;
    bool m_hasReturned = false; ///< the work, though its result may not have been delivered
    JobRunner m_runner;         ///< the last member: waits for its work before anything else goes
};

} // namespace phaseout::ui
