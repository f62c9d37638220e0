import type { PlainArticleInput } from '@standfirst/core'
import { nodesOf, type Raw, textOf, typesOf } from './document.ts'
import { addressOf, type Reading } from './reading.ts'

/** The episode that an article is of: what its page is about, or the article itself. */
export function episodeOf(reading: Reading, node: Raw): PlainArticleInput['episode'] {
  const { document } = reading
  const nodes = [node, ...nodesOf(document, node.mainEntity), ...nodesOf(document, node.about)]
  const episode = nodes.find((one) => typesOf(one).includes('PodcastEpisode'))
  if (!episode) return undefined
  const [season] = nodesOf(document, episode.partOfSeason)
  const number = numberOf(episode.episodeNumber)
  const ofSeason = numberOf(season?.seasonNumber)
  const friendly = truthOf(episode.isFamilyFriendly)
  const people = nodesOf(document, episode === node ? undefined : episode.contributor).flatMap(
    (one) => {
      const [person = one] = nodesOf(document, one.contributor)
      const name = textOf(person.name)
      const role = textOf(one.roleName)
      const url = addressOf(reading, person.url, 'episode')
      const image = addressOf(reading, person.image, 'episode')
      if (!name) return []
      return [{ name, ...(role && { role }), ...(url && { url }), ...(image && { image }) }]
    },
  )
  return {
    ...(number !== undefined && { number }),
    ...(Number.isInteger(ofSeason) && { season: ofSeason }),
    ...(friendly !== undefined && { explicit: !friendly }),
    ...(people.length && { people }),
  }
}

/** A truth value, which many write as text or as an address: `True`, `https://schema.org/False`. */
function truthOf(value: unknown): boolean | undefined {
  const text = typeof value === 'boolean' ? String(value) : (textOf(value) ?? '')
  return /true$/i.test(text) || (/false$/i.test(text) ? false : undefined)
}

/** A number from 0 up, which many write as text. */
export function numberOf(value: unknown): number | undefined {
  const text = /^\d+(?:\.\d+)?$/.exec(textOf(value) ?? '')?.[0]
  return text === undefined ? undefined : Number(text)
}
