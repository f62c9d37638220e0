/** What one change to a healthy site makes of an answer. */
export interface Fault {
  /** What is wrong, in words. */
  what: string
  /** Path of the answer that is changed. */
  at: string
  /** Text in its body, and what stands there instead. */
  from?: string | RegExp
  to?: string
  headers?: Readonly<Record<string, string | null>>
  status?: number
  /** Pages that are read (default: one). */
  limit?: number
  /** What is found: the code, the path of the file, and the place in it, if there is one. */
  found: string
}

const flood = '/flood/'
const twin = '/flood/index.md'

/** One change each to a site that says the same everywhere. */
export const faults: readonly Fault[] = [
  // Pages and their metadata.
  {
    what: 'a page that was not built again, by its title',
    at: flood,
    from: '<title>About the flood of the year',
    to: '<title>About the river',
    found: 'copy-differs /flood/ title',
  },
  {
    what: 'a title for social networks of another article',
    at: flood,
    from: 'og:title" content="About the flood of the year',
    to: 'og:title" content="Something else',
    found: 'copy-differs /flood/ og:title',
  },
  {
    what: 'a canonical address that is another one',
    at: flood,
    from: 'rel="canonical" href="https://news.example/flood/"',
    to: 'rel="canonical" href="https://news.example/flut/"',
    found: 'copy-differs /flood/ link canonical',
  },
  {
    what: 'a sitemap that names what is not canonical',
    at: flood,
    from: 'rel="canonical" href="https://news.example/flood/"',
    to: 'rel="canonical" href="https://news.example/flood-2026/"',
    found: 'canonical-elsewhere /sitemap.xml url loc',
  },
  {
    what: 'a second canonical address',
    at: flood,
    from: '<meta property="og:type"',
    to: '<link rel="canonical" href="https://other.example/"><meta property="og:type"',
    found: 'copy-differs /flood/ link canonical',
  },
  {
    what: 'an address for social networks that is another one',
    at: flood,
    from: 'og:url" content="https://news.example/flood/',
    to: 'og:url" content="http://news.example/flood/',
    found: 'copy-differs /flood/ og:url',
  },
  {
    what: 'a time of publication in metadata',
    at: flood,
    from: 'published_time" content="2026-11-21T08',
    to: 'published_time" content="2026-11-21T09',
    found: 'copy-differs /flood/ article:published_time',
  },
  {
    what: 'a paragraph that a plug-in lost',
    at: flood,
    from: '<p>The flood came at night.</p>',
    to: '',
    found: 'copy-lacks /flood/ text',
  },
  {
    what: 'a takeaway that says something else',
    at: flood,
    from: '<li>Bridges stay closed.</li>',
    to: '<li>Bridges are open.</li>',
    found: 'copy-differs /flood/ takeaway',
  },
  {
    what: 'another language of the page',
    at: flood,
    from: '<html lang="en"',
    to: '<html lang="fr"',
    found: 'copy-differs /flood/ html lang',
  },
  {
    what: 'a page that metadata hides from search engines',
    at: flood,
    from: 'name="robots" content="max-image-preview:large"',
    to: 'name="robots" content="noindex"',
    found: 'hidden-page /flood/ meta robots',
  },
  {
    what: 'a tag of one search engine',
    at: flood,
    from: '<meta name="author"',
    to: '<meta name="googlebot" content="noindex"><meta name="author"',
    found: 'copy-adds /flood/ meta robots of one',
  },
  {
    what: 'JSON-LD with another time',
    at: flood,
    from: '"datePublished":"2026-11-21T08:00:00Z"',
    to: '"datePublished":"2025-11-21T08:00:00Z"',
    found: 'copy-differs /flood/ JSON-LD datePublished',
  },
  {
    what: 'JSON-LD that is no JSON',
    at: flood,
    from: '<script type="application/ld+json">{',
    to: '<script type="application/ld+json">{{',
    found: 'copy-unreadable /flood/',
  },
  {
    what: 'a picture that is another one',
    at: flood,
    from: 'og:image" content="https://news.example/p.jpg',
    to: 'og:image" content="https://news.example/q.jpg',
    found: 'copy-differs /flood/ og:image',
  },
  // Headers of pages.
  {
    what: 'a page as plain text',
    at: flood,
    headers: { 'content-type': 'text/plain' },
    found: 'wrong-media-type /flood/ Content-Type',
  },
  {
    what: 'a charset that the page is not in',
    at: flood,
    headers: { 'content-type': 'text/html; charset=utf-16le' },
    found: 'wrong-charset /flood/',
  },
  {
    what: 'a header that hides a page',
    at: flood,
    headers: { 'x-robots-tag': 'noindex, nofollow' },
    found: 'hidden-page /flood/ x-robots-tag header',
  },
  {
    what: 'a header with another language',
    at: flood,
    headers: { 'content-language': 'de' },
    found: 'copy-differs /flood/ content-language header',
  },
  {
    what: 'a header with another canonical address',
    at: flood,
    headers: { link: '<https://cdn.example/flood/>; rel="canonical"' },
    found: 'copy-differs /flood/ link header',
  },
  {
    what: 'a header of use that permits training',
    at: flood,
    headers: { 'content-usage': 'train-ai=y, search=y' },
    found: 'contradictory-rights /flood/ content-usage header',
  },
  {
    what: 'signals that forbid search',
    at: flood,
    headers: { 'content-signal': 'search=no, ai-input=no, ai-train=no' },
    found: 'contradictory-rights /flood/ content-signal header',
  },
  {
    what: 'a header that reserves nothing of mining',
    at: flood,
    headers: { 'tdm-reservation': '0' },
    found: 'contradictory-rights /flood/ tdm-reservation header',
  },
  {
    what: 'metadata that reserves nothing of mining',
    at: flood,
    from: 'tdm-reservation" content="1"',
    to: 'tdm-reservation" content="0"',
    found: 'copy-differs /flood/ meta tdm-reservation',
  },
  {
    what: 'a header with another licence for machines',
    at: flood,
    headers: {
      link: '<https://news.example/old.xml>; rel="license"; type="application/rsl+xml"',
    },
    found: 'contradictory-rights /flood/ link header',
  },
  // Other forms of a page.
  { what: 'Markdown that is gone', at: twin, status: 404, found: 'dead-link /flood/' },
  {
    what: 'Markdown as HTML',
    at: twin,
    headers: { 'content-type': 'text/html' },
    found: 'wrong-media-type /flood/index.md Content-Type',
  },
  {
    what: 'Markdown with a former title',
    at: twin,
    from: 'title: "About the flood of the year"',
    to: 'title: The flood, a first report',
    found: 'copy-differs /flood/ title',
  },
  {
    what: 'Markdown that says something else',
    at: twin,
    from: 'came at night',
    to: 'came by day',
    found: 'copy-differs /flood/ text',
  },
  {
    what: 'Markdown with broken front matter',
    at: twin,
    from: '---\n',
    to: '---\n"\n',
    found: 'copy-unreadable /flood/index.md',
  },
  {
    what: 'Markdown whose header names another page',
    at: twin,
    headers: { link: '<https://news.example/storm/>; rel="canonical"' },
    limit: 3,
    found: 'copy-differs /flood/index.md link header',
  },
  {
    what: 'JSON-LD beside the page with another headline',
    at: '/flood/index.jsonld',
    from: '"headline":"About the flood of the year"',
    to: '"headline":"An older headline"',
    found: 'copy-differs /flood/index.jsonld headline',
  },
  // Feeds.
  { what: 'a feed that is gone', at: '/atom.xml', status: 410, found: 'dead-link /' },
  {
    what: 'a feed whose server is ill',
    at: '/feed.json',
    status: 500,
    found: 'unreachable-file /',
  },
  {
    what: 'a feed as a page',
    at: '/feed.xml',
    headers: { 'content-type': 'text/html; charset=utf-8' },
    found: 'wrong-media-type /feed.xml Content-Type',
  },
  {
    what: 'a feed that was cut off',
    at: '/feed.xml',
    from: /<\/channel>[\s\S]*$/,
    to: '',
    found: 'copy-unreadable /feed.xml',
  },
  {
    what: 'a title of an item',
    at: '/feed.xml',
    from: '<title>About the flood of the year</title>',
    to: '<title>About the flod of the year</title>',
    found: 'copy-differs /feed.xml title',
  },
  {
    what: 'a time of an item',
    at: '/atom.xml',
    from: '<published>2026-11-21T08',
    to: '<published>2026-11-21T07',
    found: 'copy-differs /atom.xml published',
  },
  {
    what: 'the text of an item',
    at: '/feed.json',
    from: 'The storm came at night',
    to: 'The storm stayed away',
    limit: 3,
    found: 'copy-differs /feed.json text',
  },
  {
    what: 'an id that readers would take for a new article',
    at: '/feed.xml',
    from: '<guid>https://news.example/storm/</guid>',
    to: '<guid>https://news.example/storm/?2</guid>',
    limit: 3,
    found: 'copy-differs /feed.xml guid',
  },
  {
    what: 'an id that is there twice',
    at: '/feed.xml',
    from: '<guid>https://news.example/storm/</guid>',
    to: '<guid>https://news.example/flood/</guid>',
    limit: 3,
    found: 'copy-adds /feed.xml',
  },
  {
    what: 'a feed that lacks an article',
    at: '/feed.json',
    from: /\{"id":"https:\/\/news\.example\/flood\/"[^\n]*\n/,
    to: '',
    found: 'copy-missing /feed.json',
  },
  {
    what: 'a feed that names another address as its own',
    at: '/atom.xml',
    from: 'rel="self" href="https://news.example/atom.xml"',
    to: 'rel="self" href="https://news.example/old.xml"',
    found: 'copy-differs /atom.xml self',
  },
  {
    what: 'a feed with the name of another site',
    at: '/atom.xml',
    from: '<title>Example News</title>',
    to: '<title>Another paper</title>',
    found: 'copy-differs /atom.xml title',
  },
  {
    what: 'an article that is gone, and still in feeds',
    at: '/storm/',
    status: 404,
    limit: 3,
    found: 'dead-link /feed.xml',
  },
  // The site as a whole.
  {
    what: 'a sitemap that is gone',
    at: '/sitemap.xml',
    status: 404,
    found: 'dead-link /robots.txt',
  },
  {
    what: 'a sitemap that is no XML',
    at: '/sitemap.xml',
    from: '</urlset>',
    to: '',
    found: 'copy-unreadable /sitemap.xml',
  },
  {
    what: 'a sitemap as a page',
    at: '/sitemap.xml',
    headers: { 'content-type': 'text/html' },
    found: 'wrong-media-type /sitemap.xml Content-Type',
  },
  {
    what: 'a sitemap without an article of the feeds',
    at: '/sitemap.xml',
    from: /<url>\n<loc>https:\/\/news\.example\/storm\/<\/loc>[\s\S]*?<\/url>\n/,
    to: '',
    limit: 3,
    found: 'copy-missing /sitemap.xml url loc',
  },
  {
    what: 'a sitemap that says an older change',
    at: '/sitemap.xml',
    from: '<lastmod>2026-11-20T00:00:00Z</lastmod>',
    to: '<lastmod>2026-11-19T00:00:00Z</lastmod>',
    limit: 3,
    found: 'copy-differs /sitemap.xml url lastmod',
  },
  {
    what: 'a sitemap of news with another title',
    at: '/news.xml',
    from: '<news:title>About the flood of the year',
    to: '<news:title>Somewhat',
    found: 'copy-differs /news.xml news:title',
  },
  {
    what: 'a robots.txt that keeps search engines from articles',
    at: '/robots.txt',
    from: 'User-agent: *\n',
    to: 'User-agent: Googlebot\nDisallow: /storm/\n\nUser-agent: *\n',
    limit: 3,
    found: 'hidden-page /sitemap.xml url loc',
  },
  {
    what: 'a robots.txt with signals that permit training',
    at: '/robots.txt',
    from: 'ai-train=no',
    to: 'ai-train=yes',
    found: 'contradictory-rights /robots.txt line Content-Usage',
  },
  {
    what: 'a licence for machines that is gone',
    at: '/rsl.xml',
    status: 404,
    found: 'dead-link /robots.txt',
  },
  {
    what: 'a licence for machines that permits training',
    at: '/rsl.xml',
    from: /<permits[\s\S]*<\/prohibits>/,
    to: '<permits type="usage">all</permits>',
    found: 'contradictory-rights /rsl.xml licence (RSL)',
  },
  {
    what: 'a reservation of mining that is taken back',
    at: '/.well-known/tdmrep.json',
    from: '"tdm-reservation": 1',
    to: '"tdm-reservation": 0',
    found: 'contradictory-rights / tdm-reservation header',
  },
  {
    what: 'a reservation of mining that is no JSON',
    at: '/.well-known/tdmrep.json',
    from: ']',
    to: '',
    found: 'copy-unreadable /.well-known/tdmrep.json',
  },
  // Pictures.
  {
    what: 'a picture that is gone',
    at: '/p.jpg',
    status: 404,
    found: 'dead-link /',
  },
  {
    what: 'a picture that is not given out',
    at: '/p.jpg',
    status: 403,
    found: 'unreachable-file /',
  },
  {
    what: 'a page in the place of a picture',
    at: '/p.jpg',
    headers: { 'content-type': 'text/html' },
    found: 'dead-link /',
  },
  // Translations and redirects.
  {
    what: 'a translation that does not name the article',
    at: '/flut/',
    from: /<link rel="alternate" hreflang="en"[^>]*>/,
    to: '',
    found: 'one-sided-translation /flut/ link alternate hreflang',
  },
  {
    what: 'a translation in another language than is said',
    at: flood,
    from: 'hreflang="de"',
    to: 'hreflang="fr"',
    found: 'translation-language /flood/ link alternate hreflang',
  },
  {
    what: 'a translation that is gone',
    at: '/flut/',
    status: 404,
    found: 'dead-link /flood/',
  },
  {
    what: 'an article that has moved',
    at: '/storm/',
    status: 301,
    headers: { location: '/flood/' },
    limit: 3,
    found: 'moved-address /feed.xml',
  },
  {
    what: 'redirects that lead back to themselves',
    at: '/storm/',
    status: 302,
    headers: { location: '/storm/' },
    limit: 3,
    found: 'unreachable-file /feed.xml',
  },
  {
    what: 'a page for every address',
    at: '/standfirst-check-of-an-address-that-is-none',
    status: 200,
    found: 'always-found /',
  },
  {
    what: 'a feed that is sent whole each time',
    at: '/feed.xml',
    headers: { etag: '"another"' },
    found: 'not-revalidated /feed.xml etag header',
  },
]
