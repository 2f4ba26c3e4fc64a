// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/makerrules.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace phaseout::ui {

/// Asks who made some devices and what is printed on them.
class BrandDialog : public QDialog {
    Q_OBJECT
public:
    /// \a count devices are meant; \a preset and \a brand are what they are thought to be.
    BrandDialog(const rules::MakerRules &makers, int count, const Maker &preset, const QString &brand, QWidget *parent = nullptr);

signals:
    void named(const phaseout::Maker &maker, const QString &brand);

private:
    QComboBox *m_maker;
    QLineEdit *m_brand;
};

} // namespace phaseout::ui
