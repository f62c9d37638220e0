import type { JsonSchema } from './json-schema.ts'

/**
 * What strings of the format are, as JSON Schema. Patterns keep to what the regular expressions of
 * every language have: no look-around, no `\p`, no flags, no `\d`, that means more than ten digits in
 * some. What they can't say, docs/SPEC.md lists.
 */
export function stringSchemas(): Record<string, JsonSchema> {
  return {
    Text: {
      description: 'Plain text that says something.',
      type: 'string',
      pattern: '\\S',
    },
    Language: {
      description: 'A BCP 47 tag: `en`, `pt-BR`, `zh-Hant`.',
      type: 'string',
      pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
    },
    TranslationLanguage: {
      description: 'A BCP 47 tag, or `x-default` for the page that any other language leads to.',
      type: 'string',
      pattern: `^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[Xx]-${anyCase('default')})$`,
    },
    Timestamp: {
      description:
        'A time that exists, with an offset (RFC 3339): `2026-11-23T09:30:00+01:00`; or a day, `2026-11-23`: its midnight in UTC.',
      type: 'string',
      pattern: `^(?:${day})(?:[Tt]${time}(?:[Zz]|${offset}))?$`,
    },
    WebAddress: {
      description:
        'An http(s) address, absolute or relative to the address of the article or feed.',
      type: 'string',
      ...address(['https?']),
    },
    LinkAddress: {
      description: 'An http, https, mailto or tel address; it may be relative.',
      type: 'string',
      ...address(['https?', 'mailto', 'tel']),
    },
    AbsoluteAddress: {
      description: 'An absolute http(s) address.',
      type: 'string',
      pattern: `^${anyCase('http')}[Ss]?://`,
    },
    PermanentId: {
      description: 'A permanent name: an absolute http(s) address, a `urn:` or a `tag:` URI.',
      type: 'string',
      pattern: `^(?:${anyCase('http')}[Ss]?://[^\\s"<>\\\\/][^\\s"<>\\\\]*|${anyCase('urn')}:[A-Za-z0-9][A-Za-z0-9-]+:[^\\s"<>\\\\]+|${anyCase('tag')}:[^\\s"<>\\\\]+)$`,
    },
    MediaType: {
      description: 'A media type without parameters: `image/jpeg`.',
      type: 'string',
      pattern: '^[A-Za-z0-9_.+-]+/[A-Za-z0-9_.+-]+$',
    },
    Slug: {
      description: 'Lower-case letters, digits and hyphens between them: `ai-news`.',
      type: 'string',
      pattern: `^${slugPart}+(?:-${slugPart}+)*$`,
    },
  }
}

/** Neither white space nor ASCII that is no lower-case letter or digit. */
const slugPart = '[^\\s!-/:-@A-Z\\[-`{-~]'

/** Each day of the Gregorian calendar from year 1 to 9999. */
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'
const year = '(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])'
const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
  `${year}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${leapYear}-02-29`,
].join('|')
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?'
const offset = '[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)'

/** Relative, or of one of these schemes; no host without a scheme, and none that is disguised. */
function address(schemes: readonly string[]): JsonSchema {
  const names = schemes.map((scheme) => anyCase(scheme)).join('|')
  return {
    pattern: '\\S',
    not: {
      pattern:
        '^\\s*(?:[/\\\\]\\s*[/\\\\]|[A-Za-z]+&(?:[Cc][Oo][Ll][Oo][Nn]|#0*58|#[Xx]0*3[Aa])(?:[^A-Za-z0-9_]|$))',
    },
    anyOf: [{ pattern: `^ *(?:${names}):` }, { not: { pattern: '^ *[A-Za-z][A-Za-z0-9+.-]*:' } }],
  }
}

function anyCase(letters: string): string {
  return letters.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}
