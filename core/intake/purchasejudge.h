// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identifier.h"
#include "core/intake/purchaseline.h"
#include "core/intake/purchases.h"

namespace phaseout::intake {

/// A line of a list, by its columns where the list has such.
struct PurchaseRow {
    QString maker = {};
    QString model = {};
    QString seller = {};  ///< who sells it: nobody's word for who made it
    QString sellerHeader = {}; ///< as the column calls itself
    QStringList cells = {}; ///< everything else that the line says, the maker and the model too
    bool isFree = false;  ///< words without columns: what one cell says bears on the next
    QString unread = {};  ///< why somebody has to read the line itself, translated; empty where all of it was read
};

/// Answers lines: who makes what is bought. Of all that a line says the answer that asks for most care counts.
class PurchaseJudge {
public:
    PurchaseJudge(const Knowledge &knowledge, QuoteWords words, QDate today);
    // m_reader refers to its neighbours
    PurchaseJudge(const PurchaseJudge &) = delete;
    PurchaseJudge &operator=(const PurchaseJudge &) = delete;

    /// Nothing for a sum or a term.
    [[nodiscard]] std::optional<Purchase> answer(const PurchaseRow &row);
    /// The items of a line that is nothing but several models ("DS-2CD2143G2-I, 4x P3245-LV"); none for any other line.
    [[nodiscard]] QStringList modelsOf(const QStringList &cells) const;

private:
    /// How much care an answer asks for.
    enum class Care { None, Clear, Look, Suspected, Removed };
    struct Answer {
        Purchase purchase;
        Care care = Care::None;
        QString read;            ///< the words it stands on
        bool isByModel = false;
        bool isByShape = false;  ///< another maker's model by its form alone
        DeviceClass called = DeviceClass::Unknown; ///< of a name: what the words call it
    };
    /// What is named but not bought, and the words that say so.
    struct Named {
        Answer answer;
        Mention mention;
    };
    struct Line {
        std::vector<Answer> models;
        std::vector<Answer> names;
        std::vector<Named> others;
        Head head;                ///< of what is bought, for the name in the maker's column
        bool hasThing = false;    ///< something is bought, by its words
        bool isAllHarmless = true; ///< all that is bought are accessories and kinds that stay
        QString stranger;         ///< what a word stands in that no table knows, where a maker's name would stand
        QString open;             ///< the words that leave the choice to the seller
        bool hasPictures = false; ///< what is bought works with pictures
        bool hasLicence = false;  ///< "8 x camera licence"
        bool hasWorkedOn = false; ///< a device that is only taken away or worked on
        bool isAllNoDevice = true; ///< all that is said is such, a licence, work or of a kind that stays
        QString untold;           ///< a device of nobody's that is named, beside what is somebody's
        bool hasKind = false;     ///< a device's word or a model, of whomever
        bool hasCount = false;    ///< and how many there are of it
    };

    class Cell;
    void readCell(const QString &cell, const QString &maker, Line &line);
    void takeIn(const Phrase &phrase, const QString &maker, Line &line);
    [[nodiscard]] bool counts(const Mention &mention, const Phrase &phrase) const;
    [[nodiscard]] Answer bestOf(const Line &line) const;
    [[nodiscard]] std::optional<Answer> besideWhatIsBought(const Answer &bought, const Line &line) const;
    [[nodiscard]] bool isNameOf(const QString &name, const Maker &maker) const;
    [[nodiscard]] bool isSpokenFor(const Answer &name, const std::vector<Answer> &models) const;
    [[nodiscard]] bool isTerm(const QStringList &cells, const QString &text) const;
    [[nodiscard]] bool isCovered(const Maker &maker, DeviceClass deviceClass) const { return m_rules->scope().covers(maker, deviceClass); }

    [[nodiscard]] Answer named(const QString &name, const Head &head) const;
    [[nodiscard]] std::optional<Answer> asked(const QString &maker, const QString &model);
    [[nodiscard]] std::optional<Answer> hinted(const identify::Identification &found) const;

    [[nodiscard]] QString nameOf(const Purchase &purchase) const { return purchase.maker.isKnown() ? m_rules->makerName(purchase.maker) : purchase.brand; }
    [[nodiscard]] Answer removed(Purchase purchase, const QString &read) const;
    [[nodiscard]] static Answer suspected(Purchase purchase, const QString &read, const QStringList &makers);
    [[nodiscard]] Answer clear(Purchase purchase, const QString &read) const;
    [[nodiscard]] Answer staying(Purchase purchase, const QString &read, bool isSure) const;
    [[nodiscard]] Answer doubtful(Purchase purchase, const QString &read) const;
    [[nodiscard]] Answer withPictures(const Answer &answer, const Line &line) const;
    [[nodiscard]] static bool isNoDevice(const Line &line);
    [[nodiscard]] Answer maySee(Purchase purchase, const QString &read) const;
    [[nodiscard]] Answer look(const Answer &bought, const Named &other) const;

    rules::MakerRules::Pointer m_rules;
    identify::Identifier m_identifier;
    QuoteWords m_words;
    LineReader m_reader;
};

} // namespace phaseout::intake
