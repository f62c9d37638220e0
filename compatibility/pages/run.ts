/** Ask the programs that read pages what they take from ours, and write `docs/pages.md`. */
import { type Article, toText } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import { cases } from '@standfirst/testing'
import type { Said } from '../consumer.ts'
import { loadConsumers } from '../load-consumers.ts'
import { type Answers, writeTable } from '../write-table.ts'
import { metadataConsumers } from './metadata-consumers.ts'
import { pageConsumers } from './page-consumers.ts'

const asked = [...pageConsumers, ...metadataConsumers]
const { load, version } = await loadConsumers(
  'pages',
  asked.flatMap(({ packages }) => packages),
)
// Strings that are hostile to addresses stop some of them; whether pages hold those is tested elsewhere.
const subjects = cases().filter(({ name }) => name !== 'hostile-strings')
const answers: Answers[] = []
for (const { name, read } of asked) {
  const all: Answers['all'] = []
  for (const { article, name: subject } of subjects) {
    const page = renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)) })
    const said = await read(load, page, article.url).catch((error) => error as Error)
    all.push({ subject, said, meant: meant(article) })
  }
  answers.push({ name, version: version(name), all })
  process.stdout.write(`${name} ${version(name)}: asked\n`)
}
writeTable(
  `${import.meta.dirname}/../../docs/pages.md`,
  `# What readers show of your page

Programs that read pages, such as reading modes, clippers and link previews, asked about ${subjects.length} pages that \`@standfirst/html\` and \`@standfirst/json-ld\` made: how often each was right, and its first other answer. "Text" asks for the key points of an article. \`npx -y pnpm@12 compatibility:pages\` writes this page.`,
  ['title', 'author', 'date', 'summary', 'image', 'text'],
  answers,
)

function meant({ authors, image, publishedAt, sections, summary, title }: Article): Said {
  const points = sections.flatMap((one) =>
    one.kind === 'takeaways' && !one.paid ? one.items.map((item) => toText(item)) : [],
  )
  return {
    title,
    author: authors.map(({ name }) => name).join(', '),
    date: publishedAt,
    summary,
    image: image?.url,
    text: points.length ? points.join('¶') : undefined,
  }
}
