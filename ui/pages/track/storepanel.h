// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/track/tracktables.h"
#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace phaseout::ui {

class InlineMessage;
class PlainLabel;
class StatusForm;

/// What is known and done at the chosen stores: their devices, their status, the network.
class StorePanel : public QWidget {
    Q_OBJECT
public:
    explicit StorePanel(Session &session, QWidget *parent = nullptr);
    /// The chosen stores; \a first is the one whose devices are shown, null when none is.
    void setStores(const std::vector<StoreId> &stores, const TrackRow *first);
    [[nodiscard]] StatusForm *form() const { return m_form; }

public slots:
    void openForm();
    void applyForm();
    void closeForm();

private:
    void build();
    void connectParts();
    void showFacts(const TrackRow *first);
    void showButtons();
    [[nodiscard]] std::vector<DeviceId> chosenDevices() const;
    [[nodiscard]] DeliveryTarget target() const;
    [[nodiscard]] QString targetWords() const;
    void isolate(bool isIsolated);

    Session &m_session;
    std::vector<StoreId> m_stores;
    QString m_storeName;
    PlainLabel *m_heading;
    PlainLabel *m_facts;
    QTableView *m_table;
    DeviceTable *m_devices;
    QPushButton *m_set;
    QPushButton *m_off;
    QPushButton *m_on;
    StatusForm *m_form;
};

} // namespace phaseout::ui
