import { fill, formatDate, safeUrl, showsSummary } from '@standfirst/core'
import { messageWords } from '@standfirst/email'
import type { HtmlFrame } from '../agree/compare-html.ts'
import type { Subject } from '../agree/subject.ts'
import type { Path } from '../finding.ts'
import { line } from '../text/line.ts'
import type { Unit } from '../text/unit.ts'

/**
 * What the HTML of a message has around the sections, in its order: texts, and addresses of links.
 *
 * @param leave - Where its reader leaves the list.
 */
export function messageFrame(subject: Subject, leave: string | undefined): HtmlFrame {
  return {
    paid: false,
    players: false,
    before: unitsOf(textsBefore(subject)),
    after: unitsOf(textsAfter(subject, leave)),
    links: {
      before: unitsOf(addressesBefore(subject)),
      after: unitsOf(addressesAfter(subject, leave)),
    },
  }
}

type Piece = readonly [name: string, path: Path, text: string | undefined]

function textsBefore({ article, options, words }: Subject): Piece[] {
  const { category, sections, subtitle, summary, title } = article
  const free = sections.filter(({ paid }) => !paid)
  return [
    ['sender', [], options.email?.sender?.name],
    ['category', ['category'], category?.name],
    ['title', ['title'], title],
    ['subtitle', ['subtitle'], subtitle],
    ['byline', ['authors'], byline({ article, words })],
    ['summary', ['summary'], showsSummary({ summary, sections: free }) ? summary : undefined],
  ]
}

/** Who wrote an article, and when, in one line. */
export function byline({ article, words }: Pick<Subject, 'article' | 'words'>): string {
  const { authors, publishedAt, updatedAt } = article
  const names = authors.map(({ name }) => name)
  const last = names.pop() ?? ''
  const all = names.length ? `${names.join(', ')}${words.and}${last}` : last
  const date = (time: string) => formatDate(time, words)
  const parts = [
    last && fill(words.by, { names: all }),
    publishedAt && date(publishedAt),
    updatedAt && fill(words.updated, { date: date(updatedAt) }),
  ]
  return parts.filter(Boolean).join(' · ')
}

function textsAfter({ article, options }: Subject, leave: string | undefined): Piece[] {
  const words = messageWords(article.language)
  const links = [safeUrl(article.url, 'media') && words.online, leave && words.unsubscribe]
  const footer = (options.email?.footer ?? '').split('\n')
  return [
    ['tags', ['tags'], article.tags.join(' · ')],
    ...footer.map((text): Piece => ['footer', [], text]),
    ['links at the end', [], links.filter(Boolean).join(' · ')],
  ]
}

/** What the plain text of a message has after the article: who sends it, and how to leave. */
export function textEnd({ article, options }: Subject, leave: string | undefined): Unit[] {
  const { footer = '', sender } = options.email ?? {}
  const { unsubscribe } = messageWords(article.language)
  return unitsOf([
    ['sender', [], sender && [sender.name, sender.url].filter(Boolean).join(' · ')],
    ...footer.split('\n').map((text): Piece => ['footer', [], text]),
    ['way to leave the list', [], leave && `${unsubscribe}: ${leave}`],
  ])
}

function addressesBefore({ article, options }: Subject): Piece[] {
  const { authors, category, media, url } = article
  const recordings = media.flatMap((one, index): Piece[] => {
    const found = safeUrl(one.url, 'media')
    if (!found) return []
    const transcript = safeUrl(one.transcriptUrl, 'media')
    return [
      ['link to a recording', ['media', index, 'url'], found],
      ['link to a transcript', ['media', index, 'transcriptUrl'], transcript],
    ]
  })
  return [
    ['link to the sender', [], options.email?.sender?.url],
    ['link to the category', ['category', 'url'], safeUrl(category?.url)],
    ['link to the page', ['url'], safeUrl(url, 'media')],
    ...authors.map(
      (one, index): Piece => ['link to an author', ['authors', index, 'url'], safeUrl(one.url)],
    ),
    ...recordings,
  ]
}

function addressesAfter(
  { article: { related, rights, url } }: Subject,
  leave: string | undefined,
): Piece[] {
  const key = rights?.license ? 'license' : 'terms'
  return [
    ...related.map(
      (one, index): Piece => [
        'link to a related article',
        ['related', index, 'url'],
        safeUrl(one.url),
      ],
    ),
    [`link to the ${key}`, ['rights', key], safeUrl(rights?.[key])],
    ['link to the page', ['url'], safeUrl(url, 'media')],
    ['link that leaves the list', [], leave],
  ]
}

function unitsOf(pieces: readonly Piece[]): Unit[] {
  return pieces.flatMap(([name, path, text]) => {
    const shown = line(text ?? '')
    return shown ? { name, path, texts: [shown] } : []
  })
}
