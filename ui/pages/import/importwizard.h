// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/pages/import/importstate.h"
#include "ui/widgets/wizardframe.h"

#include <functional>

namespace phaseout::ui {

class Session;

/// Files into the project in five steps. Reads them beside the window; until the last step nothing is changed, and closing
/// it leaves no trace.
class ImportWizard : public WizardFrame {
    Q_OBJECT
public:
    enum Step { Files, Match, Meanings, DryRun, Done };

    /// Begins to look at \a inputs at once.
    ImportWizard(Session &session, const QStringList &inputs, QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] ImportState &state() { return m_state; }
    [[nodiscard]] bool isLooking() const { return m_runner.isRunning(); }
    /// What looks at the files.
    [[nodiscard]] JobRunner &looking() { return m_runner; }
    /// The report of the dry run; null before it.
    [[nodiscard]] std::shared_ptr<const intake::Report> report() const { return m_report; }
    /// After the import: how many devices it was the first to bring, and what the Estate page calls them; empty: none.
    [[nodiscard]] size_t brought() const { return m_brought; }
    [[nodiscard]] QString broughtName() const;

    /// Reads changed tables again, then goes on. False when nothing has to be read again.
    bool refresh();
    /// The same, and stays where it is: refreshed() says when.
    void readAgain();
    /// Tries the import as it is chosen now: dryRunDone() or dryRunStopped() says how it ended. Waits for what else is running.
    void dryRun();
    /// What a dry run that is still running would say is not wanted any more.
    void dropDryRun();
    void import();
    void undoImport();
    /// Whether closing it now would lose what somebody chose.
    [[nodiscard]] bool hasChoices() const;
    [[nodiscard]] int nextId() const override;
    void reject() override;

signals:
    void inspected();
    void lookFailed(const QString &words);
    void refreshed();
    void dryRunDone();
    void dryRunStopped();
    void imported();
    void undone();
    /// "Open the new ones" was pressed.
    void wantsNewDevices();
    /// What the newer register changes is to be shown.
    void wantsRegisters();

private:
    void leave();
    void lookAtTrial();
    void readTables(std::function<void()> then);
    Session &m_session;
    ImportState m_state;
    std::shared_ptr<const intake::Report> m_report;
    size_t m_brought = 0;
    int m_trial = 0;          ///< number of the dry run that counts
    bool m_wantsTrial = false; ///< as soon as nothing else runs
    bool m_isRunning = false; ///< a dry run or the import itself
    bool m_isImporting = false; ///< the import itself
    JobRunner m_runner;
};

} // namespace phaseout::ui
