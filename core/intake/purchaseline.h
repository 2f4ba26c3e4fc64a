// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/purchasewords.h"
#include "core/rules/makerrules.h"

/// What the words of a line of a quote say is bought, and what they only name. Grammar; who makes what is judged elsewhere.
namespace phaseout::intake {

/// What the words beside a name or model make of it.
enum class Role {
    Bought,
    Goes,   ///< replaced or taken away
    Beside, ///< what it is for, is compared with, who made a piece of it, or who sells it
};

/// A name or a model that a line says.
struct Mention {
    QString text;
    bool isModel = false;
    QString name;   ///< of a model: the name before it, where one stands there
    Role role = Role::Bought;
    QString marker; ///< the words that say so; empty where it is bought
    bool isWork = false; ///< it goes because taking it away is what is ordered
    bool isOffer = false; ///< "Hikvision alternative": to it, or it
    bool isSubject = false; ///< of a name: it stands where a maker's name stands, "Axis dome" or "dome by Axis", not "camera at Axis House"
};

/// What a thing is, by the last of its words: a "camera bracket" is a bracket.
struct Head {
    DeviceClass deviceClass = DeviceClass::Unknown; ///< Other for what has no firmware
    bool isDoubtful = false; ///< a device or what goes with one: "NVR rack mount"
};

/// What is said of one thing, between commas, brackets, "with" and the like.
struct Phrase {
    Role role = Role::Bought; ///< of the thing; a name in it may have another ("Hikvision-compatible bracket")
    bool isAlong = false;     ///< it comes with another thing
    bool isListed = false;    ///< behind "and" or a comma
    bool isNameAlone = false; ///< a maker's name and nothing else: "dome (Axis)"
    bool isJoined = false;    ///< behind "and", and not among what comes "with" a thing
    bool isWith = false;      ///< behind "with"
    bool isAdded = false;     ///< behind "plus" or "with", and not "with built-in": another thing, whoever made the one before
    bool isApart = false;     ///< behind a semicolon
    bool isCounted = false;   ///< it begins with how many: "4 turrets", "2no. 16 channel NVR"
    bool isCountedBehind = false; ///< "turrets x 4"
    bool isCount = false;     ///< it is nothing else: "(2)", "qty 2"
    bool isMore = false;      ///< behind what something else is "for": one more of those, or a thing by itself
    bool isKit = false;       ///< its things belong together: "camera kit with 4 domes"
    bool isSoftware = false;  ///< "mobile app", "licence": no device, and none that follows is described by it
    bool isLicence = false;   ///< "camera licence": no device, whoever made it
    bool isWorkedOn = false;  ///< its things are only taken away or worked on: "removal of 8 cameras", "labour to fit 8 domes"
    bool hasPictures = false; ///< "video verification": what stays otherwise may see people
    bool hasWork = false;     ///< a word for work or a sum, among others
    std::vector<Mention> mentions;
    Head head;
    bool hasDevice = false;   ///< a word for a kind of device
    bool hasStranger = false; ///< a word that no table knows, so that it may be somebody's name
    bool hasName = false;     ///< such a word, written as a name, stands before a word for a device: "ProTech turret"
    DeviceClass first = DeviceClass::Unknown; ///< what it begins with, whatever follows: "NVR quoted separately"
    bool isService = false;   ///< work or carriage and nothing else
    bool isOnlyHow = false;   ///< plain words and nothing else: "managed, white"
    bool isEmpty = true;      ///< numbers and fillers alone
    QString nobodys; ///< the words that say it is of no maker who is named: "own-brand", "tbc"
    QString open; ///< the words that leave the choice to the seller: "or equivalent"
    QString text;
    [[nodiscard]] bool hasModel() const { return std::any_of(mentions.begin(), mentions.end(), [](const Mention &each) { return each.isModel; }); }
};

/// Reads the words of a cell. \a names are the makers' tables, whose words for classes count too.
class LineReader {
public:
    LineReader(const QuoteWords &words, const rules::MakerRules &names);

    [[nodiscard]] std::vector<Phrase> read(const QString &cell) const;
    /// Whether the policy leaves \a deviceClass, whoever in scope made it.
    [[nodiscard]] bool doesStay(DeviceClass deviceClass) const { return m_staying.contains(deviceClass); }

private:
    const QuoteWords &m_words;
    const rules::MakerRules &m_names;
    QSet<DeviceClass> m_staying;
};

} // namespace phaseout::intake
