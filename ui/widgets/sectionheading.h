// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phaseout::ui {

class LinkButton;
class PlainLabel;

/// The head of a part of a page: demi-bold words, a muted note, and at most one link at the right.
class SectionHeading : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeading(const QString &heading, QWidget *parent = nullptr);
    void setHeading(const QString &heading);
    void setNote(const QString &note);
    void setLink(const QString &text, const QString &accessibleName = {});
    [[nodiscard]] QString heading() const;
    [[nodiscard]] LinkButton *link() const { return m_link; }

signals:
    void linkTriggered();

private:
    PlainLabel *m_heading;
    PlainLabel *m_note;
    LinkButton *m_link;
};

} // namespace phaseout::ui
