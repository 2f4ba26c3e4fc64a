-- SPDX-FileCopyrightText: The Phaseout contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM batch;
INSERT INTO no_such_table VALUES (1);
