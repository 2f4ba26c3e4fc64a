// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/project/knowledge.h"

#include <QIODevice>

/// Whether what is about to be bought is what is being removed.
namespace phaseout::intake {

enum class PurchaseAnswer {
    InScope, ///< of a maker whose devices are being removed
    ReBrand, ///< the same, under another name
    Look,    ///< such a maker is named, but perhaps not as whose what is bought is: somebody has to read the line
    Unknown, ///< nothing tells who makes it, or only a hint does
    Clear,   ///< of another maker, or certainly of no kind that is removed
};
[[nodiscard]] QString purchaseAnswerSlug(PurchaseAnswer answer); ///< "in-scope", "re-brand", "look", "unknown", "clear"
[[nodiscard]] QString purchaseAnswerWord(PurchaseAnswer answer); ///< translated

/// One line of a quote, an order or a list of models.
struct Purchase {
    Place where;
    QString text;  ///< as it stands in the list: outside text
    Maker maker;   ///< unknown where nothing tells, or where several may be
    QString brand; ///< what is printed on it, where a table knows
    DeviceClass deviceClass = DeviceClass::Unknown;
    PurchaseAnswer answer = PurchaseAnswer::Unknown;
    QString reason; ///< translated, one sentence
    bool isTitle = false; ///< it names no maker, no model that is known and no number of devices: above a header it is no order
};

/// The lines of a list, answered.
struct PurchaseCheck {
    std::vector<Purchase> lines;
    int leftOut = 0; ///< sums, terms, and titles above a header, which nobody buys
    QStringList hiddenSheets; ///< as Place::file names them; their lines were answered too
};

/// Answers every line of \a input: a table (CSV, TSV, XLSX, ODS) by its columns of model, maker and description where it has
/// such, else line by line as free text, and so what stands above a header; a line that is nothing but several models is as many lines.
/// Empty lines are passed over; work, carriage and cable by their words alone are clear. What could not be read, or not as a whole, is never clear.
/// Fails as formats::TableFile::open(), with Unsupported for what is no list (ingest::noListWords()), or Cancelled.
[[nodiscard]] Result<PurchaseCheck> checkPurchases(QIODevice &input, const QString &fileName, const Knowledge &knowledge, QDate today,
                                                   const JobContext &context);

} // namespace phaseout::intake
