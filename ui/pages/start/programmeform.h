// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/programme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace phaseout::ui {

class PlainLabel;

/// The questions for a new programme, with what is wrong under each field.
class ProgrammeForm : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeForm(QWidget *parent = nullptr);
    /// As it came: what was typed belonged to a programme that is made.
    void clear();

signals:
    /// The form was sent and everything in it is right.
    void accepted(const phaseout::Programme &programme);

private:
    struct Field {
        QLineEdit *edit = nullptr;
        PlainLabel *problem = nullptr;
    };
    Field addField(QVBoxLayout &layout, const QString &name, const QString &label, const QString &hint);
    static void tell(const Field &field, const QString &problem);
    void send();

    Field m_name;
    Field m_organisation;
    Field m_pledge;
    Field m_target;
    QComboBox *m_currency;
};

} // namespace phaseout::ui
