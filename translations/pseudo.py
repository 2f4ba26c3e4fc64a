# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a catalogue in a language that does not exist: pseudo.py FROM.ts TO.ts. Every text of FROM comes out with accents,
between brackets and 40 % longer, so that on a screen a text without accents cannot be translated, one without its closing
bracket does not fit, and one with brackets in its middle was glued together."""
import re
import sys
import xml.etree.ElementTree as xml

ACCENTS = str.maketrans("AEIOUYaeiouyCNScns", "ÀÉÎÖÛÝàéîöûýÇÑŠçñš")
KEPT = re.compile(r"(%L?\d+|%L?n|&\w|<[^>]*>|https?://\S+)")  # place holders, key letters, tags
LONGER = 0.4


def pseudo(text):
    parts = KEPT.split(text)
    parts[::2] = [part.translate(ACCENTS) for part in parts[::2]]
    return "[" + "".join(parts) + "·" * max(1, round(len(text) * LONGER)) + "]"


def convert(tree):
    # English numbers and plurals; the language is named by the file.
    tree.getroot().set("language", "en_GB")
    for message in tree.getroot().iter("message"):
        text = pseudo(message.findtext("source"))
        translation = message.find("translation")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                xml.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    return tree


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    convert(xml.parse(sys.argv[1])).write(sys.argv[2], encoding="utf-8", xml_declaration=True)
