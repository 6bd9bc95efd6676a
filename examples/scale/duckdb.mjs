// evaluate_json as a scalar function of DuckDB, over a table of one case a row. The case ids and reports go to standard output.
// npm install @duckdb/node-api permanency; node duckdb.mjs CASES.parquet YYYY-MM-DD PACK[,PACK]
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { evaluateJson } from "permanency/udf";

const [file, asOf, pack] = process.argv.slice(2);
if (pack === undefined) throw new Error("usage: duckdb.mjs CASES.parquet|CASES.csv YYYY-MM-DD PACK[,PACK]");

const database = await (await DuckDBInstance.create(":memory:")).connect();
database.registerScalarFunction(DuckDBScalarFunction.create({
  name: "evaluate_json",
  parameterTypes: [VARCHAR, VARCHAR, VARCHAR],
  returnType: VARCHAR,
  mainFunction(_, rows, reports) {
    const [cases, days, packs] = [0, 1, 2].map((column) => rows.getColumnVector(column));
    for (let row = 0; row < rows.rowCount; row += 1) reports.setItem(row, evaluateJson(cases.getItem(row), days.getItem(row), packs.getItem(row)));
    reports.flush();
  },
}));

// The file has the columns case_id and case_json; the name of its kind is its extension.
const table = file.endsWith(".parquet") ? "read_parquet($file)" : "read_csv($file, header = true, all_varchar = true, max_line_size = 67108864)";
const result = await database.stream(`select case_id, evaluate_json(case_json, $asOf, $pack) as report from ${table}`, { file, asOf, pack });
for await (const rows of result.yieldRows()) {
  for (const [, report] of rows) process.stdout.write(`${report}\n`);
}
