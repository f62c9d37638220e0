import { fromHtml } from 'hast-util-from-html'
import { find } from '../read/article-element.ts'
import { readEntry } from '../read/read-entry.ts'
import type { Copy } from './copy.ts'
import { copyText } from './copy-text.ts'
import { strangeInPage } from './strange.ts'

/** Read the article of a page or fragment. */
export function htmlCopy(html: string): Copy {
  const root = fromHtml(html)
  const marked = find(root, ({ properties }) => properties.dataFingerprint !== undefined)
  const meta = find(
    root,
    ({ properties, tagName }) => tagName === 'meta' && properties.name === 'fingerprint',
  )
  const entry = readEntry(html, 'https://copy.invalid/')
  const texts = copyText(root)
  const value = (name: string) => entry?.values(name)[0] ?? ''
  const url = value('url')
  const id = String(marked?.properties.dataId ?? url)
  const fingerprint = marked?.properties.dataFingerprint ?? meta?.properties.content
  return {
    id,
    url,
    fingerprint: fingerprint === undefined ? undefined : String(fingerprint),
    content: entry &&
      texts && {
        id,
        url,
        title: value('name'),
        summary: texts.summary ?? '',
        published: value('published'),
        updated: value('updated'),
        authors: entry.cards.map(({ name }) => name),
        text: texts.text,
      },
    strange: strangeInPage(root),
  }
}
