// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programmedraft.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace phaseout::ui {

class InlineMessage;
class PlainLabel;

/// What the cover of every document says, to type into. Nothing counts before Apply, which is one edit.
class ProgrammeDetails : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeDetails(Session &session, QWidget *parent = nullptr);
    /// Shows the programme as it is, unless somebody is typing.
    void refresh();
    /// Forgets what was typed, and shows the programme as it is.
    void revert();
    /// Something was typed that is not applied.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

public slots:
    void apply();

private:
    struct Field {
        QString ProgrammeDraft::*text = nullptr;
        QString ProgrammeProblems::*problem = nullptr; ///< null: anything will do
        QLineEdit *edit = nullptr;
        PlainLabel *words = nullptr;
    };
    void build();
    void addField(QGridLayout &grid, int row, int column, const QString &name, const QString &label, QString ProgrammeDraft::*text,
                  QString ProgrammeProblems::*problem = nullptr);
    void addMonth(QGridLayout &grid, int row, int column);
    [[nodiscard]] ProgrammeDraft draft() const;
    void tell(const ProgrammeProblems &problems);
    void touched();
    void setDirty(bool isDirty);

    Session &m_session;
    std::vector<Field> m_fields;
    QComboBox *m_month;
    InlineMessage *m_message;
    QWidget *m_foot;
    bool m_isDirty = false;
    bool m_isFilling = false;
};

} // namespace phaseout::ui
