import * as activitypub from '@standfirst/activitypub'
import * as atom from '@standfirst/atom'
import * as atproto from '@standfirst/atproto'
import * as announce from '@standfirst/atproto/announce'
import * as check from '@standfirst/check'
import * as live from '@standfirst/check/live'
import * as lock from '@standfirst/check/lock'
import * as core from '@standfirst/core'
import * as email from '@standfirst/email'
import * as compose from '@standfirst/email/compose'
import * as html from '@standfirst/html'
import * as http from '@standfirst/http'
import * as node from '@standfirst/http/node'
import * as notify from '@standfirst/http/notify'
import * as imported from '@standfirst/import'
import * as blogger from '@standfirst/import/blogger'
import * as contentful from '@standfirst/import/contentful'
import * as exported from '@standfirst/import/export'
import * as fetched from '@standfirst/import/fetch'
import * as ghost from '@standfirst/import/ghost'
import * as history from '@standfirst/import/history'
import * as medium from '@standfirst/import/medium'
import * as movableType from '@standfirst/import/movable-type'
import * as opml from '@standfirst/import/opml'
import * as portableText from '@standfirst/import/portable-text'
import * as substack from '@standfirst/import/substack'
import * as wordpress from '@standfirst/import/wordpress'
import * as rest from '@standfirst/import/wordpress/rest'
import * as jsonFeed from '@standfirst/json-feed'
import * as jsonLd from '@standfirst/json-ld'
import * as markdown from '@standfirst/markdown'
import * as fast from '@standfirst/markdown/fast'
import * as mcp from '@standfirst/mcp'
import * as a2a from '@standfirst/mcp/a2a'
import * as stdio from '@standfirst/mcp/stdio'
import * as preview from '@standfirst/preview'
import * as publication from '@standfirst/publication'
import * as activityPubOutputs from '@standfirst/publication/activitypub'
import * as emailOutputs from '@standfirst/publication/email'
import * as homeOutputs from '@standfirst/publication/home'
import * as standardSite from '@standfirst/publication/standard-site'
import * as textOutputs from '@standfirst/publication/text'
import * as queue from '@standfirst/queue'
import * as s3 from '@standfirst/queue/s3'
import * as rights from '@standfirst/rights'
import * as webBotAuth from '@standfirst/rights/web-bot-auth'
import * as rss from '@standfirst/rss'
import * as sitemap from '@standfirst/sitemap'
import * as store from '@standfirst/store'
import * as folder from '@standfirst/store/folder'
import * as postgres from '@standfirst/store/postgres'
import * as sqlite from '@standfirst/store/sqlite'
import * as text from '@standfirst/text'
import * as xml from '@standfirst/xml'
import { describe, expect, test } from 'vitest'

const article = core.defineArticle({
  ...{ id: 'tag:e.example,2026:a', url: 'https://e.example/a/', language: 'en', title: 'A' },
  ...{ summary: 'S.', publishedAt: '2026-11-23T08:00:00Z' },
  sections: [{ kind: 'prose', content: 'Text.' }],
})
const feed = core.parseFeed({
  ...{ title: 'F', description: 'D', url: 'https://e.example/', language: 'en' },
  articles: [article],
})
const policy = { ai: { train: 'deny' as const } }
const page = 'https://e.example/'

/** Every function that takes options, and what it is given before them. */
const modules: Record<string, [exported: object, before: Record<string, unknown[]>]> = {
  activitypub: [
    activitypub,
    {
      ...{ articleToActivity: [article], articleToActivityArticle: [article] },
      ...{ authorToActor: [{ name: 'A' }], feedToActor: [feed], feedToOutbox: [feed] },
      ...{ renderActivityArticle: [article], tombstone: [page] },
    },
  ],
  atom: [atom, { renderAtom: [feed], streamAtom: [feed, []] }],
  atproto: [
    atproto,
    {
      ...{ articleToPost: [article], articleToStandardDocument: [article] },
      ...{ feedToStandardPublication: [feed], renderStandardDocument: [article] },
      renderStandardPublication: [feed],
    },
  ],
  announce: [announce, { announceArticles: [[]] }],
  check: [
    check,
    {
      ...{ checkAgreement: [article, {}], checkArticle: [article, {}], checkFeed: [feed, {}] },
      ...{ verifyCopy: ['', undefined], lintArticle: [article], lintArticles: [[article]] },
      ...{ lintFeed: [feed], checkSite: [feed, {}], checkLock: [{ version: 1, ids: {} }, []] },
    },
  ],
  live: [live, { checkLive: [page] }],
  lock: [lock, { checkLock: [{ version: 1, ids: {} }, []] }],
  core: [
    core,
    {
      ...{ archiveFeed: [feed], filterFeed: [feed], feedItems: [[]], streamFeedItems: [[]] },
      ...{ renderFeedDocument: [{}, []], streamFeedDocument: [{}, []] },
      ...{ defineArticle: [article], parseArticle: [article], safeParseArticle: [article] },
      ...{ defineFeed: [feed], parseFeed: [feed], safeParseFeed: [feed], formatIssues: [[]] },
      ...{ articleToMdast: [article], migrateArticle: [article], decodeSource: ['x'] },
      ...{ excerpt: ['x', 5], readingTime: [article] },
    },
  ],
  email: [email, { renderEmail: [article], renderDigest: [feed] }],
  compose: [compose, { composeEmail: [{ subject: 's', html: 'x', text: 'x', headers: {} }] }],
  html: [
    html,
    {
      ...{ headData: [article], renderHead: [article], renderHtml: [article] },
      ...{ renderHtmlList: [feed], renderHtmlPage: [article], renderFeedHtml: [article] },
    },
  ],
  http: [http, { createHandler: [] }],
  node: [node, { fileMedia: [], listen: [() => {}], openPublication: ['/nowhere'] }],
  notify: [notify, { notifyOfChanges: [[]] }],
  import: [
    imported,
    { articleFromHtml: ['x'], articlesFromFeed: ['x'], htmlToContent: ['x'], decodeSource: ['x'] },
  ],
  blogger: [blogger, { articlesFromBlogger: ['x'] }],
  contentful: [contentful, { articlesFromContentful: ['x'] }],
  export: [exported, { openExport: ['x'] }],
  fetch: [fetched, { fetchFeed: [page], fetchFile: [page], politeFiles: [] }],
  ghost: [ghost, { articlesFromGhost: ['x'] }],
  history: [history, { importHistory: [page] }],
  medium: [medium, { articlesFromMedium: [[]] }],
  movableType: [movableType, { articlesFromMovableType: ['x'] }],
  opml: [opml, { parseOpml: ['x'], renderOpml: [{ outlines: [] }] }],
  portableText: [portableText, { articlesFromPortableText: ['x'] }],
  substack: [substack, { articlesFromSubstack: [[]] }],
  wordpress: [wordpress, { articlesFromWordPress: ['x'] }],
  rest: [rest, { articlesFromRest: [page] }],
  jsonFeed: [jsonFeed, { renderJsonFeed: [feed], streamJsonFeed: [feed, []] }],
  jsonLd: [
    jsonLd,
    {
      ...{ articleFromJsonLd: [{}], articleToJsonLd: [article], feedToJsonLd: [feed] },
      renderJsonLd: [article],
    },
  ],
  markdown: [
    markdown,
    {
      ...{ hastToSections: [{ type: 'root', children: [] }], markdownToContent: ['x'] },
      parseDatedFrontMatter: ['x'],
      ...{ parseMarkdown: ['x'], safeParseMarkdown: ['x'], placeIssues: [[], 'x'] },
      ...{ renderMarkdown: [article], remarkArticle: [] },
    },
  ],
  fast: [fast, { parseMarkdown: ['x'], safeParseMarkdown: ['x'], placeIssues: [[], 'x'] }],
  mcp: [mcp, { createMcpServer: [] }],
  a2a: [a2a, { createA2aAgent: [] }],
  stdio: [stdio, { listenAtStdio: [() => {}] }],
  preview: [preview, { previewLoader: ['/nowhere'], startPreview: ['/nowhere'] }],
  publication: [
    publication,
    { loadConfig: ['/nowhere'], loadPublication: ['/nowhere'], publicationReader: ['/nowhere'] },
  ],
  textOutputs: [textOutputs, { textOutputs: [] }],
  emailOutputs: [emailOutputs, { emailOutputs: [] }],
  standardSite: [standardSite, { standardSiteOutputs: [] }],
  activityPubOutputs: [activityPubOutputs, { activityPubOutputs: [] }],
  homeOutputs: [homeOutputs, { homeOutputs: [] }],
  queue: [
    queue,
    {
      createWorker: [],
      openArchive: [],
      renderArchive: [],
      folderTarget: ['/nowhere'],
      verifyArchive: [],
    },
  ],
  s3: [s3, { s3Target: [] }],
  rights: [
    rights,
    {
      ...{ fingerprint: [article], policyReach: [policy], renderRobotsTxt: [{}] },
      ...{ renderRsl: [policy], renderTdmRep: [policy], renderTrustTxt: [{}] },
      ...{ rightsHeaders: [policy], rightsMeta: [policy] },
      ...{ rightsResponse: [policy, new Request(page)], signFingerprint: ['sf1'] },
    },
  ],
  webBotAuth: [webBotAuth, { verifyBot: [new Request(page)] }],
  rss: [
    rss,
    {
      renderChapters: [article],
      renderRss: [feed],
      streamRss: [feed, []],
      renderRssItem: [article],
    },
  ],
  sitemap: [
    sitemap,
    {
      ...{
        renderNewsSitemap: [[]],
        renderSitemap: [[]],
        renderSitemaps: [[]],
        streamSitemap: [[]],
      },
      ...{ streamSitemaps: [[]], renderSitemapIndex: [[]] },
    },
  ],
  store: [store, { memoryStore: [] }],
  folder: [folder, { folderSource: ['/nowhere'] }],
  postgres: [postgres, { postgresStore: ['postgres://x'] }],
  sqlite: [sqlite, { sqliteStore: [':memory:'] }],
  text: [text, { renderText: [article], renderTextDigest: [feed] }],
  xml: [xml, { createXmlWriter: [] }],
}

const wrong = [null, 5, 'x', [], () => ({}), Promise.resolve({}), Symbol('x')]

/** What has options in its name alone, or says no to whatever it is given. */
const others = new Set(['checkOptions', 'expectOptions', 'verifyFingerprint'])

describe.each(Object.entries(modules))('%s', (_module, [exported, before]) => {
  const functions = Object.entries(exported).filter(
    (one): one is [string, (...given: unknown[]) => unknown] => typeof one[1] === 'function',
  )

  test('has no other function that takes options', () => {
    const taking = functions.filter(
      ([name, one]) => !others.has(name) && /^[^{]*?\boptions\b/.test(String(one)),
    )
    for (const [name] of taking) expect(Object.keys(before)).toContain(name)
  })

  test.each(Object.entries(before))('%s takes nothing but an object', async (name, given) => {
    const run = functions.find(([key]) => key === name)?.[1]
    for (const value of wrong) {
      const attempt = async () => {
        const result = await run?.(...given, value)
        // A generator begins when it is asked.
        await (result as AsyncIterator<unknown> | undefined)?.next?.()
      }
      const message = new RegExp(`^.options. of .${name}. is .+, expected an object$`)
      await expect(attempt, String(value)).rejects.toThrow(message)
      await expect(attempt, String(value)).rejects.toBeInstanceOf(TypeError)
    }
  })
})
