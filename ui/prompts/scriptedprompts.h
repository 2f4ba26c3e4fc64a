// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <deque>

namespace phaseout::ui {

/// Answers from a script, for tests and for the guided pictures. Answers at once; with nothing left in the script it
/// gives what Escape would.
class ScriptedPrompts final : public Prompts {
public:
    void answerFiles(const QStringList &paths) { m_files.push_back(paths); }
    void answerFile(const QString &path) { m_files.push_back({path}); }
    void answer(int choice) { m_choices.push_back(choice); }

    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    [[nodiscard]] const std::vector<FileRequest> &requests() const { return m_requests; }
    [[nodiscard]] const QStringList &told() const { return m_told; }

    void openFiles(QWidget *parent, const FileRequest &request, FilesThen then) override;
    void openFile(QWidget *parent, const FileRequest &request, FileThen then) override;
    void openFolder(QWidget *parent, const FileRequest &request, FileThen then) override;
    void saveFile(QWidget *parent, const FileRequest &request, FileThen then) override;
    void ask(QWidget *parent, const Question &question, AnswerThen then) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QStringList next(const FileRequest &request);

    std::deque<QStringList> m_files;
    std::deque<int> m_choices;
    std::vector<Question> m_questions;
    std::vector<FileRequest> m_requests;
    QStringList m_told;
};

} // namespace phaseout::ui
