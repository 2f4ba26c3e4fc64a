// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/project/project.h"
#include "ui/pages/livepage.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace phaseout::ui {

class DeviceContent;
class EmptyState;
class GapsTab;
class ListPane;
class StatusForm;
class StoreContent;

/// Every device, every store, and the gaps between what lists, network and reports say. show() takes the id of a device or
/// store; "devices", "stores" or "gaps", with ":" and the name of a list (docs/lists.md) or a kind of gap behind it; "import:12-287", the numbers of batches, for the devices that they brought; "at:" and a store's
/// id for the devices there; or a text to filter the devices by.
class EstatePage : public LivePage {
    Q_OBJECT
public:
    enum Tab { DevicesTab, StoresTab, GapsTabPage };

    explicit EstatePage(Session &session, QWidget *parent = nullptr);
    void show(const QString &what) override;
    using QWidget::show;
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] ListPane *devices() const { return m_devices; }
    [[nodiscard]] ListPane *stores() const { return m_stores; }
    [[nodiscard]] GapsTab *gaps() const { return m_gaps; }
    [[nodiscard]] static std::vector<PageKey> keys();

private:
    void build();
    void buildDeviceFoot();
    void buildStoreFoot();
    void refresh() override;
    void setTab(Tab tab);
    void showBrought(const QString &range);
    void showDevicesAt(const StoreId &store);
    void tellChosen();
    void openDevice(int item);
    void openStore(int item);
    void openForm();
    void applyForm();
    void closeForm();
    void showRows();
    void merge();
    void sayIdentity(const QString &name, std::function<Result<Edit>(Project &)> make);
    [[nodiscard]] std::shared_ptr<const DeviceContent> deviceContent() const;
    [[nodiscard]] std::shared_ptr<const StoreContent> storeContent() const;
    [[nodiscard]] std::vector<DeviceId> chosenInScope() const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ListPane *m_devices;
    ListPane *m_stores;
    GapsTab *m_gaps;
    QPushButton *m_setStatus;
    QPushButton *m_openDevice;
    QPushButton *m_rows;
    QPushButton *m_merge;
    QPushButton *m_openStore;
    QPushButton *m_devicesThere;
    QWidget *m_side; ///< holds the form while it is open
    StatusForm *m_form;
};

} // namespace phaseout::ui
