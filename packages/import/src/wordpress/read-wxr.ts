import type { Issue } from '@standfirst/core'
import { type SaxesAttributeNS, type SaxesAttributePlain, SaxesParser } from 'saxes'
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
import { feedXml } from './feed-xml.ts'
import { prefixesOf } from './wxr-prefixes.ts'
import type { WxrField, WxrItem, WxrItemTerm, WxrRecord } from './wxr-record.ts'

/**
 * Read WXR in parts: its channel's fields, authors, terms and items, in the order of the file. What is
 * not well-formed in it is read as well as can be: WordPress writes characters that XML forbids.
 *
 * Entities of the document's own are not expanded, and nothing outside of it is read.
 *
 * @param onIssue - Receives what is wrong with the XML.
 * @throws {@linkcode ImportError} for elements too deep, texts too long, and what is no WXR.
 */
export async function* readWxr(
  source: ExportSource,
  onIssue: (issue: Issue) => void,
): AsyncGenerator<WxrItem | WxrRecord | WxrField> {
  const found: (WxrItem | WxrRecord | WxrField)[] = []
  const builder = wxrBuilder((record) => found.push(record))
  const parser = new SaxesParser({ position: false })
  let isBroken = false
  parser.on('error', (error) => {
    if (!isBroken) onIssue(brokenXml(error.message))
    isBroken = true
  })
  let sinceEvent = 0
  const feed = feedXml(parser, builder.text)
  parser.on('opentag', ({ attributes, name }) => {
    sinceEvent = 0
    feed.opened()
    builder.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    builder.close(name)
  })
  parser.on('text', builder.text)
  parser.on('cdata', builder.text)
  let forbidden = 0
  for await (const part of sourceText(source, onIssue)) {
    const { count, text } = cleanXml(part)
    forbidden += count
    sinceEvent += text.length
    if (sinceEvent > mostText) throw new ImportError(tooLong)
    feed.write(text)
    yield* found.splice(0)
  }
  feed.close()
  yield* found.splice(0)
  if (forbidden) onIssue(forbiddenCharacters(forbidden))
  if (!builder.hasChannel()) throw new ImportError(noWxr)
}

type Attributes = Record<string, string | SaxesAttributePlain | SaxesAttributeNS>

interface WxrBuilder {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  hasChannel(): boolean
}

function wxrBuilder(onRecord: (record: WxrItem | WxrRecord | WxrField) => void): WxrBuilder {
  let usual: (name: string) => string = (name) => name
  let depth = 0
  let isChannel = false
  let text = ''
  let record: OpenRecord | undefined
  let attributes: Attributes = {}
  /** Texts of the fields around an element: a title may be written with its tags. */
  const around: string[] = []
  return {
    open(written, given) {
      depth++
      if (depth > mostDepth) throw new ImportError(tooDeep)
      if (depth === 1) usual = prefixesOf(given)
      const name = usual(written)
      if (depth === 2 && name === 'channel') isChannel = true
      if (depth === 3 && isChannel && isRecord(name)) record = openRecord(name)
      if (depth === 5 && record) record.inner ??= new Map()
      if (depth >= 5) around.push(text)
      text = ''
      attributes = given
    },
    text(more) {
      text += more
    },
    close(written) {
      const name = usual(written)
      if (record && depth === 3) {
        onRecord(closeRecord(record))
        record = undefined
      } else if (record && depth === 4) {
        addTo(record, name, text, attributes)
      } else if (record && depth === 5) {
        record.inner?.set(name, text)
      } else if (depth === 3 && isChannel) {
        onRecord({ type: 'field', name, value: text })
      }
      text = depth >= 5 ? around.pop() + text : ''
      depth--
    },
    hasChannel: () => isChannel,
  }
}

interface OpenRecord {
  type: WxrItem['type'] | WxrRecord['type']
  fields: Map<string, string>
  terms: WxrItemTerm[]
  meta: Map<string, string>
  metaLists: Map<string, string[]>
  comments: number
  /** Fields of the element that is open in it. */
  inner: Map<string, string> | undefined
}

function isRecord(name: string): name is OpenRecord['type'] {
  return /^(?:item|wp:(?:author|category|tag|term))$/.test(name)
}

function openRecord(type: OpenRecord['type']): OpenRecord {
  return {
    type,
    fields: new Map(),
    terms: [],
    meta: new Map(),
    metaLists: new Map(),
    comments: 0,
    inner: undefined,
  }
}

function addTo(record: OpenRecord, name: string, text: string, attributes: Attributes): void {
  const { inner } = record
  record.inner = undefined
  if (name === 'wp:postmeta') {
    const key = inner?.get('wp:meta_key')?.trim()
    const value = inner?.get('wp:meta_value')
    if (!key || value === undefined) return
    if (!record.meta.has(key)) record.meta.set(key, value)
    const known = record.metaLists.get(key)
    if (known) known.push(value)
    else if (manyKeys.has(key)) record.metaLists.set(key, [value])
  } else if (name === 'wp:comment') record.comments++
  else if (name === 'category' && record.type === 'item') {
    const { domain, nicename } = attributes
    record.terms.push({
      domain: String(domain ?? 'category'),
      nicename: String(nicename ?? ''),
      name: text.trim(),
    })
  } else if (!record.fields.has(name)) record.fields.set(name, text)
}

const manyKeys: ReadonlySet<string> = new Set(['enclosure', '_wp_old_slug'])

function closeRecord(record: OpenRecord): WxrItem | WxrRecord {
  const { comments, fields, meta, metaLists, terms, type } = record
  return type === 'item' ? { type, fields, terms, meta, metaLists, comments } : { type, fields }
}

const noWxr: Issue = {
  code: 'broken-export',
  severity: 'error',
  message: 'The text has no `channel`, expected an export of WordPress (WXR).',
  path: [],
  fix: 'Give the file that Tools → Export of WordPress writes.',
}
