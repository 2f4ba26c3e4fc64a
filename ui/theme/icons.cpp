// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "core/base/check.h"
#include "ui/theme/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Q_INIT_RESOURCE declares a function and may not stand inside a namespace. A static library's resources are not
// linked unless somebody asks for them.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<const char *, iconCount> fileNames{
    "overview", "import", "identify", "map",   "assess",       "plan",       "track",        "costs",         "reports",
    "audit",    "search", "filter",   "add",   "close",        "undo",       "redo",         "edit",          "export",
    "print",    "copy",   "table",    "panel", "zoom-in",      "zoom-out",   "play",         "pause",         "attach",
    "note",     "help",   "settings", "more",  "chevron-down", "chevron-up", "chevron-left", "chevron-right", "arrow",
    "store",    "camera", "recorder", "crew",  "lift",         "quote",      "invoice",      "certificate",   "pinned",
    "hold",     "freeze", "lock",     "jobs",  "saved",        "info",       "warning",      "seen-again",
};

QByteArray drawing(Icon icon)
{
    initIconResources();
    const char *name = fileNames.at(static_cast<std::size_t>(icon));
    QFile file(u":/phaseout/icons/%1.svg"_s.arg(QLatin1StringView(name)));
    PHASEOUT_CHECK(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray tinted(QByteArray svg, const QColor &color)
{
    return svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// Holds the drawing's text and renders it in the colour of the moment.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, std::optional<Role> role)
        : m_svg(std::move(svg))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(tinted(m_svg, tint(mode)));
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_role); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return color(palette, Role::Disabled);
        if (mode == QIcon::Selected)
            return color(palette, Role::OnAccent);
        return color(palette, m_role.value_or(Role::Text));
    }

    QByteArray m_svg;
    std::optional<Role> m_role;
};

} // namespace

QIcon lineIcon(Icon icon, std::optional<Role> role)
{
    return QIcon(new LineIconEngine(drawing(icon), role));
}

void drawIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color)
{
    QSvgRenderer renderer(tinted(drawing(icon), color));
    renderer.render(&painter, rect);
}

} // namespace phaseout::ui
