// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/costs/costsstate.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace phaseout::ui {

class InlineMessage;
class PlainLabel;

/// Unit rates, VAT and contingency to type into. Nothing counts before Apply, which is one edit.
class RatesForm : public QWidget {
    Q_OBJECT
public:
    explicit RatesForm(Session &session, QWidget *parent = nullptr);
    /// Shows the project's rates again, unless somebody is typing.
    void refresh();
    [[nodiscard]] RatesDraft draft() const;
    /// Something was typed that is not applied.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    [[nodiscard]] EditRowsModel *model() const { return m_model; }

public slots:
    void apply();
    void revert();

private:
    void build();
    [[nodiscard]] QWidget *ownLine();
    void addOwn();
    void removeChosen();
    [[nodiscard]] QLineEdit *shareField(const QString &name, const QString &accessible);
    [[nodiscard]] std::vector<EditRowsModel::Column> columns() const;
    void touched();
    void showProblems();
    void setDirty(bool isDirty);

    Session &m_session;
    EditRowsModel *m_model;
    QTableView *m_table;
    QLineEdit *m_vat;
    QLineEdit *m_recoverable;
    QLineEdit *m_contingency;
    QLineEdit *m_ownName;
    QComboBox *m_ownUnit;
    QPushButton *m_remove;
    PlainLabel *m_problem;
    InlineMessage *m_message;
    QWidget *m_foot;
    bool m_isDirty = false;
    bool m_isFilling = false;
};

} // namespace phaseout::ui
