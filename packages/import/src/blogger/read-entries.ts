import type { Issue } from '@standfirst/core'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { cleanXml } from '../content-system/clean-xml.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import { sourceText } from '../content-system/source-text.ts'
import {
  brokenXml,
  forbiddenCharacters,
  mostDepth,
  mostText,
  tooDeep,
  tooLong,
} from '../content-system/xml-problems.ts'
import type { BloggerEntry } from './blogger-entry.ts'

/**
 * Read the entries of an Atom export in parts, then the feed itself as one more. Entities of the
 * document's own are not expanded, and nothing outside of it is read.
 *
 * @param onIssue - Receives what is wrong with the XML.
 * @throws {@linkcode ImportError} for elements too deep, texts too long, and what is no feed.
 */
export async function* readEntries(
  source: ExportSource,
  onIssue: (issue: Issue) => void,
): AsyncGenerator<{ entry: BloggerEntry; isFeed: boolean }> {
  const found: { entry: BloggerEntry; isFeed: boolean }[] = []
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: OpenEntry[] = []
  let depth = 0
  let text = ''
  let sinceEvent = 0
  let isBroken = false
  parser.on('error', (error) => {
    if (!isBroken) onIssue(brokenXml(error.message))
    isBroken = true
  })
  parser.on('opentag', (tag) => {
    sinceEvent = 0
    if (++depth > mostDepth) throw new ImportError(tooDeep)
    const name = nameOf(tag)
    const isEntry = (depth === 1 && name === 'feed') || (depth === 2 && name === 'entry')
    if (isEntry && open.length === depth - 1) open.push(openEntry(depth))
    // What is inside a text of the entry, such as XHTML, adds its words to it.
    if (depth <= (open.at(-1)?.depth ?? 0) + 2) text = ''
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('cdata', (more) => {
    text += more
  })
  parser.on('closetag', (tag) => {
    sinceEvent = 0
    const entry = open.at(-1)
    if (entry && depth === entry.depth) {
      open.pop()
      found.push({ entry, isFeed: depth === 1 })
    } else if (entry) addTo(entry, tag, text, depth - entry.depth)
    depth--
  })
  let forbidden = 0
  let hasFeed = false
  for await (const part of sourceText(source, onIssue)) {
    const clean = cleanXml(part)
    forbidden += clean.count
    sinceEvent += clean.text.length
    if (sinceEvent > mostText) throw new ImportError(tooLong)
    parser.write(clean.text)
    hasFeed ||= open.length > 0 || found.length > 0
    yield* found.splice(0)
  }
  parser.close()
  // A feed that is cut off says what it is all the same.
  const [feed] = open
  if (feed) found.push({ entry: feed, isFeed: true })
  yield* found.splice(0)
  if (forbidden) onIssue(forbiddenCharacters(forbidden))
  if (!hasFeed) throw new ImportError(noFeed)
}

interface OpenEntry extends BloggerEntry {
  depth: number
  fields: Map<string, string>
  types: Map<string, string>
  categories: { scheme: string; term: string }[]
  links: Record<string, string>[]
  authors: string[]
}

function openEntry(depth: number): OpenEntry {
  return { depth, fields: new Map(), types: new Map(), categories: [], links: [], authors: [] }
}

const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': '',
  'http://purl.org/atom/app#': 'app:',
  'http://www.w3.org/2007/app': 'app:',
  'http://schemas.google.com/blogger/2018': 'blogger:',
}

function nameOf({ local, uri }: SaxesTagNS): string {
  return `${Object.hasOwn(prefixes, uri) ? prefixes[uri] : `${uri}:`}${local}`
}

/** @param level - How deep the element stands in the entry; its children are at 1. */
function addTo(entry: OpenEntry, tag: SaxesTagNS, text: string, level: number): void {
  const name = nameOf(tag)
  const attribute = (key: string) => tag.attributes[key]?.value ?? ''
  if (level === 2 && name === 'name') entry.authors.push(text)
  else if (name === 'app:draft') entry.fields.set(name, text.trim())
  else if (level !== 1) return
  else if (name === 'category') {
    entry.categories.push({ scheme: attribute('scheme'), term: attribute('term') })
  } else if (name === 'link') {
    entry.links.push(
      Object.fromEntries(['rel', 'href', 'type', 'length'].map((key) => [key, attribute(key)])),
    )
  } else if (!entry.fields.has(name)) {
    entry.fields.set(name, text)
    entry.types.set(name, attribute('type'))
  }
}

const noFeed: Issue = {
  code: 'broken-export',
  severity: 'error',
  message: 'The text has no `feed` of Atom, expected an export of Blogger.',
  path: [],
  fix: 'Give the file `feed.atom` of Google Takeout, or the one that Blogger backs up.',
}
