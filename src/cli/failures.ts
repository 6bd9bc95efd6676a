/** How a command ends when it cannot do what was asked, and the exit codes. */

/** A command that was not given what it needs; the message names the option, what was found and what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const exit = {
  /** No violation. */
  fine: 0,
  violations: 1,
  /** Bad input or usage. */
  bad: 2,
  /** Violations, and input that could not be read. */
  both: 3,
  /** Nobody reads the output any more: what a shell reports for a program that a closed pipe ended. */
  closedPipe: 141,
} as const;
