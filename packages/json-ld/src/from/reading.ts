import { type Issue, resolveUrl, safeTimestamp } from '@standfirst/core'
import { all, type Document, nodesOf, type Raw, textOf } from './document.ts'

/** What all parts share while an article is read. */
export interface Reading {
  document: Document
  /** Address that others are relative to. */
  base: string | undefined
  issues: Issue[]
}

/** The first http(s) address of a value: text, or a node's `url`, `contentUrl` or `@id`. */
export function addressOf(reading: Reading, value: unknown, key: string): string | undefined {
  for (const item of all(value)) {
    const text = textOf(item)
    const nodes = nodesOf(reading.document, item)
    const found = text ?? nodes.map(ownAddress).find((address) => address !== undefined)
    if (found === undefined) continue
    const url = resolveUrl(withScheme(found, reading.base), reading.base, 'media')
    if (url) return url
    reading.issues.push({
      code: 'unsafe-url',
      severity: 'warning',
      message: `The address is \`${found}\`, expected an http or https one: it was left out.`,
      path: [key],
      fix: 'Give an absolute address, such as one that starts with `https://`.',
    })
  }
  return undefined
}

/** An address that names a host without a scheme has that of the page. */
function withScheme(address: string, base: string | undefined): string {
  const scheme = /^https?:/.exec(base ?? '')?.[0]
  return scheme && /^\/\/[^/\\\s]/.test(address) ? scheme + address : address
}

function ownAddress(node: Raw): string | undefined {
  return textOf(node.url) ?? textOf(node.contentUrl) ?? textOf(node['@id'])
}

/**
 * The first time of a value as an RFC 3339 timestamp. A date or a time without an offset is read as
 * UTC, and reported.
 */
export function timeOf({ issues }: Reading, value: unknown, key: string): string | undefined {
  const text = textOf(value)
  if (text === undefined) return undefined
  const parts = pattern.exec(text)
  const [, date = '', time = '00:00', seconds = ':00', offset] = parts ?? []
  const zone = offset
    ?.toUpperCase()
    .replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)
  const timestamp = parts ? safeTimestamp(`${date}T${time}${seconds}${zone ?? 'Z'}`) : undefined
  if (timestamp === undefined) {
    issues.push({
      code: 'invalid-timestamp',
      severity: 'warning',
      message: `The timestamp is \`${text}\`, expected ISO 8601: it was left out.`,
      path: [key],
      fix: 'Write it like `2026-11-23T09:30:00Z`.',
    })
  } else if (offset === undefined) {
    issues.push({
      code: 'assumed-offset',
      severity: 'warning',
      message: `The timestamp is \`${text}\`, expected one with an offset from UTC: it was read as \`${timestamp}\`.`,
      path: [key],
      fix: 'Write it like `2026-11-23T09:30:00+01:00`.',
    })
  }
  return timestamp
}

const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i
