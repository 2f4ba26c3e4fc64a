-- SPDX-FileCopyrightText: The Phaseout contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which device an observation is of is derived (docs/decisions/0015), so that no import vouches for it any longer.

ALTER TABLE batch DROP COLUMN linksDigest;
ALTER TABLE device ADD COLUMN installedOn INTEGER;
ALTER TABLE store ADD COLUMN formerCode TEXT NOT NULL DEFAULT '';
ALTER TABLE user_store ADD COLUMN formerCode TEXT NOT NULL DEFAULT '';
