// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/dryruntable.h"
#include "ui/pages/import/importwizard.h"
#include "core/intake/savedmappings.h"

#include <QPointer>
#include <functional>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace phaseout::ui {

class CountLinks;
class InlineMessage;
class LinkButton;
class PlainLabel;
class CellsModel;

/// 1: what was recognised.
class FilesPage : public WizardPage {
    Q_OBJECT
public:
    explicit FilesPage(ImportWizard &wizard);
    bool validatePage() override;

private:
    void showFiles();
    void showPreview(int file);
    [[nodiscard]] QVariant fileCell(int row, int column, int role) const;

    ImportWizard &m_wizard;
    InlineMessage *m_message;
    QTableView *m_files;
    CellsModel *m_filesModel;
    PlainLabel *m_about;
    QTableView *m_preview;
    CellsModel *m_previewModel = nullptr;
};

/// 2: which column is what.
class MatchPage : public WizardPage {
    Q_OBJECT
public:
    explicit MatchPage(ImportWizard &wizard);
    void initializePage() override;
    bool validatePage() override;

private:
    void showTable();
    void showNeeds();
    void saveMapping();
    void loadMapping();
    void offerSaved();
    void useOffer();
    void useMapping(const ingest::ColumnMapping &mapping);
    [[nodiscard]] size_t file() const;
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    ImportWizard &m_wizard;
    InlineMessage *m_message;
    QComboBox *m_file;
    QComboBox *m_kind;
    QComboBox *m_origin; ///< of devices
    QComboBox *m_encoding; ///< of texts
    QTableView *m_table;
    CellsModel *m_model;
    PlainLabel *m_needs;
    QPointer<QWidget> m_focus; ///< before the table was read again
    std::optional<intake::SavedMapping> m_offer; ///< of the table that is shown
};

/// 3: whether the day or the month comes first, and whether a cell stands for the empty ones below it, where nothing in the file says so.
class MeaningsPage : public WizardPage {
    Q_OBJECT
public:
    explicit MeaningsPage(ImportWizard &wizard);
    void initializePage() override;
    bool validatePage() override;

private:
    void askDate(size_t number, const OpenDate &open, QVBoxLayout &layout);
    void askGroups(size_t file, QVBoxLayout &layout);
    void addChoice(const QString &words, const QString &name, const QString &column, bool isChosen, QButtonGroup &group, QVBoxLayout &layout, std::function<void()> choose);

    ImportWizard &m_wizard;
    InlineMessage *m_message;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_questions = nullptr; ///< what it shows
};

/// 4: what would change.
class DryRunPage : public WizardPage {
    Q_OBJECT
public:
    explicit DryRunPage(ImportWizard &wizard);
    void initializePage() override;
    void cleanupPage() override;
    bool validatePage() override;

private:
    void showReport();
    void exportRefused();

    ImportWizard &m_wizard;
    DryRunTable m_table;
    InlineMessage *m_message;
    CountLinks *m_counts;
    QTableView *m_view;
    CellsModel *m_model;
    PlainLabel *m_whole; ///< what the current row says, where it is longer than its cell
    QPushButton *m_export;
    bool m_isImported = false;
    bool m_hasFailed = false; ///< and has said why
};

/// 5: what has changed.
class DonePage : public WizardPage {
    Q_OBJECT
public:
    explicit DonePage(ImportWizard &wizard);
    void initializePage() override;

private:
    ImportWizard &m_wizard;
    PlainLabel *m_words;
    LinkButton *m_undo;
    LinkButton *m_open;
    LinkButton *m_registers;
};

} // namespace phaseout::ui
