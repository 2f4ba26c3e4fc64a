// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/scriptedprompts.h"

namespace phaseout::ui {

QStringList ScriptedPrompts::next(const FileRequest &request)
{
    m_requests.push_back(request);
    if (m_files.empty())
        return {};
    QStringList paths = std::move(m_files.front());
    m_files.pop_front();
    return paths;
}

void ScriptedPrompts::openFiles(QWidget *, const FileRequest &request, FilesThen then)
{
    then(next(request));
}
void ScriptedPrompts::openFile(QWidget *, const FileRequest &request, FileThen then)
{
    then(next(request).value(0));
}
void ScriptedPrompts::openFolder(QWidget *, const FileRequest &request, FileThen then)
{
    then(next(request).value(0));
}
void ScriptedPrompts::saveFile(QWidget *, const FileRequest &request, FileThen then)
{
    then(next(request).value(0));
}

void ScriptedPrompts::ask(QWidget *, const Question &question, AnswerThen then)
{
    m_questions.push_back(question);
    int choice = question.escape;
    if (!m_choices.empty()) {
        choice = m_choices.front();
        m_choices.pop_front();
    }
    then(choice);
}

void ScriptedPrompts::tell(QWidget *, const QString &title, const QString &text)
{
    m_told.append(title);
    m_told.append(text);
}

} // namespace phaseout::ui
