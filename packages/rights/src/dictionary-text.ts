/**
 * Members whose values are tokens as a dictionary of structured fields (RFC 9651, section 3.2), as
 * headers and lines of robots.txt have it: `train-ai=n, search=y`; empty if there are none.
 */
export function dictionaryText(members: Readonly<Record<string, string>>): string {
  return Object.entries(members)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
}
