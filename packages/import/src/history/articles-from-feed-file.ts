import { articlesFromFeed } from '../articles-from-feed.ts'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import { sourceText } from '../content-system/source-text.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { pageDrafts } from './page-drafts.ts'

/** The articles of a feed that lies in a file, without the older pages that it may lead on to. */
export function articlesFromFeedFile(
  source: ExportSource,
  { labels, language, url }: SystemOptions,
): ContentImport {
  return contentImport('feed', async function* (recorder) {
    let text = ''
    for await (const part of sourceText(source)) text += part
    const read = articlesFromFeed(text, { labels, language, url })
    yield* pageDrafts(read, url ?? '', recorder)
  })
}
