import type { RecognizedExport } from './recognized-export.ts'

/** {@linkcode recognizeExport} for JSON: Ghost, Contentful, Sanity. */
export function jsonExport(source: string): RecognizedExport | undefined {
  const value = parsed(source)
  if (value === undefined) {
    // A space that is cut off, or too long to be parsed here.
    if (/^\s*\{\s*"(?:contentTypes|entries)"\s*:/.test(source)) return contentfulExport()
    if (isLinesOfSanity(source)) return sanity('a dataset (ndjson)')
    // One that is cut off, or too long to be parsed here, begins as Ghost writes it.
    return /^\s*\{\s*"db"\s*:\s*\[\s*\{\s*"(?:meta|data)"\s*:/.test(source.slice(0, 1000))
      ? ghostExport(/"version"\s*:\s*"([^"]*)"/.exec(source.slice(0, 1000))?.[1])
      : undefined
  }
  return ghost(value) ?? contentful(value) ?? document(value)
}

type Fields = Record<string, unknown>

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** `{"db":[{"meta":…,"data":…}]}`; older ones are what stands in the list. */
function ghost(value: unknown): RecognizedExport | undefined {
  const { db } = fieldsOf(value)
  const { data, meta } = fieldsOf(Array.isArray(db) ? db[0] : value)
  if (!Array.isArray(fieldsOf(data).posts)) return undefined
  return ghostExport(fieldsOf(meta).version)
}

function ghostExport(version: unknown): RecognizedExport {
  const known = typeof version === 'string' && /^[\w.-]{1,30}$/.test(version) ? ` ${version}` : ''
  return {
    system: 'ghost',
    name: `Ghost${known}`,
    holds: 'drafts beside what was published',
    fix: 'Import it with `standfirst import`, or by `articlesFromGhost` of `@standfirst/import/ghost`; or give the feed of the site.',
  }
}

function contentful(value: unknown): RecognizedExport | undefined {
  const { contentTypes, entries } = fieldsOf(value)
  const all = [contentTypes, entries].flatMap((list) => (Array.isArray(list) ? list : []))
  if (!Array.isArray(entries) || !all.length || !all.every((one) => fieldsOf(one).sys))
    return undefined
  return contentfulExport()
}

function contentfulExport(): RecognizedExport {
  return {
    system: 'contentful',
    name: 'Contentful',
    holds: 'drafts beside what was published',
    fix: 'Import it with `standfirst import`, or by `articlesFromContentful` of `@standfirst/import/contentful`.',
  }
}

/** A document of Sanity, or several; Portable Text alone has no address of a page. */
function document(value: unknown): RecognizedExport | undefined {
  const [first] = Array.isArray(value) ? value : [value]
  const { _id, _type } = fieldsOf(first)
  if (typeof _type !== 'string') return undefined
  if (typeof _id === 'string') return sanity('documents')
  return _type === 'block' ? sanity('Portable Text') : undefined
}

/** One JSON object a line, each with an id and a type. */
function isLinesOfSanity(source: string): boolean {
  const lines = source.slice(0, 100_000).split('\n', 4).slice(0, 3)
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines
  return (
    whole.length > 0 &&
    whole.every(
      (line) =>
        /^\{/.test(line.trim()) && /"_id"\s*:\s*"/.test(line) && /"_type"\s*:\s*"/.test(line),
    )
  )
}

function sanity(what: string): RecognizedExport {
  return {
    system: 'sanity',
    name: `Sanity: ${what}`,
    holds: 'drafts beside what was published',
    fix: 'Import it with `standfirst import`, or by `articlesFromPortableText` of `@standfirst/import/portable-text`.',
  }
}
