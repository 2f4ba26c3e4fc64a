// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/startpage.h"

#include "core/base/text.h"
#include "ui/pages/start/programmeform.h"
#include "ui/pages/start/samplemaker.h"
#include "ui/pages/start/startstate.h"
#include "ui/session/session.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int columnWidth = 420;

// A name that is free in \a folder: "Northbridge Stores", "Northbridge Stores 2", …
QString freeName(const QString &folder, const QString &stem, const QString &suffix)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QString(stem + suffix) : u"%1 %2%3"_s.arg(stem).arg(number).arg(suffix);
        if (!QFileInfo::exists(QDir(folder).filePath(name)))
            return QDir(folder).filePath(name);
    }
}
} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_recent(new QVBoxLayout)
{
    setProperty("hasFilledButton", true);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(64);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    auto *heading = new SectionHeading(tr("New programme"), content);
    left->addWidget(heading);
    auto *form = new ProgrammeForm(content);
    form->setMaximumWidth(columnWidth);
    left->addWidget(form);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    buildChoices(*right);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    columns->addStretch(1);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(40 - FocusRing::reach, 40, 40, 24);
    layout->setSpacing(8);
    auto *title = new PlainLabel(tr("Phaseout"), TextStyle::PageTitle, LabelTone::Text, content);
    auto *about = new PlainLabel(tr("Plan and follow the replacement of cameras across all your stores. Your data stays in one file on this computer."),
                                 TextStyle::Body, LabelTone::Muted, content);
    // The form keeps room for the ring of the focus; what stands above it follows.
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(about), static_cast<QWidget *>(heading)})
        widget->setContentsMargins(FocusRing::reach, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addSpacing(24);
    layout->addLayout(columns, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    useSurface(*content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(form, &ProgrammeForm::accepted, this, &StartPage::make);
    connect(&session, &Session::opened, form, &ProgrammeForm::clear);
}

void StartPage::buildChoices(QVBoxLayout &layout)
{
    layout.addWidget(new SectionHeading(tr("Open"), this));
    auto *open = new QPushButton(tr("&Open a programme…"), this);
    open->setObjectName(u"openProgramme"_s);
    layout.addWidget(open, 0, Qt::AlignLeft);
    m_recent->setSpacing(4);
    layout.addLayout(m_recent);
    auto *versions = new LinkButton(tr("Earlier versions…"), this);
    versions->setObjectName(u"earlierVersions"_s);
    layout.addWidget(versions, 0, Qt::AlignLeft);
    connect(versions, &LinkButton::clicked, this, [this] { emit wantsCommand(u"versions"_s); });
    layout.addSpacing(24);
    layout.addWidget(new SectionHeading(tr("Look around first"), this));
    auto *words = new PlainLabel(tr("Northbridge Stores is a made-up retailer with 120 stores and some 2,300 devices, with lists as messy as real ones. It is written into a folder that you choose, imported and planned in about a minute."),
                                 TextStyle::Body, LabelTone::Muted, this);
    words->setMaximumWidth(columnWidth);
    layout.addWidget(words);
    auto *sample = new QPushButton(tr("&Try the sample estate…"), this);
    sample->setObjectName(u"trySample"_s);
    layout.addWidget(sample, 0, Qt::AlignLeft);
    layout.addStretch();
    connect(open, &QPushButton::clicked, this, &StartPage::askOpen);
    connect(sample, &QPushButton::clicked, this, &StartPage::askSample);
}

void StartPage::show(const QString &)
{
    listRecent();
    if (auto *name = findChild<QWidget *>(u"programmeName"_s))
        name->setFocus();
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : QSettings().value(u"recent"_s).toStringList()) {
        if (!QFileInfo::exists(path))
            continue;
        auto *link = new LinkButton(text::shown(QFileInfo(path).completeBaseName(), 60), this);
        link->setToolTip(text::shown(QDir::toNativeSeparators(path)));
        m_recent->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &LinkButton::clicked, this, [this, path] { session().open(path); });
    }
}

void StartPage::make(const Programme &programme)
{
    session().prompts().saveFile(this, {tr("Where to keep the programme"), {}, {tr("Phaseout programmes (*.phaseout)")}, fileNameFor(programme), u"phaseout"_s},
                                 [this, programme](const QString &path) {
                                     if (!path.isEmpty())
                                         session().create(path, programme);
                                 });
}

void StartPage::askOpen()
{
    session().prompts().openFile(this, {tr("Open a programme"), {}, {tr("Phaseout programmes (*.phaseout)")}, {}, {}}, [this](const QString &path) {
        if (!path.isEmpty())
            session().open(path);
    });
}

void StartPage::askSample()
{
    session().prompts().openFolder(this, {tr("A folder for the sample estate"), {}, {}, {}, {}}, [this](const QString &folder) {
        if (!folder.isEmpty())
            makeSampleIn(folder);
    });
}

void StartPage::makeSampleIn(const QString &folder)
{
    const QString project = freeName(folder, u"Northbridge Stores"_s, u".phaseout"_s);
    const QString files = freeName(folder, u"Northbridge Stores lists"_s, {});
    // The first thing that happens to the new project is being filled.
    auto *waiting = new QObject(this);
    connect(&session(), &Session::opened, waiting, [this, waiting, project, files] {
        waiting->deleteLater();
        if (session().path() != project)
            return;
        session().change<bool>(
            tr("Making the sample estate"),
            [files](Project &into, const JobContext &context) { return fillWithSample(into, files, context); }, {});
    });
    connect(&session(), &Session::failed, waiting, [waiting] { waiting->deleteLater(); });
    session().create(project, sampleProgramme());
}

} // namespace phaseout::ui
