-- One row a fact, case by case: the columns are the fields of a timeline's events, the codes already theirs. A code that is not
-- translated is left as it stands, so that its case is told as not readable rather than judged without it.
SELECT case_no, 'case-opened' AS kind, opened_on AS "on", NULL AS child, NULL AS role, NULL AS goal, NULL AS setting, NULL AS cs1, NULL AS recordedOn
  FROM cases
UNION ALL SELECT case_no, 'case-closed', closed_on, NULL, NULL, NULL, NULL, NULL, NULL FROM cases WHERE closed_on IS NOT NULL
UNION ALL SELECT case_no, 'care-entered', removed_at, child_no, NULL, NULL, NULL, NULL, NULL FROM removals JOIN children USING (child_no)
UNION ALL SELECT case_no, 'care-exited', discharged_on, child_no, NULL, NULL, NULL, NULL, NULL
  FROM removals JOIN children USING (child_no) WHERE discharged_on IS NOT NULL
UNION ALL SELECT case_no, 'placement-started', began_on, child_no, NULL, NULL,
  CASE setting_code WHEN 'FOS' THEN 'foster-home' WHEN 'KIN' THEN 'kin-home' ELSE setting_code END, NULL, NULL
  FROM placements JOIN children USING (child_no)
UNION ALL SELECT case_no, 'goal-set', set_on, child_no, CASE kind WHEN 'P' THEN 'primary' WHEN 'C' THEN 'concurrent' ELSE kind END,
  CASE goal_code WHEN 'RU' THEN 'reunification' WHEN 'GD' THEN 'guardianship' WHEN 'AD' THEN 'adoption' ELSE goal_code END, NULL, NULL, entered_on
  FROM goals JOIN children USING (child_no)
UNION ALL SELECT case_no, 'cs1-completed', completed_on, child_no, NULL, NULL, NULL, form, NULL FROM cs1_forms
ORDER BY case_no, "on";
