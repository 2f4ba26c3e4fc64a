// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/rowsdialog.h"

#include "core/base/text.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/models/cellsmodel.h"
#include "ui/models/dates.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

QString matchRuleWord(const QString &rule)
{
    if (rule == u"mac")
        return RowsDialog::tr("MAC address");
    if (rule == u"serial")
        return RowsDialog::tr("Serial number");
    if (rule == u"site-tail")
        return RowsDialog::tr("Store and end of the serial number");
    if (rule == u"site-ip-model")
        return RowsDialog::tr("Store, address and model");
    if (rule == u"site-ip")
        return RowsDialog::tr("Store and address");
    if (rule == u"site-name")
        return RowsDialog::tr("Store and name");
    if (rule == u"site-counterpart")
        return RowsDialog::tr("Store, and address but for the store’s part");
    if (rule == u"person")
        return RowsDialog::tr("Somebody said so");
    return RowsDialog::tr("Seen first here");
}

namespace {
// With what of the row is not believed.
QString recognisedBy(const DeviceRow &row)
{
    const QString by = matchRuleWord(row.rule);
    switch (row.observation.doubted) {
    case Doubted::Nothing:
        return by;
    case Doubted::Address:
        return RowsDialog::tr("%1; its address is doubted").arg(by);
    case Doubted::Site:
        return RowsDialog::tr("%1; its store is doubted").arg(by);
    case Doubted::Older:
        return RowsDialog::tr("%1; an older state of its list").arg(by);
    }
    Q_UNREACHABLE();
}
} // namespace

RowsDialog::RowsDialog(const QString &name, std::vector<DeviceRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_model(new CellsModel({tr("Where"), tr("Seen"), tr("Recognised by"), tr("Address"), tr("MAC address"), tr("Serial number"), tr("Model"), tr("Name")},
                             [this](int row, int column, int role) { return cell(row, column, role); }, {}, this))
    , m_table(new QTableView(this))
    , m_hint(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_split(new QPushButton(this))
{
    setObjectName(u"rowsDialog"_s);
    setWindowTitle(tr("What it stands on"));
    setAttribute(Qt::WA_DeleteOnClose);
    useSurface(*this);
    m_model->setRows(static_cast<int>(m_rows.size()));
    m_table->setObjectName(u"deviceRows"_s);
    m_table->setAccessibleName(tr("Rows of this device"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    int column = 0;
    for (const int letters : {30, 13, 22, 15, 19, 26, 22, 20})
        m_table->setColumnWidth(column++, letter * letters);
    m_split->setObjectName(u"tellApart"_s);
    auto *cancel = new QPushButton(tr("Close"), this);
    auto *title = new PlainLabel(text::shown(name, 120), TextStyle::Section, LabelTone::Text, this);
    constexpr int pad = RowDelegate::padding; // the table brings its own
    for (PlainLabel *label : {title, m_hint})
        label->setContentsMargins(pad, 0, pad, 0);
    QHBoxLayout *buttons = dialogFoot(*this, *cancel, *m_split);
    buttons->setContentsMargins(pad, 0, pad, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24 - pad, 24, 24 - pad, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    int width = 2 * layout->contentsMargins().left() + m_table->verticalScrollBar()->sizeHint().width();
    for (int each = 0; each < m_model->columnCount(); ++each)
        width += m_table->columnWidth(each);
    resize(std::min(width, parent ? parent->window()->width() - 48 : width), letter * 60);
    connect(m_split, &QPushButton::clicked, this, &RowsDialog::split);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsDialog::tellChosen);
    tellChosen();
    m_table->setFocus();
}

QVariant RowsDialog::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DeviceRow &one = m_rows[static_cast<size_t>(row)];
    const Observation &seen = one.observation;
    switch (column) {
    case 0:
        return tr("row %1 of %2").arg(QLocale().toString(seen.row), text::shown(one.fileName, 60)); // a name that is too long is cut
    case 1:
        return seen.seenAt.isValid() ? dayText(seen.seenAt.toUTC().date()) : tr("not said");
    case 2:
        return recognisedBy(one);
    case 3:
        return seen.ip ? seen.ip->text() : QString();
    case 4:
        return seen.mac ? seen.mac->text() : QString();
    case 5:
        return text::shown(seen.text(TraitKind::Serial), 60);
    case 6:
        return text::shown(seen.text(TraitKind::Model), 60);
    default:
        return text::shown(seen.text(TraitKind::Name), 60);
    }
}

std::vector<SeenRow> RowsDialog::chosen() const
{
    std::vector<SeenRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_rows[static_cast<size_t>(index.row())].row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RowsDialog::tellChosen()
{
    const size_t count = chosen().size();
    m_split->setEnabled(count > 0 && count < m_rows.size());
    m_split->setText(count > 0 ? tr("%Ln row(s): not of this device", nullptr, static_cast<int>(count)) : tr("Not of this device"));
    if (m_rows.size() < 2)
        m_hint->setText(tr("It stands on one row alone: there is nothing to tell apart."));
    else if (count == m_rows.size())
        m_hint->setText(tr("One row at least is of this device. Choose fewer."));
    else
        m_hint->setText(tr("Choose the rows that are not of this device. They become another one, and stay so whatever is brought in later."));
}

void RowsDialog::split()
{
    const std::vector<SeenRow> rows = chosen();
    if (rows.empty() || rows.size() == m_rows.size()) {
        m_table->setFocus();
        return;
    }
    emit toldApart(rows);
    accept();
}

} // namespace phaseout::ui
