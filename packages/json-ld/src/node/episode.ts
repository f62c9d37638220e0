import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, oneOrMore, type Scope } from '../scope.ts'

/**
 * Describe the episode that an article is of: what its page is about.
 *
 * @see {@link https://schema.org/PodcastEpisode}
 */
export function episodeNode(scope: Scope, { episode, title }: Article): JsonLdNode | undefined {
  if (!episode) return undefined
  const { number, people = [], season } = episode
  return {
    '@type': 'PodcastEpisode',
    name: title,
    episodeNumber: number,
    partOfSeason:
      season === undefined ? undefined : { '@type': 'PodcastSeason', seasonNumber: season },
    contributor: oneOrMore(
      people.map(({ image, name, role, url }, index): JsonLdNode => {
        const path = ['episode', 'people', index]
        const person = {
          '@type': 'Person',
          name,
          url: address(scope, url, path),
          image: address(scope, image, path, 'image'),
        }
        return role ? { '@type': 'Role', roleName: role, contributor: person } : person
      }),
    ),
  }
}
