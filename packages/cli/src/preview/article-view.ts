import { checkAgreement, type Finding, type OutputName } from '@standfirst/check'
import type { Article, OnIssue } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { articleForms } from '../output/article-outputs.ts'
import { renderFeed } from '../output/feed-outputs.ts'
import { feedForms, urlOf } from '../output/site.ts'
import { attempt } from './attempt.ts'
import type { LoadedSite } from './preview-state.ts'

/** An article in all its forms, with all that was found. */
export interface ArticleView {
  article: Article
  site: LoadedSite
  /** What is published of it: a form that it doesn't have is absent. */
  texts: { readonly [Form in OutputName]?: string }
  /** Path of its page within the site, if it has one. */
  path: string | undefined
  /** Of the article itself, then of its forms. */
  findings: readonly Finding[]
}

/**
 * Render an article in every form, and find what is wrong with it and where the forms disagree.
 *
 * @param own - What was found in the article itself.
 */
export function articleView(
  article: Article,
  own: readonly Finding[],
  site: LoadedSite,
): ArticleView {
  const { config } = site
  const findings = [...own]
  const texts: { [Form in OutputName]?: string } = {}
  for (const { name, render } of publishedForms(article, site)) {
    const onIssue: OnIssue = (issue) => findings.push({ ...issue, output: name })
    const text = attempt(() => render(onIssue), onIssue)
    if (text !== undefined) texts[name] = text
  }
  const { content } = config.feeds
  findings.push(...checkAgreement(article, texts, { labels: config.html.labels, content }))
  const page = articleForms(article, config).find(({ name }) => name === 'page')
  return { article, site, texts, path: page?.path, findings }
}

interface Form {
  name: OutputName
  render(onIssue: OnIssue): string
}

function publishedForms(article: Article, site: LoadedSite): Form[] {
  const { config } = site
  const own = articleForms(article, config).flatMap(({ name, render }): Form[] => {
    const output = Object.hasOwn(outputNames, name) ? outputNames[name] : undefined
    return output ? [{ name: output, render }] : []
  })
  const isRead = article.status === 'published' || article.status === 'retracted'
  return isRead ? [...own, ...inFeeds(article, site.config)] : own
}

const outputNames: Readonly<Record<string, OutputName>> = {
  page: 'html',
  markdown: 'markdown',
  'json-ld': 'jsonLd',
}

/** The article in a feed by itself, in each form that the feed has. */
function inFeeds(article: Article, config: ResolvedConfig): Form[] {
  return feedForms(config).map(({ name, path }) => {
    const feed = { ...config.feed, feedUrl: urlOf(path, config), articles: [article] }
    return { name, render: (onIssue) => renderFeed(feed, name, config, onIssue) }
  })
}
