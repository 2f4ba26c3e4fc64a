// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace phaseout::ui {

/// One figure of a dry run.
struct Count {
    QString figure; ///< "1,888"
    QString name;   ///< "Same"
    QString note;   ///< "nothing to do"
};

/// Figures as links between hairlines: the counts of a dry run, always in the same order.
class CountLinks : public QWidget {
    Q_OBJECT
public:
    explicit CountLinks(QWidget *parent = nullptr);
    void setCounts(const std::vector<Count> &counts);
    [[nodiscard]] const std::vector<QAbstractButton *> &links() const { return m_links; }

signals:
    void chosen(int count);

private:
    QHBoxLayout *m_layout;
    std::vector<QAbstractButton *> m_links;
    std::vector<QWidget *> m_lines;
};

} // namespace phaseout::ui
