// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versionsdialog.h"

#include "core/base/text.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/cellsmodel.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString cell(const EarlierVersion &version, int column)
{
    const QLocale locale;
    switch (column) {
    case 0:
        return text::shown(version.name, 80);
    case 1:
        return locale.toString(version.writtenAt.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
    default:
        return locale.formattedDataSize(version.size, 1, QLocale::DataSizeTraditionalFormat);
    }
}
} // namespace

VersionsDialog::VersionsDialog(std::vector<EarlierVersion> versions, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_table(new QTableView(this))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Earlier versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    useSurface(*this);
    constexpr int pad = RowDelegate::padding; // tables bring their own
    auto *model = new CellsModel({tr("Programme"), tr("Kept"), tr("Size")},
                                 [this](int row, int column, int role) {
                                     return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell(m_versions[static_cast<size_t>(row)], column)) : QVariant();
                                 },
                                 {2}, this);
    model->setRows(static_cast<int>(m_versions.size()));
    m_table->setObjectName(u"versions"_s);
    m_table->setAccessibleName(tr("Earlier versions, newest first"));
    m_table->setModel(model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 26);
    m_table->setColumnWidth(2, fontMetrics().averageCharWidth() * 14);
    auto *note = new PlainLabel(m_versions.empty() ? tr("Nothing was kept yet. A copy is kept whenever a programme is opened that has changed, and every hour while it changes.")
                                                   : tr("A copy is kept whenever a programme is opened that has changed, and every hour while it changes: the last ten, then one a day, then one a week. "
                                                        "Opening one makes a new file of it; the programme itself stays as it is."),
                                TextStyle::Body, LabelTone::Muted, this);
    auto *where = new PlainLabel(tr("They are kept in %1").arg(text::shown(QDir::toNativeSeparators(folder))), TextStyle::Small, LabelTone::Muted, this);
    for (PlainLabel *label : {note, where})
        label->setContentsMargins(pad, 0, pad, 0);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *open = new QPushButton(tr("&Open a copy…"), this);
    open->setObjectName(u"openVersion"_s);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &VersionsDialog::choose);
    connect(m_table, &QTableView::activated, this, &VersionsDialog::choose);
    QHBoxLayout *buttons = dialogFoot(*this, *close, *open);
    buttons->setContentsMargins(pad, 0, pad, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24 - pad, 24, 24 - pad, 16);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addWidget(where);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
    m_table->setVisible(!m_versions.empty());
    open->setVisible(!m_versions.empty());
    if (!m_versions.empty()) {
        m_table->setCurrentIndex(model->index(0, 0));
        m_table->setFocus();
    } else {
        layout->addStretch();
        adjustSize();
    }
}

void VersionsDialog::choose()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const EarlierVersion version = m_versions[static_cast<size_t>(row)];
    accept();
    emit copyWanted(version);
}

} // namespace phaseout::ui
