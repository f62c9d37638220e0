import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import { inlineTexts } from '../text/inline-texts.ts'
import { knownTexts } from '../text/known-texts.ts'
import { letters } from '../text/letters.ts'
import { sectionAddresses } from '../text/section-addresses.ts'

/**
 * Compare the addresses in text with those of an article.
 *
 * @param prefix - Begins the names of places.
 * @param own - Addresses that stand there beside the article (default: none).
 */
export function compareAddresses(
  text: string,
  prefix: string,
  { article, knows }: Subject,
  reporter: Reporter,
  own: readonly string[] = [],
): void {
  const found = new Set(text.match(/\bhttps?:\/\/[^\s<>"]+/gi) ?? [])
  const without = (url: string) => url.replace(/[).,;:!?~\]'’”»]+$/u, '')
  if (!text.includes(article.url)) {
    reporter.differs({
      place: `${prefix}address`,
      path: ['url'],
      expected: [article.url],
      found: [],
    })
  }
  for (const unit of sectionAddresses(article, false).links) {
    const [url = ''] = unit.texts
    if (unit.optional || !/^https?:/i.test(url) || text.includes(url)) continue
    reporter.differs({ place: `${prefix}link`, path: unit.path, expected: [url], found: [] })
  }
  // Where a text has an address and goes on without a space, the article goes on so, too.
  const spoken = letters(inlineTexts(article).join(''))
  const said = [spoken, ...knownTexts(article)].map(letters).join('\n')
  for (const url of found) {
    const bare = without(url)
    const isOwn = own.some((one) => one.startsWith(bare) || bare.startsWith(one))
    if (
      knows(url) ||
      knows(bare) ||
      isOwn ||
      said.includes(letters(url)) ||
      spoken.includes(letters(url.replace(/[^!-~].*$/, '')))
    )
      continue
    reporter.differs({ place: `${prefix}link`, path: ['sections'], expected: [], found: [url] })
  }
}
