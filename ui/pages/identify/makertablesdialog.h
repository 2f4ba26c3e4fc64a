// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <QDialog>
#include <functional>

class QPushButton;
class QTableView;

namespace phaseout {
class Project;
}

namespace phaseout::ui {

class CellsModel;
class PlainLabel;
class Session;

/// The project's own tables that tell makers apart. Whatever is added or removed is tried out first, and shown; nothing changes before
/// "Use these tables".
class MakerTablesDialog : public QDialog {
    Q_OBJECT
public:
    explicit MakerTablesDialog(Session &session, QWidget *parent = nullptr);

private:
    /// The tables as they would be and what they would do, or why they cannot be.
    struct Trial {
        rules::MakerTables tables;
        TablesEffect effect;
        QString problem;
    };
    using Wanted = std::function<Result<rules::MakerTables>(const rules::MakerTables &)>;

    void build();
    void reread();
    void show(const rules::MakerTables &tables);
    void whenFree(const std::function<void()> &next);
    void goOn();
    void addFiles();
    void removeChosen();
    void tryOut(const Wanted &wanted);
    [[nodiscard]] static Result<Trial> tried(Project &project, const rules::MakerTables &from, const Wanted &wanted, const JobContext &context);
    void take(Trial trial);
    void use();
    void tell(const QString &words);

    Session &m_session;
    rules::MakerTables m_tables; ///< as shown
    std::function<void()> m_next; ///< when the session is free again
    bool m_isTrying = false;
    CellsModel *m_model;
    QTableView *m_view;
    PlainLabel *m_effect;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_use;
};

} // namespace phaseout::ui
