import {
  checkedUrl,
  checkOptions,
  cleanText,
  expectOptions,
  type FeedMetadata,
  type RenderOptions,
  readableFeed,
  reportLosses,
} from '@standfirst/core'
import { type Blob, checkedBlob } from './blob.ts'
import { cutText } from './cut-text.ts'

/** Configuration for {@linkcode feedToStandardPublication}. */
export interface StandardPublicationOptions extends Omit<RenderOptions, 'labels'> {
  /** A square picture of at least 256 pixels, as it was uploaded (default: none). */
  icon?: Blob | undefined
  /** Whether apps may suggest the publication to readers (default: not said, which means yes). */
  showInDiscover?: boolean | undefined
}

/**
 * A feed as a record of `site.standard.publication`.
 *
 * @see {@link https://standard.site/}
 */
export interface StandardPublication {
  $type: 'site.standard.publication'
  /** Without a final slash; absent where the feed has none that can be used. */
  url?: string
  name: string
  description?: string
  icon?: Blob
  preferences?: { showInDiscover: boolean }
}

/**
 * Make the record that stands for a publication on the AT Protocol; its articles are records of their own.
 *
 * @param given - Feed; it is not changed.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function feedToStandardPublication(
  given: FeedMetadata,
  options: StandardPublicationOptions = {},
): StandardPublication {
  expectOptions(options, 'feedToStandardPublication')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const icon = checkedBlob('icon', options.icon)
  const { showInDiscover } = options
  checkOptions({ showInDiscover }, { showInDiscover: 'boolean' })
  reportLosses(feed, 'a publication of standard.site', losses, onIssue)
  const url = checkedUrl(feed.url, 'media', ['url'], onIssue)
  const limit = { graphemes: 3000, bytes: 30_000 }
  const description = cutText(feed.description, limit, ['description'], onIssue)
  return {
    $type: 'site.standard.publication',
    ...(url && { url: cleanText(url).replace(/\/+$/, '') }),
    name: cutText(feed.title, { graphemes: 500, bytes: 5000 }, ['title'], onIssue),
    ...(description && { description }),
    ...(icon && { icon }),
    ...(showInDiscover !== undefined && { preferences: { showInDiscover } }),
  }
}

const losses = [
  '. id feedUrl language publisher authors image icon categories rights updatedAt hubs ttlMinutes archive articles',
]
