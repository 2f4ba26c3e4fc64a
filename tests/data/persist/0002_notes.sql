-- SPDX-FileCopyrightText: The Phaseout contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE store_note (store BLOB PRIMARY KEY, words TEXT NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE batch ADD COLUMN words TEXT NOT NULL DEFAULT '';
