import type { CopyFormat } from '@standfirst/check'

/** What hosts, minifiers and formatters make of a copy that still says the same. */
export const harmlessChanges: readonly [CopyFormat, string, (copy: string) => string][] = [
  ['html', 'no end tags', (copy) => copy.replaceAll('</p>', '').replaceAll('</li>', '')],
  ['html', 'no quotes', (copy) => copy.replace(/ (class|lang|dir|id)="([\w-]+)"/g, ' $1=$2')],
  ['html', 'tags in capitals', (copy) => copy.replaceAll('<p>', '<P>').replaceAll('<h2>', '<H2>')],
  ['html', 'signs as entities', (copy) => copy.replaceAll('·', '&#183;').replaceAll('©', '&copy;')],
  [
    'html',
    'pictures that are fetched later',
    (copy) => copy.replace('fetchpriority="high"', 'loading="lazy" decoding="async"'),
  ],
  ['html', 'added classes', (copy) => copy.replaceAll('<p>', '<p class="x" data-v-1>')],
  [
    'html',
    'links that lend no rank',
    (copy) => copy.replace(/<a (?![^>]*\brel=)/g, '<a rel="nofollow noopener" '),
  ],
  [
    'html',
    'a frame of the site',
    (copy) =>
      copy.replace('<main', '<header><nav><a href="/">All articles</a></nav></header><main'),
  ],
  [
    'html',
    'a count of visits',
    (copy) =>
      copy.replace('</head>', '<script async src="https://stats.example/x.js"></script></head>'),
  ],
  [
    'html',
    'the other names of marks',
    (copy) => copy.replaceAll(/<(\/?)strong>/g, '<$1b>').replaceAll(/<(\/?)em>/g, '<$1i>'),
  ],
  [
    'html',
    'what a theme says of the site for machines',
    (copy) =>
      copy.replace(
        '</head>',
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","url":"https://example.com/","potentialAction":{"@type":"SearchAction","target":"https://example.com/?q={q}"}}</script></head>',
      ),
  ],
  [
    'html',
    'a way past the frame of the site',
    (copy) => copy.replace('<main', '<a class="skip" href="#sf_main">Skip to the text</a><main'),
  ],
  [
    'html',
    'what hosts tell networks and search engines',
    (copy) =>
      copy.replace(
        '</head>',
        '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes"><meta name="googlebot" content="index, max-snippet:-1, max-image-preview:large"><meta name="google-site-verification" content="abc"></head>',
      ),
  ],
  ['html', 'marks of a framework', (copy) => copy.replaceAll('<p>', '<!--[--><p>')],
  ['rss', 'other ends of lines', (copy) => copy.replaceAll('\n', '\r\n')],
  ['rss', 'text without CDATA', withoutCdata],
  [
    'rss',
    'a generator',
    (copy) => copy.replace('<language>', '<generator>Host</generator><language>'),
  ],
  ['atom', 'text without CDATA', withoutCdata],
  ['atom', 'indentation', (copy) => copy.replace(/\n</g, '\n    <')],
  [
    'rss',
    'comments of a host',
    (copy) =>
      copy.replace(
        '</item>',
        '<slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">0</slash:comments></item>',
      ),
  ],
  [
    'jsonFeed',
    'times of another zone',
    (copy) =>
      copy.replace(
        /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)"/g,
        (_, time: string) => `"${new Date(time).toISOString().replace('.000', '')}"`,
      ),
  ],
  ['jsonFeed', 'escapes', (copy) => copy.replaceAll('·', '\\u00b7').replaceAll('/', '\\/')],
  ['markdown', 'other bullets', (copy) => copy.replace(/^\* /gm, '- ')],
  ['markdown', 'other signs of stress', (copy) => copy.replaceAll('*not*', '_not_')],
  [
    'markdown',
    'lines that are broken elsewhere',
    (copy) => copy.replace('Forty families had', 'Forty families\nhad'),
  ],
  ['markdown', 'other ends of lines', (copy) => copy.replaceAll('\n', '\r\n')],
  [
    'markdown',
    'closed headings',
    (copy) => copy.replace('## Why it matters', '## Why it matters ##'),
  ],
]

function withoutCdata(copy: string): string {
  return copy.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  )
}
