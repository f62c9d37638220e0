import { type DayOrder, dayOrderOf } from '../time/written-parts.ts'
import type { RawFeed } from './raw-item.ts'

/** What comes first in days such as `1/2/2026` of a feed: as those show that can be only one day. */
export function dayOrderIn({ items, updated }: RawFeed): DayOrder | undefined {
  const texts = [updated, ...items.flatMap((item) => [item.published, item.updated])]
  const [order, ...others] = new Set(texts.flatMap((text) => (text && dayOrderOf(text)) || []))
  return others.length > 0 ? undefined : order
}
