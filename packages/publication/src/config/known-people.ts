import { type Author, type Feed, type Issue, resolveUrl, safeParseFeed } from '@standfirst/core'
import type { PersonConfig } from './standfirst-config.ts'

/** Someone who writes for the publication, and what their page shows. */
export interface KnownPerson {
  /** As articles credit them. */
  author: Author
  /** Plain text. */
  biography?: string | undefined
  /** Absolute http(s) addresses of their pages elsewhere. */
  links: readonly string[]
}

/**
 * Read who writes for a publication.
 *
 * @param people - What the configuration says; the schema has seen it.
 * @param feed - The publication, whose address others are relative to.
 * @returns The people, and every problem at its place.
 */
export function knownPeople(
  people: readonly PersonConfig[],
  feed: Feed,
): { people: KnownPerson[]; issues: Issue[] } {
  const issues: Issue[] = []
  const authors = people.map(
    ({ biography: _biography, links: _links, type = 'person', ...rest }) => ({
      type,
      ...rest,
    }),
  )
  const result = safeParseFeed({ ...feed, authors: authors as Author[] })
  for (const issue of result.issues) {
    const [first, ...path] = issue.path
    if (first === 'authors') issues.push({ ...issue, path: ['people', ...path] })
  }
  const found = result.success ? (result.feed.authors ?? []) : []
  const names = new Set<string>()
  for (const [index, { name }] of people.entries()) {
    if (names.has(nameKey(name))) issues.push(twice(name, index))
    names.add(nameKey(name))
  }
  return {
    issues,
    people: found.map((author, index): KnownPerson => {
      const { biography, links = [] } = people[index] ?? {}
      const addresses = links.map((link, at) => {
        const url = resolveUrl(link, feed.url, 'media')
        if (url === undefined) issues.push(badLink(link, index, at))
        return url ?? feed.url
      })
      return { author, biography, links: addresses }
    }),
  }
}

/** Names that differ in case or the form of letters only are one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function twice(name: string, index: number): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found \`${name}\` twice in \`people\`, expected each name once.`,
    path: ['people', index, 'name'],
    fix: 'Join the two, or tell the names apart.',
  }
}

function badLink(link: string, index: number, at: number): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found the address \`${link.slice(0, 100)}\`, expected an http(s) one.`,
    path: ['people', index, 'links', at],
    fix: 'Correct the address.',
  }
}
