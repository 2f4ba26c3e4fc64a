// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspopup.h"

#include "ui/jobs/progressstrip.h"
#include "ui/theme/paint.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QProgressBar>
#include <QScreen>
#include <QVBoxLayout>

namespace phaseout::ui {
namespace {

/// One job. The link is Cancel while it runs and the result afterwards.
class JobRow : public QWidget {
public:
    JobRow(JobList &jobs, QWidget *parent)
        : QWidget(parent)
        , m_jobs(jobs)
        , m_name(new PlainLabel(this))
        , m_words(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
        , m_bar(new QProgressBar(this))
        , m_link(new LinkButton({}, this))
    {
        m_bar->setTextVisible(false);
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->setVerticalSpacing(2);
        layout->addWidget(m_name, 0, 0);
        layout->addWidget(m_link, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
        layout->addWidget(m_bar, 1, 0, 1, 2);
        layout->addWidget(m_words, 2, 0, 1, 2);
        layout->setColumnStretch(0, 1);
        connect(m_link, &LinkButton::clicked, this, [this] {
            if (m_isRunning)
                m_jobs.cancel(m_job);
            else
                m_jobs.openResult(m_job);
        });
    }

    void show(const QModelIndex &index)
    {
        m_job = index.data(JobList::IdRole).value<JobList::JobId>();
        m_isRunning = JobState(index.data(JobList::StateRole).toInt()) == JobState::Running;
        const QString name = index.data().toString();
        m_name->setText(name);
        m_words->setText(index.data(JobList::WordsRole).toString());
        const qint64 total = index.data(JobList::TotalRole).toLongLong();
        const qint64 done = index.data(JobList::DoneRole).toLongLong();
        m_bar->setVisible(m_isRunning);
        showOn(*m_bar, done, total);
        m_bar->setAccessibleName(JobList::tr("Progress of %1").arg(name));
        m_link->setText(m_isRunning ? JobList::tr("Cancel") : index.data(JobList::ResultRole).toString());
        m_link->setAccessibleName(m_isRunning ? JobList::tr("Cancel %1").arg(name) : m_link->text());
        m_link->setVisible(!m_link->text().isEmpty());
        m_link->updateGeometry();
    }

private:
    JobList &m_jobs;
    PlainLabel *m_name;
    PlainLabel *m_words;
    QProgressBar *m_bar;
    LinkButton *m_link;
    JobList::JobId m_job = 0;
    bool m_isRunning = false;
};

} // namespace

JobsPopup::JobsPopup(JobList &jobs, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_jobs(jobs)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Jobs"));
    setMinimumWidth(std::max(400, fontMetrics().averageCharWidth() * 50));
    m_rows->setContentsMargins(4, 4, 4, 4);
    m_rows->setSpacing(0);
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, &JobsPopup::rebuild);
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobsPopup::rebuild);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            refresh(row);
    });
    rebuild();
}

void JobsPopup::rebuild()
{
    // Not deleted at once: the link of one of them may be what was pressed.
    for (QWidget *row : m_rowWidgets) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rowWidgets.clear();
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        if (row > 0) {
            m_rowWidgets.push_back(new Hairline(this));
            m_rows->addWidget(m_rowWidgets.back());
        }
        auto *job = new JobRow(m_jobs, this);
        job->setObjectName(QStringLiteral("job%1").arg(row));
        job->show(m_jobs.index(row));
        m_rows->addWidget(job);
        m_rowWidgets.push_back(job);
    }
    if (m_rowWidgets.empty()) {
        auto *none = new PlainLabel(tr("No jobs. Imports, plans and reports that take a while appear here."),
                                    TextStyle::Body, LabelTone::Muted, this);
        none->setMargin(12);
        m_rows->addWidget(none);
        m_rowWidgets.push_back(none);
    }
    if (isVisible())
        adjustSize();
}

void JobsPopup::refresh(int row)
{
    // Jobs and lines alternate.
    const auto place = std::size_t(row) * 2;
    if (place < m_rowWidgets.size())
        static_cast<JobRow *>(m_rowWidgets[place])->show(m_jobs.index(row));
}

void JobsPopup::openAt(const QWidget &anchor)
{
    adjustSize();
    QRect place(QPoint(), sizeHint().expandedTo(minimumSize()));
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width(), -4));
    place.moveBottomRight(corner);
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::max(place.left(), room.left()));
        place.moveTop(std::max(place.top(), room.top()));
    }
    setGeometry(place);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
}

void JobsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(painter, rect(), color(palette(), Role::Raised), color(palette(), Role::BorderStrong),
                 edgeWidth(palette()), 0);
}

} // namespace phaseout::ui
