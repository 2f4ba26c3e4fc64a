// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <cmath>

namespace phaseout::ui {
namespace {

QColor rgb(std::uint32_t value)
{
    return QColor::fromRgb(QRgb(0xFF000000U | value));
}

struct Assignment {
    QPalette::ColorRole to;
    Role from;
};

constexpr std::array assignments{
    Assignment{QPalette::Window, Role::Window},
    Assignment{QPalette::WindowText, Role::Text},
    Assignment{QPalette::Base, Role::Surface},
    Assignment{QPalette::AlternateBase, Role::Window},
    Assignment{QPalette::ToolTipBase, Role::Raised},
    Assignment{QPalette::ToolTipText, Role::Text},
    Assignment{QPalette::PlaceholderText, Role::Muted},
    Assignment{QPalette::Text, Role::Text},
    Assignment{QPalette::Button, Role::Raised},
    Assignment{QPalette::ButtonText, Role::Text},
    Assignment{QPalette::BrightText, Role::Red},
    Assignment{QPalette::Light, Role::Surface},
    Assignment{QPalette::Midlight, Role::RowHover},
    Assignment{QPalette::Mid, Role::Border},
    Assignment{QPalette::Dark, Role::BorderStrong},
    Assignment{QPalette::Shadow, Role::BorderStrong},
    Assignment{QPalette::Highlight, Role::Accent},
    Assignment{QPalette::HighlightedText, Role::OnAccent},
    Assignment{QPalette::Link, Role::Link},
    Assignment{QPalette::LinkVisited, Role::Link},
};

void disableText(QPalette &palette, const QColor &color)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color);
}

QPalette tinted(Scheme scheme)
{
    QPalette palette;
    for (const Assignment &each : assignments)
        palette.setColor(QPalette::All, each.to, color(scheme, each.from));
    disableText(palette, color(scheme, Role::Disabled));
    return palette;
}

QPalette contrasting(const tokens::Contrast &token)
{
    QPalette palette;
    for (const Assignment &each : assignments)
        palette.setColor(QPalette::All, each.to, rgb(token.ink));
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase,
                            QPalette::Button, QPalette::Light, QPalette::Midlight})
        palette.setColor(QPalette::All, role, rgb(token.ground));
    palette.setColor(QPalette::All, QPalette::Highlight, rgb(token.highlight));
    palette.setColor(QPalette::All, QPalette::HighlightedText, rgb(token.onHighlight));
    palette.setColor(QPalette::All, QPalette::Link, rgb(token.link));
    palette.setColor(QPalette::All, QPalette::LinkVisited, rgb(token.link));
    disableText(palette, rgb(token.disabled));
    return palette;
}

bool isOurs(const QPalette &palette, Scheme scheme)
{
    return palette.color(QPalette::Active, QPalette::Dark) == color(scheme, Role::BorderStrong) &&
           palette.color(QPalette::Active, QPalette::Mid) == color(scheme, Role::Border);
}

bool isOurs(const QPalette &palette, const tokens::Contrast &token)
{
    return palette.color(QPalette::Active, QPalette::Highlight) == rgb(token.highlight) &&
           palette.color(QPalette::Active, QPalette::Dark) == rgb(token.ink) &&
           palette.color(QPalette::Active, QPalette::Window) == rgb(token.ground);
}

/// High contrast knows ground, ink and highlight, and nothing between.
QPalette::ColorRole contrastRole(Role role)
{
    switch (role) {
    case Role::Window:
        return QPalette::Window;
    case Role::Accent:
    case Role::AccentHover:
    case Role::AccentPressed:
    case Role::RowSel:
        return QPalette::Highlight;
    case Role::OnAccent:
        return QPalette::HighlightedText;
    case Role::Link:
        return QPalette::Link;
    case Role::Surface:
    case Role::Raised:
    case Role::Sunken:
    case Role::RowHover:
    case Role::AccentSoft:
    case Role::InfoBg:
    case Role::WarnBg:
    case Role::ErrBg:
    case Role::QuoteFill:
    case Role::OrderFill:
    case Role::ActualLetter:
    case Role::SurveyFill:
    case Role::InstallFill:
    case Role::Density1:
    case Role::Density2:
    case Role::Density3:
    case Role::Density4:
    case Role::Density5:
        return QPalette::Base;
    default:
        return QPalette::WindowText;
    }
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF())) + 0.0722 * linear(double(c.blueF()));
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
    case Scheme::Dark:
        return tinted(scheme);
    case Scheme::ContrastBlack:
        return contrasting(tokens::contrastBlack);
    case Scheme::ContrastWhite:
        return contrasting(tokens::contrastWhite);
    case Scheme::ContrastSystem:
        break;
    }
    return QGuiApplication::palette();
}

QPalette itemViewPalette(const QPalette &palette)
{
    QPalette own = palette;
    if (!isContrast(palette)) {
        own.setColor(QPalette::All, QPalette::Highlight, color(palette, Role::RowSel));
        own.setColor(QPalette::All, QPalette::HighlightedText, color(palette, Role::Text));
    }
    return own;
}

Scheme schemeOf(const QPalette &palette)
{
    if (isOurs(palette, Scheme::Light))
        return Scheme::Light;
    if (isOurs(palette, Scheme::Dark))
        return Scheme::Dark;
    if (isOurs(palette, tokens::contrastBlack))
        return Scheme::ContrastBlack;
    if (isOurs(palette, tokens::contrastWhite))
        return Scheme::ContrastWhite;
    return Scheme::ContrastSystem;
}

bool isContrast(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    return scheme != Scheme::Light && scheme != Scheme::Dark;
}

QColor color(const QPalette &palette, Role role)
{
    const Scheme scheme = schemeOf(palette);
    if (scheme == Scheme::Light || scheme == Scheme::Dark)
        return color(scheme, role);
    if (role == Role::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (role == Role::Focus && scheme == Scheme::ContrastBlack)
        return palette.color(QPalette::Active, QPalette::Highlight);
    return palette.color(QPalette::Active, contrastRole(role));
}

QColor color(Scheme scheme, Role role)
{
    const tokens::Token &token = tokens::token(role);
    return rgb(scheme == Scheme::Dark ? token.dark : token.light);
}

QPalette selectedRowPalette(const QPalette &palette)
{
    QPalette own = palette;
    if (!isContrast(palette))
        return own;
    const QColor ink = palette.color(QPalette::Active, QPalette::HighlightedText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link, QPalette::Dark})
        own.setColor(QPalette::All, role, ink);
    const QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
    own.setColor(QPalette::All, QPalette::Base, ground);
    own.setColor(QPalette::All, QPalette::Highlight, ink); // fills of bars and pips
    own.setColor(QPalette::All, QPalette::HighlightedText, ground);
    return own;
}

bool looksHighContrast(const QPalette &palette)
{
    const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
    };
    return ratio(QPalette::WindowText, QPalette::Window) >= 20.0 && ratio(QPalette::Text, QPalette::Base) >= 20.0 &&
           ratio(QPalette::ButtonText, QPalette::Button) >= 20.0;
}

Scheme schemeByLightness(const QPalette &palette)
{
    const double text = luminance(palette.color(QPalette::Active, QPalette::WindowText));
    const double ground = luminance(palette.color(QPalette::Active, QPalette::Window));
    return text > ground ? Scheme::Dark : Scheme::Light;
}

qreal edgeWidth(const QPalette &palette)
{
    return isContrast(palette) ? 2.0 : 1.0;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace phaseout::ui
