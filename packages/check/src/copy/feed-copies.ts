import { namedId } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import type { ParsedFeed, ParsedItem } from '../read/parsed-feed.ts'
import { line } from '../text/line.ts'
import type { Copy } from './copy.ts'
import { copyText } from './copy-text.ts'
import { strangeCarriers, strangeParts } from './strange.ts'

/** Read the articles of a feed. */
export function feedCopies({ items }: ParsedFeed): Copy[] {
  return items.map(itemCopy)
}

function itemCopy(item: ParsedItem): Copy {
  const { id = '', url = '' } = item
  const said = item.copy()
  const root = said.html ? fromHtml(said.html, { fragment: true }) : undefined
  const texts = root && copyText(root)
  return {
    id,
    url,
    fingerprint: said.identifiers.find((one) => one?.startsWith('sf1-')),
    content: texts && {
      // A fingerprint is of the article's own id.
      id: namedId(id),
      url,
      title: said.title ?? '',
      summary: oneSummary(texts.summary, said.summary ?? ''),
      published: said.published ?? '',
      updated: said.updated ?? '',
      authors: said.authors,
      text: texts.text,
    },
    strange: [...said.beside, ...(root ? [...strangeCarriers(root), ...strangeParts(root)] : [])],
  }
}

/** A summary that stands twice must say the same; a notice may stand before the item's own. */
function oneSummary(inText: string | undefined, own: string): string {
  if (inText === undefined) return own
  return line(own).endsWith(line(inText)) ? inText : own
}
