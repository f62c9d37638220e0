import { DatabaseSync } from 'node:sqlite'
import type { PlainArticleInput, PlainFeedInput } from '@standfirst/core'
import type { FeedFetchState } from '@standfirst/import/fetch'

/** What a feed says of itself, without its articles. */
type FeedMetadata = Omit<PlainFeedInput, 'articles'>

/** A feed that is followed. */
export interface Subscription {
  /** Address that it was subscribed by. */
  url: string
  /** What the next fetch needs to know of the last one; `undefined` before the first. */
  state: FeedFetchState | undefined
  /** `undefined` as long as it was never read. */
  feed: FeedMetadata | undefined
  /** What went wrong at the last fetch. */
  problem: string | undefined
}

/** An article with the number that its page has here. */
interface StoredArticle {
  number: number
  /** Address of its subscription. */
  subscription: string
  article: PlainArticleInput
}

/** What one fetch found. */
interface Update {
  state: FeedFetchState
  feed: FeedMetadata | undefined
  articles: readonly PlainArticleInput[]
  problem: string | undefined
  /** Time that stands for the dates of articles without one. */
  seenAt: string
}

/** Subscriptions and their articles, in one SQLite file. */
export interface Store {
  subscriptions(): Subscription[]
  subscribe(url: string): void
  /** Forget a feed and all its articles. */
  unsubscribe(url: string): void
  /** Keep what a fetch found; articles that have left the feed stay, and one without a date keeps its first. */
  update(url: string, update: Update): void
  /** The newest articles of all feeds, from the newest that is `skip` places down. */
  newest(limit: number, skip: number): StoredArticle[]
  article(number: number): StoredArticle | undefined
  close(): void
}

/**
 * Open a store, and make it where there is none.
 *
 * @param path - File; `:memory:` for one that is gone with the program.
 */
export function openStore(path: string): Store {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS subscription (
      url TEXT PRIMARY KEY, state TEXT, feed TEXT, problem TEXT
    ) STRICT;
    CREATE TABLE IF NOT EXISTS article (
      number INTEGER PRIMARY KEY,
      subscription TEXT NOT NULL REFERENCES subscription ON DELETE CASCADE,
      id TEXT NOT NULL,
      published INTEGER NOT NULL,
      article TEXT NOT NULL,
      UNIQUE (subscription, id)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS newest ON article (published DESC, number);
  `)
  const all = database.prepare('SELECT * FROM subscription ORDER BY rowid')
  const add = database.prepare('INSERT OR IGNORE INTO subscription (url) VALUES (?)')
  const remove = database.prepare('DELETE FROM subscription WHERE url = ?')
  const change = database.prepare(
    'UPDATE subscription SET state = ?, feed = coalesce(?, feed), problem = ? WHERE url = ?',
  )
  const put = database.prepare(
    `INSERT INTO article (subscription, id, published, article) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET published = excluded.published, article = excluded.article`,
  )
  const known = database.prepare(
    `SELECT article ->> '$.publishedAt' AS first FROM article WHERE subscription = ? AND id = ?`,
  )
  const newest = database.prepare(
    'SELECT * FROM article ORDER BY published DESC, number LIMIT ? OFFSET ?',
  )
  const one = database.prepare('SELECT * FROM article WHERE number = ?')
  return {
    subscriptions: () => all.all().map(subscriptionOf),
    subscribe: (url) => void add.run(url),
    unsubscribe: (url) => void remove.run(url),
    update(url, { articles, feed, problem, seenAt, state }) {
      database.exec('BEGIN')
      try {
        change.run(JSON.stringify(state), feed ? JSON.stringify(feed) : null, problem ?? null, url)
        for (const article of articles) {
          const id = article.id ?? article.url
          const before = article.publishedAt === seenAt ? known.get(url, id) : undefined
          const publishedAt = String(before?.first ?? article.publishedAt)
          put.run(url, id, Date.parse(publishedAt), JSON.stringify({ ...article, publishedAt }))
        }
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    newest: (limit, skip) => newest.all(limit, skip).map(articleOf),
    article(number) {
      const row = one.get(number)
      return row && articleOf(row)
    },
    close: () => database.close(),
  }
}

type Row = Record<string, unknown>

function subscriptionOf({ feed, problem, state, url }: Row): Subscription {
  const json = (text: unknown) => (typeof text === 'string' ? JSON.parse(text) : undefined)
  return {
    url: String(url),
    state: json(state),
    feed: json(feed),
    problem: typeof problem === 'string' ? problem : undefined,
  }
}

function articleOf({ article, number, subscription }: Row): StoredArticle {
  return {
    number: Number(number),
    subscription: String(subscription),
    article: JSON.parse(String(article)),
  }
}
