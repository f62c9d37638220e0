import * as z from 'zod'
import { nearest } from './nearest.ts'

/**
 * Rules for search engines as metadata has them: names of which some have a value, with commas between.
 * There are more than are known here; only what is near to one of these is taken for a misspelling.
 *
 * @see {@link https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag}
 */
export function robotsRules(): z.ZodType {
  return z.string().refine((rules) => misspelled(rules) === undefined, {
    error: ({ input }) => {
      const [wrong, right] = misspelled(String(input)) ?? []
      return `expected rules that search engines know: for \`${wrong}\`, write \`${right}\``
    },
  })
}

/** The first name that is none, and the one that it is near to, or those that it holds. */
function misspelled(rules: string): [wrong: string, right: string] | undefined {
  for (const rule of rules.split(',')) {
    const name = (rule.split(':', 1)[0] ?? '').trim()
    const right = isKnown(name) ? undefined : (parted(rule.trim()) ?? nearest(name, known))
    if (right !== undefined) return [name, right]
  }
  return undefined
}

/** Rules with something else between than a comma, or the name of an attribute. */
function parted(rule: string): string | undefined {
  const parts = rule
    .replace(/^data-/i, '')
    .split(/[\s;|]+/)
    .filter(Boolean)
  return parts.length && parts.every((one) => isKnown(one.split(':', 1)[0] ?? ''))
    ? parts.join(', ')
    : undefined
}

function isKnown(name: string): boolean {
  return known.includes(name.toLowerCase())
}

const known: readonly string[] =
  'all index follow none noindex nofollow noarchive nocache nosnippet notranslate noimageindex indexifembedded max-snippet max-image-preview max-video-preview unavailable_after nositelinkssearchbox nopagereadaloud noodp noydir noai noimageai noml archive snippet imageindex translate'.split(
    ' ',
  )
