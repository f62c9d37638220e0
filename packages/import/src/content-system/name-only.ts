import { isEmail } from './is-email.ts'

/**
 * A name without the addresses of e-mail that stand in it: of `Ivy <ivy@mill.example>` and
 * `ivy@mill.example (Ivy)` it is `Ivy`, of an address alone it is empty.
 */
export function nameOnly(name: string): string {
  const words = name.split(/\s+/)
  const kept = words.filter((word) => !isEmail(bare(word)))
  if (kept.length === words.length) return name
  const rest = kept
    .join(' ')
    .replace(/[-–|,;/]$/, '')
    .trim()
  return rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1).trim() : rest
}

/** A word without the signs that people put around an address. */
function bare(word: string): string {
  const start = /^(?:mailto:)?[<([{"']*(?:mailto:)?/i.exec(word)?.[0].length ?? 0
  let end = word.length
  while (end > start && closing.has(word.charAt(end - 1))) end--
  return word.slice(start, end)
}

const closing: ReadonlySet<string> = new Set('>)]}"\',;.')
