import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { type JsonObject, objectOf, textIn } from '../content-system/json-object.ts'
import { siteScope } from '../content-system/site-scope.ts'
import { wholeText } from '../content-system/whole-text.ts'
import type { AnyFields, ContentfulOptions } from './contentful-options.ts'
import { type ContentfulSpace, contentfulSpace, typeOf } from './contentful-space.ts'
import { entryDraft } from './entry-draft.ts'

/**
 * Read the entries of an export of Contentful (`contentful space export`, JSON). It is one JSON value, so
 * that all of it is in memory; it does not say the address of its site: give `url`.
 *
 * What was never published is a `draft`, what is archived `withheld`. Of an entry that has changed since
 * it was published the export holds the changed text alone, which nobody has published: it is a `draft`,
 * unless `changed` says otherwise.
 *
 * @typeParam Types - What the fields of content types hold, by id: handlers get them typed.
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = articlesFromContentful<{ code: { code: string } }>('export.json', {
 *   url: 'https://example.com',
 *   entries: { code: ({ fields }) => `<pre>${escape(fields.code)}</pre>` },
 * })
 * for await (const { article, issues } of run) save(article)
 * ```
 */
export function articlesFromContentful<Types = AnyFields>(
  source: ExportSource,
  options: ContentfulOptions<Types> = {},
): ContentImport {
  expectOptions(options, 'articlesFromContentful')
  const plain = options as ContentfulOptions<AnyFields>
  return contentImport('contentful', (recorder) => drafts(source, plain, recorder))
}

async function* drafts(
  source: ExportSource,
  options: ContentfulOptions<AnyFields>,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const space = contentfulSpace(await wholeText(source, recorder.note))
  const shared = siteScope({ language: space.defaultLocale }, options, recorder)
  const types = new Set(options.types ?? articleTypes(space))
  const locales = options.locales ?? [space.defaultLocale]
  for (const entry of space.entries) {
    const type = typeOf(entry)
    if (!types.has(type)) {
      recorder.leaveOut(
        type,
        'It is no article: name its type in the option `types`, if it is one.',
      )
      continue
    }
    for (const locale of space.locales.filter((one) => isIn(entry, one, space))) {
      if (locales.includes(locale))
        yield entryDraft(entry, { ...shared, space, options, types, locale })
      else
        recorder.leaveOut(
          type,
          `Its text in the locale \`${locale}\` was not asked for: name it in the option \`locales\`.`,
        )
    }
  }
  recorder.leaveOut(
    'asset',
    'Articles name the address of the files that they show.',
    space.assets.size,
  )
}

/** Whether an entry has a text or a title of its own in a locale. */
function isIn({ fields }: JsonObject, locale: string, { defaultLocale }: ContentfulSpace): boolean {
  if (locale === defaultLocale) return true
  return Object.values(objectOf(fields)).some((field) => Object.hasOwn(objectOf(field), locale))
}

function articleTypes({ entries }: ContentfulSpace): string[] {
  const found = new Set<string>()
  for (const entry of entries) {
    const type = typeOf(entry)
    if (usualTypes.test(type) || looksLikeArticle(objectOf(entry.fields))) found.add(type)
  }
  return [...found]
}

const usualTypes =
  /^(?:page)?[-_]?(?:blog)?[-_]?(?:post|article|page|news|newsItem|newsArticle|story)$/i

function looksLikeArticle(fields: JsonObject): boolean {
  const values = (name: string) => Object.values(objectOf(fields[name]))
  if (!['title', 'headline'].some((name) => values(name).some(textIn))) return false
  return ['body', 'content', 'text', 'richText', 'article', 'bodyText', 'copy'].some((name) =>
    values(name).some((value) => objectOf(value).nodeType === 'document' || textIn(value)),
  )
}
