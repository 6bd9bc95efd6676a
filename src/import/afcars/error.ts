/** Thrown when the file itself cannot be used: not AFCARS, not well-formed, cut short, or refused for safety. */
export class AfcarsError extends Error {
  override readonly name = "AfcarsError";
  /** `line` and `column` count from 1: where reading stopped. */
  constructor(readonly reason: string, readonly line: number, readonly column: number) {
    super(`${reason} (line ${line}, column ${column})`);
  }
}
