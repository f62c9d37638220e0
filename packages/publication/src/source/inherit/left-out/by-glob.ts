import picomatch from 'picomatch'
import { listOf } from '../read-data.ts'
import { nothing, type PathRule } from './path-rule.ts'

/**
 * Patterns of paths: what stands in a folder that fits is left out too.
 *
 * @param from - Where they begin: at the folder of the site, where `*` fits folders as well, or at any
 *   folder in it, as tools differ in that.
 */
export function byGlob(patterns: unknown, from: 'site' | 'any' = 'any'): PathRule {
  const plain = textsOf(patterns)
    .map((pattern) => pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, ''))
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
  const starts = from === 'site' ? plain : plain.flatMap((one) => [one, `**/${one}`])
  const all = starts.flatMap((one) => [one, `${one}/**`])
  return all.length ? picomatch(all, { dot: true, bash: from === 'site' }) : nothing
}

/** Patterns that take back what others take in: `['**', '!drafts/**']`. */
export function byNegation(patterns: unknown): PathRule {
  return byGlob(textsOf(patterns).flatMap((one) => /^!\s*(.+)/.exec(one)?.[1] ?? []))
}

/** A value, or the members of a list, that are texts. */
export function textsOf(value: unknown): string[] {
  return listOf(value).filter((one) => typeof one === 'string')
}
