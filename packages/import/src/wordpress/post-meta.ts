import type { Issue, Media } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { plainText } from '../plain-text.ts'
import { problem, shown } from '../problem.ts'
import { phpValue } from './php-value.ts'
import type { WxrItem } from './wxr-record.ts'

/** What a post says of itself for search engines, by Yoast, Rank Math, AIOSEO, SEOPress or Jetpack. */
export interface PostMeta {
  description: string | undefined
  /** Address of the page that this one is a copy of. */
  canonical: string | undefined
}

/** Read what plug-ins for search engines keep in the meta of a post. */
export function postMeta({ meta }: WxrItem, base: string): PostMeta {
  const descriptions = descriptionKeys.flatMap((key) => {
    const text = meta.get(key)?.trim()
    // What is to be filled in says nothing without its plug-in.
    return text && !/%[a-z_]+%|(?:^|\s)#[a-z]+_[a-z_]+/i.test(text) ? plainText(text) : []
  })
  const [canonical] = canonicalKeys.flatMap((key) => absoluteAddress(meta.get(key), base) ?? [])
  return { description: descriptions[0], canonical }
}

const descriptionKeys = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  '_seopress_titles_desc',
  '_genesis_description',
  'advanced_seo_description',
]

const canonicalKeys = [
  '_yoast_wpseo_canonical',
  'rank_math_canonical_url',
  '_aioseo_canonical_url',
  '_aioseop_custom_link',
  '_seopress_robots_canonical',
  '_genesis_canonical_uri',
]

/** Recordings that a post carries in its feed: `URL\nBYTES\nTYPE\n`, then serialized facts of a podcast. */
export function postMedia({ metaLists }: WxrItem, base: string, issues: Issue[]): Media[] {
  return (metaLists.get('enclosure') ?? []).flatMap((value): Media[] => {
    const [address = '', bytes = '', mediaType = '', facts = ''] = value
      .split(/\r?\n/)
      .map((line) => line.trim())
    const url = absoluteAddress(address, base)
    if (!url || !/^[a-z]+\/[\w.+-]+$/i.test(mediaType)) {
      issues.push(badEnclosure(value))
      return []
    }
    const [kind] = mediaType.toLowerCase().split('/')
    const size = Number(bytes)
    const length = secondsOf(phpValue(facts))
    return [
      {
        type: kind === 'audio' || kind === 'video' ? kind : 'document',
        url,
        mediaType: mediaType.toLowerCase(),
        ...(Number.isSafeInteger(size) && size > 0 && { bytes: size }),
        ...(length && { durationSeconds: length }),
      },
    ]
  })
}

function secondsOf(facts: unknown): number | undefined {
  const { duration } = (facts ?? {}) as { duration?: unknown }
  if (typeof duration !== 'string' || !/^\d{1,5}(?::\d{1,2}){0,2}$/.test(duration)) return undefined
  return duration.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
}

function badEnclosure(value: string): Issue {
  return problem(
    'invalid-media',
    ['media'],
    `The enclosure is ${shown(value)}, expected an address, a size and a media type`,
    'it was left out',
    'Correct it, or add the recording to `media`.',
  )
}
