import {
  type Article,
  type Feed,
  type Issue,
  optionError,
  readableArticle,
  readableFeed,
} from '@standfirst/core'

/**
 * Refuse what no gate has let pass in the place of an article.
 *
 * @param article - As it was given.
 * @param name - What it is called in the message (default: `article`).
 * @throws `TypeError` that names the first part that can't be read.
 */
export function expectArticle(article: unknown, name = 'article'): asserts article is Article {
  if (typeof article !== 'object' || article === null) {
    throw optionError(name, article, 'an article that has passed the gate (`parseArticle`)')
  }
  readableArticle(article as Article, ({ path }) => {
    throw optionError(placeIn(name, path), valueAt(article, path), expectedOf('parseArticle'))
  })
}

/**
 * Refuse what no gate has let pass in the place of a feed; so with each of its articles.
 *
 * @throws `TypeError` that names the first part that can't be read.
 */
export function expectFeed(feed: unknown): asserts feed is Feed {
  if (typeof feed !== 'object' || feed === null) {
    throw optionError('feed', feed, 'a feed that has passed the gate (`parseFeed`)')
  }
  readableFeed(feed as Feed, ({ path }) => {
    throw optionError(placeIn('feed', path), valueAt(feed, path), expectedOf('parseFeed'))
  })
  for (const [index, article] of (feed as Feed).articles.entries()) {
    expectArticle(article, `feed.articles[${index}]`)
  }
}

function expectedOf(gate: string): string {
  return `what \`${gate}\` gives there: parse it first`
}

function placeIn(name: string, path: Issue['path']): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${key}`),
    name,
  )
}

function valueAt(value: unknown, path: Issue['path']): unknown {
  return path.reduce((one: unknown, key) => Object(one)[key], value)
}
