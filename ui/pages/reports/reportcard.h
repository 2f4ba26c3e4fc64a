// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace phaseout::ui {

class LinkButton;
class PlainLabel;

/// One document that can be made: its name, what is in it, and the button. Not a box: a hairline divides it from the next.
class ReportCard : public QWidget {
    Q_OBJECT
public:
    ReportCard(const QString &name, const QString &what, const QString &action, QWidget *parent = nullptr);
    /// When and where it was made last.
    void setMade(const QString &words);
    /// What was made last, to be opened from here; cleared by setMade() without words.
    void setFile(const QString &path);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void triggered();

private:
    PlainLabel *m_made;
    LinkButton *m_open;
    LinkButton *m_folder;
    QString m_file;
    QPushButton *m_button;
};

} // namespace phaseout::ui
