// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/gaps.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace phaseout::ui {

class GapContent;
class InlineMessage;
class ListPane;
class Session;

/// Where lists, network and reports do not say the same. Looks through the project when it comes into sight and something
/// changed since it last did; while it is in sight it says so, and looks when it is told to.
class GapsTab : public QWidget {
    Q_OBJECT
public:
    explicit GapsTab(Session &session, QWidget *parent = nullptr);
    /// The kind of that slug; all of them where there is none.
    void showKind(const QString &slug);
    [[nodiscard]] ListPane *list() const { return m_list; }
    /// The id, as text, of the device or store of the one gap that is chosen; empty for none or several.
    [[nodiscard]] QString chosenThing() const;

public slots:
    void look();

signals:
    /// Another gap is chosen.
    void chose();
    /// The device or store with that id is to be shown.
    void wantsThing(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class State { Stale, Looking, Fresh, Stopped };
    void build();
    void changed();
    void released(bool isBusy);
    void take(std::shared_ptr<const std::vector<Gap>> gaps);
    void tellChosen();
    [[nodiscard]] std::shared_ptr<const GapContent> content() const;

    Session &m_session;
    InlineMessage *m_message;
    ListPane *m_list;
    QSpinBox *m_days;
    QPushButton *m_open;
    State m_state = State::Stale;
    int m_daysLooked = silentAfter; ///< what the last look counted as silent
};

} // namespace phaseout::ui
