// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr auto english = "en_GB"_L1;
constexpr auto chosen = "PHASEOUT_LANGUAGE";

QString catalogue(const QString &name) { return u":/i18n/phaseout_%1.qm"_s.arg(name); }

QString bestOf(const QStringList &wanted)
{
    for (QString name : wanted) {
        name.replace(u'-', u'_');
        const QString bare = name.section(u'_', 0, 0);
        for (const QString &candidate : {name, bare})
            if (QFile::exists(catalogue(candidate)))
                return candidate;
        if (bare == "en"_L1) // any English rather than the next language
            break;
    }
    return english;
}
} // namespace

QStringList languagesWanted()
{
    const QString named = qEnvironmentVariable(chosen);
    return named.isEmpty() ? QLocale::system().uiLanguages() : QStringList{named};
}

Language::Language(const QStringList &wanted) : m_name(bestOf(wanted))
{
    if (m_translator.load(catalogue(m_name)))
        QCoreApplication::installTranslator(&m_translator);
    if (const QLocale locale(m_name); qEnvironmentVariableIsSet(chosen) && locale.language() != QLocale::C)
        QLocale::setDefault(locale);
}

} // namespace phaseout
