// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/alikedialog.h"

#include "core/base/text.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/models/cellsmodel.h"
#include "ui/models/evidencecells.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

AlikeDialog::AlikeDialog(std::vector<AlikeDevices> alike, QWidget *parent)
    : QDialog(parent)
    , m_alike(std::move(alike))
    , m_table(new QTableView(this))
    , m_select(new QPushButton(this))
{
    setObjectName(u"alikeDialog"_s);
    setWindowTitle(tr("The same evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    useSurface(*this);
    auto *model = new CellsModel({tr("Kind"), tr("What was read"), tr("Devices")},
                                 [this](int row, int column, int role) -> QVariant {
                                     const AlikeDevices &one = m_alike[static_cast<size_t>(row)];
                                     if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                                         return {};
                                     return column == 0   ? layerWord(one.evidence.layer)
                                            : column == 1 ? text::shown(one.evidence.read, 120)
                                                          : QLocale().toString(static_cast<qint64>(one.devices.size()));
                                 },
                                 {2}, this);
    model->setRows(static_cast<int>(m_alike.size()));
    m_table->setObjectName(u"alikeEvidence"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(model);
    dressTable(*m_table);
    m_table->setItemDelegateForColumn(2, new NumberDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, letter * 20);
    m_table->setColumnWidth(2, letter * 12);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_select->setObjectName(u"selectThese"_s);
    m_select->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    constexpr int pad = RowDelegate::padding;
    auto *head = new PlainLabel(m_alike.empty() ? tr("Nothing that was read of this device was read of another one that waits.")
                                                : tr("Choose what they have in common. All that have it are selected; your next decision is for all of them, as one step."),
                                TextStyle::Body, LabelTone::Muted, this);
    head->setContentsMargins(pad, 0, pad, 0);
    QHBoxLayout *buttons = dialogFoot(*this, *cancel, *m_select);
    buttons->setContentsMargins(pad, 0, pad, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24 - pad, 24, 24 - pad, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(letter * 100, fontMetrics().height() * 22);
    const auto tell = [this] {
        const int row = m_table->currentIndex().row();
        m_select->setText(row < 0 ? tr("Select") : tr("Select %Ln device(s)", nullptr, static_cast<int>(m_alike[static_cast<size_t>(row)].devices.size())));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
    connect(m_table, &QTableView::activated, this, &AlikeDialog::choose);
    connect(m_select, &QPushButton::clicked, this, &AlikeDialog::choose);
    if (!m_alike.empty())
        m_table->setCurrentIndex(model->index(0, 0));
    tell();
    m_table->setFocus();
}

void AlikeDialog::choose()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        emit chosen(m_alike[static_cast<size_t>(row)].devices);
    accept();
}

} // namespace phaseout::ui
