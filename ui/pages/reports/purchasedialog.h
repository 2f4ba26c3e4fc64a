// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/purchases.h"
#include "ui/jobs/jobrunner.h"

#include <QDialog>

class QPlainTextEdit;
class QStackedWidget;

namespace phaseout::ui {

class InlineMessage;
class ListPane;
class Session;

/// Whether what is about to be bought is what is being removed: quotes, orders and lists of models, from files or pasted,
/// answered line by line. Reads the programme's rules, and changes nothing.
class PurchaseDialog : public QDialog {
    Q_OBJECT
public:
    explicit PurchaseDialog(Session &session, QWidget *parent = nullptr);
    void checkFiles(const QStringList &paths);
    void checkPasted();
    [[nodiscard]] ListPane *list() const { return m_list; }
    [[nodiscard]] bool isChecking() const { return m_runner.isRunning(); }

private:
    struct Source {
        QString name;
        QByteArray pasted; ///< of a file: empty
    };
    struct Answers {
        std::vector<intake::Purchase> lines;
        QStringList failures; ///< in words, of the files that could not be read
        QStringList empty;    ///< names of those that have no line to check
        int leftOut = 0;      ///< lines of sums and terms, and titles
        QStringList hiddenSheets; ///< whose lines are among them
    };
    void build();
    void check(const QList<Source> &sources);
    void showAnswers(const Answers &answers);
    [[nodiscard]] static Answers answersTo(const QList<Source> &sources, const Knowledge &knowledge, QDate today, const JobContext &context);

    Session &m_session;
    QPlainTextEdit *m_pasted;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    ListPane *m_list;
    JobRunner m_runner;
};

} // namespace phaseout::ui
