import { type CheckLiveOptions, checkLive } from '@standfirst/check/live'
import { formatIssues } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { type Fault, faults } from './faults.ts'
import { datedPage, free, healthySite, now, type Serve, withoutHeaders } from './healthy-site.ts'

const site = 'https://news.example/'

/** What a site answers, with a fault. */
function faulty(serve: Serve, fault: Fault): Serve {
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname !== fault.at) return serve(request)
    // Headers that were changed on their way are so for every request.
    const plain = new Request(request.url, { headers: { accept: '*/*' } })
    const answer = await serve(fault.headers?.etag ? plain : request)
    const text = await answer.text()
    const { from, status = answer.status, to = '' } = fault
    const body = from === undefined ? text : text.replace(from, to)
    if (from !== undefined && text !== '') expect(body).not.toBe(text)
    const headers = new Headers(answer.headers)
    headers.delete('content-length')
    for (const [name, value] of Object.entries(fault.headers ?? {})) {
      if (value === null) headers.delete(name)
      else headers.set(name, value)
    }
    return new Response(status === 304 ? null : body, { status, headers })
  }
}

function check(serve: Serve, options: CheckLiveOptions = {}) {
  const fetch: CheckLiveOptions['fetch'] = (url, init) => serve(new Request(url, init))
  return checkLive(site, { now, delayMs: 0, fetch, ...options })
}

const serve = await healthySite()
const withOwnPolicy = await healthySite({}, [], [free])

test('a site that says the same everywhere has no findings', async () => {
  const { articles, findings, outputs, requests } = await check(serve)
  expect(formatIssues(findings)).toBe('')
  expect([articles, outputs, requests]).toEqual([3, 24, 32])
})

const labels = {
  ...{ by: 'From {names}', takeaways: 'What to keep', related: 'More', readingTime: '{minutes} m' },
  ...{ aiAssisted: 'A machine lent a hand', reviewedBy: '{name} looked', updated: 'New at {date}' },
}

test('a site with labels of its own says so, and with them has no findings', async () => {
  const own = await healthySite({ labels, disclosureIcon: true })
  const { findings } = await check(own)
  const other = findings.filter(({ code }) => code === 'other-labels')
  expect(other.map(({ file, message }) => [file, message.split(',')[0]])).toEqual([
    [site, 'Found `From Ada Example · November 21'],
  ])
  const told = await check(own, { labels })
  expect(formatIssues(told.findings)).toBe('')
  expect(told.articles).toBe(3)
})

test('a site whose headings alone are its own says so, too', async () => {
  const own = await healthySite({ labels: { takeaways: 'What to keep' } })
  const { findings } = await check(own)
  const other = findings.filter(({ code }) => code === 'other-labels')
  expect(other.map(({ message }) => message.split(':')[0])).toEqual([
    'Found `What to keep`, expected it to begin with `Key takeaways`',
  ])
  const told = await check(own, { labels: { takeaways: 'What to keep' } })
  expect(formatIssues(told.findings)).toBe('')
})

test('a heading of a section for paying readers is no label', async () => {
  const paid: Serve = async (request) => {
    const answer = await serve(request)
    if (new URL(request.url).pathname !== '/flood/') return answer
    const text = (await answer.text()).replace('sf-key-points', 'sf-key-points sf-paid')
    return new Response(text, { status: answer.status, headers: answer.headers })
  }
  const { findings } = await check(paid)
  expect(findings.filter(({ code }) => code === 'other-labels')).toEqual([])
})

test('a site that keeps out of the results of search engines has no sitemap, and no findings', async () => {
  const own = await healthySite({ robots: 'noindex, nofollow' })
  const { articles, findings } = await check(own)
  expect(formatIssues(findings)).toBe('')
  expect(articles).toBe(3)
  expect((await own(new Request(`${site}sitemap.xml`))).status).toBe(404)
  expect(await (await own(new Request(`${site}robots.txt`))).text()).not.toContain('Sitemap:')
  const fetch: CheckLiveOptions['fetch'] = (url, init) => own(new Request(url, init))
  const alone = await checkLive(`${site}flood/`, { now, delayMs: 0, fetch })
  expect(formatIssues(alone.findings)).toBe('')
})

test("nodes of the site's own in the JSON-LD are no contradiction", async () => {
  const node = '{"@type":"Event","@id":"https://news.example/#fair","name":"Fair"}'
  const more: Serve = async (request) => {
    const answer = await serve(request)
    if (!/\/(?:index\.jsonld)?$/.test(new URL(request.url).pathname)) return answer
    const text = (await answer.text()).replace('"@graph":[', `"@graph":[${node},`)
    const end = text.replace(
      '</head>',
      `<script type="application/ld+json">${node}</script></head>`,
    )
    return new Response(end, { status: answer.status, headers: answer.headers })
  }
  const { findings } = await check(more)
  expect(formatIssues(findings)).toBe('')
})

test('a page of the site, which has no time, is no article', async () => {
  const undated: Serve = async (request) => {
    const answer = await serve(request)
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith('/storm/') || answer.status !== 200) return answer
    const text = await answer.text()
    const body = text.replace(
      /^publishedAt: .*\n|<meta property="article:published_time"[^>]*>/gm,
      '',
    )
    return new Response(body, { headers: answer.headers })
  }
  const { articles, findings } = await check(undated)
  expect(findings.filter(({ code }) => code === 'copy-unreadable')).toEqual([])
  expect(articles).toBe(3)
})

test('a page of the site that has a date is no article either', async () => {
  const types = { about: 'AboutPage', kontakt: 'ContactPage', imprint: 'WebPage' } as const
  const pages = Object.entries(types).map(([slug, type]) => datedPage(slug, type))
  const { articles, findings, requests } = await check(await healthySite({}, pages))
  expect(formatIssues(findings)).toBe('')
  // Each is read, with its Markdown.
  expect([articles, requests]).toEqual([3, 32 + 2 * 3])
})

test('the label and the policy of a page that is no article are compared with its Markdown', async () => {
  const said = { aiDisclosure: { use: 'generated' }, rights: free.rights }
  const pages = [datedPage('about', 'AboutPage', said), datedPage('imprint', 'WebPage')]
  const own = withoutHeaders(await healthySite({}, pages))
  expect(formatIssues((await check(own)).findings)).toBe('')
  const undated = changed(
    own,
    /\/about\//,
    /^publishedAt: .*\n|<meta property="article:p[^>]*>/gm,
    '',
  )
  expect(formatIssues((await check(undated)).findings)).toBe('')
  for (const [page, from, to, code] of [
    [/\/about\/$/, /<p class="sf-ai[^>]*>.*?<\/p>/, '', 'copy-lacks'],
    [
      /\/about\/$/,
      /tdm-reservation" content="0"/,
      'tdm-reservation" content="1"',
      'contradictory-rights',
    ],
    [/\/imprint\/$/, '<h1', '<p class="sf-ai">Written by AI.</p><h1', 'copy-adds'],
  ] as const) {
    for (const serve of [own, undated]) {
      const { findings } = await check(changed(serve, page, from, to))
      expect(findings.map((one) => one.code)).toContain(code)
    }
  }
})

/** A site with something else in the text of some of its answers. */
function changed(serve: Serve, path: RegExp, from: RegExp | string, to: string): Serve {
  return async (request) => {
    const answer = await serve(request)
    if (!path.test(new URL(request.url).pathname) || answer.status !== 200) return answer
    return new Response((await answer.text()).replace(from, to), { headers: answer.headers })
  }
}

test('an article that is asked for alone may have a policy of its own', async () => {
  const own = await healthySite({}, [], [free])
  const fetch: CheckLiveOptions['fetch'] = (url, init) => own(new Request(url, init))
  const { articles, findings } = await checkLive(free.url, { now, delayMs: 0, fetch })
  expect(formatIssues(findings)).toBe('')
  expect(articles).toBe(1)
})

test('articles with policies of their own agree with the files of the site, with headers and without', async () => {
  const open = 'https://creativecommons.org/licenses/by/4.0/'
  const others = [
    { ...free, url: `${site}by/`, id: `${site}by/`, rights: { license: open, credit: 'Ada' } },
    { ...free, url: `${site}no.html`, id: `${site}no.html`, rights: { ai: { search: 'deny' } } },
    {
      ...free,
      url: `${site}nc`,
      id: `${site}nc`,
      rights: { license: open.replace('by', 'by-nc') },
    },
  ] as const
  const own = await healthySite({}, [], [free, ...others])
  // What was retracted is a page like others on a host of files.
  for (const [one, count] of [
    [own, 7],
    [withoutHeaders(own), 8],
  ] as const) {
    const { articles, findings } = await check(one)
    expect(formatIssues(findings)).toBe('')
    expect(articles).toBe(count)
  }
})

test('a host that sends no headers hides no reservation of mining that was taken back', async () => {
  const plain = withoutHeaders(serve)
  expect(formatIssues((await check(plain)).findings)).toBe('')
  const at = '/.well-known/tdmrep.json'
  const fault = { what: '', at, from: 'reservation": 1', to: 'reservation": 0', found: '' }
  const { findings } = await check(faulty(plain, fault), { limit: 1 })
  expect(findings.map(({ code, file, message }) => [code, file, message])).toEqual([
    [
      'contradictory-rights',
      `${site}.well-known/tdmrep.json`,
      'Found `0` for the reservation of mining in the rule for `/`, expected `1`: the policy of the article of `https://news.example/flood/index.md` says so.',
    ],
    [
      'contradictory-rights',
      `${site}.well-known/tdmrep.json`,
      'Found `0` for the reservation of mining in the rule for `/`, expected `1`: the line Content-Signal of `https://news.example/robots.txt` keeps training back, which is mining.',
    ],
  ])
})

describe.each(faults)('$what', (fault) => {
  test('is found', async () => {
    const site5 = fault.limit === 5 ? withOwnPolicy : serve
    const { findings } = await check(faulty(site5, fault), { limit: fault.limit ?? 1 })
    const found = findings.map(({ code, file = '', place }) =>
      [code, file.replace(site, '/'), ...(place === undefined ? [] : [place])].join(' '),
    )
    expect(found).toContain(fault.found)
  })
})
