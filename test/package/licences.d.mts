export function packagesOf(inputs: readonly string[]): string[];
export function licencesOf(packages: readonly string[]): string[];
export function noticeOf(packages: readonly string[]): string;
