// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "core/timetable/timetable.h"
#include "ui/jobs/jobrunner.h"
#include "ui/prompts/prompts.h"

#include <QObject>

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
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Prompts &prompts() { return m_prompts; }
    [[nodiscard]] JobList &jobs() { return m_jobs; }
    [[nodiscard]] const Clock &clock() const { return m_services.clock(); }
    [[nodiscard]] IdSource &ids() { return m_services.ids(); }
    [[nodiscard]] QDate today() const { return m_services.clock().today(); }
    [[nodiscard]] const Knowledge &knowledge() const; ///< only while open

    /// The present state: a snapshot, good for jobs too.
    [[nodiscard]] std::shared_ptr<const Estate> estate() const { return m_estate; }
    /// The current and the baseline timetable, read when first asked for; null when there is none.
    [[nodiscard]] const timetable::Timetable *currentPlan() const;
    [[nodiscard]] const timetable::Timetable *baseline() const;

    // Opening; each asks and tells through signals.
    void create(const QString &path, const Programme &programme);
    void open(const QString &path);
    void close();

    /// Does \a edit now. False when it was refused; failed() has said why.
    bool apply(const Edit &edit);
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoWords() const; ///< "Import of scan.xml (212 rows)"; empty when there is nothing to undo
    [[nodiscard]] QString redoWords() const;

    /// Runs \a work, which may change the project, away from the window, with progress and Cancel in the job list under
    /// \a name. \a done gets its value here, after changed() told everybody; a failure comes through failed(), Cancelled
    /// silently. False when another change is running: failed() has said so.
    template <class T>
    bool change(const QString &name, std::function<Result<T>(Project &, const JobContext &)> work, std::function<void(T)> done)
    {
        if (!mayChange())
            return false;
        Project *project = m_project.get();
        m_runner.start(
            name, [project, work = std::move(work)](const JobContext &context) { return work(*project, context); },
            [this, done = std::move(done)](Result<T> result) {
                refresh();
                if (!result)
                    tellFailure(result.error());
                else if (done)
                    done(*std::move(result));
            });
        return true;
    }
    /// The runner of change(), for "Stop and keep" and progress beside a page's own controls.
    [[nodiscard]] JobRunner &runner() { return m_runner; }

    /// The evidence for one device, now. NotFound when there is none or a change is running.
    [[nodiscard]] Result<Explanation> explain(const DeviceId &device);
    /// The stores most like a free text, best first; empty while a change is running.
    [[nodiscard]] std::vector<Candidate> findStores(const QString &text, int most = 8);
    /// The journal, newest first, at most \a most entries; empty while a change is running.
    [[nodiscard]] std::vector<JournalEntry> journal(int most = 5000);

signals:
    void opened();
    void closed();
    /// Something changed: read what you show again. Also after opened() and closed().
    void changed(const phaseout::ChangeEvent &event);
    /// For the user, in words; shown by the shell as an inline message.
    void failed(const QString &words);
    void busyChanged(bool isBusy);

private:
    [[nodiscard]] bool mayChange();
    void refresh(const ChangeEvent &event = {});
    void tellFailure(const Error &error);
    [[nodiscard]] const timetable::Timetable *planOf(const QByteArray &id, std::optional<timetable::Timetable> &cache) const;

    Services &m_services;
    Prompts &m_prompts;
    JobList &m_jobs;
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<const Estate> m_estate;
    mutable std::optional<timetable::Timetable> m_current;
    mutable std::optional<timetable::Timetable> m_baseline;
    std::unique_ptr<Deriver> m_finder; ///< for findStores(), made when first needed
    JobRunner m_runner;
};

} // namespace phaseout::ui
