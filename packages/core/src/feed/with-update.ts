import type { Feed } from '../model/feed.ts'
import { newestUpdate } from './newest-update.ts'

/**
 * Give a feed that skipped the gate the time of its last change, that of its newest article.
 *
 * @param feed - Feed; not changed.
 * @returns The feed with its `updatedAt`; as it is, if no article has a valid time.
 */
export function withUpdate(feed: Feed): Feed {
  const updatedAt = feed.updatedAt ?? newestUpdate(feed.articles ?? [])
  return updatedAt === undefined ? feed : { ...feed, updatedAt }
}
