// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace phaseout::ui {

class ReportCard;

/// What leaves the programme as files.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);

private:
    ReportCard *addCard(QVBoxLayout &layout, const QString &objectName, const QString &name, const QString &what, const QString &action);
    void askBoard(ReportCard *card);
    void askCopy(ReportCard *card);
    void askRefused(ReportCard *card);
    void tellMade(ReportCard *card, const QString &words, const QString &path);
};

} // namespace phaseout::ui
