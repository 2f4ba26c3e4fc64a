// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/pages/overview/overviewstate.h"
#include "ui/pages/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace phaseout::ui {

class CashChart;
class InlineMessage;
class LineChart;
class PlainLabel;
class SectionHeading;
class TablePair;

/// Where the programme stands. Worked out beside the window after every change.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] static std::vector<PageKey> keys();

private:
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildSide();
    void refresh();
    void showState(OverviewState state);
    void showPast();
    void showAttention(const std::vector<Attention> &attention);
    static void fill(QVBoxLayout &list, const std::vector<DatedLine> &lines, const QString &whenNone);

    QStackedWidget *m_stack;
    PlainLabel *m_pledge;
    PlainLabel *m_statement;
    InlineMessage *m_concerns;
    TileRow *m_tiles;
    TablePair *m_curve;
    LineChart *m_curveChart;
    TablePair *m_cash;
    CashChart *m_cashChart;
    SectionHeading *m_pastHeading;
    SectionHeading *m_attentionHeading;
    QVBoxLayout *m_attention;
    QVBoxLayout *m_past;
    QVBoxLayout *m_coming;
    QDateTime m_since; ///< of the last visit to this programme; invalid: the first
    QString m_sincePath;
    JobRunner m_runner;
};

} // namespace phaseout::ui
