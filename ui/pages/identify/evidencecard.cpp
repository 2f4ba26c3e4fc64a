// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/evidencecard.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/storewords.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/cellsmodel.h"
#include "ui/models/evidencecells.h"
#include "ui/models/flawwords.h"
#include "ui/pages/identify/identifystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString titleOf(const IdentifyState &state, const Device &device)
{
    // Where sources disagree on who made it, the heading takes no side.
    const QString brand = device.verdict == Verdict::Conflict ? QString() : device.brand.isEmpty() ? state.makerName(device.maker) : device.brand;
    QString title = QStringList{brand, device.model}.join(u' ').simplified();
    if (title.isEmpty() && device.verdict == Verdict::Conflict)
        return EvidenceCard::tr("A device of disputed make");
    if (title.isEmpty())
        title = deviceLabel(device);
    return title.isEmpty() ? EvidenceCard::tr("A device that says nothing of itself") : text::shown(title, 120);
}

QString placeOf(const Estate &estate, const Device &device)
{
    QStringList parts;
    if (const Store *store = estate.store(device.store))
        parts << text::shown(nameOrCode(*store, estate), 80);
    else
        parts << EvidenceCard::tr("No store yet");
    if (!device.name.isEmpty())
        parts << text::shown(device.name, 80);
    if (device.ip)
        parts << device.ip->text();
    return parts.join(u", "_s);
}

QString summaryOf(const IdentifyState &state, const Device &device)
{
    QStringList parts{EvidenceCard::tr("%1, %2.").arg(verdictWord(device.verdict), deviceClassWord(device.deviceClass))};
    if (device.verdict == Verdict::Conflict && !device.brand.isEmpty())
        parts << EvidenceCard::tr("Listed as %1, which other evidence contradicts.").arg(text::shown(device.brand, 60));
    if (device.maker.isKnown())
        parts << EvidenceCard::tr("Likely made by %1, %2 % sure.").arg(state.makerName(device.maker), QString::number(device.confidence));
    if (!device.serial.isEmpty())
        parts << EvidenceCard::tr("Serial number %1.").arg(text::shown(device.serial, 60));
    if (device.lastSeen.isValid())
        parts << EvidenceCard::tr("Last seen %1.").arg(QLocale().toString(device.lastSeen, u"d MMM yyyy"_s));
    return parts.join(u' ');
}
} // namespace

EvidenceCard::EvidenceCard(QWidget *parent)
    : QWidget(parent)
    , m_place(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_title(new PlainLabel({}, TextStyle::PageTitle, LabelTone::Text, this))
    , m_summary(new PlainLabel(this))
    , m_pointsHead(new PlainLabel(tr("What points to it"), TextStyle::Section, LabelTone::Text, this))
    , m_table(new QTableView(this))
    , m_disproofHead(new PlainLabel(tr("What would disprove it"), TextStyle::Section, LabelTone::Text, this))
    , m_disproof(new PlainLabel(this))
    , m_flawsHead(new PlainLabel(tr("Published flaws of its firmware"), TextStyle::Section, LabelTone::Text, this))
    , m_flaws(new PlainLabel(this))
    , m_model(new CellsModel(evidenceHeaders(), [this](int row, int column, int role) { return evidenceCell(m_evidence, row, column, role, m_sayWord); }, {}, this))
    , m_sayWord([](const QString &says) { return says; })
{
    setObjectName(u"evidenceCard"_s);
    m_flaws->setObjectName(u"evidenceFlaws"_s);
    m_flaws->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    setRowRing(*m_table, false);
    m_table->setItemDelegate(new WrapDelegate(m_table)); // what was read, and where, is what people decide by: all of it shows
    m_table->setItemDelegateForColumn(3, new StatusDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    // The table's text stands below the headings: it brings its own padding, they need it.
    constexpr int pad = RowDelegate::padding;
    for (PlainLabel *label : {m_place, m_title, m_summary, m_pointsHead, m_disproofHead, m_disproof, m_flawsHead, m_flaws})
        label->setContentsMargins(pad, 0, pad, 0);
    layout->setContentsMargins(24 - pad, 16, 24 - pad, 16);
    layout->setSpacing(4);
    layout->addWidget(m_place);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(16);
    layout->addWidget(m_pointsHead);
    layout->addWidget(m_table);
    layout->addSpacing(12);
    layout->addWidget(m_disproofHead);
    layout->addWidget(m_disproof);
    layout->addSpacing(12);
    layout->addWidget(m_flawsHead);
    layout->addWidget(m_flaws);
    layout->addStretch();
}

void EvidenceCard::setDevice(const IdentifyState &state, const Device *device, std::vector<Evidence> evidence, const rules::FirmwareFlaws *flaws, QDate today)
{
    m_evidence = device ? std::move(evidence) : std::vector<Evidence>{};
    m_sayWord = [&state](const QString &says) { return text::shown(state.makerName(Maker(says)), 60); };
    m_model->setRows(static_cast<int>(m_evidence.size()));
    m_place->setText(device ? placeOf(state.estate(), *device) : QString());
    m_title->setText(device ? titleOf(state, *device) : tr("No device chosen"));
    m_summary->setText(device ? summaryOf(state, *device) : tr("Choose a device in the list."));
    m_disproof->setText(device ? state.disproofWords(*device) : QString());
    for (QWidget *part : std::initializer_list<QWidget *>{m_pointsHead, m_table})
        part->setVisible(device && !m_evidence.empty());
    m_disproofHead->setVisible(device);
    showFlaws(device, flaws, today);
    fitTable();
}

void EvidenceCard::showFlaws(const Device *device, const rules::FirmwareFlaws *known, QDate today)
{
    QStringList paragraphs;
    if (device && known) {
        const FlawWords words = flawWords(*known, *device, today);
        paragraphs << words.summary;
        for (const FlawWords::Line &line : words.lines)
            paragraphs << u"%1. %2"_s.arg(line.name, line.words);
    }
    paragraphs.removeAll(QString());
    m_flaws->setText(paragraphs.join(u'\n'));
    m_flaws->setVisible(!paragraphs.isEmpty());
    m_flawsHead->setVisible(!paragraphs.isEmpty());
}

void EvidenceCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitTable();
}

// What was read and where it stands share the room that the short columns leave; the table is as high as its rows, since the page
// scrolls as a whole, and what would disprove them follows at once.
void EvidenceCard::fitTable()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (const int column : {0, 2, 3}) {
        m_table->resizeColumnToContents(column);
        room -= m_table->columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * 12;
    m_table->setColumnWidth(1, std::max(least, room * 45 / 100));
    m_table->setColumnWidth(4, std::max(least, room - room * 45 / 100));
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_table->resizeRowToContents(row);
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

} // namespace phaseout::ui
