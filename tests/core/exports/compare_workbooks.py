# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_workbooks.py OURS RECALCULATED: every formula cell's stored result against the recalculated one.

Numbers agree within 0.005, texts exactly. Prints what differs and how many formulas were compared; exit code 1 when
anything differs or there was no formula."""
import datetime
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape


def plain(value):
    """Dates as the numbers they are stored as; an empty text and no value are the same to a reader."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return float(to_excel(value))
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return float(value)
    if value is None:
        return ""
    return unescape(value) if isinstance(value, str) else value


def same(ours, theirs):
    if isinstance(ours, float) and isinstance(theirs, float):
        return abs(ours - theirs) <= 0.005
    return type(ours) is type(theirs) and ours == theirs


def main():
    formulas = load_workbook(sys.argv[1])
    ours = load_workbook(sys.argv[1], data_only=True)
    theirs = load_workbook(sys.argv[2], data_only=True)
    compared = different = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                compared += 1
                stored = plain(ours[sheet.title][cell.coordinate].value)
                found = plain(theirs[sheet.title][cell.coordinate].value)
                if not same(stored, found):
                    different += 1
                    if different <= 20:
                        print(f"{sheet.title}!{cell.coordinate}: stored {stored!r}, recalculated {found!r}, ={cell.value[:160]}")
    print(f"{compared} formulas compared, {different} differ")
    return 1 if different or not compared else 0


sys.exit(main())
