import {
  checkedUrl,
  cleanText,
  expectOptions,
  type FeedMetadata,
  readableFeed,
  reportLosses,
} from '@standfirst/core'
import type { ActorOptions } from './actor-options.ts'
import { imageObject } from './article-media.ts'
import { composeActor } from './compose-actor.ts'
import type { Actor } from './object-types.ts'
import { plain } from './plain.ts'

/**
 * Make the actor that a publication is in the fediverse.
 *
 * It promises nothing that is not there: without options it has no inbox, no followers and no key.
 *
 * @param given - Feed; it is not changed.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://www.w3.org/TR/activitypub/#actor-objects}
 */
export function feedToActor(given: FeedMetadata, options: ActorOptions): Actor {
  expectOptions(options, 'feedToActor')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  reportLosses(feed, 'an actor', losses, onIssue)
  const url = checkedUrl(feed.url, 'media', ['url'], onIssue)
  const icon = checkedUrl(feed.icon, 'media', ['icon'], onIssue)
  return composeActor(
    {
      type: 'Organization',
      name: plain(feed.title),
      summary: plain(feed.description),
      url: url && cleanText(url),
      icon: icon === undefined ? undefined : imageObject({ url: icon, alt: '' }, [], undefined),
      image: imageObject(feed.image, ['image'], onIssue),
    },
    { ...options, onIssue },
  )
}

const losses = [
  '. id feedUrl language publisher authors categories rights updatedAt hubs ttlMinutes archive articles',
  'image license bytes aiDisclosure variants',
]
