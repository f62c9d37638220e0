import { type PlainArticleInput, safeMediaType } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import type { RawEpisode, RawParts } from './raw-item.ts'

type Media = NonNullable<PlainArticleInput['media']>[number]

/** What an item says of itself as an episode, as the article model has it; `undefined` for nothing. */
export function episodeOfItem(
  episode: RawEpisode | undefined,
  base: string | undefined,
): PlainArticleInput['episode'] {
  if (!episode) return undefined
  const people = (episode.people ?? []).flatMap(({ name, ...person }) => {
    return name?.trim() ? [said({ name, ...person, ...links(person, base) })] : []
  })
  const found = said({ ...episode, people: people.length ? people : undefined })
  return Object.keys(found).length ? found : undefined
}

/** The chapters and other files of an item's recording; what has no name or address is none. */
export function partsOfItem(
  { chapters, chaptersUrl, variants }: RawParts,
  base: string | undefined,
): Pick<Media, 'chapters' | 'chaptersUrl' | 'variants'> {
  const parts = chapters.flatMap(({ startSeconds, title, ...rest }) =>
    startSeconds !== undefined && title?.trim()
      ? [said({ startSeconds, title, ...links(rest, base) })]
      : [],
  )
  const files = variants.flatMap(({ mediaType, url, ...rest }) => {
    const address = absoluteAddress(url, base)
    const type = safeMediaType(mediaType?.split(';')[0]?.trim())
    if (!address || !type) return []
    const whole = Object.entries(rest).filter(([key, one]) =>
      key === 'title' ? String(one ?? '').trim() : Number.isSafeInteger(one) && one,
    )
    return [{ url: address, mediaType: type, ...Object.fromEntries(whole) }]
  })
  return said({
    chapters: parts.length ? parts : undefined,
    chaptersUrl: absoluteAddress(chaptersUrl, base),
    variants: files.length ? files : undefined,
  })
}

function links(
  { image, url }: { image?: string | undefined; url?: string | undefined },
  base: string | undefined,
): { image: string | undefined; url: string | undefined } {
  return { url: absoluteAddress(url, base), image: absoluteAddress(image, base) }
}

type Said<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> }

/** An object without members that say nothing. */
function said<Value extends object>(value: Value): Said<Value> {
  const members = Object.entries(value).filter(([, one]) => one !== undefined && one !== '')
  return Object.fromEntries(members) as Said<Value>
}
