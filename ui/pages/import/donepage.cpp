// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "core/base/text.h"
#include "ui/session/session.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// "3,554 devices, 270 stores"; what there is none of is left out.
QString listOf(qint64 devices, qint64 stores, qint64 subnets)
{
    QStringList parts;
    if (devices > 0)
        parts << DonePage::tr("%Ln device(s)", nullptr, static_cast<int>(devices));
    if (stores > 0)
        parts << DonePage::tr("%Ln store(s)", nullptr, static_cast<int>(stores));
    if (subnets > 0)
        parts << DonePage::tr("%Ln subnet(s)", nullptr, static_cast<int>(subnets));
    return parts.isEmpty() ? DonePage::tr("nothing") : parts.join(u", "_s);
}

// One of the questions that registerChanges() finds.
bool isAboutRegister(const Finding &finding)
{
    return finding.id == u"register.region.new" || (finding.id.startsWith("register.store."_L1) && finding.id != u"register.store.opened");
}
} // namespace

DonePage::DonePage(ImportWizard &wizard)
    : WizardPage(tr("Done"), tr("Imported"), tr("It is one step: one undo takes all of it back."))
    , m_wizard(wizard)
    , m_words(new PlainLabel(this))
    , m_undo(new LinkButton(tr("Undo this import"), this))
    , m_open(new LinkButton(tr("Open the new ones"), this))
    , m_registers(new LinkButton({}, this))
{
    m_words->setObjectName(u"importDone"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_open->setObjectName(u"openNew"_s);
    m_registers->setObjectName(u"openRegisters"_s);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addSpacing(4);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_registers, 0, Qt::AlignLeft);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch();
    content()->addLayout(layout);
    connect(m_undo, &LinkButton::clicked, &wizard, &ImportWizard::undoImport);
    connect(m_open, &LinkButton::clicked, this, [this] {
        emit m_wizard.wantsNewDevices();
        m_wizard.accept();
    });
    connect(m_registers, &LinkButton::clicked, this, [this] {
        emit m_wizard.wantsRegisters();
        m_wizard.accept();
    });
    connect(&wizard, &ImportWizard::undone, this, [this] {
        m_words->setText(tr("The import was taken back. Everything is as it was before."));
        m_undo->hide();
        m_open->hide();
        m_registers->hide();
    });
}

void DonePage::initializePage()
{
    const intake::Report &report = *m_wizard.report();
    const ImportCounts &devices = report.import.devices;
    const auto brought = static_cast<qint64>(m_wizard.brought());
    QStringList sentences{tr("New: %1.").arg(listOf(brought, report.import.stores.added, report.import.subnets.added)),
                          tr("Changed: %1.").arg(listOf(devices.changed, report.import.stores.changed, report.import.subnets.changed)),
                          tr("As before: %1.").arg(listOf(devices.same, report.import.stores.same, report.import.subnets.same))};
    if (report.conflicts() > 0)
        sentences << tr("Of all of them, %Ln device(s) with sources that disagree wait under Identify.", nullptr, static_cast<int>(report.conflicts()));
    if (report.rejected() > 0)
        sentences << tr("%Ln row(s) were refused and left out.", nullptr, static_cast<int>(report.rejected()));
    const auto left = static_cast<int>(report.filesFailed);
    if (left > 0) {
        QStringList names;
        for (const intake::FileReport &file : report.files)
            if (!file.error.isEmpty())
                names << text::shown(file.name, 60);
        sentences << tr("%Ln file(s) could not be read, or not to their end: %1.", nullptr, left)
                         .arg(QStringList(names.first(std::min<qsizetype>(names.size(), 8))).join(u", "_s));
    }
    m_words->setText(sentences.join(u'\n'));
    const auto questions = std::count_if(report.findings.begin(), report.findings.end(), isAboutRegister);
    m_registers->setVisible(questions > 0);
    m_registers->setText(tr("See the %Ln question(s) that the newer register raises", nullptr, static_cast<int>(questions)));
    m_open->setVisible(brought > 0);
    m_open->setText(tr("Open the %Ln new device(s)", nullptr, static_cast<int>(brought)));
    m_undo->setVisible(!report.import.batches.empty());
}

} // namespace phaseout::ui
