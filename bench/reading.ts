/**
 * Feeds and pages of others, read beside what else reads them: a feed of 100 summaries beside rss-parser and the
 * two parts of ours that can't be left out, one of 100 full texts beside the parsing of its HTML alone, and a
 * page that marks its text beside Readability on linkedom. In turns, in one process: milliseconds of
 * processor time, and how many times as long as ours each takes.
 *
 * `node bench/reading.ts`
 */
import { Readability } from '@mozilla/readability'
import { safeParseArticle } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { parseFragment } from 'parse5'
import Parser from 'rss-parser'
import { measure } from './measure.ts'

const url = 'https://harbour.example/feed.xml'
const sentence = 'The water rose to the third step of the quay, and stayed there until noon.'
const paragraph = `<p>${sentence} <a href="/tide/">${sentence}</a> <strong>Nobody</strong> asked. ${sentence}</p>`
const text = Array(12).fill(paragraph).join('\n')

function feedOf(content: string): string {
  const items = Array.from(
    { length: 100 },
    (_, index) =>
      `<item><title>High water ${index}</title><link>https://harbour.example/${index}/</link><guid>https://harbour.example/${index}/</guid><dc:creator>Ada Example</dc:creator><pubDate>Mon, 23 Nov 2026 09:${10 + (index % 50)}:00 +0100</pubDate><category>Tides</category><category>Boats</category><description>${sentence} ${sentence}</description>${content && `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title><link>https://harbour.example/</link><description>Notes</description><language>en</language>${items.join('\n')}</channel></rss>`
}

const summaries = feedOf('')
const full = feedOf(text)
const { articles } = articlesFromFeed(summaries, { url })
if (articles.length !== 100) throw new Error('The feed was not read.')
const page = `<!doctype html><html lang="en"><head><title>High water</title><meta name="author" content="Ada Example"><meta property="article:published_time" content="2026-11-23T09:10:00+01:00"></head><body><nav><a href="/">Harbour</a></nav><main><article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">High water</h1><div itemprop="articleBody">${text}</div></article></main><footer>Harbour</footer></body></html>`

const groups = {
  'A feed of 100 summaries': [
    { name: 'articlesFromFeed', run: () => articlesFromFeed(summaries, { url }) },
    { name: 'rss-parser', run: () => new Parser().parseString(summaries) },
    { name: 'feedsmith alone', run: () => parseRssFeed(summaries) },
    { name: 'the gate alone', run: () => articles.map((one) => safeParseArticle(one)) },
  ],
  'A feed of 100 full texts': [
    { name: 'articlesFromFeed', run: () => articlesFromFeed(full, { url }) },
    {
      name: 'parse5 over its HTML',
      run: () => Array.from({ length: 100 }, () => parseFragment(text)),
    },
    { name: 'rss-parser', run: () => new Parser().parseString(full) },
  ],
  'A page that marks its text': [
    { name: 'articleFromHtml', run: () => articleFromHtml(page, { url }) },
    {
      name: 'Readability on linkedom',
      run: () => new Readability(parseHTML(page).document as never).parse(),
    },
  ],
}

for (const [title, candidates] of Object.entries(groups)) {
  const times = await measure(candidates, 6000)
  const own = times.get(candidates[0]?.name ?? '') ?? Number.NaN
  const rows = [...times].map(([name, time]) => [
    name,
    { ms: time.toFixed(2), 'times ours': (time / own).toFixed(2) },
  ])
  // biome-ignore lint/suspicious/noConsole: the tables are what the script is for
  console.log(title)
  // biome-ignore lint/suspicious/noConsole: the tables are what the script is for
  console.table(Object.fromEntries(rows))
}
