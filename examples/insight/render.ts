import { renderAtom } from '@standfirst/atom'
import { renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { feed } from './feed.ts'
import { insight } from './insight.ts'

/** One file that the example writes. */
export interface Output {
  name: string
  content: string
  /** What it is for. */
  use: string
}

/** The insight and its feed in every format. */
export function render(): Output[] {
  const alternates = [
    { href: 'https://learnijoy.example/insights/feed.xml', type: 'application/rss+xml' },
    { href: 'https://learnijoy.example/insights/atom.xml', type: 'application/atom+xml' },
    { href: 'https://learnijoy.example/insights/feed.json', type: 'application/feed+json' },
  ]
  const page = renderHtmlPage(insight, {
    contents: true,
    alternates,
    stylesheets: ['theme.css'],
    head: jsonLdScripts(articleToJsonLd(insight)),
  })
  const list = renderHtmlList(feed, { page: true, alternates, stylesheets: ['theme.css'] })
  const atomUrl = 'https://learnijoy.example/insights/atom.xml'
  const jsonUrl = 'https://learnijoy.example/insights/feed.json'
  return [
    { name: 'insight.html', content: page, use: 'the article as a page: open it in a browser' },
    { name: 'index.html', content: list, use: 'the list of the four articles' },
    {
      name: 'insight.md',
      content: renderMarkdown(insight),
      use: 'the article for editors, agents and static sites',
    },
    {
      name: 'insight.jsonld',
      content: `${renderJsonLd(insight, { indent: 2 })}\n`,
      use: 'the article for search engines (it is in the page too)',
    },
    { name: 'feed.xml', content: renderRss(feed), use: 'RSS 2.0: add it to a feed reader' },
    {
      name: 'atom.xml',
      content: renderAtom({ ...feed, feedUrl: atomUrl }),
      use: 'the same feed as Atom',
    },
    {
      name: 'feed.json',
      content: renderJsonFeed({ ...feed, feedUrl: jsonUrl }),
      use: 'the same feed as JSON Feed',
    },
  ]
}
