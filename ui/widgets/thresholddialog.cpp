// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thresholddialog.h"

#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ThresholdDialog::ThresholdDialog(const QString &title, const QString &question, std::function<Effect(int)> effect, int preset, QWidget *parent)
    : QDialog(parent)
    , m_effect(std::move(effect))
    , m_threshold(new QSpinBox(this))
    , m_sentence(new PlainLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"thresholdDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_threshold->setObjectName(u"threshold"_s);
    m_threshold->setRange(1, 100);
    m_threshold->setSuffix(tr(" %"));
    m_threshold->setValue(preset);
    m_threshold->setAccessibleName(question);
    m_sentence->setObjectName(u"effect"_s);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    auto *label = new PlainLabel(question, TextStyle::Body, LabelTone::Text, this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_threshold, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addSpacing(16);
    layout->addLayout(dialogFoot(*this, *cancel, *m_accept));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_threshold, &QSpinBox::valueChanged, this, &ThresholdDialog::tell);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_effect(m_threshold->value()).button.isEmpty())
            return m_threshold->setFocus();
        emit chosen(m_threshold->value());
        accept();
    });
    tell();
    m_threshold->setFocus();
}

void ThresholdDialog::tell()
{
    const Effect effect = m_effect(m_threshold->value());
    m_sentence->setText(effect.sentence);
    m_accept->setText(effect.button.isEmpty() ? tr("Accept") : effect.button);
}

} // namespace phaseout::ui
