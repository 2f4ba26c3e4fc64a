// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace phaseout {

/// The languages to speak, the dearest first: what the environment's PHASEOUT_LANGUAGE names ("cy", "en_GB", "qps"), else
/// those of the system.
[[nodiscard]] QStringList languagesWanted();

/// A program speaks this language while it lives: texts come from the catalogues embedded as :/i18n/phaseout_<name>.qm,
/// Qt's own buttons included. Make one in main(), after the application and before the first text. Thread: the main one.
class Language {
public:
    /// Takes the first of \a wanted that there is a catalogue for ("cy_GB" is content with "cy"), else English.
    /// Where PHASEOUT_LANGUAGE names a real language, numbers and dates follow it; else they stay the system's.
    explicit Language(const QStringList &wanted = languagesWanted());

    [[nodiscard]] const QString &name() const { return m_name; } ///< "cy"; "en_GB" when nothing else fits

private:
    QString m_name;
    QTranslator m_translator;
};

} // namespace phaseout
