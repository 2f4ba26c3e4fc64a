// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/batch.h"
#include "ui/pages/page.h"

#include <QPointer>

class QPushButton;
class QTableView;

namespace phaseout::ui {

class ImportWizard;
class RegisterDialog;
class InlineMessage;
class PlainLabel;
class CellsModel;

/// Files in: a place to drop them, the wizard, and what came in before, each import with "undo" and "count again".
/// show() takes the path of a file or folder and opens the wizard on it.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &what) override;
    /// The wizard while it is open, else null.
    [[nodiscard]] ImportWizard *wizard() const;
    /// What a newer register changes, while that is shown, else null.
    [[nodiscard]] RegisterDialog *registers() const;

public slots:
    /// Opens the wizard on \a paths.
    void begin(const QStringList &paths);
    void compareRegisters();

private:
    [[nodiscard]] QWidget *dropPane();
    void buildTable();
    void reread();
    void showChosen();
    [[nodiscard]] const Batch *chosenBatch() const; ///< null: none; good until the next change
    void countOrNot();
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    PlainLabel *m_note;
    PlainLabel *m_past;
    InlineMessage *m_stays; ///< what was decided from an import that was taken back
    BatchId m_chosen;
    QTableView *m_table;
    CellsModel *m_model;
    QPushButton *m_list;
    QPushButton *m_revoke;
    QPushButton *m_compare;
    QPointer<ImportWizard> m_wizard;
    QPointer<RegisterDialog> m_registers;
};

} // namespace phaseout::ui
