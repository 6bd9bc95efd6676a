-- An agency's tables as a SQL database has them, with invented records: what extract.ts reads.
CREATE TABLE cases (case_no TEXT PRIMARY KEY, county TEXT, opened_on TEXT, closed_on TEXT);
CREATE TABLE children (child_no TEXT PRIMARY KEY, case_no TEXT, born_on TEXT);
CREATE TABLE removals (child_no TEXT, removed_at TEXT, discharged_on TEXT);
CREATE TABLE placements (child_no TEXT, began_on TEXT, setting_code TEXT);
CREATE TABLE goals (child_no TEXT, set_on TEXT, kind TEXT, goal_code TEXT, entered_on TEXT);
CREATE TABLE cs1_forms (case_no TEXT, child_no TEXT, completed_on TEXT, form TEXT);

INSERT INTO cases VALUES ('0107', 'Adair', '2026-06-01', NULL), ('0108', 'Boone', '2026-07-14', NULL), ('0109', 'Boone', '2026-08-03', NULL);
INSERT INTO children VALUES ('K1', '0107', '2016-02-29'), ('K2', '0108', '2012-09-30'), ('K3', '0108', '2019-01-07'), ('K4', '0109', '2021-11-11');
INSERT INTO removals VALUES
  ('K1', '2026-06-01T15:10-05:00', NULL), ('K2', '2026-07-14T21:40-05:00', NULL), ('K3', '2026-07-14T21:40-05:00', NULL),
  ('K4', '2026-08-03', '2026-08-20');
INSERT INTO placements VALUES
  ('K1', '2026-06-01', 'FOS'), ('K2', '2026-07-14', 'KIN'), ('K3', '2026-07-14', 'KIN'), ('K4', '2026-08-03', 'FOS');
INSERT INTO goals VALUES
  ('K1', '2026-06-03', 'P', 'RU', '2026-06-04'), ('K1', '2026-06-24', 'C', 'GD', '2026-06-24'),
  ('K2', '2026-07-16', 'P', 'RU', '2026-07-16'), ('K3', '2026-07-16', 'P', 'RU', '2026-07-16'), ('K3', '2026-08-10', 'C', 'AD', '2026-08-11'),
  ('K4', '2026-08-05', 'P', 'XX', '2026-08-05');
INSERT INTO cs1_forms VALUES ('0107', 'K1', '2026-06-29', 'first'), ('0108', 'K2', '2026-08-19', 'first'), ('0108', 'K3', '2026-08-12', 'first');
