-- SPDX-FileCopyrightText: The Phaseout contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- docs/formats/project-file.md explains every table and column.

CREATE TABLE meta (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id BLOB NOT NULL,
  origin BLOB NOT NULL,
  createdAt INTEGER NOT NULL,
  neededVersion TEXT NOT NULL,
  currentPlan BLOB NOT NULL DEFAULT x'',
  baseline BLOB NOT NULL DEFAULT x'',
  rules TEXT NOT NULL DEFAULT '',
  journalCount INTEGER NOT NULL DEFAULT 0,
  journalHead BLOB NOT NULL DEFAULT x''
) STRICT;

-- Facts

CREATE TABLE batch (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  fileName TEXT NOT NULL,
  fileSha256 BLOB NOT NULL,
  reader TEXT NOT NULL,
  readerVersion INTEGER NOT NULL,
  mapping BLOB NOT NULL,
  storeHint TEXT NOT NULL,
  importedAt INTEGER,
  observations INTEGER NOT NULL,
  storeRows INTEGER NOT NULL,
  subnetRows INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  digest BLOB NOT NULL,
  linksDigest BLOB NOT NULL,
  isRevoked INTEGER NOT NULL
) STRICT;

CREATE TABLE observation (
  key INTEGER PRIMARY KEY,
  row INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE store_row (
  key INTEGER PRIMARY KEY,
  row INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE subnet_row (
  key INTEGER PRIMARY KEY,
  row INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE device_number (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE link_rule (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE link (
  device INTEGER NOT NULL REFERENCES device_number,
  observation INTEGER NOT NULL,
  rule INTEGER NOT NULL REFERENCES link_rule,
  PRIMARY KEY (device, observation)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX link_by_observation ON link (observation);

-- Derived values

CREATE TABLE organisation (
  place INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE store (
  id BLOB PRIMARY KEY,
  organisation BLOB NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT,
  postcodeText TEXT NOT NULL,
  region TEXT NOT NULL,
  nation TEXT NOT NULL,
  format TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  closedOn INTEGER,
  sensitivity INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  number INTEGER PRIMARY KEY REFERENCES device_number,
  id BLOB NOT NULL,
  ip BLOB,
  mac INTEGER,
  serial TEXT NOT NULL,
  model TEXT NOT NULL,
  name TEXT NOT NULL,
  firmwareText TEXT NOT NULL,
  firmwareVersion TEXT NOT NULL,
  firmwareBuiltOn INTEGER,
  firmwarePlatform TEXT NOT NULL,
  channels INTEGER NOT NULL,
  firstSeen INTEGER,
  lastSeen INTEGER,
  observations INTEGER NOT NULL,
  maker TEXT NOT NULL,
  brand TEXT NOT NULL,
  deviceClass TEXT NOT NULL,
  verdict TEXT NOT NULL,
  confidence INTEGER NOT NULL,
  madeOn INTEGER,
  isExposed INTEGER NOT NULL,
  isInScope INTEGER NOT NULL,
  needsDecision INTEGER NOT NULL,
  store BLOB,
  storeConfidence INTEGER NOT NULL,
  storeRule TEXT NOT NULL,
  needsStore INTEGER NOT NULL
) STRICT;

-- Decisions

CREATE TABLE user_store (
  id BLOB PRIMARY KEY,
  organisation BLOB NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT,
  postcodeText TEXT NOT NULL,
  region TEXT NOT NULL,
  nation TEXT NOT NULL,
  format TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  closedOn INTEGER,
  sensitivity INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE store_delivery (
  store BLOB PRIMARY KEY,
  state TEXT NOT NULL,
  evidence TEXT NOT NULL,
  reference TEXT NOT NULL,
  reachedOn INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE device_decision (
  device BLOB PRIMARY KEY,
  verdict TEXT,
  maker TEXT,
  brand TEXT,
  deviceClass TEXT,
  isParked INTEGER,
  reason TEXT,
  isStoreDecided INTEGER NOT NULL,
  store BLOB,
  state TEXT NOT NULL,
  evidence TEXT NOT NULL,
  reference TEXT NOT NULL,
  reachedOn INTEGER,
  isIsolated INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  slug TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  digest BLOB PRIMARY KEY,
  size INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

-- History

CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  origin BLOB NOT NULL,
  seq INTEGER NOT NULL,
  prevHash BLOB NOT NULL,
  otherHeads BLOB NOT NULL,
  undoes BLOB,
  utc INTEGER NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  kindVersion INTEGER NOT NULL,
  body BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (origin, seq)
) STRICT;
