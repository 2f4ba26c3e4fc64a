-- SPDX-FileCopyrightText: The Phaseout contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which register a store was new in: what lists said before does not mean it.

ALTER TABLE store ADD COLUMN newIn INTEGER NOT NULL DEFAULT 0;
