// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportcard.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ReportCard::ReportCard(const QString &name, const QString &what, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_made(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_open(new LinkButton(tr("Open it"), this))
    , m_folder(new LinkButton(tr("Open its folder"), this))
    , m_button(new QPushButton(action, this))
{
    m_button->setAccessibleName(tr("%1: %2").arg(name, QString(action).remove(u'&')));
    m_button->setAccessibleDescription(what);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new PlainLabel(name, TextStyle::Section, LabelTone::Text, this));
    words->addWidget(new PlainLabel(what, TextStyle::Body, LabelTone::Muted, this));
    words->addWidget(m_made);
    m_open->setObjectName(u"openMade"_s);
    m_folder->setObjectName(u"openFolder"_s);
    auto *links = new QHBoxLayout;
    links->setSpacing(8);
    links->addWidget(m_open);
    links->addWidget(m_folder);
    links->addStretch();
    words->addLayout(links);
    setMade({});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 14, 4, 14); // the button's ring needs room
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Hairline(this));
    connect(m_button, &QPushButton::clicked, this, &ReportCard::triggered);
    connect(m_open, &LinkButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_folder, &LinkButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
}

void ReportCard::setFile(const QString &path) { m_file = path; }

void ReportCard::setMade(const QString &words)
{
    m_made->setText(words);
    m_made->setVisible(!words.isEmpty());
    m_open->setVisible(!words.isEmpty() && !m_file.isEmpty());
    m_folder->setVisible(m_open->isVisibleTo(this));
}

} // namespace phaseout::ui
