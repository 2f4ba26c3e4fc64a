// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

class QStyleOptionHeader;

namespace phaseout::ui {

class FocusRing;
class PlainTips;

/// Fusion without gradients, bevels and derived outlines: flat surfaces, 1 px edges of enough contrast, one accent, and
/// one ring round what has the focus, tooltips in plain text. Painted per control in ui/theme/paint*.cpp.
class PhaseoutStyle : public QProxyStyle {
    Q_OBJECT
public:
    PhaseoutStyle();
    ~PhaseoutStyle() override;

    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QApplication *application) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;

private:
    bool drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const;

    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<PlainTips> m_tips;
};

/// How a push button is painted. One filled button in a view, no more.
enum class ButtonKind {
    Plain,
    Primary, ///< filled with the accent
    Accent,  ///< outlined in the accent: the Next strip's button beside a page's own filled one
};
void setButtonKind(QAbstractButton &button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

/// Marks \a field as holding a value that was refused: its edge turns Red. The words stand under it.
void setFieldError(QWidget &field, bool isWrong);
[[nodiscard]] bool hasFieldError(const QWidget *field);

} // namespace phaseout::ui
