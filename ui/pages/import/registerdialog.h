// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/registerchanges.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace phaseout::ui {

class InlineMessage;
class ListPane;
class Session;

/// What the newest store register has otherwise than those before it, to be applied where it is so: the chosen ones as one
/// edit, which one undo takes back.
class RegisterDialog : public QDialog {
    Q_OBJECT
public:
    explicit RegisterDialog(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] ListPane *list() const { return m_list; }

public slots:
    /// Applies those chosen that can be.
    void apply();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class State { Stale, Reading, Fresh, Stopped };
    void build();
    void read();
    void changed();
    void released(bool isBusy);
    void take(std::vector<RegisterProposal> proposals);
    void tellChosen();
    [[nodiscard]] std::vector<RegisterProposal> questions() const; ///< that are selected
    /// What is to be applied: of several questions none that earlier registers contradict, as `register --all` does.
    [[nodiscard]] std::vector<RegisterProposal> chosen() const;
    [[nodiscard]] int left() const; ///< questions that are not

    Session &m_session;
    std::vector<RegisterProposal> m_proposals; ///< as the list has them
    InlineMessage *m_message;
    InlineMessage *m_done;
    ListPane *m_list;
    QComboBox *m_leaving; ///< whether stores that are missing closed, or were sold
    QDateEdit *m_closedOn;
    QPushButton *m_apply;
    State m_state = State::Stale;
    int m_applied = 0; ///< of the edit that is on its way
    int m_left = 0;    ///< of those chosen with them
};

} // namespace phaseout::ui
