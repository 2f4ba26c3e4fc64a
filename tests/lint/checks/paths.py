# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No tracked file names a folder of one particular machine."""


def check(tree):
    yield from tree.matches(tree.files, r"(?<![\w.%/-])/(work|home|root|Users)/[\w.]", "“{}” exists on one machine only")
