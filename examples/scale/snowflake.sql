-- A caseload judged in Snowflake: a table cases with one case a row (case_id VARCHAR, case_json VARCHAR).
-- Snowflake takes JavaScript only inside the statement. Put the script of your state in its place, then run what comes out:
--   sed -e '/^@permanency@$/{r node_modules/permanency/dist/udf/us-mo.js' -e 'd;}' snowflake.sql > ready.sql

CREATE OR REPLACE FUNCTION evaluate_json(case_json VARCHAR, as_of VARCHAR, pack VARCHAR)
RETURNS VARCHAR
LANGUAGE JAVASCRIPT
IMMUTABLE
AS $$
// Snowflake runs the body for every row, and keeps what is global between rows.
if (typeof evaluateCaseJson === "undefined") {
@permanency@
evaluateCaseJson = permanency.evaluateJson;
}
return evaluateCaseJson(CASE_JSON, AS_OF, PACK);
$$;

CREATE OR REPLACE TABLE judged AS
SELECT case_id, PARSE_JSON(evaluate_json(case_json, '2026-11-23', 'us-mo,us')) AS report
FROM cases;

-- The violations of the whole caseload, longest due first.
SELECT
  judged.case_id,
  duty.value:rule::VARCHAR AS rule,
  duty.value:title::VARCHAR AS title,
  duty.value:subject.child::VARCHAR AS child,
  duty.value:status::VARCHAR AS status,
  duty.value:due::DATE AS due,
  duty.value:message::VARCHAR AS message
FROM judged, LATERAL FLATTEN(INPUT => judged.report:duties) duty
WHERE ARRAY_CONTAINS(duty.value:id, judged.report:violations::ARRAY)
ORDER BY due, case_id, rule;

-- The rows that are no case, and what is wrong with them. Where there are any, the list above is not the whole caseload's.
SELECT
  judged.case_id,
  judged.report:error.what::VARCHAR AS what,
  issue.value:path::VARCHAR AS path,
  issue.value:found::VARCHAR AS found,
  issue.value:expected::VARCHAR AS expected
FROM judged, LATERAL FLATTEN(INPUT => judged.report:error.issues, OUTER => TRUE) issue
WHERE judged.report:error IS NOT NULL
ORDER BY case_id, path;
