/**
 * Ask the programs that read feeds what they take from ours, and write `docs/readers.md`; with
 * `--program sfeed`, which may be given more than once, those alone, and write nothing.
 */
import { parseArgs } from 'node:util'
import { renderAtom } from '@standfirst/atom'
import { type Article, defineFeed, type Feed, toText } from '@standfirst/core'
import { renderRss } from '@standfirst/rss'
import { cases } from '@standfirst/testing'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Said } from '../consumer.ts'
import { loadConsumers } from '../load-consumers.ts'
import { type Answers, tableRow, writeTable } from '../write-table.ts'
import { addressConsumers } from './address-consumers.ts'
import { debianConsumers } from './debian-consumers.ts'
import { debianVersion, installDebianPackages, unpackDebianPackage } from './debian-packages.ts'
import { feedConsumers } from './feed-consumers.ts'
import { liferea } from './liferea.ts'
import { quiteRss } from './quiterss.ts'
import { rssGuard } from './rss-guard.ts'

const { values } = parseArgs({ options: { program: { type: 'string', multiple: true } } })
const npmConsumers = [...feedConsumers, ...addressConsumers]
const asked = [...npmConsumers, ...debianConsumers, liferea, quiteRss, rssGuard].filter(
  ({ name }) => !values.program || values.program.includes(name),
)
const { load, version } = await loadConsumers(
  'readers',
  npmConsumers.flatMap(({ packages }) => packages),
)
for (const { debian, isUnpacked } of asked) if (debian && isUnpacked) unpackDebianPackage(debian)
installDebianPackages(
  asked.flatMap(({ besides = [], debian, isUnpacked }) =>
    debian && !isUnpacked ? [debian, ...besides] : [...besides],
  ),
)
const subjects = cases().filter(
  ({ article, name }) => name !== 'hostile-strings' && article.status !== 'draft',
)
const fields = ['title', 'link', 'author', 'date', 'text', 'recordings']
const address = 'https://example.com/'
const answers: Answers[] = []
for (const [format, render] of [
  ['RSS', renderRss],
  ['Atom', renderAtom],
] as const) {
  const feeds = subjects.map(({ article }) => render(feedOf(article)))
  for (const { debian, formats, name, read, readAll } of asked) {
    if (formats && !formats.includes(format)) continue
    const known = debian ? debianVersion(debian) : version(name)
    const many = await readAll?.(feeds)
    const all: Answers['all'] = []
    for (const [index, { article, name: subject }] of subjects.entries()) {
      const one = many?.[index] ?? read(load, feeds[index] ?? '', address)
      const said = await Promise.resolve(one).catch((error) => error as Error)
      all.push({ subject, said: asShown(said), meant: meant(article) })
    }
    const said = { name: `${name}, ${format}`, version: known, all }
    answers.push(said)
    process.stdout.write(`${tableRow(fields, said)}\n`)
  }
}
// The table has all of them.
if (!values.program)
  writeTable(
    `${import.meta.dirname}/../../docs/readers.md`,
    `# What readers show of your feed

Programs that read feeds, asked about feeds of one article each, ${subjects.length} of them, that \`@standfirst/rss\` and \`@standfirst/atom\` made: how often each was right, and its first other answer. "Text" asks for the key points of an article, "recordings" for both of an episode that has two: RSS has one \`enclosure\` an item, and the other stands in Media RSS. An article that names nobody is meant to have no author; in Atom it has that of the feed, as the format says, and some show that. \`npx -y pnpm@12 compatibility:readers\` writes this page.`,
    fields,
    answers,
  )

function feedOf(article: Article): Feed {
  return defineFeed({
    title: 'Example News',
    description: 'What happened.',
    url: address,
    feedUrl: `${address}feed.xml`,
    language: article.language,
    articles: [article],
  })
}

function meant({ authors, media, publishedAt, sections, title, url }: Article): Said {
  const author = authors.map(({ name }) => name).join(', ')
  const points = sections.flatMap((one) =>
    one.kind === 'takeaways' && !one.paid ? one.items.map((item) => toText(item)) : [],
  )
  const text = points.length ? points.join('¶') : undefined
  const heard = media.filter(({ type }) => type !== 'document')
  const recordings = heard.map((one) => one.url).join('¶') || undefined
  return { title, link: url, author, date: publishedAt, text, recordings }
}

/** What a reader sees of a text that is HTML. */
function asShown(said: Said | Error): Said | Error {
  if (said instanceof Error || !said.text) return said
  return { ...said, text: shownText(fromHtml(said.text, { fragment: true })) }
}

function shownText(node: ReturnType<typeof fromHtml>['children'][number] | Root): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(shownText).join('') : ''
}
