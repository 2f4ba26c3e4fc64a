// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace phaseout {
struct Programme;
}

namespace phaseout::ui {

/// What the window shows while nothing is open.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &what) override;
    using Page::show;

private:
    void buildChoices(QVBoxLayout &layout);
    void listRecent();
    void make(const Programme &programme);
    void askOpen();
    void askSample();
    void makeSampleIn(const QString &folder);

    QVBoxLayout *m_recent;
};

} // namespace phaseout::ui
