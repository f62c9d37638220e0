import type { Article, Feed, Issue } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { renderText } from '@standfirst/text'

/** An output of an article, to be looked at. */
interface Preview {
  name: string
  text: string
}

/** What an article would become. */
export interface Previews {
  /** A document for a frame without rights: the page. */
  page: string
  /** All other outputs, as text. */
  outputs: Preview[]
  /** What they can't carry. */
  issues: Issue[]
}

/** Render an article in every form, as a reader will have it. */
export function previewsOf(given: Article, feed: Feed): Previews {
  const issues: Issue[] = []
  const onIssue = (issue: Issue) => void issues.push(issue)
  const article: Article = { ...given, status: 'published' }
  const alone: Feed = { ...feed, articles: [article] }
  return {
    page: renderHtmlPage(article, { stylesheets: ['/desk/theme.css'], onIssue }),
    outputs: [
      { name: 'Markdown', text: renderMarkdown(article) },
      { name: 'RSS', text: renderRss(alone) },
      { name: 'JSON Feed', text: renderJsonFeed(alone) },
      { name: 'JSON-LD', text: renderJsonLd(article) },
      { name: 'Text', text: renderText(article) },
    ],
    issues,
  }
}
