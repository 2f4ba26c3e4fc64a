# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_types.py WORKBOOK NAMES: what another reader sees. NAMES holds the outside texts, one JSON list."""
import json
import re
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
problems = []
with open(sys.argv[2], encoding="utf-8") as file:
    names = set(json.load(file))

stores = book["Stores"]
if stores["A5"].value != "Store No":
    problems.append(f"Stores!A5 is {stores['A4'].value!r}")
seen = set()
for row in stores.iter_rows(min_row=6, max_col=2):
    for cell in row:
        if cell.data_type != "s":
            problems.append(f"Stores!{cell.coordinate} is of type {cell.data_type}: {cell.value!r:.80}")
        if cell.hyperlink is not None:
            problems.append(f"Stores!{cell.coordinate} is a link")
        seen.add(cell.value)
for name in names - seen:
    problems.append(f"not found as text: {name!r:.80}")
for name in ("AsOf", "FyStart", "VatRate", "VatRecoverable", "AmberDays", "RedDays", "AmberCost", "RedCost",
             "BudgetApproved", "ContingencyApproved", "PledgeDate", "TargetEnd"):
    if name not in book.defined_names:
        problems.append(f"no defined name {name}")
for sheet in book.worksheets:
    if sheet.merged_cells.ranges:
        problems.append(f"{sheet.title} has merged cells")
    side = "portrait" if sheet.title == "Summary" else "landscape"
    if sheet.page_setup.orientation != side or not sheet.sheet_properties.pageSetUpPr.fitToPage:
        problems.append(f"{sheet.title} is not set up for print")
    if not sheet.protection.sheet or sheet.protection.password:
        problems.append(f"{sheet.title} is not protected without a password")
    if "Confidential" not in (sheet.oddFooter.left.text or ""):
        problems.append(f"{sheet.title} has no footer")
    for drawn in sheet._charts:
        first, last = map(int, re.findall(r"\d+(?=:|$)", drawn.series[0].val.numRef.f.replace("$", "")))
        if (last - first + 1) > 13 * (drawn.x_axis.tickLblSkip or 1):
            problems.append(f"{sheet.title} has a chart whose labels collide")
    if any((sheet.row_dimensions[number].height or 0) < 15 for number in range(1, sheet.max_row + 1)):
        problems.append(f"{sheet.title} has rows that leave their height to the program")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f" and not cell.protection.locked:
                problems.append(f"{sheet.title}!{cell.coordinate} is an unlocked formula")
if sum(column.width for column in book["Summary"].column_dimensions.values()) > 100:
    problems.append("Summary is too wide to be read on A4")
if book["Assumptions"]["C5"].protection.locked:
    problems.append("Assumptions!C5 is locked")
print("\n".join(problems[:30]) or "as it should be")
sys.exit(1 if problems else 0)
