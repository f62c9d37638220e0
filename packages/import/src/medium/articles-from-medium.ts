import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import { type ExportFiles, listFiles } from '../content-system/export-files.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { siteScope } from '../content-system/site-scope.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { postDraft } from './post-draft.ts'

/**
 * Read the posts of an export of Medium: its zip archive, the folder that it is unpacked into, or one of
 * its posts. Drafts are a `draft`; lists, claps, readers and whatever else is no post is left out.
 *
 * @param source - Path, or a function that gives the files.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * for await (const { article } of articlesFromMedium('medium-export.zip')) save(article)
 * ```
 */
export function articlesFromMedium(
  source: ExportFiles,
  options: SystemOptions = {},
): ContentImport {
  expectOptions(options, 'articlesFromMedium')
  return contentImport('medium', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportFiles,
  options: SystemOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const scope = siteScope({ url: 'https://medium.com/' }, options, recorder)
  const files = await listFiles(source)
  const isWhole = files.some(({ path }) => /(?:^|\/)posts\/[^/]+\.html$/.test(path))
  for (const file of files) {
    const isPost = isWhole ? /(?:^|\/)posts\/[^/]+\.html$/ : /\.html$/
    const draft = isPost.test(file.path)
      ? postDraft(await file.text(), file.path, scope)
      : undefined
    if (draft) yield draft
    else recorder.leaveOut('file', 'It is no post.')
  }
}
