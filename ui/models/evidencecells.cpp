// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencecells.h"

#include "core/base/text.h"
#include "core/estate/listname.h"
#include "ui/delegates/cellroles.h"

#include <QCoreApplication>

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui", text); }
} // namespace

QString layerWord(Layer layer)
{
    switch (layer) {
    case Layer::Address:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Hardware address"));
    case Layer::Protocol:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Maker's protocol"));
    case Layer::Service:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "What it serves"));
    case Layer::Model:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Model"));
    case Layer::Serial:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Serial number"));
    case Layer::Inventory:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Device list"));
    case Layer::Place:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Place"));
    case Layer::Person:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "A person"));
    }
    return {};
}

Disc discOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
    case Verdict::NotInScope:
    case Verdict::Landlord:
        return Disc::Full;
    case Verdict::Probable:
        return Disc::Half;
    case Verdict::Possible:
        return Disc::Quarter;
    case Verdict::Conflict:
        return Disc::Conflict;
    case Verdict::MakeUnknown:
    case Verdict::Unknown:
        break;
    }
    return Disc::Empty;
}

QStringList evidenceHeaders()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui", "Evidence")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Read")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "Speaks for")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Weight")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "Source"))};
}

QVariant evidenceCell(std::span<const Evidence> evidence, int row, int column, int role,
                      const std::function<QString(const QString &)> &sayWord)
{
    if (row < 0 || static_cast<size_t>(row) >= evidence.size())
        return {};
    const Evidence &piece = evidence[static_cast<size_t>(row)];
    if (role == ToneRole && column == 1)
        return static_cast<int>(CellTone::Fixed);
    if (role == ToneRole && column == 4)
        return static_cast<int>(CellTone::Muted);
    if (role == DiscRole && column == 3)
        return static_cast<int>(piece.strength == Strength::Weak ? Disc::Quarter : piece.strength == Strength::Fair ? Disc::Half : Disc::Full);
    if (role == Qt::ToolTipRole && (column == 1 || column == 4))
        return text::shown(column == 1 ? piece.read : piece.source);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0:
        return layerWord(piece.layer);
    case 1:
        return text::shown(piece.read, 80);
    case 2:
        return sayWord(piece.says);
    case 3:
        return strengthWord(piece.strength);
    default: // the file and the row; its folders are in the tool tip
        return text::shown(withoutFolders(piece.source), 80);
    }
}

} // namespace phaseout::ui
