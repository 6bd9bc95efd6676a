-- A caseload judged in BigQuery: a table compliance.cases with one case a row (case_id STRING, case_json STRING).
-- First put the script where BigQuery reads libraries from, in a bucket of your own instead of BUCKET:
--   gcloud storage cp node_modules/permanency/dist/udf/all.js gs://BUCKET/permanency.js

CREATE OR REPLACE FUNCTION compliance.evaluate_json(case_json STRING, as_of STRING, pack STRING)
RETURNS STRING
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ["gs://BUCKET/permanency.js"])
AS r"""
return permanency.evaluateJson(case_json, as_of, pack);
""";

CREATE OR REPLACE TABLE compliance.judged AS
SELECT case_id, compliance.evaluate_json(case_json, '2026-11-23', 'us-mo,us') AS report
FROM compliance.cases;

-- The violations of the whole caseload, longest due first.
SELECT
  case_id,
  JSON_VALUE(duty, '$.rule') AS rule,
  JSON_VALUE(duty, '$.title') AS title,
  JSON_VALUE(duty, '$.subject.child') AS child,
  JSON_VALUE(duty, '$.status') AS status,
  SAFE_CAST(JSON_VALUE(duty, '$.due') AS DATE) AS due,
  JSON_VALUE(duty, '$.message') AS message
FROM compliance.judged, UNNEST(JSON_QUERY_ARRAY(report, '$.duties')) AS duty
WHERE JSON_VALUE(duty, '$.id') IN UNNEST(JSON_VALUE_ARRAY(report, '$.violations'))
ORDER BY due, case_id, rule;

-- The rows that are no case, and what is wrong with them. Where there are any, the list above is not the whole caseload's.
SELECT
  case_id,
  JSON_VALUE(report, '$.error.what') AS what,
  JSON_VALUE(issue, '$.path') AS path,
  JSON_VALUE(issue, '$.found') AS found,
  JSON_VALUE(issue, '$.expected') AS expected
FROM compliance.judged LEFT JOIN UNNEST(JSON_QUERY_ARRAY(report, '$.error.issues')) AS issue
WHERE JSON_VALUE(report, '$.error.what') IS NOT NULL
ORDER BY case_id, path;
