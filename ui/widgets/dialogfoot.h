// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace phaseout::ui {

/// The line of buttons at the foot of \a dialog: at the right \a leave, which closes it with nothing done, and the filled
/// \a primary, which does what it is for. What belongs at the left is put in at 0.
[[nodiscard]] QHBoxLayout *dialogFoot(QDialog &dialog, QPushButton &leave, QPushButton &primary);

} // namespace phaseout::ui
