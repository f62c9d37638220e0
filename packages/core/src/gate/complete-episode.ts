import type { EpisodeInput } from '../model/article-input.ts'
import type { Episode, EpisodePerson } from '../model/episode.ts'
import type { GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { webAddressOf } from './web-address.ts'

/** Complete what is said of an episode; a string is a person's name. */
export function completeEpisode(input: EpisodeInput, context: GateContext): Episode {
  const { explicit, number, people, season, type } = input
  return {
    ...(number !== undefined && { number }),
    ...(season !== undefined && { season }),
    ...(type && { type }),
    ...(explicit !== undefined && { explicit }),
    ...(people?.length && { people: people.map((one) => completePerson(one, context)) }),
  }
}

function completePerson(
  input: NonNullable<EpisodeInput['people']>[number],
  context: GateContext,
): EpisodePerson {
  const { group, image, name, role, url } = typeof input === 'string' ? { name: input } : input
  return {
    name: plainLine(name),
    ...(role && { role: plainLine(role) }),
    ...(group && { group: plainLine(group) }),
    ...(url && { url: webAddressOf(url, context) }),
    ...(image && { image: webAddressOf(image, context) }),
  }
}
