import { checkLive } from '@standfirst/check/live'
import { formatIssues } from '@standfirst/core'
import { describe, expect, test } from 'vitest'

/** A site as a common content system with a common plug-in writes it. */
const pages: Readonly<Record<string, string>> = {
  '/': `<!DOCTYPE html><html lang="en-US"><head><title>Harbour Blog - Boats and more</title>
<meta name="robots" content="index, follow, max-snippet:-1"><link rel="canonical" href="https://blog.example/">
<link rel="alternate" type="application/rss+xml" title="Harbour Blog &raquo; Feed" href="https://blog.example/feed/">
<link rel="alternate" type="application/rss+xml" title="Harbour Blog &raquo; Comments Feed" href="https://blog.example/comments/feed/">
<link rel="alternate" hreflang="x-default" href="https://blog.example/"><link rel="alternate" hreflang="en" href="https://blog.example/">
<meta property="og:type" content="website"><meta property="og:title" content="Harbour Blog"><meta property="og:url" content="https://blog.example/">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage","@id":"https://blog.example/","url":"https://blog.example/"},{"@type":"WebSite","name":"Harbour Blog"}]}</script>
</head><body><main><article><h2><a href="https://blog.example/tide/">How we read the tide table</a></h2></article></main></body></html>`,
  '/tide/': post('tide', 'How we read the tide table', '2026-10-03T07:15:00+00:00'),
  '/ferry/': post('ferry', '“Ferry” times &amp; fares: what’s new', '2026-09-20T16:40:12+00:00'),
  '/about/': `<!DOCTYPE html><html lang="en-US"><head><title>About us - Harbour Blog</title><link rel="canonical" href="https://blog.example/about/">
<meta property="og:type" content="article"><meta property="og:title" content="Who we are"></head><body><h1>About us</h1><p>We write about boats.</p></body></html>`,
  '/feed/': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour Blog</title><atom:link href="https://blog.example/feed/" rel="self" type="application/rss+xml" /><link>https://blog.example/</link><description>Boats and more</description>
<lastBuildDate>Sat, 03 Oct 2026 07:20:11 +0000</lastBuildDate><language>en-US</language>
${item('tide', 'How we read the tide table', 'Sat, 03 Oct 2026 07:15:00 +0000')}
${item('ferry', '&#8220;Ferry&#8221; times &amp; fares: what&#8217;s new', 'Sun, 20 Sep 2026 16:40:12 +0000')}
</channel></rss>`,
  '/comments/feed/': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Comments for Harbour Blog</title><link>https://blog.example/</link><description>Boats</description>
<item><title>Comment on How we read the tide table by Bo</title><link>https://blog.example/tide/#comment-7</link><guid isPermaLink="false">https://blog.example/?p=12#comment-7</guid></item></channel></rss>`,
  '/robots.txt':
    'User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\nSitemap: https://blog.example/sitemap_index.xml\n',
  '/sitemap_index.xml': `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/xsl" href="//blog.example/main-sitemap.xsl"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://blog.example/post-sitemap.xml</loc></sitemap></sitemapindex>`,
  '/post-sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://blog.example/</loc></url>
${['tide', 'ferry', 'about'].map((slug) => `<url><loc>https://blog.example/${slug}/</loc><lastmod>2026-10-04</lastmod></url>`).join('\n')}</urlset>`,
}

function post(slug: string, title: string, time: string): string {
  const url = `https://blog.example/${slug}/`
  const plain = title.replace('&amp;', '&')
  return `<!DOCTYPE html><html lang="en-US"><head><title>${title} - Harbour Blog</title><link rel="canonical" href="${url}">
<meta name="robots" content="index, follow"><link rel="alternate" type="application/rss+xml" title="Comments" href="${url}feed/">
<link rel="alternate" type="application/json" href="https://blog.example/wp-json/wp/v2/posts/12">
<meta property="og:locale" content="en_US"><meta property="og:type" content="article"><meta property="og:title" content="${title} | Our guide"><meta property="og:url" content="${url}">
<meta property="article:published_time" content="${time}"><meta property="article:modified_time" content="2026-10-04T09:00:00+00:00"><meta name="author" content="ada">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"${url}#article","headline":${JSON.stringify(plain)},"datePublished":"${time}","dateModified":"2026-10-04T09:00:00+00:00","mainEntityOfPage":{"@id":"${url}"},"author":{"name":"Ada Quay","@id":"https://blog.example/#/schema/person/1"},"inLanguage":"en-US"},{"@type":"WebPage","@id":"${url}","url":"${url}","name":"${slug} - Harbour Blog","datePublished":"${time}"},{"@type":"Person","@id":"https://blog.example/#/schema/person/1","name":"Ada Quay"}]}</script>
</head><body><header>Harbour Blog</header><main><article class="post hentry"><h1 class="entry-title">${title}</h1><p>By <a href="https://blog.example/author/ada/">Ada Quay</a></p>
<div class="entry-content"><p>The <a href="/about/">harbour</a> office writes a table each year, and everybody who has a boat at the quay reads it before breakfast, again and again.</p><p>It says when the water comes, how high it stands, and when it goes; the rest is practice, patience and a good pair of boots.</p></div></article></main><footer>Harbour</footer></body></html>`
}

function item(slug: string, title: string, time: string): string {
  return `<item><title>${title}</title><link>https://blog.example/${slug}/</link><dc:creator><![CDATA[ada]]></dc:creator><pubDate>${time}</pubDate><guid isPermaLink="false">https://blog.example/?p=${slug.length}</guid>
<description><![CDATA[<p>The harbour office writes a table [&#8230;]</p><p>The post <a href="https://blog.example/${slug}/">here</a> appeared first on Harbour Blog.</p>]]></description></item>`
}

async function check(changed: Readonly<Record<string, string | undefined>> = {}) {
  return checkLive('https://blog.example/', {
    delayMs: 0,
    fetch: async (url) => {
      const { pathname } = new URL(url)
      const path = Object.hasOwn(pages, `${pathname}/`) ? `${pathname}/` : pathname
      if (path !== pathname) {
        return new Response(null, { status: 301, headers: { location: path } })
      }
      const body = Object.hasOwn(changed, path) ? changed[path] : pages[path]
      const type = /feed\//.test(path)
        ? 'application/rss+xml; charset=UTF-8'
        : path.endsWith('.xml')
          ? 'text/xml; charset=UTF-8'
          : path.endsWith('.txt')
            ? 'text/plain'
            : 'text/html; charset=UTF-8'
      return new Response(body ?? 'Not found', {
        status: body === undefined ? 404 : 200,
        headers: {
          'content-type': type,
          link: '<https://blog.example/wp-json/>; rel="https://api.w.org/", <https://blog.example/?p=12>; rel=shortlink',
          ...(path.includes('feed') && { 'x-robots-tag': 'noindex, follow' }),
        },
      })
    },
  })
}

test('a site of others is not blamed for what only we write, nor for its own words', async () => {
  const { articles, findings } = await check()
  expect(formatIssues(findings)).toBe('')
  expect(articles).toBe(2)
})

describe('what can’t both be true is found of a site of others', () => {
  test.each([
    [
      '/tide/',
      'og:title" content="How we read the tide table',
      'og:title" content="Sample page',
      'copy-differs /tide/ og:title',
    ],
    [
      '/tide/',
      'published_time" content="2026-10-03',
      'published_time" content="2024-10-03',
      'copy-differs /tide/ article:published_time',
    ],
    ['/tide/', 'og:url" content="https:', 'og:url" content="http:', 'copy-differs /tide/ og:url'],
    ['/tide/', '"@graph":[', '"@graph":[[', 'copy-unreadable /tide/'],
    [
      '/tide/',
      'rel="canonical" href="https://blog.example/tide/"',
      'rel="canonical" href="https://old.example/tide/"',
      'canonical-elsewhere /post-sitemap.xml url loc',
    ],
    [
      '/tide/',
      'content="index, follow"',
      'content="noindex, follow"',
      'hidden-page /tide/ meta robots',
    ],
    [
      '/feed/',
      '<title>How we read the tide table',
      '<title>Hello world!',
      'copy-differs /feed/ title',
    ],
    ['/feed/', '03 Oct 2026 07:15', '01 Oct 2026 07:15', 'copy-differs /feed/ pubDate'],
    [
      '/feed/',
      '<link>https://blog.example/ferry/',
      '<link>https://blog.example/ferry',
      'moved-address /feed/',
    ],
    ['/feed/', '</channel>', '', 'copy-unreadable /feed/'],
    [
      '/post-sitemap.xml',
      '<loc>https://blog.example/ferry/',
      '<loc>https://blog.example/fare/',
      'dead-link /post-sitemap.xml',
    ],
    ['/post-sitemap.xml', /2026-10-04/, '2025-10-04', 'copy-differs /post-sitemap.xml url lastmod'],
    [
      '/robots.txt',
      'Disallow: /wp-admin/',
      'Disallow: /ferry/',
      'hidden-page /post-sitemap.xml url loc',
    ],
  ])('%s: %s as %s', async (path, from, to, expected) => {
    const changed = pages[path]?.replace(from, to)
    expect(changed).not.toBe(pages[path])
    const { findings } = await check({ [path]: changed })
    const found = findings.map(({ code, file = '', place }) =>
      [code, file.replace('https://blog.example', ''), ...(place ? [place] : [])].join(' '),
    )
    expect(found).toContain(expected)
    // Others' sites are told what is wrong once, not over and over.
    expect(found.length).toBeLessThan(5)
  })
})
