import { readText } from '../source/read-text.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { type ReadContext, readArticle } from './read-article.ts'

/** Keys of front matter that may give an article another address than its file's place. */
const addressKey = /(?:^|[{,])[ \t]*["']?(?:url|slug|path|permalink|link)["']?\s*[:=]/im

const fenced = /^[\s\S]*?\n(?:---|\+\+\+|\.\.\.|;;;|\})\s/
const lines = /^(?:---\r?\n)?(?:.+\r?\n)+/

/**
 * Let links to a file lead to the page that its article has, where its front matter names another than
 * the file's place gives. Only articles that name one are read.
 *
 * @param context - Its files are corrected.
 * @param known - Addresses of articles that need not be read, by the entry's key.
 */
export function setOwnAddresses(
  entries: readonly SourceEntry[],
  context: ReadContext,
  known: (entry: SourceEntry) => string | undefined = () => undefined,
): void {
  const { files } = context
  for (const entry of entries) {
    const { origin } = entry
    if (origin.kind !== 'markdown') continue
    const url = known(entry) ?? ownAddress(entry, origin.file, context)
    if (url !== undefined && url !== origin.pageUrl) {
      files.set(origin.fileUrl, { ...files.get(origin.fileUrl), url })
    }
  }
}

function ownAddress(entry: SourceEntry, file: string, context: ReadContext): string | undefined {
  const { text: source = '' } = readText(file)
  // Lines of Pelican end with an empty one.
  const end = entry.origin.kind === 'markdown' && entry.origin.preset === 'pelican' ? lines : fenced
  const [start = ''] = end.exec(source) ?? []
  return addressKey.test(start) ? readArticle(entry, context).article?.url : undefined
}
