import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { postDraft } from './post-draft.ts'
import { postScope } from './post-scope.ts'
import { readWxr } from './read-wxr.ts'
import { siteIndexer } from './site-index.ts'
import type { WordPressOptions } from './wordpress-options.ts'

/**
 * Read the posts and pages of an export of WordPress (WXR), of WordPress.com or of Squarespace, one
 * after the other, with their blocks, classic texts and shortcodes.
 *
 * The export is read twice: first what its posts refer to, such as pictures, authors and reusable
 * blocks, then the posts. Neither time is all of it in memory.
 *
 * What is private or has a password is `withheld`, what is scheduled or pending a `draft`; what is in
 * the trash is left out. Passwords, addresses of e-mail and comments of readers are never carried on.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * for await (const { article, issues } of articlesFromWordPress('export.xml')) save(article)
 * ```
 */
export function articlesFromWordPress(
  source: ExportSource,
  options: WordPressOptions = {},
): ContentImport {
  expectOptions(options, 'articlesFromWordPress')
  return contentImport('wordpress', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportSource,
  options: WordPressOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const indexer = siteIndexer()
  for await (const record of readWxr(source, recorder.note)) indexer.add(record)
  const index = indexer.index()
  const scope = postScope(index, options, recorder)
  const types = new Set(options.types ?? ['post', 'page'])
  for await (const record of readWxr(source, () => undefined)) {
    if (record.type !== 'item') continue
    const { comments, fields } = record
    recorder.leaveOut('comment', 'Comments of readers are not carried on.', comments)
    const kind = fields.get('wp:post_type')?.trim() || 'post'
    const draft = types.has(kind) ? postDraft(record, scope) : { leaveOut: reasonOf(kind) }
    if ('leaveOut' in draft) recorder.leaveOut(kind, draft.leaveOut)
    else yield draft
  }
}

function reasonOf(kind: string): string {
  return Object.hasOwn(reasons, kind)
    ? (reasons[kind] ?? '')
    : 'Its type was not asked for: name it in the option `types`, if its items are articles.'
}

const reasons: Readonly<Record<string, string>> = {
  attachment: 'A file of the media library: it stands in the articles that show it.',
  custom_css: 'It belongs to a theme.',
  'guest-author': 'It stands in the articles of its author.',
  nav_menu_item: 'It belongs to a menu.',
  revision: 'It is an earlier state of another item.',
  wp_block: 'A reusable block: it stands in the articles that use it.',
  wp_font_face: 'It belongs to a theme.',
  wp_font_family: 'It belongs to a theme.',
  wp_global_styles: 'It belongs to a theme.',
  wp_navigation: 'It belongs to a menu.',
  wp_template: 'It belongs to a theme.',
  wp_template_part: 'It belongs to a theme.',
}
