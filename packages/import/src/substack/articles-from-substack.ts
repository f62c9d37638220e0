import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import { type ExportFiles, listFiles } from '../content-system/export-files.ts'
import { ImportError } from '../content-system/import-error.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { siteScope } from '../content-system/site-scope.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { problem } from '../problem.ts'
import { csvRows } from './csv-rows.ts'
import { postDraft } from './post-draft.ts'

/**
 * Read the posts of an export of Substack: its zip archive, or the folder that it is unpacked into. It
 * says neither authors nor the address of the publication: give `url`.
 *
 * What is not published is a `draft`. Posts for payers are `paid`, those for free subscribers `metered`:
 * what only they may read is marked as `paid`. Pages, threads and the list of readers are left out.
 *
 * @param source - Path, or a function that gives the files.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = articlesFromSubstack('export.zip', { url: 'https://example.substack.com' })
 * for await (const { article, issues } of run) save(article)
 * ```
 */
export function articlesFromSubstack(
  source: ExportFiles,
  options: SystemOptions = {},
): ContentImport {
  expectOptions(options, 'articlesFromSubstack')
  return contentImport('substack', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportFiles,
  options: SystemOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const files = await listFiles(source)
  const list = files.find(({ path }) => /(?:^|\/)posts\.csv$/.test(path))
  if (!list) throw new ImportError(noList)
  const scope = siteScope({}, options, recorder)
  const texts = new Map(files.map((file) => [file.path.replace(/^.*\//s, ''), file]))
  const named = new Set<string>()
  for (const row of csvRows((await list.text()).replace(/^\ufeff/, ''))) {
    const kind = row.get('type') || 'newsletter'
    const file = `${row.get('post_id')}.html`
    const html = await texts.get(file)?.text()
    named.add(file)
    if (kind !== 'newsletter' && kind !== 'podcast') {
      recorder.leaveOut(kind, 'It is no post.')
    } else if (!html && !row.get('title')) recorder.leaveOut(kind, 'It is empty.')
    else yield postDraft(row, html, kind, scope)
  }
  const others = [...texts.keys()].filter((name) => /\.html$/i.test(name) && !named.has(name))
  recorder.leaveOut('text', 'The list of posts does not name it.', others.length)
}

const noList = {
  ...problem(
    'broken-export',
    [],
    'The export has no `posts.csv`, expected the list of posts of Substack',
    'nothing was read',
    'Give the archive, or the folder that has `posts.csv` and the folder `posts`.',
  ),
  severity: 'error',
} as const
