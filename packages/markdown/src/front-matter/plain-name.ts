/** A key without what does not matter in it: its case, `_` and `-`. */
export function plainName(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '')
}
