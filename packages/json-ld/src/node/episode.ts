import { type Article, safeUrl } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { oneOrMore } from '../scope.ts'

/**
 * Describe the episode that an article is of: what its page is about.
 *
 * @see {@link https://schema.org/PodcastEpisode}
 */
export function episodeNode({ episode, title }: Article): JsonLdNode | undefined {
  if (!episode) return undefined
  const { explicit, number, people = [], season } = episode
  return {
    '@type': 'PodcastEpisode',
    name: title,
    episodeNumber: number,
    isFamilyFriendly: explicit === undefined ? undefined : !explicit,
    partOfSeason:
      season === undefined ? undefined : { '@type': 'PodcastSeason', seasonNumber: season },
    contributor: oneOrMore(
      people.map(({ image, name, role, url }): JsonLdNode => {
        const person = {
          '@type': 'Person',
          name,
          url: safeUrl(url, 'media'),
          image: safeUrl(image, 'media'),
        }
        return role ? { '@type': 'Role', roleName: role, contributor: person } : person
      }),
    ),
  }
}
