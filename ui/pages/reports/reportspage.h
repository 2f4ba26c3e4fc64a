// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QScrollArea;
class QVBoxLayout;

namespace phaseout::ui {

class ProgrammeDetails;
class ReportCard;

/// What leaves the programme as files, and what the cover of each says.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    /// "programme": its details, ready to be typed into.
    void show(const QString &what) override;
    using Page::show;
    [[nodiscard]] bool isTyping() const override;

private:
    ReportCard *addCard(QVBoxLayout &layout, const QString &objectName, const QString &name, const QString &what, const QString &action);
    void askBoard(ReportCard *card);
    void askCopy(ReportCard *card);
    void checkPurchases();
    void askRefused(ReportCard *card);
    void tellMade(ReportCard *card, const QString &words, const QString &path);

    QScrollArea *m_scroll;
    ProgrammeDetails *m_details;
};

} // namespace phaseout::ui
