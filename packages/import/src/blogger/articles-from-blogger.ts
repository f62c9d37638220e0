import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportedSite } from '../content-system/import-report.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { siteScope } from '../content-system/site-scope.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { languageTag } from '../language-tag.ts'
import { unescapeHtml } from '../unescape-html.ts'
import { kindOf, numberOf } from './blogger-entry.ts'
import { entryDraft } from './entry-draft.ts'
import { readEntries } from './read-entries.ts'

/**
 * Read the posts and pages of an export of Blogger: `feed.atom` of Google Takeout, which does not say
 * the address of the blog (give `url`), or the file that Blogger itself backs up.
 *
 * The export is read twice: first what it says of the blog, then the posts. Neither time is all of it in
 * memory. Drafts are a `draft`, all of a blog that is not for everyone is `withheld`; what is deleted,
 * comments, settings and templates are left out, and counted.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = articlesFromBlogger('feed.atom', { url: 'https://example.blogspot.com' })
 * for await (const { article, issues } of run) save(article)
 * ```
 */
export function articlesFromBlogger(
  source: ExportSource,
  options: SystemOptions = {},
): ContentImport {
  expectOptions(options, 'articlesFromBlogger')
  return contentImport('blogger', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportSource,
  options: SystemOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const { isPublic, site } = await readSite(source, recorder)
  const scope = { ...siteScope(site, options, recorder), isPublic }
  for await (const { entry, isFeed } of readEntries(source, () => undefined)) {
    if (isFeed) continue
    const kind = kindOf(entry)
    const draft =
      kind === 'post' || kind === 'page'
        ? entryDraft(entry, kind, scope)
        : { leaveOut: reasons[kind] ?? 'It is no post and no page.' }
    if ('leaveOut' in draft) recorder.leaveOut(kind, draft.leaveOut)
    else yield draft
  }
}

const reasons: Readonly<Record<string, string>> = {
  comment: 'Comments of readers are not carried on.',
  settings: 'It is a setting of the blog.',
  template: 'It belongs to a theme.',
}

async function readSite(
  source: ExportSource,
  { note }: ImportRecorder,
): Promise<{ isPublic: boolean; site: ImportedSite }> {
  const site: ImportedSite = {}
  let isPublic = true
  for await (const { entry, isFeed } of readEntries(source, note)) {
    const value = entry.fields.get(isFeed ? 'title' : 'content')?.trim()
    if (isFeed) {
      const link = entry.links.find(({ rel, type }) => rel === 'alternate' && type !== '')
      if (value) site.title = unescapeHtml(value)
      if (link?.href) site.url = link.href
    } else if (kindOf(entry) === 'settings' && value) {
      const name = numberOf(entry)
      const language = languageTag(value)
      if (name === 'BLOG_TIMEZONE') site.timeZone = value
      if (name === 'BLOG_DESCRIPTION') site.description = value
      if (name === 'BLOG_LOCALE' && language) site.language = language
      if (name === 'BLOG_READ_ACCESS_MODE') isPublic = /^public$/i.test(value)
    }
  }
  return { isPublic, site }
}
