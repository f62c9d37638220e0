/** A request, and what it must be answered with. */
export interface Row {
  /** Method and path: `GET /flood/`. */
  ask: string
  /** Headers of the request; `{tag:PATH}` stands for the entity tag of an output, and
   * `{tag:PATH:gzip}` and `{tag:PATH:xml}` for that of its encoded form, or of another type.
   */
  with?: Readonly<Record<string, string>>
  status: number
  /** Headers of the answer, as they are; `null` for one that must not be there. */
  has?: Readonly<Record<string, string | null>>
  /** The output whose bytes are the body. */
  file?: string
  /** What the body contains. */
  says?: string
  /** The body. */
  body?: string
}

const page = 'text/html; charset=utf-8'
const markdown = 'text/markdown; charset=utf-8'
const graph = 'application/ld+json'
const plain = 'text/plain; charset=utf-8'
const both = 'Accept, Accept-Encoding'
const kept = 'public, max-age=60, s-maxage=300'
const own = 'private, max-age=60'
const now = 'Sat, 28 Nov 2026 12:00:00 GMT'
const before = 'Sat, 28 Nov 2026 11:59:59 GMT'
const after = 'Sat, 28 Nov 2026 12:00:01 GMT'
const hub = '<https://hub.example/>; rel="hub"'
const rsl = '<https://news.example/rsl.xml>; rel="license"; type="application/rsl+xml"'
const flood = 'flood/index.html'
const browser =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

/** Where old addresses lead, in the table. */
export const redirects: Readonly<Record<string, string>> = {
  'https://news.example/?p=8': 'https://news.example/flood/',
  '/old/flood': '/flood/',
  '/moved': 'https://elsewhere.example/moved/',
  '/caf%c3%a9-alt/': '/caf%C3%A9/',
  '/flood/': '/nowhere/',
  '/script': 'javascript:alert(1)',
}

/** Requests to the publication of `news.ts`, at its time. */
export const rows: readonly Row[] = [
  // Pages, at the addresses that they have.
  {
    ask: 'GET /',
    status: 200,
    file: 'index.html',
    has: { 'content-type': page, vary: 'Accept-Encoding' },
  },
  { ask: 'GET /flood/', status: 200, file: flood, has: { 'content-type': page, vary: both } },
  { ask: 'GET /weather/storm', status: 200, file: 'weather/storm/index.html' },
  { ask: 'GET /release-v0.10', status: 200, file: 'release-v0.10/index.html' },
  { ask: 'GET /2020/old.html', status: 200, file: '2020/old.html' },
  { ask: 'GET /paid/', status: 200, file: 'paid/index.html' },
  { ask: 'GET /flood/?utm_source=feed', status: 200, file: flood },
  { ask: 'GET /page/2/', status: 404 },
  { ask: 'GET /elsewhere/', status: 404 },

  // One address, many spellings.
  { ask: 'GET /flood', status: 301, has: { location: '/flood/', 'cache-control': kept } },
  { ask: 'GET /flood/index.html', status: 301, has: { location: '/flood/' } },
  { ask: 'GET /flood?a=b', status: 301, has: { location: '/flood/?a=b' } },
  { ask: 'GET /index.html', status: 301, has: { location: '/' } },
  { ask: 'GET /weather/storm/', status: 301, has: { location: '/weather/storm' } },
  { ask: 'GET /weather/storm/index.html', status: 301, has: { location: '/weather/storm' } },
  { ask: 'GET /release-v0.10/', status: 301, has: { location: '/release-v0.10' } },
  { ask: 'GET /2020/old.html/', status: 301, has: { location: '/2020/old.html' } },
  { ask: 'GET /feed.xml/', status: 301, has: { location: '/feed.xml' } },
  { ask: 'GET /tag/rain', status: 301, has: { location: '/tag/rain/' } },
  { ask: 'HEAD /flood', status: 301, has: { location: '/flood/' } },
  { ask: 'GET /caf%C3%A9/', status: 200, file: 'café/index.html' },
  { ask: 'GET /caf%c3%a9/', status: 200, file: 'café/index.html' },
  { ask: 'GET /café/', status: 200, file: 'café/index.html' },
  { ask: 'GET /caf%C3%A9', status: 301, has: { location: '/caf%C3%A9/' } },
  { ask: 'GET /cafe%CC%81/', status: 301, has: { location: '/caf%C3%A9/' } },
  { ask: 'GET /cafe%CC%81', status: 301, has: { location: '/caf%C3%A9/' } },
  { ask: 'GET /%66lood/', status: 200, file: flood },
  { ask: 'GET /%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/', status: 200, file: 'مرحبا/index.html' },
  { ask: 'GET /c++/a&b=c,d;e@f!(g)/', status: 200, file: 'c++/a&b=c,d;e@f!(g)/index.html' },
  {
    ask: 'GET /c%2B%2B/a%26b=c%2Cd%3Be%40f!(g)/',
    status: 200,
    file: 'c++/a&b=c,d;e@f!(g)/index.html',
  },
  { ask: 'GET /Flood/', status: 404 },
  { ask: 'GET //flood/', status: 404 },
  { ask: 'GET /flood//', status: 301, has: { location: '/flood/' } },
  { ask: 'GET /tag%2Frain/', status: 404 },
  { ask: 'GET /%2E%2E/flood/', status: 200, file: flood },
  { ask: 'GET /..%2Fflood/', status: 404 },
  { ask: 'GET /flood%00/', status: 404 },
  { ask: 'GET /flood%0d%0aa:b/', status: 404 },
  { ask: 'GET /%zz/', status: 400, has: { 'content-type': plain, 'cache-control': 'no-store' } },
  { ask: 'GET /%ff/', status: 400 },
  { ask: 'GET /%/', status: 400 },
  { ask: 'GET /%C3%28/', status: 400 },

  // Forms of an article, by Accept.
  {
    ask: 'GET /flood/',
    with: { accept: '*/*' },
    status: 200,
    file: flood,
    has: { 'cache-control': kept },
  },
  {
    ask: 'GET /flood/',
    with: { accept: browser },
    status: 200,
    file: flood,
    has: { 'content-type': page },
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown' },
    status: 200,
    file: 'flood/index.md',
    has: {
      'content-type': markdown,
      'content-location': '/flood/index.md',
      vary: 'Accept',
      'cache-control': own,
      link: `<https://news.example/flood/>; rel="canonical", ${rsl}`,
    },
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown, */*' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown, text/html, */*' },
    status: 200,
    file: 'flood/index.md',
  },
  { ask: 'GET /flood/', with: { accept: 'text/html, text/markdown' }, status: 200, file: flood },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown;q=0.9, text/html' },
    status: 200,
    file: flood,
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/html;q=0.8, text/markdown;q=0.9' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/*;q=0.5, text/markdown' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/html;q=0, */*' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: '*/*, text/html;q=0' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/*, text/html;q=0.1' },
    status: 200,
    file: 'flood/index.md',
  },
  { ask: 'GET /flood/', with: { accept: 'text/*' }, status: 200, file: flood },
  { ask: 'GET /flood/', with: { accept: 'TEXT/MARKDOWN' }, status: 200, file: 'flood/index.md' },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown; variant=GFM' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown; charset=utf-8; q=0.5, text/html;q=0.1' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'application/ld+json' },
    status: 200,
    file: 'flood/index.jsonld',
    has: { 'content-type': graph },
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'application/json' },
    status: 200,
    file: 'flood/index.jsonld',
    has: { 'content-type': graph },
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'application/json, text/markdown;q=0.5' },
    status: 200,
    file: 'flood/index.jsonld',
  },
  { ask: 'GET /flood/', with: { accept: '' }, status: 200, file: flood },
  { ask: 'GET /flood/', with: { accept: ', ,' }, status: 200, file: flood },
  { ask: 'GET /flood/', with: { accept: '*' }, status: 200, file: flood },
  {
    ask: 'GET /flood/',
    with: { accept: 'image/gif, *; q=.2, */*; q=.2' },
    status: 200,
    file: flood,
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown;q=0.5, *;q=0.2' },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'image/png' },
    status: 406,
    says: 'text/markdown: /flood/index.md',
    has: { vary: 'Accept', 'content-type': plain },
  },
  { ask: 'GET /flood/', with: { accept: 'text/plain, text/html;q=0' }, status: 406 },
  { ask: 'GET /flood/', with: { accept: 'nonsense' }, status: 406 },
  {
    ask: 'HEAD /flood/',
    with: { accept: 'text/markdown' },
    status: 200,
    has: { 'content-type': markdown, etag: '{tag:flood/index.md}' },
  },
  { ask: 'HEAD /flood/', with: { accept: 'image/png' }, status: 406 },
  {
    ask: 'GET /weather/storm',
    with: { accept: 'text/markdown' },
    status: 200,
    file: 'weather/storm/index.md',
  },
  {
    ask: 'GET /2020/old.html',
    with: { accept: 'text/markdown' },
    status: 200,
    file: '2020/old.md',
  },
  { ask: 'GET /paid/', with: { accept: 'text/markdown' }, status: 200, file: 'paid/index.md' },

  // Forms of an article, at their own addresses: there is nothing to choose.
  {
    ask: 'GET /flood/index.md',
    status: 200,
    file: 'flood/index.md',
    has: { 'content-type': markdown, vary: null, 'content-location': null, 'cache-control': kept },
  },
  {
    ask: 'GET /flood/index.jsonld',
    status: 200,
    file: 'flood/index.jsonld',
    has: { 'content-type': graph, vary: 'Accept-Encoding' },
  },
  {
    ask: 'GET /flood/index.md',
    with: { accept: 'text/html' },
    status: 200,
    file: 'flood/index.md',
  },
  { ask: 'GET /2020/old.md', status: 200, file: '2020/old.md' },
  { ask: 'GET /caf%C3%A9/index.md', status: 200, file: 'café/index.md' },

  // Feeds, lists, and what a publication has besides.
  {
    ask: 'GET /feed.xml',
    status: 200,
    file: 'feed.xml',
    has: {
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': kept,
      link: `${hub}, <https://news.example/feed.xml>; rel="self", ${rsl}`,
    },
  },
  {
    ask: 'GET /atom.xml',
    status: 200,
    file: 'atom.xml',
    has: { 'content-type': 'application/atom+xml; charset=utf-8' },
  },
  {
    ask: 'GET /feed.json',
    status: 200,
    file: 'feed.json',
    has: { 'content-type': 'application/feed+json' },
  },
  {
    ask: 'GET /feed.xml',
    with: { accept: 'text/html' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-type': 'application/rss+xml; charset=utf-8', vary: both },
  },
  // Browsers show it with its style sheet.
  {
    ask: 'GET /feed.xml',
    with: { accept: browser },
    status: 200,
    file: 'feed.xml',
    has: {
      'content-type': 'application/xml; charset=utf-8',
      etag: '{tag:feed.xml:xml}',
      vary: both,
    },
  },
  {
    ask: 'GET /feed.xml',
    with: { accept: browser, 'if-none-match': '{tag:feed.xml:xml}' },
    status: 304,
  },
  {
    ask: 'GET /feed.xml',
    with: { accept: browser, 'if-none-match': '{tag:feed.xml}' },
    status: 200,
    has: { 'content-type': 'application/xml; charset=utf-8' },
  },
  {
    ask: 'GET /atom.xml',
    with: { accept: browser, 'accept-encoding': 'gzip' },
    status: 200,
    has: { 'content-type': 'application/xml; charset=utf-8', 'content-encoding': 'gzip' },
  },
  {
    ask: 'GET /atom.xml',
    with: {
      accept: 'application/rss+xml, application/atom+xml;q=0.9, application/xml;q=0.8, */*;q=0.1',
    },
    status: 200,
    has: { 'content-type': 'application/atom+xml; charset=utf-8' },
  },
  {
    ask: 'GET /feed.xml',
    with: { accept: '*/*' },
    status: 200,
    has: { 'content-type': 'application/rss+xml; charset=utf-8' },
  },
  {
    ask: 'GET /archive/1/feed.xml',
    status: 200,
    file: 'archive/1/feed.xml',
    has: { 'content-type': 'application/rss+xml; charset=utf-8' },
  },
  { ask: 'GET /archive/2/atom.xml', status: 200, file: 'archive/2/atom.xml' },
  { ask: 'GET /archive/1/feed.json', status: 200, file: 'archive/1/feed.json' },
  { ask: 'GET /archive/99/feed.xml', status: 404 },
  {
    ask: 'GET /tag/rain/',
    status: 200,
    file: 'tag/rain/index.html',
    has: { 'content-type': page },
  },
  { ask: 'GET /tag/rain/feed.xml', status: 200, file: 'tag/rain/feed.xml' },
  { ask: 'GET /tag/rain/atom.xml', status: 200, file: 'tag/rain/atom.xml' },
  { ask: 'GET /tag/rain/feed.json', status: 200, file: 'tag/rain/feed.json' },
  { ask: 'GET /category/weather/', status: 200, file: 'category/weather/index.html' },
  { ask: 'GET /category/weather/feed.xml', status: 200, file: 'category/weather/feed.xml' },
  { ask: 'GET /category/sports/', status: 404 },
  {
    ask: 'GET /sitemap.xml',
    status: 200,
    file: 'sitemap.xml',
    has: { 'content-type': 'application/xml; charset=utf-8' },
  },
  { ask: 'GET /news.xml', status: 200, file: 'news.xml' },
  {
    ask: 'GET /robots.txt',
    status: 200,
    file: 'robots.txt',
    says: 'Disallow: /private/',
    has: { 'content-type': plain },
  },
  {
    ask: 'GET /rsl.xml',
    status: 200,
    file: 'rsl.xml',
    has: { 'content-type': 'application/rsl+xml; charset=utf-8' },
  },
  {
    ask: 'GET /.well-known/tdmrep.json',
    status: 200,
    file: '.well-known/tdmrep.json',
    has: { 'content-type': 'application/json' },
  },
  {
    ask: 'GET /theme.css',
    status: 200,
    file: 'theme.css',
    has: { 'content-type': 'text/css; charset=utf-8' },
  },
  { ask: 'GET /feed.css', status: 200, file: 'feed.css' },

  // What is not there, and what is there no more.
  {
    ask: 'GET /nowhere/',
    status: 404,
    file: '404.html',
    has: { 'content-type': page, 'cache-control': 'public, max-age=10' },
  },
  { ask: 'GET /404.html', status: 404, file: '404.html' },
  { ask: 'HEAD /nowhere/', status: 404, has: { 'content-type': page } },
  { ask: 'GET /draft/', status: 404, file: '404.html' },
  { ask: 'GET /draft/index.md', status: 404, file: '404.html' },
  { ask: 'GET /withheld/', status: 404, file: '404.html' },
  { ask: 'GET /withheld/', with: { accept: 'text/markdown' }, status: 404 },
  { ask: 'GET /tomorrow/', status: 404, file: '404.html' },
  { ask: 'GET /tomorrow/index.jsonld', status: 404 },
  {
    ask: 'GET /wrong/',
    status: 410,
    file: 'wrong/index.html',
    has: { 'content-type': page, 'cache-control': kept },
  },
  { ask: 'GET /wrong/', with: { accept: 'text/markdown' }, status: 410, file: 'wrong/index.md' },
  { ask: 'GET /wrong/index.jsonld', status: 410, file: 'wrong/index.jsonld' },
  { ask: 'HEAD /wrong/', status: 410, has: { 'content-type': page } },
  { ask: 'GET /wrong/', with: { 'if-none-match': '*' }, status: 410, file: 'wrong/index.html' },
  { ask: 'GET /nowhere/', with: { 'if-none-match': '*' }, status: 404, file: '404.html' },
  { ask: 'GET /%2e%2e/%2e%2e/etc/passwd', status: 404, file: '404.html' },

  // Old addresses.
  { ask: 'GET /?p=8', status: 301, has: { location: '/flood/', 'cache-control': kept } },
  { ask: 'GET /?p=9', status: 200, file: 'index.html' },
  { ask: 'GET /old/flood', status: 301, has: { location: '/flood/' } },
  { ask: 'GET /old/flood?utm_source=x', status: 301, has: { location: '/flood/' } },
  { ask: 'GET /old/flood/', status: 404 },
  { ask: 'GET /moved', status: 301, has: { location: 'https://elsewhere.example/moved/' } },
  { ask: 'GET /caf%C3%A9-alt/', status: 301, has: { location: '/caf%C3%A9/' } },
  { ask: 'GET /script', status: 404 },

  // Conditions.
  {
    ask: 'GET /feed.xml',
    status: 200,
    file: 'feed.xml',
    has: { etag: '{tag:feed.xml}', 'last-modified': now },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'if-none-match': '{tag:feed.xml}' },
    status: 304,
    has: {
      etag: '{tag:feed.xml}',
      'cache-control': kept,
      'content-type': null,
      'content-length': null,
      'last-modified': null,
    },
  },
  { ask: 'GET /feed.xml', with: { 'if-none-match': 'W/{tag:feed.xml}' }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-none-match': '"a", W/"b" ,{tag:feed.xml}' }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-none-match': '"a","b"' }, status: 200, file: 'feed.xml' },
  { ask: 'GET /feed.xml', with: { 'if-none-match': '*' }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-none-match': 'garbage' }, status: 200, file: 'feed.xml' },
  {
    ask: 'GET /feed.xml',
    with: { 'if-none-match': '{tag:feed.xml}', 'cache-control': 'no-cache' },
    status: 304,
  },
  { ask: 'HEAD /feed.xml', with: { 'if-none-match': '{tag:feed.xml}' }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-modified-since': now }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-modified-since': after }, status: 304 },
  { ask: 'GET /feed.xml', with: { 'if-modified-since': before }, status: 200, file: 'feed.xml' },
  {
    ask: 'GET /feed.xml',
    with: { 'if-modified-since': 'Saturday, 28-Nov-26 12:00:00 GMT' },
    status: 304,
  },
  { ask: 'GET /feed.xml', with: { 'if-modified-since': 'Sat Nov 28 12:00:00 2026' }, status: 304 },
  {
    ask: 'GET /feed.xml',
    with: { 'if-modified-since': 'yesterday' },
    status: 200,
    file: 'feed.xml',
  },
  {
    ask: 'GET /feed.xml',
    with: { 'if-none-match': '"other"', 'if-modified-since': after },
    status: 200,
    file: 'feed.xml',
  },
  {
    ask: 'GET /feed.xml',
    with: { 'if-none-match': '{tag:feed.xml}', 'if-modified-since': before },
    status: 304,
  },
  {
    ask: 'GET /flood/',
    with: { 'if-none-match': `{tag:${flood}}` },
    status: 304,
    has: { vary: both, 'content-location': '/flood/' },
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown', 'if-none-match': `{tag:${flood}}` },
    status: 200,
    file: 'flood/index.md',
  },
  {
    ask: 'GET /flood/',
    with: { accept: 'text/markdown', 'if-none-match': '{tag:flood/index.md}' },
    status: 304,
    has: { vary: 'Accept', 'cache-control': own },
  },
  { ask: 'GET /feed.xml', with: { 'if-match': '{tag:feed.xml}' }, status: 200, file: 'feed.xml' },
  { ask: 'GET /feed.xml', with: { 'if-match': '*' }, status: 200, file: 'feed.xml' },
  { ask: 'GET /feed.xml', with: { 'if-match': 'W/{tag:feed.xml}' }, status: 412 },
  { ask: 'GET /feed.xml', with: { 'if-match': '"other"' }, status: 412 },
  { ask: 'GET /feed.xml', with: { 'if-unmodified-since': before }, status: 412 },
  { ask: 'GET /feed.xml', with: { 'if-unmodified-since': after }, status: 200, file: 'feed.xml' },

  // Methods.
  {
    ask: 'HEAD /feed.xml',
    status: 200,
    has: { etag: '{tag:feed.xml}', 'content-type': 'application/rss+xml; charset=utf-8' },
  },
  { ask: 'HEAD /', status: 200, has: { 'content-type': page } },
  { ask: 'POST /', status: 405, has: { allow: 'GET, HEAD, OPTIONS' } },
  { ask: 'PUT /flood/', status: 405, has: { allow: 'GET, HEAD, OPTIONS' } },
  { ask: 'DELETE /nowhere/', status: 405 },
  { ask: 'PATCH /feed.xml', status: 405 },
  { ask: 'OPTIONS /feed.xml', status: 204, has: { allow: 'GET, HEAD, OPTIONS' } },

  // Rights.
  {
    ask: 'GET /flood/',
    status: 200,
    has: {
      'tdm-reservation': '1',
      'tdm-policy': 'https://news.example/terms',
      'content-usage': 'train-ai=n, search=y',
      'content-signal': 'search=yes, ai-input=no, ai-train=no',
    },
  },
  {
    ask: 'GET /own-licence/',
    status: 200,
    has: {
      link: `<https://news.example/own-licence/index.md>; rel="alternate"; type="text/markdown", <https://news.example/own-licence/index.jsonld>; rel="alternate"; type="application/ld+json", <https://creativecommons.org/licenses/by/4.0/>; rel="license", ${rsl}`,
    },
  },
  { ask: 'GET /flood/', status: 200, has: { 'x-content-type-options': 'nosniff' } },

  // Encodings.
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': 'gzip', etag: '{tag:feed.xml:gzip}', vary: both },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip, deflate, br, zstd' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': 'gzip' },
  },
  { ask: 'GET /feed.xml', with: { 'accept-encoding': 'GZIP' }, status: 200, file: 'feed.xml' },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': '*' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': 'gzip' },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip;q=0' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': null, etag: '{tag:feed.xml}' },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip;q=0.5, identity' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': null },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'zstd' },
    status: 200,
    file: 'feed.xml',
    has: { 'content-encoding': null },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip', 'if-none-match': '{tag:feed.xml:gzip}' },
    status: 304,
    has: { etag: '{tag:feed.xml:gzip}', vary: both, 'content-encoding': null },
  },
  {
    ask: 'GET /feed.xml',
    with: { 'accept-encoding': 'gzip', 'if-none-match': '{tag:feed.xml}' },
    status: 200,
    file: 'feed.xml',
  },
  {
    ask: 'GET /flood/',
    with: { 'accept-encoding': 'gzip' },
    status: 200,
    file: flood,
    has: { 'content-encoding': 'gzip', vary: both },
  },
  {
    ask: 'GET /wrong/',
    with: { 'accept-encoding': 'gzip' },
    status: 410,
    file: 'wrong/index.html',
    has: { 'content-encoding': 'gzip' },
  },
  {
    ask: 'GET /flood/index.md',
    with: { 'accept-encoding': 'gzip' },
    status: 200,
    file: 'flood/index.md',
    has: { 'content-encoding': null },
  },

  // Files beside the outputs, whole and in parts.
  {
    ask: 'GET /style/own.css',
    status: 200,
    says: '#222',
    has: {
      'content-type': 'text/css; charset=utf-8',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=3600',
      etag: '"13-21"',
      'last-modified': now,
    },
  },
  { ask: 'GET /media/episode.mp3', status: 200, has: { 'content-type': 'audio/mpeg' } },
  { ask: 'GET /media/empty.txt', status: 200 },
  {
    ask: 'GET /media/empty.txt',
    with: { range: 'bytes=0-' },
    status: 416,
    has: { 'content-range': 'bytes */0' },
  },
  {
    ask: 'GET /pictures/%C3%A4%20b&c.svg',
    status: 200,
    has: { 'content-type': 'image/svg+xml; charset=utf-8' },
  },
  { ask: 'GET /demo/', status: 200, says: 'A page of its own', has: { 'content-type': page } },
  { ask: 'GET /demo', status: 301, has: { location: '/demo/' } },
  { ask: 'GET /demo/index.html', status: 200, says: 'A page of its own' },
  { ask: 'GET /media/', status: 404, file: '404.html' },
  { ask: 'GET /media', status: 404 },
  { ask: 'GET /media/..%2Fstyle/own.css', status: 404 },
  { ask: 'GET /media%2Fepisode.mp3', status: 404 },
  { ask: 'GET //style/own.css', status: 404 },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-15' },
    status: 206,
    body: '0123456789abcdef',
    has: { 'content-range': 'bytes 0-15/2048', 'content-type': 'audio/mpeg' },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=2046-' },
    status: 206,
    body: 'ef',
    has: { 'content-range': 'bytes 2046-2047/2048' },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=-3' },
    status: 206,
    body: 'def',
    has: { 'content-range': 'bytes 2045-2047/2048' },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=2047-9999' },
    status: 206,
    body: 'f',
    has: { 'content-range': 'bytes 2047-2047/2048' },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=-9999' },
    status: 206,
    has: { 'content-range': 'bytes 0-2047/2048' },
  },
  { ask: 'GET /media/episode.mp3', with: { range: 'Bytes=1-1' }, status: 206, body: '1' },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=2048-' },
    status: 416,
    has: { 'content-range': 'bytes */2048' },
  },
  { ask: 'GET /media/episode.mp3', with: { range: 'bytes=-0' }, status: 416 },
  { ask: 'GET /media/episode.mp3', with: { range: 'bytes=5-2' }, status: 200 },
  { ask: 'GET /media/episode.mp3', with: { range: 'bytes=a-b' }, status: 200 },
  { ask: 'GET /media/episode.mp3', with: { range: 'items=0-1' }, status: 200 },
  { ask: 'GET /media/episode.mp3', with: { range: 'bytes=0-1,4-5' }, status: 200 },
  {
    ask: 'HEAD /media/episode.mp3',
    with: { range: 'bytes=0-1' },
    status: 200,
    has: { 'accept-ranges': 'bytes' },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-1', 'if-range': '"17-2048"' },
    status: 206,
    body: '01',
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-1', 'if-range': 'W/"17-2048"' },
    status: 200,
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-1', 'if-range': '"other"' },
    status: 200,
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-1', 'if-range': now },
    status: 206,
    body: '01',
  },
  { ask: 'GET /media/episode.mp3', with: { range: 'bytes=0-1', 'if-range': before }, status: 200 },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=9999-', 'if-range': '"other"' },
    status: 200,
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { range: 'bytes=0-1', 'if-none-match': '"17-2048"' },
    status: 304,
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { 'if-modified-since': now },
    status: 304,
    has: { etag: '"17-2048"', 'content-type': null },
  },
  {
    ask: 'GET /media/episode.mp3',
    with: { 'if-match': '"other"', range: 'bytes=0-1' },
    status: 412,
  },
  {
    ask: 'GET /feed.xml',
    with: { range: 'bytes=0-1' },
    status: 200,
    file: 'feed.xml',
    has: { 'accept-ranges': null },
  },

  // Searches.
  {
    ask: 'GET /search?q=flood',
    status: 200,
    says: 'About flood',
    has: { 'content-type': page, vary: both },
  },
  { ask: 'GET /search?q=full+of', status: 200, says: 'About café' },
  { ask: 'GET /search?q=CAFE', status: 200, says: 'About café' },
  { ask: 'GET /search?q=flo', status: 200, says: 'About flood' },
  { ask: 'GET /search?q=rivers', status: 200, says: 'About flood' },
  { ask: 'GET /search?q=rivers', status: 200, says: '<p role="status">Articles found: ' },
  { ask: 'GET /search?q=flood+storm', status: 200, says: 'No article has all of these words.' },
  { ask: 'GET /search?q=secret', status: 200, says: 'No article has all of these words.' },
  { ask: 'GET /search?q=Embargoed', status: 200, says: 'No article has all of these words.' },
  { ask: 'GET /search?q=Withheld', status: 200, says: 'No article has all of these words.' },
  { ask: 'GET /search?q=Subscribers', status: 200, says: 'No article has all of these words.' },
  { ask: 'GET /search', status: 200, says: '<h1 class="p-name">Search</h1>' },
  { ask: 'GET /search?q=%3Cscript%3E%22', status: 200, says: 'value="&lt;script&gt;&quot;"' },
  {
    ask: 'GET /search?q=flood',
    with: { accept: 'application/json' },
    status: 200,
    says: '"title":"About flood"',
    has: { 'content-type': 'application/feed+json' },
  },
  { ask: 'HEAD /search?q=flood', status: 200 },
  { ask: 'GET /search/', status: 404 },
]
