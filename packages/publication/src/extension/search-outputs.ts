import { readFileSync } from 'node:fs'
import {
  type Article,
  articleToMdast,
  type Feed,
  formatDate,
  indexTerms,
  labels,
  type OnIssue,
  toText,
} from '@standfirst/core'
import { html, renderHtmlList } from '@standfirst/html'
import MiniSearch from 'minisearch'
import type { ExtendedSite, OutputExtension } from '../output/output-extension.ts'
import { searchWords } from '../output/search-words.ts'
import { needsScript } from './needs-script.ts'
import { searchFolder } from './search-folder.ts'

const indexPath = `${searchFolder}articles.js`

/** Of more articles than this, the text itself is left out: an index of it is too much for a browser. */
const mostTexts = 2000

/**
 * A page that searches the articles in the browser, with no server: the page, its script, and an index of
 * what everybody may read.
 */
export function searchOutputs(): OutputExtension {
  return {
    name: 'pages.search',
    outputs(_feeds, site) {
      const script = readFileSync(assetOf('../umd/index.js'), 'utf8')
      const own = readFileSync(new URL('../../assets/search.js', import.meta.url), 'utf8')
      const text = `${script.replace(/\n\/\/# sourceMappingURL=.*/, '')}\n${own}`
      const path = `${searchFolder}index.html`
      return [
        { path: `${searchFolder}search.js`, articles: [], state: text, render: () => text },
        {
          ...{ path, articles: [], state: Object.values(searchWords(site.feed.language)) },
          render: (onIssue) => searchPage(site, path, onIssue),
        },
      ]
    },
    documents([all], site) {
      const { articles, ...metadata } = all?.feed ?? site.feed
      return [
        {
          ...{ path: indexPath, form: 'more', articles },
          feed: { ...metadata, feedUrl: site.urlOf(indexPath) },
        },
      ]
    },
    renderDocument: (document, site) =>
      document.feedUrl === site.urlOf(indexPath) ? searchIndex(document) : undefined,
  }
}

/** MiniSearch as a script of browsers, which its package holds beside the module. */
function assetOf(path: string): URL {
  return new URL(path, import.meta.resolve('minisearch'))
}

function searchPage(
  { feed, frameOf, urlOf }: ExtendedSite,
  path: string,
  onIssue: OnIssue | undefined,
): string {
  const { found, nothing, search } = searchWords(feed.language)
  const frame = frameOf(path)
  // It is read at other places, too: by `file:`, and below any path.
  const intro = html`<div class="sf-search"><noscript><p>${needsScript(feed.language)} <a href="${feed.url}">${feed.title}</a></p></noscript><form role="search" data-index="articles.js" hidden><input type="search" name="q" maxlength="200" aria-label="${search}" autocomplete="off"><button>${search}</button></form><p role="status" data-nothing="${nothing}" data-found="${found}"></p></div>`
  return renderHtmlList(
    {
      ...feed,
      title: search,
      description: feed.title,
      url: urlOf(searchFolder),
      articles: [],
    },
    {
      ...frame,
      intro,
      robots: 'noindex',
      head: [html`<script defer src="search.js"></script>`, ...[frame.head ?? []].flat()],
      alternates: [],
      page: true,
      onIssue,
    },
  )
}

interface Entry {
  id: number
  title: string
  tags: string
  summary: string
  text: string
  url: string
  language: string
  category: string
  date: string
  day: string
}

/** The index as a script that gives it to the page: one that is opened from a disk can't load JSON. */
function searchIndex({ articles }: Feed): string {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'tags', 'summary', 'text'],
    storeFields: ['title', 'summary', 'url', 'language', 'category', 'date', 'day'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  })
  const hasText = articles.length <= mostTexts
  index.addAll(articles.map((article, id) => toEntry(article, id, hasText)))
  return `standfirstSearch(${JSON.stringify(index).replaceAll('<', '\\u003c')})\n`
}

/** What is for those who pay is not in it: finding it would tell it. */
function toEntry(article: Article, id: number, hasText: boolean): Entry {
  const { category, language, publishedAt, sections, summary, tags, title, url } = article
  const open = { ...article, sections: sections.filter((section) => !section.paid) }
  return {
    ...{ id, language, summary, title, url },
    tags: tags.join('\n'),
    text: hasText ? toText(articleToMdast(open)) : '',
    category: category?.name ?? '',
    date: formatDate(publishedAt, labels(language)),
    day: publishedAt,
  }
}
