// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

/// A report as values: sheets of cells that any writer can put into a file, and a test can print.
namespace phaseout::report {

/// What a cell holds, or what its formula gives.
using Value = std::variant<std::monostate, QString, double, QDate, Money>;

/// How a cell looks. A closed list, so that a report stays quiet and a writer stays small.
enum class Look {
    Body,
    Title,
    Subtitle,
    Section,
    Header,
    HeaderRight,
    Label,
    Wrapped,
    Strong,
    Total,
    Input,
    Note,
    Link,
    Mark,
    Freeze
};
/// How a value is written. A quiet count is a dot where it is 0; money is in whole units, exact money with the
/// currency's decimals.
/// Lateness: days, those in hand as "12 early".
enum class Shown { General, Text, Count, QuietCount, Lateness, Tenths, Decimal, Money, ExactMoney, Percent, Date, Month };

struct Cell {
    Value value;
    QString formula; ///< without "="; value is then its result, computed here and not by the reader's program
    Look look = Look::Body;
    Shown shown = Shown::General;
    QString link; ///< name of a sheet of the same book; empty: none
};

/// Rows and columns count from 0; the last ones belong to it.
struct Area {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    friend bool operator==(const Area &, const Area &) = default;
};

/// "Stores" and A1 style: "$B$7". Row and column count from 0.
[[nodiscard]] QString cellName(int row, int column);
[[nodiscard]] QString absoluteName(int row, int column);
[[nodiscard]] QString columnName(int column);
/// "Stores!$A$5:$A$9", quoted where the name needs it; one cell when the area is one.
[[nodiscard]] QString reference(const QString &sheet, const Area &area);

enum class Tint { Red, Amber, Green, Complete, Muted, Heat };

/// Colours that follow the values.
struct ConditionalRule {
    Area area;
    QString startsWith; ///< text that is tinted; empty: a scale from white to Tint::Heat by value
    Tint tint = Tint::Heat;
};

/// What may be typed into the unlocked cells of an area.
struct Validation {
    enum class Kind { List, Date, Number };
    Area area;
    Kind kind = Kind::Number;
    QStringList list;
    double least = 0;
    double most = 0;
    QString title;   ///< at most 32 characters
    QString message; ///< at most 255 characters
};

/// A named table: the area's first row holds its unique headers, and at least one more row follows.
struct Table {
    Area area;
    QString name;
};

struct Series {
    QString name;
    QString categories; ///< reference
    QString values;     ///< reference
    int colour = 0;     ///< position in the writer's palette
    bool isDashed = false;
    bool isMarked = false; ///< with a mark at each point, to tell it from another without its colour
};

struct Chart {
    enum class Kind { Line, StackedColumns };
    Kind kind = Kind::Line;
    QString title;
    QString alternative; ///< what it shows, in words, for people who do not see it
    QString axis;        ///< of the values
    Shown shown = Shown::Count;
    std::vector<Series> series;
    int points = 0; ///< of each of them
    int row = 0;    ///< of its top left corner
    int column = 0;
    int width = 620; ///< pixels
    int height = 300;
};

/// What a sheet is for; says the colour of its tab.
enum class Group { Read, Data, Inputs, Control };
[[nodiscard]] QString groupWord(Group group); ///< translated

struct Sheet {
    QString name;    ///< the same in every language, for formulas and manuals
    QString purpose; ///< one line
    Group group = Group::Read;
    std::vector<std::vector<Cell>> rows;
    std::vector<double> widths;  ///< of columns, in characters; a missing one is the program's default
    std::vector<double> heights; ///< of rows, in points; 0 or a missing one is the program's default
    int frozenRows = 0;
    int frozenColumns = 0;
    int repeatedFirst = -1; ///< rows printed on every page; -1: none
    int repeatedLast = -1;
    int printedColumns = 0; ///< 0: all; the rest are workings
    bool isPrinted = true;  ///< else no page is: data is read on the screen
    bool isA3 = false;
    bool isPortrait = false;
    bool isOnePage = false; ///< else one page wide and as long as it takes
    std::vector<Table> tables;
    std::vector<ConditionalRule> rules;
    std::vector<Validation> validations;
    std::vector<Chart> charts;

    /// Puts \a cell, making room for it.
    void put(int row, int column, Cell cell);
    [[nodiscard]] const Cell *at(int row, int column) const; ///< null where nothing was put
    /// \a area of this sheet, or one column's or cell's part of it.
    [[nodiscard]] QString reference(const Area &area) const;
    [[nodiscard]] QString reference(int row, int column) const;
    [[nodiscard]] int columnCount() const;
    /// Makes rows high enough for what stands in them: not every program does that by itself.
    void fitRows();
};

/// A cell or range that formulas call by name.
struct DefinedName {
    QString name;
    QString refersTo;
};

/// A whole report. A value.
struct ReportBook {
    QString title;
    QString footer; ///< plain words, without page numbers
    QDate asOf;     ///< also the day in the file's properties, so that the same report gives the same bytes
    Currency currency = Currency::pounds();
    std::vector<Sheet> sheets;
    std::vector<DefinedName> names;
    int failingChecks = 0; ///< how many of its own checks fail
    [[nodiscard]] const Sheet *sheet(QStringView name) const;
};

// Cells in a word.
[[nodiscard]] Cell words(const QString &text, Look look = Look::Body);
[[nodiscard]] Cell count(double number, Look look = Look::Body);
[[nodiscard]] Cell money(const Money &amount, Look look = Look::Body);
[[nodiscard]] Cell day(QDate date, Look look = Look::Body); ///< empty when invalid
[[nodiscard]] Cell formula(const QString &text, Value result, Shown shown, Look look = Look::Body);
/// \a text as it stands in a formula, in double quotes.
[[nodiscard]] QString quoted(const QString &text);

} // namespace phaseout::report
