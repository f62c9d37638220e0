import { ImportError } from '../content-system/import-error.ts'
import {
  type JsonObject,
  jsonValue,
  objectOf,
  objectsOf,
  textIn,
} from '../content-system/json-object.ts'
import { problem } from '../problem.ts'

/** What an export holds, by what refers to it. */
export interface ContentfulSpace {
  entries: readonly JsonObject[]
  entriesById: ReadonlyMap<string, JsonObject>
  assets: ReadonlyMap<string, JsonObject>
  /** Names of public tags, by id. */
  tags: ReadonlyMap<string, string>
  /** Fields that entries of a content type are called by. */
  displayFields: ReadonlyMap<string, string>
  defaultLocale: string
  locales: readonly string[]
  /** Locale that stands for another where that has no value. */
  fallbacks: ReadonlyMap<string, string>
}

/**
 * Read the JSON of an export of a space.
 *
 * @throws {@linkcode ImportError} for what is none.
 */
export function contentfulSpace(text: string): ContentfulSpace {
  const value = objectOf(jsonValue(text))
  if (!Array.isArray(value.entries)) throw new ImportError(noSpace)
  const entries = objectsOf(value.entries)
  const locales = objectsOf(value.locales).filter(({ code }) => textIn(code))
  const codes = locales.map(({ code }) => String(code))
  const usedIn = entries.flatMap(({ fields }) =>
    Object.values(objectOf(fields)).flatMap((field) => Object.keys(objectOf(field))),
  )
  const main = locales.find((one) => one.default === true) ?? locales[0]
  return {
    entries,
    entriesById: byId(entries),
    assets: byId(objectsOf(value.assets)),
    tags: new Map(
      objectsOf(value.tags).flatMap((tag): [string, string][] => {
        const name = textIn(tag.name)
        const isPublic = objectOf(tag.sys).visibility === 'public'
        return name && isPublic ? [[idOf(tag), name]] : []
      }),
    ),
    displayFields: new Map(
      objectsOf(value.contentTypes).flatMap((type): [string, string][] => {
        const field = textIn(type.displayField)
        return field ? [[idOf(type), field]] : []
      }),
    ),
    defaultLocale: textIn(main?.code) ?? mostUsed(usedIn) ?? 'en-US',
    locales: codes.length ? codes : [...new Set(usedIn)],
    fallbacks: new Map(
      locales.flatMap(({ code, fallbackCode }): [string, string][] =>
        textIn(fallbackCode) ? [[String(code), String(fallbackCode)]] : [],
      ),
    ),
  }
}

/** The id that an entry, asset or tag is known by. */
export function idOf({ sys }: JsonObject): string {
  return textIn(objectOf(sys).id) ?? ''
}

/** Id of the content type of an entry. */
export function typeOf({ sys }: JsonObject): string {
  return textIn(objectOf(objectOf(objectOf(sys).contentType).sys).id) ?? ''
}

/** Id of what a link leads to, if a value is one to a thing of the kind. */
export function linkedId(value: unknown, kind: 'Entry' | 'Asset'): string | undefined {
  const sys = objectOf(objectOf(value).sys)
  return sys.linkType === kind || (sys.linkType === undefined && sys.type === kind)
    ? textIn(sys.id)
    : undefined
}

/** The fields of a thing in one locale; where it has no value there, that of the locale it falls back to. */
export function fieldsIn(
  thing: JsonObject,
  locale: string,
  { fallbacks }: Pick<ContentfulSpace, 'fallbacks'>,
): JsonObject {
  const fields: [string, unknown][] = []
  for (const [name, values] of Object.entries(objectOf(thing.fields))) {
    const all = objectOf(values)
    let code: string | undefined = locale
    for (let round = 0; code !== undefined && round < 10; round++) {
      if (Object.hasOwn(all, code)) {
        fields.push([name, all[code]])
        break
      }
      code = fallbacks.get(code)
    }
  }
  return Object.fromEntries(fields)
}

function byId(things: readonly JsonObject[]): Map<string, JsonObject> {
  return new Map(things.map((thing) => [idOf(thing), thing]))
}

function mostUsed(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

const noSpace = {
  ...problem(
    'broken-export',
    [],
    'The source is no whole JSON with `entries`, expected an export of Contentful',
    'nothing was read',
    'Export the space again, and give the whole file.',
  ),
  severity: 'error',
} as const
