import type { JsonObject } from './json-object.ts'

/** What an article is made of, in a system whose fields are named by each site. */
export interface FieldNames {
  title?: string | undefined
  subtitle?: string | undefined
  summary?: string | undefined
  /** Its text. */
  body?: string | undefined
  authors?: string | undefined
  category?: string | undefined
  tags?: string | undefined
  image?: string | undefined
  publishedAt?: string | undefined
  updatedAt?: string | undefined
  /** The last part of its address, or all of its path. */
  slug?: string | undefined
  language?: string | undefined
}

/** What sites call these fields, the likeliest first. */
const usual: Readonly<Record<keyof FieldNames, readonly string[]>> = {
  title: ['title', 'headline', 'heading', 'name'],
  subtitle: ['subtitle', 'subTitle', 'subheading', 'subhead', 'deck', 'dek'],
  summary:
    'excerpt summary description standfirst lead lede teaser abstract shortDescription metaDescription seoDescription'.split(
      ' ',
    ),
  body: 'body content text richText bodyText articleBody article mainContent copy pageBuilder sections modules blocks'.split(
    ' ',
  ),
  authors: ['authors', 'author', 'writers', 'writer', 'byline'],
  category: ['category', 'categories', 'section', 'primaryCategory', 'topic', 'topics'],
  tags: ['tags', 'keywords', 'labels'],
  image:
    'mainImage image heroImage coverImage featuredImage featureImage leadImage cover hero banner poster thumbnail'.split(
      ' ',
    ),
  publishedAt:
    'publishedAt publishDate publishedDate publishingDate publicationDate datePublished published publishedOn releaseDate date'.split(
      ' ',
    ),
  updatedAt: ['updatedAt', 'updatedDate', 'modifiedAt', 'dateModified', 'lastModified', 'updated'],
  slug: ['slug', 'path', 'permalink', 'urlPath'],
  language: ['language', 'lang', 'locale', '__i18n_lang', 'i18n_lang'],
}

/** Takes the fields of a thing by what they are, and knows which were not taken. */
export interface FieldReader {
  /**
   * The first value under one of the names that sites give it, or the one that the options name.
   *
   * @param read - What a value is, for the article; `undefined` where it is none.
   */
  take<Value>(
    what: keyof FieldNames,
    read: (value: unknown, key: string) => Value | undefined,
  ): Value | undefined
  /** Names of the fields that nobody took and that hold something. */
  rest(): string[]
  /** Count a field as taken. */
  taken: Set<string>
}

/** Read the fields of a thing, by the names that are given or usual. */
export function fieldReader(fields: JsonObject, named: FieldNames = {}): FieldReader {
  const taken = new Set<string>()
  return {
    taken,
    take(what, read) {
      const own = named[what]
      for (const key of own === undefined ? usual[what] : [own]) {
        if (taken.has(key) || !Object.hasOwn(fields, key)) continue
        const value = read(fields[key], key)
        if (value === undefined) continue
        taken.add(key)
        return value
      }
      return undefined
    },
    rest: () =>
      Object.keys(fields).filter(
        (key) => !taken.has(key) && !key.startsWith('_') && says(fields[key]),
      ),
  }
}

function says(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}
