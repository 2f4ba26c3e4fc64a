// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialogprompts.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {

QFileDialog *fileDialog(QWidget *parent, const FileRequest &request, const QString &lastFolder)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder.isEmpty() ? lastFolder : request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    return dialog;
}

// As plain text too, before it is there: a box says that only of its text.
void setDetail(QMessageBox &box, const QString &detail)
{
    box.setInformativeText(u" "_s);
    if (auto *label = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        label->setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
}

} // namespace

void DialogPrompts::openFiles(QWidget *parent, const FileRequest &request, FilesThen then)
{
    QFileDialog *dialog = fileDialog(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::finished, parent, [this, dialog, then = std::move(then)](int result) {
        const QStringList paths = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
        if (!paths.isEmpty())
            m_lastFolder = QFileInfo(paths.constFirst()).absolutePath();
        then(paths);
    });
    dialog->open();
}

void DialogPrompts::openFile(QWidget *parent, const FileRequest &request, FileThen then)
{
    QFileDialog *dialog = fileDialog(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::finished, parent, [this, dialog, then = std::move(then)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        if (!path.isEmpty())
            m_lastFolder = QFileInfo(path).absolutePath();
        then(path);
    });
    dialog->open();
}

void DialogPrompts::openFolder(QWidget *parent, const FileRequest &request, FileThen then)
{
    QFileDialog *dialog = fileDialog(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::finished, parent, [this, dialog, then = std::move(then)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        if (!path.isEmpty())
            m_lastFolder = path;
        then(path);
    });
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const FileRequest &request, FileThen then)
{
    QFileDialog *dialog = fileDialog(parent, request, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.suffix);
    dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::finished, parent, [this, dialog, then = std::move(then)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        if (!path.isEmpty())
            m_lastFolder = QFileInfo(path).absolutePath();
        then(path);
    });
    dialog->open();
}

void DialogPrompts::ask(QWidget *parent, const Question &question, AnswerThen then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    setDetail(*box, question.detail);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box->addButton(answer, QMessageBox::ActionRole));
    if (auto *preset = qobject_cast<QPushButton *>(buttons.value(question.preset)))
        box->setDefaultButton(preset);
    if (QAbstractButton *escape = buttons.value(question.escape))
        box->setEscapeButton(escape);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, buttons, escape = question.escape, then = std::move(then)] {
                         const qsizetype pressed = buttons.indexOf(box->clickedButton());
                         then(pressed < 0 ? escape : int(pressed));
                     });
    box->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, {}, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->open();
}

} // namespace phaseout::ui
