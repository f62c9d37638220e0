import type { Feed } from '@standfirst/core'
import { createStatements } from '../agree/statement.ts'
import type { ParsedFeed } from '../read/parsed-feed.ts'

/** What a feed says of itself. */
export interface FeedHead {
  title?: string
  url?: string
  /** Its own address. */
  feedUrl?: string
  language?: string
}

/** What a feed says of itself, in any format. */
export function headOf({ state }: ParsedFeed): FeedHead {
  const say = createStatements()
  state({ articles: [] } as unknown as Feed, say)
  const said = (name: keyof FeedHead) => {
    const one = say.list.find(
      ({ found, path }) => path.length === 1 && path[0] === name && found[0],
    )
    return one && { [name]: one.found[0] }
  }
  return { ...said('title'), ...said('url'), ...said('feedUrl'), ...said('language') }
}
