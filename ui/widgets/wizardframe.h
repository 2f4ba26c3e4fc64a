// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizard>

class QVBoxLayout;

namespace phaseout::ui {

class PlainLabel;
class WizardSteps;

/// One page of a WizardFrame: title, one muted sentence, then content() from edge to edge.
class WizardPage : public QWizardPage {
    Q_OBJECT
public:
    /// \a step is the page's name in the list of steps: "Match columns".
    WizardPage(const QString &step, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] const QString &step() const { return m_step; }
    /// Where the page puts what it has.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Names the coming page or the effect on the Next button: "Import 222 rows".
    void setNextText(const QString &text);

private:
    QString m_step;
    PlainLabel *m_sentence;
    QVBoxLayout *m_content;
};

/// A bounded act in a few pages, with its own list of steps at the left. Add only WizardPages, in order.
class WizardFrame : public QWizard {
    Q_OBJECT
public:
    explicit WizardFrame(const QString &title, QWidget *parent = nullptr);
    /// Appends \a page, which is then owned by the wizard; its id is its place, from 0.
    void addStep(WizardPage *page);
    /// Facts at the foot of the list: file name, rows, encoding.
    void setFacts(const QString &facts);
    [[nodiscard]] WizardSteps *steps() const { return m_steps; }

private:
    void spreadOut();

    WizardSteps *m_steps;
};

/// The list of steps: done with a tick, current filled, later muted.
class WizardSteps : public QWidget {
    Q_OBJECT
public:
    explicit WizardSteps(QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    void setCurrent(int step);
    /// Those that were shown; of the earlier ones only they have a tick.
    void setVisited(const QList<int> &steps);
    void setFacts(const QString &facts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();

    QStringList m_names;
    int m_current = 0;
    QList<int> m_visited;
    PlainLabel *m_facts;
};

} // namespace phaseout::ui
