/**
 * The least that any renderer or reader with the same promises has to do, beside ours and what it is
 * measured by: whether the article can be read, a look at each character that XML may not carry, at each
 * address and time; the words, where they are counted; the gate, where something is read. Shares of the
 * first of each row, in turns, of processor time.
 *
 * `node bench/least.ts`
 */
import { readFileSync } from 'node:fs'
import { renderAtom } from '@standfirst/atom'
import {
  type Article,
  articleToMdast,
  parseArticle,
  readableArticle,
  safeTimestamp,
  safeUrl,
  unsafeHtml,
  wordCount,
} from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { cleanXml } from '../packages/xml/src/clean-xml.ts'
import { benchArticle, benchFeed } from './feed-articles.ts'
import { measure } from './measure.ts'
import { plainAtom } from './plain-atom.ts'
import { escapeText, plainRss } from './plain-rss.ts'

const rows: Record<string, Record<string, string>> = {}

for (const size of [10, 100, 1000]) {
  const feed = stored(benchFeed(size))
  const html = new Map(feed.articles.map((one) => [one.id, stored(renderHtml(one, profile()))]))
  const safe = new Map([...html].map(([id, text]) => [id, unsafeHtml(text)]))
  const content = ({ id }: Article) => safe.get(id) ?? unsafeHtml('')
  const ready = ({ id }: Article) => html.get(id) ?? ''
  const checked = (article: Article) => {
    look(article)
    return cleanXml(ready(article))
  }
  const { items, ...head } = JSON.parse(renderJsonFeed(feed, { content }))
  const joined = (each: (index: number) => void) => {
    let json = `${JSON.stringify(head).slice(0, -1)},"items":[`
    for (const [index, item] of items.entries()) {
      each(index)
      json += `${JSON.stringify(item)},\n`
    }
    return `${json}]}`
  }
  const turns = Math.max(1, Math.min(30, 3000 / size))
  const times = Array.from({ length: turns }, () => feed)
  await row(`Atom, ${size}`, times, {
    concatenation: (one) => plainAtom(one, ready),
    ours: (one) => renderAtom(one, { content }),
    least: (one) => plainAtom(one, checked),
  })
  await row(`RSS, ${size}`, times, {
    concatenation: (one) => plainRss(one, ready),
    ours: (one) => renderRss(one, { content }),
    least: (one) => plainRss(one, checked),
  })
  await row(`JSON Feed, ${size}`, times, {
    'JSON.stringify of each ready item': () => joined(() => {}),
    ours: (one) => renderJsonFeed(one, { content }),
    least: (one) => joined((index) => look(one.articles[index] as Article)),
  })
}

const subjects: Record<string, (number: number) => Article> = {
  'an insight': () => fromCase('insight'),
  'every kind of node': () => fromCase('every-node'),
  'a news article': benchArticle,
}
for (const [name, make] of Object.entries(subjects)) {
  const articles = Array.from({ length: 30 }, (_, index) => stored(make(index)))
  const graphs = new Map(articles.map((one) => [one, articleToJsonLd(one)]))
  await row(`JSON-LD, ${name}`, articles, {
    'JSON.stringify': (one) => JSON.stringify(graphs.get(one)),
    ours: (one) => renderJsonLd(one),
    least: (one) => {
      readableArticle(one, undefined)
      return `${wordCount(one)}${JSON.stringify(graphs.get(one))}`
    },
  })
  const trees = new Map(articles.map((one) => [one, articleToMdast(one)]))
  await row(`Markdown, ${name}`, articles, {
    'mdast-util-to-markdown': (one) =>
      toMarkdown(trees.get(one) as never, { extensions: [gfmToMarkdown()] }),
    ours: (one) => renderMarkdown(one),
    'without front matter': (one) => renderMarkdown(one, { frontMatter: false }),
  })
  for (const options of [profile(), {}]) {
    const parts = new Map(articles.map((one) => [one, partsOf(renderHtml(one, options))]))
    const joined = (one: Article) => {
      let text = ''
      for (const part of parts.get(one) ?? [])
        text += part.isTag ? part.text : escapeText(part.text)
      return text
    }
    await row(`HTML${'profile' in options ? ' in a feed' : ''}, ${name}`, articles, {
      'escaping its texts': (one) => {
        let text = ''
        for (const part of parts.get(one) ?? []) if (!part.isTag) text += escapeText(part.text)
        return text
      },
      'ready tags': joined,
      ours: (one) => renderHtml(one, options),
      least: (one) => {
        readableArticle(one, undefined)
        for (const { addresses } of parts.get(one) ?? []) for (const url of addresses) safeUrl(url)
        return joined(one)
      },
    })
  }
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

async function row<Subject>(
  title: string,
  subjects: readonly Subject[],
  candidates: Record<string, (subject: Subject) => string>,
): Promise<void> {
  let read = 0
  const times = await measure(
    Object.entries(candidates).map(([name, run]) => ({
      name,
      run() {
        for (const subject of subjects) {
          const text = run(subject)
          read += text.charCodeAt(text.length >> 1)
        }
      },
    })),
    3000,
  )
  const [first = Number.NaN] = times.values()
  rows[title] = Object.fromEntries([...times].map(([name, time]) => [name, share(time, first)]))
  if (Number.isNaN(read)) throw new Error('A text was empty.')
}

function share(time: number, first: number): string {
  return (time / first).toFixed(2)
}

/** What is looked at in each item of a feed. */
function look(article: Article): void {
  readableArticle(article, undefined, { content: false })
  safeUrl(article.url, 'media')
  safeTimestamp(article.publishedAt)
}

interface Part {
  isTag: boolean
  text: string
  addresses: string[]
}

/** HTML as tags that are ready, and texts that are to be escaped. */
function partsOf(html: string): Part[] {
  const parts = html.split(/(<[^>]*>)/).filter(Boolean)
  return stored(
    parts.map((text) => {
      const isTag = text.startsWith('<')
      const addresses = [...text.matchAll(/ (?:href|src)="(https?:[^"]*)"/g)].map(
        ([, url = '']) => url,
      )
      return {
        isTag,
        text: isTag ? text : text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
        addresses,
      }
    }),
  )
}

function profile() {
  return { profile: 'feed' } as const
}

/** As a store gives it: no text is put together lazily, or shared with another. */
function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value))
}

function fromCase(name: string): Article {
  const file = new URL(`../packages/testing/cases/${name}/article.json`, import.meta.url)
  return parseArticle(JSON.parse(readFileSync(file, 'utf8')))
}
