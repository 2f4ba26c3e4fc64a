// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/derive.h"
#include "core/rules/firmwareflaws.h"

#include <QWidget>

class QTableView;

namespace phaseout::ui {

class IdentifyState;
class PlainLabel;
class CellsModel;

/// Why a device is thought to be what it is, what would disprove it, and which published flaws are in its firmware.
class EvidenceCard : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceCard(QWidget *parent = nullptr);
    /// Shows \a device of \a state's estate with its \a evidence; null shows that nothing is chosen. \a flaws may be null:
    /// none are then shown.
    void setDevice(const IdentifyState &state, const Device *device, std::vector<Evidence> evidence, const rules::FirmwareFlaws *flaws, QDate today);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTable();
    void showFlaws(const Device *device, const rules::FirmwareFlaws *known, QDate today);

    PlainLabel *m_place;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    PlainLabel *m_pointsHead;
    QTableView *m_table;
    PlainLabel *m_disproofHead;
    PlainLabel *m_disproof;
    PlainLabel *m_flawsHead;
    PlainLabel *m_flaws;
    CellsModel *m_model;
    std::vector<Evidence> m_evidence;
    std::function<QString(const QString &)> m_sayWord;
};

} // namespace phaseout::ui
