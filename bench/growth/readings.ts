import { renderAtom } from '@standfirst/atom'
import { checkArticle, checkFeed, verifyCopy } from '@standfirst/check'
import { type Article, type Feed, parseArticle, safeParseArticle } from '@standfirst/core'
import { renderEmail } from '@standfirst/email'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed, discoverFeeds, htmlToContent } from '@standfirst/import'
import { articlesFromContentful } from '@standfirst/import/contentful'
import { parseOpml } from '@standfirst/import/opml'
import { articlesFromPortableText } from '@standfirst/import/portable-text'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleFromJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as safeParseFast } from '@standfirst/markdown/fast'
import { fingerprint } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import { renderText } from '@standfirst/text'
import { contentfulPatterns } from './contentful-patterns.ts'
import { all, exportReaders } from './export-patterns.ts'
import { feedPatterns, item, rss } from './feed-patterns.ts'
import { gatePatterns, notValid } from './gate-patterns.ts'
import { htmlPatterns } from './html-patterns.ts'
import { jsonLdPatterns } from './json-ld-patterns.ts'
import { markdownPatterns } from './markdown-patterns.ts'
import { matterPatterns } from './matter-patterns.ts'
import { opmlPatterns } from './opml-patterns.ts'
import { portableTextPatterns } from './portable-text-patterns.ts'
import { toolPatterns } from './tool-patterns.ts'

/** What a reader reads of a size. */
export interface Reading {
  reader: string
  /** Name of the pattern. */
  name: string
  /** Make an input of a size, and give what reads it, perhaps in its own time. */
  make(size: number): () => unknown
}

const metadata = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}
const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
const head = '---\ntitle: A\nsummary: About A.\npublishedAt: 2026-11-23\n---\n\n'

const validPatterns = Object.fromEntries(
  Object.entries(gatePatterns).filter(([name]) => !notValid.has(name)),
)

const signedHead = head
  .replace('A\n', 'A\nurl: https://example.com/a\nlanguage: en\n')
  .replace('---\n\n', 'fingerprint: sf1-sha256-A\n---\n\n')
const signedPage = renderHtmlPage(parseArticle(metadata), { fingerprint: 'sf1-sha256-A' })

/** Every reader with all its patterns. */
export const readings: readonly Reading[] = [
  ...of('page', htmlPatterns, (html) => {
    const page = `<!doctype html><html lang="en"><title>A</title><body><article>${html}</article>`
    return () => articleFromHtml(page, { url: 'https://example.com/a' })
  }),
  ...of('part of a page', htmlPatterns, (html) => () => htmlToContent(html)),
  ...of('feeds of a page', htmlPatterns, (html) => {
    const page = `<!doctype html><html lang="en"><title>A</title><body>${html}`
    return () => discoverFeeds(page, 'https://example.com/a')
  }),
  ...of('feed, HTML', htmlPatterns, (html) => {
    const feed = rss(item(0, `<description><![CDATA[${html}]]></description>`))
    return () => articlesFromFeed(feed)
  }),
  ...of('feed', feedPatterns, (feed) => () => articlesFromFeed(feed)),
  ...of('OPML', opmlPatterns, (list) => () => parseOpml(list)),
  ...[safeParseMarkdown, safeParseFast].flatMap((parse, index) => {
    const fast = index ? ', fast' : ''
    return [
      ...of(`Markdown${fast}`, markdownPatterns, (body) => () => parse(head + body, options)),
      ...of(`front matter${fast}`, matterPatterns, (source) => () => parse(source, options)),
    ]
  }),
  ...of('Markdown of tools', toolPatterns, ({ preset, body }) => {
    return () => safeParseMarkdown(head + body, { ...options, preset })
  }),
  ...of('JSON-LD', jsonLdPatterns, (document) => () => articleFromJsonLd(document)),
  ...Object.entries(exportReaders).flatMap(([system, { make, read }]) => [
    ...of(`export of ${system}`, htmlPatterns, (html) => {
      const files = make([html])
      return () => read(files)
    }),
    ...of(
      `export of ${system}`,
      { posts: (n) => make(Array(n).fill('<p>Text.</p>')) },
      (files) => () => read(files),
    ),
  ]),
  ...of('export of Sanity', portableTextPatterns, (text) => {
    const site = { url: 'https://example.com/', language: 'en' }
    return () => all(articlesFromPortableText(() => [text], site))
  }),
  ...of('export of Contentful', contentfulPatterns, (text) => {
    const site = { url: 'https://example.com/' }
    return () => all(articlesFromContentful(() => [text], site))
  }),
  ...of('gate', gatePatterns, (members) => () => safeParseArticle({ ...metadata, ...members })),
  ...of('renderers', validPatterns, (members) => {
    const { article, feed } = publishedOf(members)
    return () => [
      renderHtmlPage(article),
      renderEmail(article),
      renderText(article),
      renderMarkdown(article),
      renderRss(feed),
      renderJsonFeed(feed),
      renderJsonLd(article),
    ]
  }),
  ...of('agreement of outputs', validPatterns, (members) => {
    const { article, feed } = publishedOf(members)
    const outputs = {
      html: renderHtmlPage(article),
      markdown: renderMarkdown(article),
      rss: renderRss(feed),
      atom: renderAtom(feed),
      jsonFeed: renderJsonFeed(feed),
      jsonLd: renderJsonLd(article),
    }
    return () => checkArticle(article, outputs)
  }),
  ...of('agreement of feeds', validPatterns, (members) => {
    const { feed } = publishedOf(members)
    const outputs = { rss: renderRss(feed), atom: renderAtom(feed), jsonFeed: renderJsonFeed(feed) }
    return () => checkFeed(feed, outputs)
  }),
  ...of('copy', validPatterns, (members) => {
    const { article, feed } = publishedOf(members)
    const copies = [
      renderHtmlPage(article, { fingerprint: fingerprint(article) }),
      renderMarkdown(article, { fingerprint: fingerprint(article) }),
      renderRss(feed, { fingerprint }),
    ]
    return () => copies.map((copy) => verifyCopy(copy))
  }),
  ...of('copy, Markdown of others', markdownPatterns, (body) => {
    const copy = `${signedHead}${body}`
    return () => verifyCopy(copy)
  }),
  ...of('copy, page of others', htmlPatterns, (html) => {
    const copy = signedPage.replace('</div></article>', () => `${html}</div></article>`)
    return () => verifyCopy(copy)
  }),
]

function of<Input>(
  reader: string,
  inputs: Readonly<Record<string, (size: number) => Input>>,
  read: (input: Input) => () => unknown,
): Reading[] {
  return Object.entries(inputs).map(([name, make]) => ({
    reader,
    name,
    make: (size) => read(make(size)),
  }))
}

function publishedOf(members: object): { article: Article; feed: Feed } {
  const article = parseArticle({ ...metadata, ...members })
  const { language, title } = metadata
  const url = 'https://example.com/'
  return { article, feed: { title, description: 'About A.', url, language, articles: [article] } }
}
