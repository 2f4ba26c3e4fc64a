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
    /// The report of the dry run; null before it.
    [[nodiscard]] std::shared_ptr<const intake::Report> report() const { return m_report; }
    /// After the import: how many devices it was the first to bring, and what the Estate page calls them; empty: none.
    [[nodiscard]] size_t brought() const { return m_brought; }
    [[nodiscard]] QString broughtName() const;

    /// Reads changed tables again, then goes on. False when nothing has to be read again.
    bool refresh();
    /// The same, and stays where it is: refreshed() says when.
    void readAgain();
    void dryRun();
    void import();
    void undoImport();
    [[nodiscard]] int nextId() const override;
    void reject() override;

signals:
    void inspected();
    void lookFailed(const QString &words);
    void refreshed();
    void dryRunDone();
    void imported();
    void undone();
    /// "Open the new ones" was pressed.
    void wantsNewDevices();
    /// What the newer register changes is to be shown.
    void wantsRegisters();

private:
    void readTables(std::function<void()> then);
    Session &m_session;
    ImportState m_state;
    std::shared_ptr<const intake::Report> m_report;
    size_t m_brought = 0;
    bool m_isRunning = false; ///< a dry run or the import itself
    JobRunner m_runner;
};

} // namespace phaseout::ui
