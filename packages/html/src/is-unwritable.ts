/** Whether a value is no text, number or the like that could be written. */
export function isUnwritable(value: unknown): boolean {
  return /^(?:object|function|symbol)$/.test(typeof value) && value !== null
}
