import { fromHtml } from 'hast-util-from-html'
import { find } from '../read/article-element.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveReader } from './live-reader.ts'
import { linksOf } from './page-links.ts'
import { reportUnreached } from './unreached.ts'

/** Pages in other languages that are asked for, beside those that were read. */
const mostOthers = 10

/** Pages that name each other as translations, by `hreflang`, do so in both, and are in that language. */
export async function compareTranslations(
  pages: readonly LivePage[],
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  const read = new Map<string, { named: Set<string>; lang: string }>()
  for (const { answer, root, links } of pages) {
    read.set(answer.url, { named: namedIn(links), lang: languageOf(root) })
  }
  let others = 0
  const unread = new Set<string>()
  for (const { answer, links } of pages) {
    for (const { href, hreflang = '', rel } of links) {
      if (!rel.includes('alternate') || !hreflang || hreflang.toLowerCase() === 'x-default')
        continue
      if (href === answer.url || !reader.isOfSite(href)) continue
      if (!read.has(href)) {
        if (others++ >= mostOthers) {
          unread.add(href)
          continue
        }
        const other = await reader.ask(href)
        if (!reportUnreached(other, answer.url, 'translation', findings, 'html')) continue
        if (other.mediaType !== 'text/html') continue
        const root = fromHtml(other.text)
        read.set(href, { named: namedIn(linksOf(root, other.url)), lang: languageOf(root) })
      }
      const other = read.get(href)
      if (!other) continue
      if (!other.named.has(answer.url)) {
        const message = `Found \`${href}\` named as a translation of \`${answer.url}\`, expected that it names that one, too: search engines ignore what only one side says.`
        const fix = 'Name each in the other by `link rel="alternate" hreflang`.'
        findings.add(href, found('one-sided-translation', 'warning', message, fix, more))
      }
      if (other.lang && primary(other.lang) !== primary(hreflang)) {
        const message = `Found \`${hreflang.slice(0, 60)}\` as the language of \`${href}\`, expected \`${other.lang.slice(0, 60)}\`, as that page says.`
        const fix = 'Write the same language in both.'
        findings.add(answer.url, found('translation-language', 'warning', message, fix, more))
      }
    }
  }
  findings.leaveOut('translations', `beyond the first ${mostOthers}`, unread.size)
}

const more = { output: 'html', place: 'link alternate hreflang' } as const

function namedIn(links: LivePage['links']): Set<string> {
  return new Set(
    links.flatMap(({ href, hreflang, rel }) => (hreflang && rel.includes('alternate') ? href : [])),
  )
}

function languageOf(root: LivePage['root']): string {
  return String(find(root, ({ tagName }) => tagName === 'html')?.properties.lang ?? '')
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}
