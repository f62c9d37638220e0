import {
  type Article,
  type ImageNode,
  issuesUnder,
  type OnIssue,
  type RenderOptions,
  reportLosses,
} from '@standfirst/core'
import { html, type NodeOverrides, renderHtml } from '@standfirst/html'
import { allowedHtml } from './allowed-html.ts'
import { format } from './report-article.ts'

/** The text of an article, and the pictures in it. */
export interface ArticleContent {
  html: string
  images: ImageNode[]
}

/**
 * The text of an article as HTML of few elements: notices, recordings, sections and footnotes, and the line of its
 * rights. Summary, lead image and what to read next are not in it: they stand beside it, or not at all.
 *
 * @param article - Article that can be read.
 * @param onIssue - Receives what is lost in it.
 */
export function articleContent(
  article: Article,
  labels: RenderOptions['labels'],
  onIssue: OnIssue | undefined,
): ArticleContent {
  const images: ImageNode[] = []
  const lost = (node: object, members: string, path: readonly (string | number)[]): undefined => {
    if (onIssue) reportLosses(node, format, [`. ${members}`], issuesUnder(onIssue, [...path]))
  }
  const nodes: NodeOverrides = {
    code: (node, { path }) => lost(node, 'lang', path),
    link: (node, { path }) => lost(node, 'title', path),
    image: (node) => {
      images.push(node)
      return undefined
    },
    tableRow: (_node, { children }) => html`<li>${children()}</li>`,
    tableCell: (_node, { children, path }) => {
      const text = children()
      const bar = Number(path.at(-1)) > 0 ? ' | ' : ''
      return Number(path.at(-3)) > 0 ? html`${bar}${text}` : html`${bar}<strong>${text}</strong>`
    },
  }
  const text = renderHtml(
    { ...article, summary: '', related: [] },
    { profile: 'feed', leadImage: false, labels, nodes, onIssue: ofText(onIssue) },
  )
  return { html: allowedHtml(text), images }
}

/** What the text leaves to the other fields is lost only where they have no place for it. */
function ofText(onIssue: OnIssue | undefined): OnIssue | undefined {
  return (
    onIssue &&
    ((issue) => {
      if (issue.code !== 'not-carried' || issue.path[0] === 'sections') onIssue(issue)
    })
  )
}
