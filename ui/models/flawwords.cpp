// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/flawwords.h"

#include "core/base/text.h"
#include "ui/models/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString say(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::FlawWords", text, nullptr, n); }

// "2 affected, 1 not known".
QString countsOf(const std::vector<rules::Flaw> &flaws)
{
    QStringList parts;
    for (size_t i = 0; i < flaws.size();) {
        size_t end = i;
        while (end < flaws.size() && flaws[end].verdict == flaws[i].verdict)
            ++end;
        parts << u"%1 %2"_s.arg(end - i).arg(rules::flawVerdictWord(flaws[i].verdict).toLower());
        i = end;
    }
    return parts.join(u", "_s);
}

QString evidenceOf(const Device &device, QDate today)
{
    if (device.firmwareText.isEmpty())
        return say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "No source tells its firmware."));
    const QString firmware = text::shown(device.firmwareText, 60);
    if (!device.lastSeen.isValid())
        return say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "By its firmware %1, of a source without a date.")).arg(firmware);
    const auto days = static_cast<int>(std::max(qint64{0}, device.lastSeen.daysTo(today)));
    return say(QT_TRANSLATE_N_NOOP("phaseout::ui::FlawWords", "By its firmware %1, last seen on %2, %Ln day(s) ago."), days).arg(firmware, dayText(device.lastSeen));
}

FlawWords::Line lineOf(const rules::Flaw &flaw)
{
    QStringList sentences{flaw.reason};
    if (flaw.exploitedOn.isValid())
        sentences << say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "Attackers use it; published on %1.")).arg(dayText(flaw.exploitedOn));
    if (flaw.needsLogin)
        sentences << say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "Only somebody who is logged in can use it."));
    sentences << say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "Source: %1.")).arg(flaw.source);
    return {u"%1: %2"_s.arg(flaw.cve, rules::flawVerdictWord(flaw.verdict).toLower()), sentences.join(u' ')};
}
} // namespace

FlawWords flawWords(const rules::FirmwareFlaws &flaws, const Device &device, QDate today)
{
    FlawWords words;
    if (!flaws.knows(device.maker))
        return words;
    std::vector<rules::Flaw> found = flaws.of(device);
    std::stable_sort(found.begin(), found.end(), [](const rules::Flaw &a, const rules::Flaw &b) { return a.verdict < b.verdict; });
    const QString asOf = say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "Published flaws as of %1.")).arg(dayText(flaws.date()));
    if (found.empty()) {
        words.summary = QStringList{say(QT_TRANSLATE_NOOP("phaseout::ui::FlawWords", "No statement names this model, which is not the same as safe.")), asOf}.join(u' ');
        return words;
    }
    QString counts = countsOf(found);
    counts.front() = counts.front().toUpper();
    words.summary = QStringList{QString(counts + u'.'), evidenceOf(device, today), asOf}.join(u' ');
    for (const rules::Flaw &flaw : found)
        words.lines.push_back(lineOf(flaw));
    return words;
}

} // namespace phaseout::ui
