# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every catalogue of translations/ is whole: nothing unfinished or empty, every plural form there, no %1 or %Ln lost, and every
number of things grouped as the language does."""
import re
import xml.etree.ElementTree as xml
from collections import Counter

from tree import Problem

# Qt's plural rules: "0", "1", "2 to 5", "6", "the rest" for Welsh.
FORMS = {"en_GB": ("1", "the rest"), "cy_GB": ("0", "1", "2 to 5", "6", "the rest")}
PLACES = re.compile(r"%L?\d+|%L?n|%%")
KEY = re.compile(r"(?<!&)&(?=\w)")
ENDS = "…:"


def places(text):
    return Counter(PLACES.findall(text))


def check(tree):
    for name in tree.under("translations/", suffixes=(".ts",)):
        try:
            root = xml.fromstring(tree.text(name) or "")
        except xml.ParseError as error:
            yield Problem(name, error.position[0], "cannot be read")
            continue
        forms = FORMS.get(root.get("language"))
        if forms is None:
            yield Problem(name, 0, f"{root.get('language')} has no plural forms in tests/lint/checks/translations.py")
            continue
        for context in root.iter("context"):
            for message in context.iter("message"):
                for what in faults(message, forms):
                    yield Problem(name, 0, f"{context.findtext('name')}: “{message.findtext('source')}”: {what}")


def faults(message, forms):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield (translation.get("type") if translation is not None else None) or "missing"
        return
    texts = [("", translation.text or "")]
    if message.get("numerus") == "yes":
        given = [form.text or "" for form in translation.iter("numerusform")]
        if len(given) != len(forms):
            yield f"{len(given)} plural forms instead of {len(forms)}"
            return
        texts = [(f" for {form}", text) for form, text in zip(forms, given)]
    elif "%Ln" in source:
        yield "has %Ln but is not marked as plural"
    if "%n" in source:
        yield "write %Ln, so that thousands are grouped"
    for form, text in texts:
        if not text.strip():
            yield f"empty{form}"
        elif places(text) != places(source):
            yield f"not the same place holders{form}: “{text}”"
        elif len(KEY.findall(text)) != len(KEY.findall(source)):
            yield f"key letter{form}: “{text}”"
        elif source[-1] in ENDS and text.rstrip()[-1] != source.rstrip()[-1]:
            yield f"ends otherwise{form}: “{text}”"
