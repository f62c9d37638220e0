import type { Json } from '../model/json.ts'
import { nearestKey } from './nearest-key.ts'

/**
 * The keys that an object within a section may have, if its place says.
 *
 * @param path - From the article's `sections` on, to the object.
 * @param section - The section, which the gate has not passed.
 * @param at - The object.
 */
export function keysOfSection(
  path: readonly (string | number)[],
  section: Json | undefined,
  at: Json | undefined,
): readonly string[] | undefined {
  const [, , member] = path
  const { kind } = Object(section)
  const { type } = Object(at)
  if (path.length === 2) {
    const isCustom = typeof kind === 'string' && kind.startsWith('x-')
    return words(`heading paid ${isCustom ? 'data fallback' : own(members, kind)}`.trim())
  }
  if (typeof type === 'string') return words(own(nodes, type) || 'children')
  if (path.length === 4 && member === 'items') return words(own(items, kind))
  return words(own(nodes, member))
}

/** The key that someone may have meant by another in an object, of those that may be there. */
export function meantBySection(key: string, keys: readonly string[]): string | undefined {
  const likely = own(meant, key.toLowerCase()).split(' ')
  const found = likely.find((one) => keys.includes(one))
  // Two letters are near to everything.
  return found ?? (key.length > 3 ? nearestKey(key, keys) : undefined)
}

function words(list: string): string[] | undefined {
  return list === '' ? undefined : list.split(' ')
}

function own(table: Readonly<Record<string, string>>, key: unknown): string {
  return (Object.hasOwn(table, String(key)) && table[String(key)]) || ''
}

/** In the order of how likely it is. */
const meant: Readonly<Record<string, string>> = {
  title: 'heading name question label caption',
  name: 'heading title label',
  alttext: 'alt',
  content: 'fallback items',
  text: 'content value description label children answer quote note fallback items',
  body: 'content quote answer fallback items',
  description: 'content alt summary note',
  summary: 'content description',
  href: 'url',
  link: 'url',
  src: 'url',
  website: 'url',
  homepage: 'url',
  a: 'answer',
  q: 'question',
  url: 'link',
  label: 'link',
  button: 'link',
  type: 'kind',
  kind: 'type',
  duration: 'durationSeconds',
  seconds: 'durationSeconds',
  length: 'bytes',
  size: 'bytes',
  filesize: 'bytes',
  mimetype: 'mediaType',
  format: 'mediaType',
  start: 'startSeconds',
  end: 'endSeconds',
  transcript: 'transcriptUrl',
  thumbnail: 'poster image',
  photo: 'image',
  avatar: 'image',
  mail: 'email',
  twitter: 'handles',
  mastodon: 'handles',
  lang: 'language',
  date: 'at publishedAt',
  points: 'items',
  steps: 'items',
  questions: 'items',
}

const members: Readonly<Record<string, string>> = {
  prose: 'content',
  whyItMatters: 'content',
  steps: 'items',
  audience: 'items',
  takeaways: 'items',
  faq: 'items',
  originalPost: 'author platform url publishedAt quote',
  callToAction: 'content link',
}

const items: Readonly<Record<string, string>> = {
  steps: 'title content',
  audience: 'name description url',
  faq: 'question answer',
}

const nodes: Readonly<Record<string, string>> = {
  link: 'url label title children',
  author: 'name handle url',
  text: 'value',
  inlineCode: 'value',
  code: 'value lang meta',
  image: 'url alt title',
  heading: 'depth children',
}
