import { type Author, issuesUnder, reportLosses } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope } from '../scope.ts'
import { imageNode } from './image.ts'
import { profiles } from './profiles.ts'

/**
 * Describe a person or organization.
 *
 * @param author - Who.
 * @param path - Where it is in the subject.
 * @param type - Its schema.org type (default: `Person` or `Organization`).
 */
export function agentNode(scope: Scope, author: Author, path: Path, type?: string): JsonLdNode {
  const organization = author.type === 'organization'
  const url = address(scope, author.url, path)
  const image = author.image && imageNode(scope, author.image, [...path, 'image'])
  return {
    '@type': type ?? (organization ? 'Organization' : 'Person'),
    '@id': agentId(scope, author.name, url),
    name: author.name,
    url,
    email: author.email,
    image: organization ? undefined : image,
    logo: organization ? image : undefined,
    sameAs: sameAs(scope, author, path),
  }
}

/** Pages of the same on networks; a name without one is reported. */
function sameAs({ onIssue }: Scope, author: Author, path: Path): string[] | undefined {
  const all = profiles(author.handles ?? {})
  const pages = all.filter((page) => page !== undefined)
  if (pages.length < all.length) {
    reportLosses(author, 'JSON-LD', ['. handles'], issuesUnder(onIssue, path))
  }
  return pages.length ? pages : undefined
}

/** The `@id` of a person or organization: the same on every page that gives it the same address. */
function agentId({ root }: Scope, name: string, url: string | undefined): string | undefined {
  const home = url ? (url.includes('#') ? url.slice(0, url.indexOf('#')) : url) : root
  return home && `${home}#${encodeURIComponent(name.toWellFormed())}`
}
