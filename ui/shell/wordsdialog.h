// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QDialog>

class QAction;

namespace phaseout::ui {

/// A window of words to read: title, text that can be selected and copied, Close.
class WordsDialog : public QDialog {
    Q_OBJECT
public:
    WordsDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

/// What this is, its version, and whose work it stands on, each with its licence.
[[nodiscard]] QString aboutText();
/// Every command that has keys, one a line, then the keys of each page that has some of its own.
[[nodiscard]] QString shortcutText(const std::vector<QAction *> &commands, const std::vector<PageEntry> &pages);

} // namespace phaseout::ui
