/** The order of texts: by their UTF-16 units, so that no locale has a say in it (S1). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
