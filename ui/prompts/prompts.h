// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace phaseout::ui {

/// What a file dialog is opened with.
struct FileRequest {
    QString title;
    QString folder;        ///< where it starts; empty means where it was last
    QStringList filters;   ///< "Scans (*.csv *.xml)"; empty means all files
    QString suggestedName; ///< for saving
    QString suffix;        ///< for saving: added when the name has none, without the dot
};

/// A question with its answers as verbs. Only for what cannot be undone: everything else is an inline message.
struct Question {
    QString title;
    QString text;        ///< one sentence: what would happen
    QString detail;      ///< what to know before choosing; may be empty
    QStringList answers; ///< "Replace", "Cancel"
    int preset = 0;      ///< the answer that Enter gives
    int escape = 1;      ///< the answer that Escape and closing give
};

/// All dialogs that stop the user. An interface, so that tests answer from a script. Nothing waits: the answer comes
/// later, in the window's thread, and never once \a parent is gone.
class Prompts {
public:
    using FilesThen = std::function<void(const QStringList &paths)>;
    using FileThen = std::function<void(const QString &path)>;
    using AnswerThen = std::function<void(int answer)>;

    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    /// Existing files; an empty list when the user chose none.
    virtual void openFiles(QWidget *parent, const FileRequest &request, FilesThen then) = 0;
    /// An existing file; empty when the user chose none.
    virtual void openFile(QWidget *parent, const FileRequest &request, FileThen then) = 0;
    /// An existing folder; empty when the user chose none.
    virtual void openFolder(QWidget *parent, const FileRequest &request, FileThen then) = 0;
    /// A file to write; the dialog itself asks before an existing one is replaced. Empty when the user chose none.
    virtual void saveFile(QWidget *parent, const FileRequest &request, FileThen then) = 0;
    /// The index of the answer in Question::answers.
    virtual void ask(QWidget *parent, const Question &question, AnswerThen then) = 0;
    /// Words that must be seen before going on.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace phaseout::ui
