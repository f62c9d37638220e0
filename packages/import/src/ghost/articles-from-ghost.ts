import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { textIn } from '../content-system/json-object.ts'
import { siteScope } from '../content-system/site-scope.ts'
import { wholeText } from '../content-system/whole-text.ts'
import type { GhostOptions } from './ghost-options.ts'
import { ghostTables } from './ghost-tables.ts'
import { kindOf, postDraft } from './post-draft.ts'

/**
 * Read the posts and pages of an export of Ghost (JSON), of any database and any version: Lexical,
 * Mobiledoc, and the HTML of older ones, with every card.
 *
 * The export does not say the address of its site: give `url`. An export is one JSON value, so that all
 * of it is in memory.
 *
 * What is scheduled or a draft is a `draft`; what was sent by e-mail alone is `withheld`. Posts for
 * members are `metered`, those for payers `paid`, and what only they may read is marked as `paid`.
 * Addresses of e-mail and passwords are never carried on.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = articlesFromGhost('export.json', { url: 'https://example.com' })
 * for await (const { article, issues } of run) save(article)
 * ```
 */
export function articlesFromGhost(source: ExportSource, options: GhostOptions = {}): ContentImport {
  expectOptions(options, 'articlesFromGhost')
  return contentImport('ghost', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportSource,
  options: GhostOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const tables = ghostTables(await wholeText(source, recorder.note))
  const scope = { ...siteScope(tables.site, options, recorder), tables, options }
  const types = new Set(options.types ?? ['post', 'page'])
  for (const post of tables.posts) {
    const kind = kindOf(post)
    if (types.has(kind)) yield postDraft(post, kind, scope)
    else recorder.leaveOut(kind, 'Its type was not asked for: name it in the option `types`.')
  }
  const snippets = tables.snippets.filter((one) => textIn(one.name))
  recorder.leaveOut('snippet', 'It stands in the posts that use it.', snippets.length)
}
