import { type Article, type ArticleStatus, digitalSourceType } from '@standfirst/core'
import type { ArticleNode, JsonLdNode } from '../json-ld.ts'
import type { ArticleJsonLdOptions } from '../json-ld-options.ts'
import { oneOrMore, pageId, pageReference, type Scope, timestamp, wants } from '../scope.ts'
import { accessProperties } from './access.ts'
import { agentNode } from './agent.ts'
import { articleBody } from './article-body.ts'
import { articleNodeType } from './article-type.ts'
import { readBody } from './body.ts'
import { correctionNodes } from './corrections.ts'
import { episodeNode } from './episode.ts'
import { imageNode } from './image.ts'
import { mediaNodes } from './media.ts'
import { publisherNode } from './publisher.ts'
import { rightsProperties } from './rights.ts'
import { sectionProperties } from './section-properties.ts'
import { speakable } from './speakable.ts'
import { translationNodes } from './translations.ts'

/**
 * Describe the article itself, with its authors, publisher and images in it.
 *
 * @param article - Article.
 * @param options - Configuration.
 */
export function articleNode(
  scope: Scope,
  article: Article,
  options: ArticleJsonLdOptions,
): ArticleNode {
  const { aiDisclosure, authors, image, publisher, rights, status, tags } = article
  const published = timestamp(scope, article.publishedAt, [], 'publishedAt')
  const updated = timestamp(scope, article.updatedAt, [], 'updatedAt')
  const picture = image && imageNode(scope, image, ['image'], pageId(scope.page, 'image'))
  const access = wants(scope, 'access') ? accessProperties(article, options.selectors) : undefined
  const terms = rights && wants(scope, 'rights') ? rightsProperties(scope, rights) : undefined
  const media =
    article.media.length && wants(scope, 'media')
      ? mediaNodes(scope, article, published)
      : undefined
  const sections = sectionProperties(scope, article)
  if (access?.paidPart) sections.hasPart.push(access.paidPart)
  const episode = wants(scope, 'media') && episodeNode(article)
  if (episode) sections.mainEntity.unshift(episode)
  const counted = wants(scope, 'wordCount')
  const linked = wants(scope, 'mentions')
  const body = counted || linked ? readBody(scope, article) : undefined
  return {
    '@type': articleNodeType(article.type),
    '@id': pageId(scope.page, 'article'),
    identifier: options.fingerprint ? fingerprintNode(options.fingerprint) : undefined,
    url: scope.page,
    mainEntityOfPage: pageReference(scope),
    headline: article.title,
    alternativeHeadline: article.subtitle,
    description: article.summary,
    abstract: article.summary,
    inLanguage: article.language,
    datePublished: published,
    dateModified: updated ?? published,
    author: authors.length
      ? authors.map((author, index) => agentNode(scope, author, ['authors', index]))
      : undefined,
    publisher: publisher && publisherNode(scope, publisher, article.type),
    image: picture && [picture],
    articleSection: article.category?.name,
    keywords: tags.length ? tags : undefined,
    wordCount: counted ? body?.words : undefined,
    articleBody: options.articleBody ? articleBody(scope, article) : undefined,
    creativeWorkStatus: statuses[status],
    isAccessibleForFree: access?.isAccessibleForFree,
    conditionsOfAccess: access && article.access === 'metered' ? 'metered' : undefined,
    digitalSourceType:
      aiDisclosure && wants(scope, 'disclosure') ? digitalSourceType(aiDisclosure) : undefined,
    license: terms?.license,
    usageInfo: terms?.usageInfo,
    acquireLicensePage: terms?.acquireLicensePage,
    copyrightNotice: terms?.copyrightNotice,
    creditText: terms?.creditText,
    video: media && oneOrMore(media.video),
    audio: media && oneOrMore(media.audio),
    associatedMedia: media && oneOrMore(media.associatedMedia),
    isBasedOn: oneOrMore(sections.isBasedOn),
    audience: oneOrMore(sections.audience),
    mainEntity: oneOrMore(sections.mainEntity),
    hasPart: oneOrMore(sections.hasPart),
    mentions: linked && body ? oneOrMore(body.links) : undefined,
    correction: wants(scope, 'corrections')
      ? oneOrMore(correctionNodes(scope, article))
      : undefined,
    workTranslation: wants(scope, 'translations')
      ? oneOrMore(translationNodes(article))
      : undefined,
    speakable: wants(scope, 'speakable') ? speakable(options.selectors) : undefined,
  }
}

function fingerprintNode(value: string): JsonLdNode {
  return { '@type': 'PropertyValue', propertyID: 'fingerprint', value }
}

const statuses: Partial<Record<ArticleStatus, string>> = {
  draft: 'Draft',
  withheld: 'Withheld',
  retracted: 'Retracted',
}
