/** Ask the programs that read feeds what they take from ours, and write `docs/readers.md`. */
import { renderAtom } from '@standfirst/atom'
import { type Article, defineFeed } from '@standfirst/core'
import { renderRss } from '@standfirst/rss'
import { cases } from '@standfirst/testing'
import type { Said } from '../consumer.ts'
import { loadConsumers } from '../load-consumers.ts'
import { type Answers, writeTable } from '../write-table.ts'
import { feedConsumers } from './feed-consumers.ts'

const { load, version } = await loadConsumers(
  'readers',
  feedConsumers.flatMap(({ packages }) => packages),
)
const subjects = cases().filter(
  ({ article, name }) => name !== 'hostile-strings' && article.status !== 'draft',
)
const answers: Answers[] = []
for (const [format, render] of [
  ['RSS', renderRss],
  ['Atom', renderAtom],
] as const) {
  for (const { name, read } of feedConsumers) {
    const all: Answers['all'] = []
    for (const { article, name: subject } of subjects) {
      const feed = defineFeed({
        title: 'Example News',
        description: 'What happened.',
        url: 'https://example.com/',
        feedUrl: 'https://example.com/feed.xml',
        language: article.language,
        articles: [article],
      })
      const said = await read(load, render(feed), feed.url).catch((error) => error as Error)
      all.push({ subject, said, meant: meant(article) })
    }
    answers.push({ name: `${name}, ${format}`, version: version(name), all })
    process.stdout.write(`${name} ${version(name)}, ${format}: asked\n`)
  }
}
writeTable(
  `${import.meta.dirname}/../../docs/readers.md`,
  `# What readers show of your feed

Programs that read feeds, asked about feeds of one article each, ${subjects.length} of them, that \`@standfirst/rss\` and \`@standfirst/atom\` made: how often each was right, and its first other answer. An article that names nobody is meant to have no author; in Atom it has that of the feed, as the format says, and some show that. \`npx -y pnpm@12 compatibility:readers\` writes this page.`,
  ['title', 'link', 'author', 'date'],
  answers,
)

function meant({ authors, publishedAt, title, url }: Article): Said {
  const author = authors.map(({ name }) => name).join(', ')
  return { title, link: url, author, date: publishedAt }
}
