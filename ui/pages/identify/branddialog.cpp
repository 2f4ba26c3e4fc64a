// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/branddialog.h"

#include "core/base/text.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

BrandDialog::BrandDialog(const rules::MakerRules &makers, int count, const Maker &preset, const QString &brand, QWidget *parent)
    : QDialog(parent)
    , m_maker(new QComboBox(this))
    , m_brand(new QLineEdit(text::shown(brand, 100), this))
{
    setObjectName(u"brandDialog"_s);
    setWindowTitle(tr("Maker and brand"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::vector<rules::MakerInfo> all = makers.makers();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const rules::MakerInfo &maker : all)
        m_maker->addItem(maker.isInScope ? tr("%1 (in scope)").arg(maker.name) : maker.name, maker.maker.slug());
    const int known = m_maker->findData(preset.slug());
    const int likeBrand = brand.isEmpty() ? -1 : m_maker->findText(brand, Qt::MatchStartsWith);
    // Nothing is chosen for the user that is not known: Enter must not say who made thirteen devices.
    m_maker->setPlaceholderText(tr("Choose who made it"));
    m_maker->setCurrentIndex(known >= 0 ? known : likeBrand);
    m_maker->setObjectName(u"maker"_s);
    m_brand->setObjectName(u"brand"_s);
    m_brand->setMaxLength(100);
    auto *save = new QPushButton(tr("Set for %Ln device(s)", nullptr, count), this);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *problem = new PlainLabel(tr("Choose who made it: a brand alone does not say whether it counts."), TextStyle::Small, LabelTone::Text, this);
    problem->setObjectName(u"makerProblem"_s);
    problem->hide();
    connect(m_maker, &QComboBox::currentIndexChanged, problem, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, [this, problem] {
        if (m_maker->currentIndex() < 0) {
            problem->show();
            m_maker->setAccessibleDescription(problem->text());
            return m_maker->setFocus();
        }
        emit named(Maker(m_maker->currentData().toString()), m_brand->text());
        accept();
    });

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    m_brand->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    form->setSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Made by"), m_maker);
    form->addRow(problem);
    form->addRow(tr("&Brand on the label"), m_brand);
    form->addRow(new PlainLabel(tr("Whether it counts follows from the maker."), TextStyle::Small, LabelTone::Muted, this));
    form->addRow(dialogFoot(*this, *cancel, *save));
}

} // namespace phaseout::ui
