// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phaseout::ui {

class LinkButton;
class PlainLabel;

enum class MessageKind { Info, Warning, Error };

/// A sentence in the page that stays until it is dealt with: icon, words, at most one link. No floating boxes.
class InlineMessage : public QWidget {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);
    /// Shows it. Without \a linkText there is no link.
    void setMessage(MessageKind kind, const QString &sentence, const QString &linkText = {});
    /// Hides it and forgets the words.
    void clear();

signals:
    void linkTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MessageKind m_kind = MessageKind::Info;
    PlainLabel *m_sentence;
    LinkButton *m_link;
};

} // namespace phaseout::ui
