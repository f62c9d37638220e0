import {
  type Article,
  checkedUrl,
  checkOptions,
  cleanText,
  expectOptions,
  labels,
  noticeBefore,
  type OnIssue,
  optionError,
  readableArticle,
  safeLanguage,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import type { ActivityArticleOptions } from './activity-article-options.ts'
import { articleContent } from './article-content.ts'
import { attachmentsOf, imageObject } from './article-media.ts'
import { attributedTo } from './attributed-to.ts'
import { checkedOption } from './checked-option.ts'
import { context, everyone } from './context.ts'
import { datetime } from './datetime.ts'
import { hashtagsOf } from './hashtags-of.ts'
import type { ActivityArticle, ActivityLink, ActivityPreview } from './object-types.ts'
import { plain } from './plain.ts'
import { reportArticle } from './report-article.ts'

/**
 * Make the object that stands for an article in the fediverse: an `Article` with a `preview`, by FEP-b2b8.
 *
 * Its `content` holds only elements that the FEP names; sections for paying readers are left out and reported. The
 * summary is not repeated in it, and what to read next is left out, as the FEP demands.
 *
 * @param given - Article; it is not changed.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://codeberg.org/fediverse/fep/src/branch/main/fep/b2b8/fep-b2b8.md}
 */
export function articleToActivityArticle(
  given: Article,
  options: ActivityArticleOptions = {},
): ActivityArticle {
  expectOptions(options, 'articleToActivityArticle')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const actor = checkedOption('actor', options.actor)
  checkOptions(options, { sensitive: 'boolean' })
  const followers = checkedOption('followers', options.followers)
  const owners = attributedTo(article, actor, onIssue)
  reportArticle(article, article.authors.length > 0 || actor !== undefined, onIssue)
  const page = checkedUrl(article.url, 'media', ['url'], onIssue)
  const id = checkedOption('id', options.id) ?? (page && cleanText(page))
  const name = plain(article.title)
  const summary = plain(noticeBefore(article.summary, article, options.labels))
  const published = datetime(article.publishedAt, ['publishedAt'], onIssue)
  const updated = datetime(article.updatedAt, ['updatedAt'], onIssue)
  const times = { ...(published && { published }), ...(updated && { updated }) }
  const image = imageObject(
    article.image,
    ['image'],
    onIssue,
    labels(article.language, options.labels),
  )
  const tag = hashtagsOf(article, options, onIssue)
  const license = checkedUrl(article.rights?.license, 'media', ['rights', 'license'], undefined)
  const { html: content, images } = articleContent(article, options.labels, onIssue)
  const attachment = attachmentsOf(article, images, onIssue)
  const language = safeLanguage(article.language)
  const url = linksOf(article, page, options.markdownUrl, onIssue)
  const short = previewHtml(name, summary)
  const preview: ActivityPreview = {
    type: 'Note',
    ...(actor && { attributedTo: actor }),
    content: short,
    ...(language && { contentMap: { [language]: short } }),
    ...times,
    ...(image && { attachment: [image] }),
  }
  return {
    '@context': context,
    type: 'Article',
    ...(id && { id }),
    name,
    ...(summary && { summary: html`<p>${summary}</p>`.__html }),
    ...(owners && { attributedTo: owners }),
    ...times,
    ...(url.length && { url }),
    to: [everyone],
    ...(followers && { cc: [followers] }),
    ...(options.sensitive && { sensitive: true }),
    ...(content && { content }),
    // Mastodon reads the language of an article there, and the text where it always was.
    ...(content && language && { contentMap: { [language]: content } }),
    ...sourceOf(article, options.source),
    ...(image && { image }),
    ...(attachment.length && { attachment }),
    ...(tag.length && { tag }),
    ...(license && { license: cleanText(license) }),
    preview,
  }
}

function previewHtml(name: string, summary: string): string {
  const title = name && html`<p><strong>${name}</strong></p>`
  return html`${title}${summary && html`<p>${summary}</p>`}`.__html
}

/** The page first: readers that want one address take it. */
function linksOf(
  { language, translations }: Article,
  page: string | undefined,
  markdownUrl: string | undefined,
  onIssue: OnIssue | undefined,
): ActivityLink[] {
  const markdown = checkedOption('markdownUrl', markdownUrl)
  const link = (href: string | undefined, mediaType: string, own: unknown, rel?: string) => {
    if (href === undefined) return []
    const hreflang = safeLanguage(own)
    return [
      {
        type: 'Link' as const,
        href: cleanText(href),
        mediaType,
        ...(hreflang && { hreflang }),
        ...(rel && { rel }),
      },
    ]
  }
  return [
    ...link(page, 'text/html', language),
    ...link(markdown, 'text/markdown', language),
    ...translations.flatMap(({ language: other, url }, index) => {
      const href = checkedUrl(url, 'media', ['translations', index, 'url'], onIssue)
      return link(href, 'text/html', other, 'alternate')
    }),
  ]
}

function sourceOf(
  article: Article,
  source: ActivityArticleOptions['source'],
): Pick<ActivityArticle, 'source'> {
  if (source === undefined) return {}
  const content = source({ ...article, sections: article.sections.filter(({ paid }) => !paid) })
  if (typeof content !== 'string') throw optionError('What `source` gave', content, 'Markdown')
  return { source: { content: cleanText(content.toWellFormed()), mediaType: 'text/markdown' } }
}
