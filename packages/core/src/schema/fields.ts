import type { TimeInput } from '../model/article-input.ts'
import type { Json } from '../model/json.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { copyPlain } from './copy-plain.ts'
import { wrongType } from './fault.ts'
import { once } from './once.ts'
import { string, whole } from './scalar-schema.ts'
import type { Schema, TextRule } from './schema.ts'

type Text = () => Schema<string>

/** Text of any kind, made once. */
function made(...rules: TextRule[]): Text {
  return once(() => string(...rules))
}

/** Plain text that says something. */
export const text: Text = made({ test: /\S/, expected: 'expected text' })

/** A BCP 47 tag. */
export const language: Text = made({
  test: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
  expected: 'expected a BCP 47 tag, such as `en` or `pt-BR`',
})

/** A BCP 47 tag, or `x-default`: the page for readers of any other language. */
export const translationLanguage: Text = made({
  test: /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[Xx]-[Dd][Ee][Ff][Aa][Uu][Ll][Tt])$/,
  expected: 'expected a BCP 47 tag, such as `en` or `pt-BR`, or `x-default`',
})

const expectedTime =
  'expected an RFC 3339 timestamp with an offset, such as `2026-11-23T09:30:00Z`, or a day, such as `2026-11-23`'

/** An RFC 3339 timestamp with an offset, or a day; a `Date` was made one by the snapshot. */
export const timestamp: () => Schema<TimeInput> = made(
  {
    test: /^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/,
    expected: expectedTime,
    stops: true,
  },
  {
    test: (value) => timestampOf(value) !== undefined,
    expected: `${expectedTime}; this date or time does not exist`,
  },
)

/** An http(s) address: absolute, or relative to the article's. */
export const webAddress: Text = made({
  test: (value) => isAddress(value, 'media'),
  expected: 'expected an http(s) address',
})

/** An absolute http(s) address. */
export const absoluteAddress: Text = made(
  { test: /^https?:\/\//i, expected: 'expected an absolute http(s) address', stops: true },
  {
    test: (value) => resolveUrl(value, undefined, 'media') !== undefined,
    expected: 'expected an absolute http(s) address',
  },
)

/** An address that a link may have: http, https, mailto or tel. */
export const linkAddress: Text = made({
  test: (value) => isAddress(value, 'link'),
  expected: 'expected an http, https, mailto or tel address',
})

/** A permanent name: an absolute address, a `urn:` or a `tag:` URI. */
export const permanentId: Text = made({
  test: /^(?:https?:\/\/[^\s"<>\\/][^\s"<>\\]*|urn:[A-Za-z0-9][A-Za-z0-9-]+:[^\s"<>\\]+|tag:[^\s"<>\\]+)$/i,
  expected: 'expected an absolute address, a `urn:` or a `tag:` URI',
})

/** A whole number of at least `least`. */
export function wholeNumber(least = 0): Schema<number> {
  return whole(least)
}

/** A media type without parameters: `audio/mpeg`. */
export const mediaType: Text = made({
  test: /^[A-Za-z0-9_.+-]+\/[A-Za-z0-9_.+-]+$/,
  expected: 'expected a media type, such as `image/jpeg`',
})

function isAddress(value: string, use: 'link' | 'media'): boolean {
  return value.trim() !== '' && resolveUrl(value, 'https://example.com/', use) !== undefined
}

/** Anything: what another step copies and checks. */
export function anything(): Schema {
  return { form: { kind: 'anything' }, take: (value) => value as Json, faults: () => [] }
}

/** Any JSON: of a snapshot, whatever is there. */
export const anyJson: () => Schema<Json> = once(() => {
  const kinds = ['string', 'number', 'boolean', 'null', 'array', 'record']
  return {
    form: { kind: 'json' },
    take: copyPlain,
    faults: (value) =>
      value === undefined
        ? [{ kind: 'union', path: [], stops: true, options: kinds.map(wrongType) }]
        : [],
  }
})
