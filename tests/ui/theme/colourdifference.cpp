// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/colourdifference.h"

#include <array>
#include <cmath>

namespace phaseout::test {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return out;
}

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Triple seen(const QColor &color, Vision vision)
{
    static constexpr Matrix protan{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix deutan{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    static constexpr Matrix tritan{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    Triple rgb{linear(color.red() / 255.0), linear(color.green() / 255.0), linear(color.blue() / 255.0)};
    if (vision != Vision::Normal)
        rgb = times(vision == Vision::Protan ? protan : vision == Vision::Deutan ? deutan : tritan, rgb);
    for (double &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    return rgb;
}

Triple lab(const Triple &rgb)
{
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

double difference(const QColor &a, const QColor &b, Vision vision)
{
    const Triple first = lab(seen(a, vision));
    const Triple second = lab(seen(b, vision));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

double smallestDifference(std::span<const QColor> colors)
{
    double smallest = 1000;
    for (std::size_t a = 0; a < colors.size(); ++a)
        for (std::size_t b = a + 1; b < colors.size(); ++b)
            for (const Vision vision : {Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan})
                smallest = std::min(smallest, difference(colors[a], colors[b], vision));
    return smallest;
}

} // namespace phaseout::test
