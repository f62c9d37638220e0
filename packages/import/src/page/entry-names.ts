import type { Element } from 'hast'
import { classes } from '../html/hast.ts'
import { hasWord } from './has-word.ts'

/** The properties of an entry that are read, as microformats2 calls them. */
export type EntryProperty =
  | 'p-name'
  | 'p-summary'
  | 'e-content'
  | 'dt-published'
  | 'dt-updated'
  | 'p-author'
  | 'p-category'
  | 'p-canonical'
  | 'u-url'

/** How the properties of an entry are named: as microformats2 does, or as hAtom did before it. */
export type EntryKind = 'h-entry' | 'hentry'

/** How the properties of an entry are named whose root an element is; `undefined` for any other. */
export function entryKind(element: Element): EntryKind | undefined {
  const names = classes(element)
  if (names.includes('h-entry')) return 'h-entry'
  // Who has a root of microformats2 means what its own classes say.
  return names.includes('hentry') && !names.some(isRoot) ? 'hentry' : undefined
}

/** Whether an element in an entry is the root of another thing, whose properties are its own. */
export function isThing(element: Element, kind: EntryKind): boolean {
  return classes(element).some(
    (name) => isRoot(name) || name === 'hentry' || (kind === 'hentry' && classicRoots.has(name)),
  )
}

function isRoot(name: string): boolean {
  return /^h-[a-z]/.test(name)
}

const classicRoots: ReadonlySet<string> = new Set(['vcard', 'hreview', 'hrecipe', 'hproduct'])

/**
 * Whether an element gives a property of an entry, in the classes of its kind.
 *
 * @see {@link https://microformats.org/wiki/microformats2-parsing#note_backward_compatibility_details}
 */
export function isProperty(element: Element, name: EntryProperty, kind: EntryKind): boolean {
  const names = classes(element)
  if (name === 'p-category' && hasWord(element, 'rel', 'tag')) return true
  if (kind === 'h-entry')
    return names.includes(name) || also[name]?.some((other) => names.includes(other)) === true
  if (name === 'p-canonical') return false
  if (name === 'u-url') return hasWord(element, 'rel', 'bookmark')
  // Themes call much an author; a card is one.
  if (name === 'p-author') return names.includes('author') && names.includes('vcard')
  return names.includes(classic[name])
}

/** Medium's export has a name of its own. */
const also: Partial<Record<EntryProperty, readonly string[]>> = { 'p-category': ['p-tag'] }

const classic: Record<Exclude<EntryProperty, 'p-author' | 'p-canonical' | 'u-url'>, string> = {
  'p-name': 'entry-title',
  'p-summary': 'entry-summary',
  'e-content': 'entry-content',
  'dt-published': 'published',
  'dt-updated': 'updated',
  'p-category': 'category',
}
