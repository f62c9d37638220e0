import { optionError } from '@standfirst/core'

const parts = [
  'access',
  'audience',
  'breadcrumb',
  'corrections',
  'disclosure',
  'faq',
  'media',
  'mentions',
  'originalPost',
  'related',
  'rights',
  'speakable',
  'steps',
  'takeaways',
  'translations',
  'webPage',
  'webSite',
  'wordCount',
] as const

/** A part of an article's graph that can be left out. */
export type JsonLdPart = (typeof parts)[number]

/**
 * Refuse the name of a part that there is not: it would stay in the graph, and nobody would know.
 *
 * @param without - Names of parts to leave out.
 * @throws `TypeError` that tells the name, and those that there are.
 */
export function expectParts(without: readonly string[] = []): void {
  const other = without.find((name) => !(parts as readonly string[]).includes(name))
  if (other === undefined) return
  throw optionError('A part in `without`', other, `one of ${parts.join(', ')}`)
}
