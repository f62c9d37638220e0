import * as z from 'zod/mini'
import type { TimeInput } from '../model/article-input.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { once } from './once.ts'

type Text = () => z.ZodMiniType<string, string>

/** Plain text that says something. */
export const text: Text = once(() => z.string().check(z.regex(/\S/, 'expected text')))

/** A BCP 47 tag. */
export const language: Text = once(() => {
  return z
    .string()
    .check(
      z.regex(
        /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
        'expected a BCP 47 tag, such as `en` or `pt-BR`',
      ),
    )
})

/** A BCP 47 tag, or `x-default`: the page for readers of any other language. */
export const translationLanguage: Text = once(() => {
  return z
    .string()
    .check(
      z.regex(
        /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[Xx]-[Dd][Ee][Ff][Aa][Uu][Ll][Tt])$/,
        'expected a BCP 47 tag, such as `en` or `pt-BR`, or `x-default`',
      ),
    )
})

/** An RFC 3339 timestamp with an offset, or a day; a `Date` was made one by the snapshot. */
export const timestamp: () => z.ZodMiniType<TimeInput, TimeInput> = once(() => {
  const expected =
    'expected an RFC 3339 timestamp with an offset, such as `2026-11-23T09:30:00Z`, or a day, such as `2026-11-23`'
  return z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/, {
      error: expected,
      abort: true,
    }),
    z.refine((value) => timestampOf(value) !== undefined, {
      error: `${expected}; this date or time does not exist`,
    }),
  ) as never
})

/** An http(s) address: absolute, or relative to the article's. */
export const webAddress: Text = once(() => {
  return z.string().check(
    z.refine((value) => isAddress(value, 'media'), {
      error: 'expected an http(s) address',
    }),
  )
})

/** An absolute http(s) address. */
export const absoluteAddress: Text = once(() => {
  return z.string().check(
    z.regex(/^https?:\/\//i, { error: 'expected an absolute http(s) address', abort: true }),
    z.refine((value) => resolveUrl(value, undefined, 'media') !== undefined, {
      error: 'expected an absolute http(s) address',
    }),
  )
})

/** An address that a link may have: http, https, mailto or tel. */
export const linkAddress: Text = once(() => {
  return z.string().check(
    z.refine((value) => isAddress(value, 'link'), {
      error: 'expected an http, https, mailto or tel address',
    }),
  )
})

/** A permanent name: an absolute address, a `urn:` or a `tag:` URI. */
export const permanentId: Text = once(() => {
  return z
    .string()
    .check(
      z.regex(
        /^(?:https?:\/\/[^\s"<>\\/][^\s"<>\\]*|urn:[A-Za-z0-9][A-Za-z0-9-]+:[^\s"<>\\]+|tag:[^\s"<>\\]+)$/i,
        'expected an absolute address, a `urn:` or a `tag:` URI',
      ),
    )
})

/** A whole number of at least `least`. */
export function wholeNumber(least = 0): z.ZodMiniType<number, number> {
  return z.int().check(z.minimum(least, `expected a whole number of at least ${least}`))
}

/** A media type without parameters: `audio/mpeg`. */
export const mediaType: Text = once(() => {
  return z
    .string()
    .check(
      z.regex(
        /^[A-Za-z0-9_.+-]+\/[A-Za-z0-9_.+-]+$/,
        'expected a media type, such as `image/jpeg`',
      ),
    )
})

function isAddress(value: string, use: 'link' | 'media'): boolean {
  return value.trim() !== '' && resolveUrl(value, 'https://example.com/', use) !== undefined
}

/** Anything: what another step checks. */
export function anything(): z.ZodMiniType {
  return z.any()
}

/** Any JSON. */
export const anyJson: () => z.ZodMiniJSONSchema = once(() => z.json())
