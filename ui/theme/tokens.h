// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <array>
#include <cstdint>

/// The colours of the light and the dark scheme, as 0xRRGGBB. The only place in the programme where a colour has a
/// value. tests/ui/theme holds them to contrast (WCAG 2.2) and to colour difference under normal, protan, deutan and
/// tritan vision (CIE76, Machado 2009).
namespace phaseout::ui::tokens {

struct Token {
    Role role;
    std::uint32_t light;
    std::uint32_t dark;
};

/// In the order of Role, one for each.
inline constexpr std::array all{
    Token{Role::Window, 0xF1F3F3, 0x17191B},
    Token{Role::Surface, 0xFFFFFF, 0x1E2022},
    Token{Role::Raised, 0xFFFFFF, 0x282B2E},
    Token{Role::Sunken, 0xE8EBEC, 0x121415},
    Token{Role::Border, 0xD3D8DA, 0x373C40},
    Token{Role::BorderStrong, 0x7A8388, 0x7E878D},
    Token{Role::Text, 0x1A2024, 0xE8EBEC},
    Token{Role::Muted, 0x545E65, 0xA3ACB2},
    Token{Role::Disabled, 0x7C868C, 0x6D757B},
    Token{Role::Accent, 0x0B6478, 0x5CC3D8},
    Token{Role::OnAccent, 0xFFFFFF, 0x06262E},
    Token{Role::AccentHover, 0x095567, 0x7AD0E1},
    Token{Role::AccentPressed, 0x074655, 0x46AEC4},
    Token{Role::Link, 0x0B6478, 0x6CCBDE},
    Token{Role::Focus, 0x0B6478, 0x5CC3D8},
    Token{Role::RowSel, 0xE4F5F9, 0x17404A},
    Token{Role::RowHover, 0xEEF4F5, 0x25292B},
    Token{Role::AccentSoft, 0xE3F0F3, 0x18313A},
    Token{Role::InfoBg, 0xE9F1F6, 0x1B2B36},
    Token{Role::WarnBg, 0xFFF4DF, 0x352B14},
    Token{Role::ErrBg, 0xFBEAE8, 0x3A201D},
    Token{Role::Red, 0x8C1D18, 0xE8604C},
    Token{Role::Amber, 0xC77700, 0xFFD166},
    Token{Role::Green, 0x2E9E6B, 0x5FE0A0},
    Token{Role::Complete, 0x1F4E9E, 0xA9C7FF},
    Token{Role::NoStatus, 0x6B7075, 0x7F868C},
    Token{Role::EvidenceNone, 0x6B7075, 0x7F868C},
    Token{Role::EvidenceReported, 0x4E97AA, 0x45919F},
    Token{Role::EvidenceEvidenced, 0x1F7186, 0x6FC3D4},
    Token{Role::EvidenceVerified, 0x073F4E, 0xD2F3FA},
    Token{Role::Series1, 0x0B6478, 0x5CC3D8},
    Token{Role::Series2, 0xB27C11, 0xFADB6A},
    Token{Role::Series3, 0x8B74DB, 0x5588D0},
    Token{Role::Series4, 0x793800, 0xC4602A},
    Token{Role::Series5, 0x02A08A, 0xF98B97},
    Token{Role::Baseline, 0x6B7075, 0x9AA3A9},
    Token{Role::QuoteFill, 0xBFDDE4, 0x24505B},
    Token{Role::QuoteLetter, 0x1A2024, 0xE8EBEC},
    Token{Role::OrderFill, 0x4E97AA, 0x3E93AB},
    Token{Role::OrderLetter, 0x1A2024, 0x04161B},
    Token{Role::ActualFill, 0x0B4F60, 0x9BDAE7},
    Token{Role::ActualLetter, 0xFFFFFF, 0x04161B},
    Token{Role::SurveyFill, 0xC3CDD1, 0x4A555B},
    Token{Role::SurveyEdge, 0x6B7880, 0x8B989F},
    Token{Role::WaitLine, 0x6B7880, 0x8B989F},
    Token{Role::InstallFill, 0x4AA5BE, 0x2F8299},
    Token{Role::InstallEdge, 0x23768E, 0x6FC3DA},
    Token{Role::RemoveFill, 0x0B4F60, 0xBDEBF5},
    Token{Role::VerifyEdge, 0x7D4F9E, 0xB794D6},
    Token{Role::Density1, 0xD6E6EA, 0x20414A},
    Token{Role::Density2, 0x9CC7D2, 0x2B6473},
    Token{Role::Density3, 0x5FA3B4, 0x3F8DA0},
    Token{Role::Density4, 0x2A7A8F, 0x69BBCD},
    Token{Role::Density5, 0x0A4757, 0xB9E8F2},
};

/// The built-in contrast schemes, each for all that is not listed: window, surfaces and fills; words, edges and data.
struct Contrast {
    std::uint32_t ground;
    std::uint32_t ink;
    std::uint32_t highlight;
    std::uint32_t onHighlight;
    std::uint32_t link;
    std::uint32_t disabled;
};
inline constexpr Contrast contrastBlack{0x000000, 0xFFFFFF, 0xFFFF00, 0x000000, 0x00FFFF, 0xC0C0C0};
inline constexpr Contrast contrastWhite{0xFFFFFF, 0x000000, 0x00008B, 0xFFFFFF, 0x00008B, 0x3D3D3D};

/// The token of \a role.
[[nodiscard]] constexpr const Token &token(Role role)
{
    return all.at(static_cast<std::size_t>(role));
}

} // namespace phaseout::ui::tokens
