import type { Author, Feed } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import { agentIdentity, jsonLdScript } from '@standfirst/json-ld'
import { type KnownPerson, nameKey } from '../config/known-people.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** What the page of an author says of them. */
export interface Profile {
  /** As they are credited. */
  name: string
  /** The biography, or the name of the publication that they write for. */
  description: string
  /** Portrait and links, above the articles; nothing where none of them is known. */
  intro: SafeHtml | undefined
  /** The page as schema.org has it. */
  script: SafeHtml
}

/**
 * Describe an author for the page that lists their articles.
 *
 * @param feed - Their articles.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/profile-page}
 */
export function profileOf(
  author: Author,
  feed: Feed,
  { feed: site, people }: Pick<ResolvedConfig, 'feed' | 'people'>,
): Profile {
  const known = people.find((one) => nameKey(one.author.name) === nameKey(author.name))
  const own = author.url === feed.url ? undefined : author.url
  // Accounts on networks are taken for somebody's where their page and the account name each other.
  const accounts = agentIdentity(author).sameAs
  const links = [...new Set([...(own ? [own] : []), ...(known?.links ?? []), ...accounts])]
  return {
    name: author.name,
    description: known?.biography ?? site.title,
    intro: introOf(author, links),
    script: scriptOf(author, feed, known, links),
  }
}

function introOf({ image, name }: Author, links: readonly string[]): SafeHtml | undefined {
  const parts = [
    image && html`<img class="sf-portrait u-photo" src="${image.url}" alt="${image.alt || name}">`,
    links.length > 0 &&
      html`<ul class="sf-links">${links.map((url) => html`<li><a rel="me" class="u-url" href="${url}">${new URL(url).hostname.replace(/^www\./, '')}</a></li>`)}</ul>`,
  ].filter((part) => part !== undefined && part !== false)
  if (parts.length === 0) return undefined
  return html`<div class="sf-profile h-card"><data class="p-name" value="${name}"></data>${parts}</div>`
}

function scriptOf(
  author: Author,
  feed: Feed,
  known: KnownPerson | undefined,
  links: readonly string[],
): SafeHtml {
  const { image, name, type } = author
  return jsonLdScript({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': feed.url,
    url: feed.url,
    name: feed.title,
    inLanguage: feed.language,
    ...(feed.updatedAt && { dateModified: feed.updatedAt }),
    mainEntity: {
      '@type': type === 'organization' ? 'Organization' : 'Person',
      '@id': agentIdentity({ ...author, url: author.url ?? feed.url }).id,
      name,
      url: feed.url,
      ...(known?.biography && { description: known.biography }),
      ...(image && { image: image.url }),
      ...(links.length && { sameAs: links }),
    },
  })
}
