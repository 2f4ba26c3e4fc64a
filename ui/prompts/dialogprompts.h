// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

namespace phaseout::ui {

/// Real dialogs. All text in them is plain text.
class DialogPrompts final : public Prompts {
public:
    void openFiles(QWidget *parent, const FileRequest &request, FilesThen then) override;
    void openFile(QWidget *parent, const FileRequest &request, FileThen then) override;
    void openFolder(QWidget *parent, const FileRequest &request, FileThen then) override;
    void saveFile(QWidget *parent, const FileRequest &request, FileThen then) override;
    void ask(QWidget *parent, const Question &question, AnswerThen then) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QString m_lastFolder;
};

} // namespace phaseout::ui
