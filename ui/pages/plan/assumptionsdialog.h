// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/uncertainty.h"

#include <QDialog>

class QDoubleSpinBox;
class QGridLayout;

namespace phaseout::ui {

class PlainLabel;

/// What is assumed when a plan is played through, to be overwritten: at best, most likely and at worst.
class AssumptionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit AssumptionsDialog(const Uncertainty &assumed, QWidget *parent = nullptr);

signals:
    /// Accepted, and not as it was.
    void changed(const phaseout::Uncertainty &assumed);

private:
    struct Row {
        std::array<QDoubleSpinBox *, 3> figures; ///< least, likely, most
    };
    void build(QGridLayout &grid);
    [[nodiscard]] QDoubleSpinBox *figure(const QString &row, const QString &column, SpreadField::Unit unit, int least, int most);
    void fill(const Uncertainty &assumed);
    [[nodiscard]] Uncertainty typed() const;
    void use();

    Uncertainty m_given;
    std::array<Row, spreadFields.size()> m_rows;
    QDoubleSpinBox *m_revisitShare = nullptr;
    QDoubleSpinBox *m_revisitLag = nullptr;
    PlainLabel *m_problem;
};

} // namespace phaseout::ui
