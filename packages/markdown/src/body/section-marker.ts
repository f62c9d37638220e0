import type { Json, Section } from '@standfirst/core'
import { distance } from 'fastest-levenshtein'
import { escapeForComment } from './escape-for-comment.ts'

/** What the comment of a section says. */
export interface SectionMarker {
  kind: Section['kind']
  /** Members that the text can't carry, or not exactly. */
  members: Record<string, Json>
}

/**
 * Write a marker: `<!-- steps -->`, or with members as JSON: `<!-- steps {"paid":true} -->`.
 *
 * In the strings of the JSON, characters that could end the comment are escaped.
 */
export function writeMarker({ kind, members }: SectionMarker): string {
  const json = Object.keys(members).length ? ` ${escapeForComment(JSON.stringify(members))}` : ''
  return `<!-- ${kind}${json} -->`
}

/** Read the marker that an HTML comment is; `undefined` if it is another comment. */
export function readMarker(value: string): SectionMarker | undefined {
  const [, kind = '', json] = pattern.exec(value) ?? []
  if (!isKind(kind)) return undefined
  try {
    const members: unknown = json === undefined ? {} : JSON.parse(json)
    if (typeof members !== 'object' || members === null || Array.isArray(members)) return undefined
    return { kind: kind as Section['kind'], members: members as Record<string, Json> }
  } catch {
    return undefined
  }
}

/** Whether a text can stand in a marker as the kind of a section. */
export function isKind(text: unknown): text is Section['kind'] {
  return typeof text === 'string' && (kinds.has(text) || /^x-[\w-]+$/.test(text))
}

/** The kind that the words of a comment, which is no marker, are a slip for: `takeaway`, `FAQ`, `why it matters`. */
export function nearKind(words: string): Section['kind'] | undefined {
  if (isKind(words.trim())) return undefined
  const plain = words.toLowerCase().replace(/[\s_-]+/g, '')
  // `pros` is a word of its own.
  return [...kinds].slice(1).find((kind) => {
    const right = kind.toLowerCase()
    const isPart = plain.length > 3 && Math.abs(plain.length - right.length) === 1
    return (
      plain === right ||
      (isPart && (right.startsWith(plain) || plain.startsWith(right))) ||
      (right.length > 7 && distance(plain, right) < 3)
    )
  }) as Section['kind'] | undefined
}

const kinds: ReadonlySet<string> = new Set([
  'prose',
  'whyItMatters',
  'steps',
  'audience',
  'takeaways',
  'originalPost',
  'callToAction',
  'faq',
])

const pattern = /^<!--\s*([a-zA-Z][\w-]*)(?:\s+(\{[\s\S]*\}))?\s*-->\s*$/
