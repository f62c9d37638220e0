import { type Article, cleanText, type Labels, safeUrl } from '@standfirst/core'
import type { Path } from '../../finding.ts'
import type { Unit } from '../unit.ts'

/** How an article is told as plain text. */
export interface PlainForm {
  /** How addresses are told. */
  links: 'list' | 'inline' | 'none'
  /** Whether there are signs for the eye. */
  marks: boolean
}

/** What is known while an article is told from its beginning to its end. */
export interface PlainState extends PlainForm {
  article: Article
  words: Labels
  /** Addresses in the order of their numbers, with their titles, and where in the article they are first. */
  addresses: Map<string, { readonly number: number; readonly path: Path }>
  /** Numbers of the footnotes that were called, in their order, by name. */
  calls: Map<string, number>
  /** Footnotes by their names. */
  definitions: Map<string, { children: unknown; path: Path }>
}

/** Begin to tell an article. */
export function plainState(article: Article, words: Labels, form: PlainForm): PlainState {
  return {
    ...form,
    article,
    words,
    addresses: new Map(),
    calls: new Map(),
    definitions: new Map(),
  }
}

/** A text as plain text has it. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  return cleanText(text.replace(/[\s\u0085]+/g, ' '))
}

/** A piece of text; none where nothing is seen. */
export function piece(name: string, path: Path, ...texts: string[]): Unit[] {
  return texts[0]?.trim() ? [{ name, path, texts }] : []
}

/** A text that leads somewhere, and how its address is told. */
export function linked(
  text: string,
  target: { url: unknown; title?: unknown },
  use: 'link' | 'media',
  path: Path,
  { addresses, links }: PlainState,
): string {
  const safe = safeUrl(target.url, use)
  if (safe === undefined) return text
  const url = cleanText(safe)
  const title = target.title ? ` "${oneLine(target.title)}"` : ''
  const isTold = text === url || `mailto:${text}` === url || `tel:${text}` === url
  if (links === 'none' || (isTold && !title)) return text
  const address = `${url}${title}`
  if (links === 'inline') return `${text} <${address}>`
  const told = addresses.get(address) ?? { number: addresses.size + 1, path }
  addresses.set(address, told)
  return `${text} [${told.number}]`
}
