import type { parseRssFeed } from 'feedsmith'
import { plainName } from './one-person-once.ts'
import type { RawAuthor, RawEpisode, RawParts } from './raw-item.ts'
import { isHost } from './rss-authors.ts'

type Item = NonNullable<ReturnType<typeof parseRssFeed<string>>['items']>[number]

/**
 * What an item of RSS says of itself as an episode.
 *
 * @param isExplicit - Whether its podcast is explicit: hosts repeat for each episode that it is not.
 */
export function rssEpisode({ itunes, podcast }: Item, isExplicit: boolean): RawEpisode {
  const type = itunes?.episodeType?.trim().toLowerCase()
  const season = podcast?.season?.number ?? itunes?.season
  return {
    number: countFrom0(podcast?.episode?.number ?? itunes?.episode),
    season: Number.isInteger(season) ? countFrom0(season) : undefined,
    type: types.find((one) => one === type),
    explicit: itunes?.explicit === true || isExplicit ? itunes?.explicit : undefined,
    people: (podcast?.persons ?? []).map(({ display, group, href, img, role }) => {
      return { name: display, role, group, url: href, image: img }
    }),
  }
}

/** How an episode and its season are called beside their numbers, which the model has no place for. */
export function namesOfEpisode({ podcast }: Item): string[] {
  return [podcast?.season?.name, podcast?.episode?.display].flatMap((name) => name?.trim() || [])
}

const types = ['full', 'trailer', 'bonus'] as const

/**
 * The chapters of an item's recording, and its other files: forms of one kind. A form of another kind, such
 * as a film of what is heard, is a recording of its own.
 */
export function rssParts({ enclosures = [], podcast, psc }: Item): RawParts {
  const kind = kindOf(enclosures[0]?.type)
  return {
    chapters: (psc?.chapters ?? []).map(({ href, image, start, title }) => {
      return { startSeconds: secondsOf(start), title, url: href, image }
    }),
    chaptersUrl: podcast?.chapters?.url,
    variants: (podcast?.alternateEnclosures ?? [])
      .filter((one) => one.default !== true && kind && kindOf(one.type) === kind)
      .map(({ bitrate, height, length, sources, title, type }) => {
        const url = sources?.find(({ uri }) => !/^(?!https?:)[a-z]+:/i.test(uri ?? ''))?.uri
        return { url, mediaType: type, bytes: length, title, height, bitrate }
      }),
  }
}

/** `audio` or `video`, of a recording. */
export function kindOf(mediaType: string | undefined): string | undefined {
  return /^\s*(audio|video)\//i.exec(mediaType ?? '')?.[1]?.toLowerCase()
}

/**
 * Authors with what is said of their pages and pictures among the people of an episode, and who of those is
 * no author. An episode that names its authors for players (`itunes:author`) repeats them there.
 */
export function peopleBeside(
  people: NonNullable<RawEpisode['people']>,
  authors: readonly RawAuthor[],
  isNamed: boolean,
): { authors: readonly RawAuthor[]; people: NonNullable<RawEpisode['people']> } {
  const names = new Set(authors.map(({ name }) => plainName(name)))
  const isAuthor = (one: (typeof people)[number]) =>
    names.has(plainName(one.name)) && isHost.test((one.role ?? 'host').trim())
  // The first of a name counts.
  const hosts = people.filter(isAuthor).reverse()
  const said = new Map(hosts.map((one) => [plainName(one.name), one]))
  return {
    authors: authors.map((author) => {
      const host = said.get(plainName(author.name))
      return { ...author, url: author.url ?? host?.url, image: author.image ?? host?.image }
    }),
    people: isNamed ? people.filter((one) => !isAuthor(one)) : people,
  }
}

function countFrom0(value: number | undefined): number | undefined {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? value : undefined
}

/** Normal play time: `01:02:48.500`, `2:48`, `168.5`. */
function secondsOf(time: string | undefined): number | undefined {
  if (!/^\s*(?:\d+:){0,2}\d+(?:\.\d+)?\s*$/.test(time ?? '')) return undefined
  return (time ?? '').split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
}
