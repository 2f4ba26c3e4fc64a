// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace phaseout::ui {

/// The one ring: follows the focus and lies round the control, outside its edge. Views, tabs and painted controls draw
/// theirs inside and are left alone.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    /// True for controls whose ring lies outside.
    [[nodiscard]] static bool liesOutside(const QWidget *widget);

    /// \a control stands in a cell of a view that leaves room for its ring, and wears it as outside of views.
    static void standsAlone(QWidget &control);

    /// From a control's edge to the outer edge of the ring, in px: layouts leave so much.
    static constexpr int reach = 4;

    /// How far inside that the ring of \a frame's control lies: fields wear it closer than buttons.
    [[nodiscard]] static int inset(const QWidget *frame);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace phaseout::ui
