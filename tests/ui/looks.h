// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QWidget>

namespace phaseout::test {

/// Dresses the application as the programme does and takes pictures of widgets. With PHASEOUT_GRABS set to a folder the
/// pictures are kept there, to be looked at.
class Looks {
public:
    Looks()
        : m_theme(*qApp)
    {
        m_theme.apply();
    }

    /// Grabs \a widget at \a size in light, dark and black contrast; the smallest number of colours in any of them.
    int grab(QWidget &widget, QSize size, const QString &name)
    {
        int fewest = 1 << 24;
        widget.resize(size);
        widget.show();
        for (const auto &[appearance, suffix] :
             {std::pair{ui::Appearance::Light, QStringLiteral("light")},
              std::pair{ui::Appearance::Dark, QStringLiteral("dark")},
              std::pair{ui::Appearance::ContrastBlack, QStringLiteral("contrast")}}) {
            m_theme.setAppearance(appearance);
            QCoreApplication::processEvents();
            const QImage image = widget.grab().toImage();
            fewest = std::min(fewest, colours(image));
            if (const QString folder = qEnvironmentVariable("PHASEOUT_GRABS"); !folder.isEmpty())
                image.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
        }
        m_theme.setAppearance(ui::Appearance::Light);
        QCoreApplication::processEvents();
        return fewest;
    }

    /// How many colours \a image has.
    static int colours(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); ++x)
                seen.insert(image.pixel(x, y));
        return int(seen.size());
    }

private:

    ui::Theme m_theme;
};

/// Names of the controls within \a root that take the focus and have no accessible name.
inline QStringList namelessControls(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || (widget->window() != root.window() && widget->window()->isHidden()) || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 %2 in %3")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    return nameless;
}

} // namespace phaseout::test
