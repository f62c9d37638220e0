/** Markdown: reading over the two parsers, and writing beside the library that writes the tree. */
import { articleToMdast } from '@standfirst/core'
import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { gfm } from 'micromark-extension-gfm'
import { markdownToMdast } from 'satteri'
import { benchArticle } from './feed-articles.ts'
import { measure } from './measure.ts'

const articles = Array.from({ length: 30 }, (_, index) => benchArticle(index))
const files = articles.map((article) => renderMarkdown(article))
const bodies = articles.map((article) => renderMarkdown(article, { frontMatter: false }))
const trees = articles.map((article) => articleToMdast(article))

function each<Item>(items: readonly Item[], run: (item: Item) => unknown) {
  return () => {
    for (const item of items) run(item)
  }
}

const syntax = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
const tables: Record<string, Parameters<typeof measure>[0]> = {
  'parse to a tree': [
    { name: 'remark’s parser', run: each(bodies, (body) => fromMarkdown(body, syntax)) },
    { name: 'satteri', run: each(bodies, (body) => markdownToMdast(body)) },
  ],
  'parse to an article': [
    { name: '@standfirst/markdown', run: each(files, (file) => parseMarkdown(file)) },
    { name: '@standfirst/markdown/fast', run: each(files, (file) => parseFast(file)) },
  ],
  render: [
    {
      name: 'mdast-util-to-markdown',
      run: each(trees, (tree) => toMarkdown(tree, { extensions: [gfmToMarkdown()] })),
    },
    { name: 'renderMarkdown', run: each(articles, (article) => renderMarkdown(article)) },
    {
      name: 'renderMarkdown, no front matter',
      run: each(articles, (article) => renderMarkdown(article, { frontMatter: false })),
    },
  ],
}

for (const [name, candidates] of Object.entries(tables)) {
  const times = [...(await measure(candidates, 5000))]
  const [, first = Number.NaN] = times[0] ?? []
  const rows = times.map(([candidate, time]) => [
    candidate,
    {
      'ms an article': (time / articles.length).toFixed(3),
      'times the first': (time / first).toFixed(2),
    },
  ])
  // biome-ignore lint/suspicious/noConsole: the tables are what the script is for
  console.log(name)
  // biome-ignore lint/suspicious/noConsole: as above
  console.table(Object.fromEntries(rows))
}
