/**
 * `permanency/tables`: flat tables, such as an extract's CSV files, to timelines, one a case. Columns are a timeline's own
 * fields, or others' by a mapping. Every row that cannot be used is told with its file, line, column and value, and its
 * case withheld; nothing is guessed.
 */
export type { RowFault, TableFault } from "./error.js";
export { faultText, TablesError } from "./error.js";
export type { TablesMapping } from "./mapping-schema.js";
export { mappingJsonSchema } from "./mapping-schema.js";
export { MappingError, parseMapping } from "./mapping.js";
export type { CaseShort, Rejected, TablesOptions, TablesRead } from "./read.js";
export { readTables } from "./read.js";
export { suggestMapping } from "./suggest.js";
