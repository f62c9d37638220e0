import type { ReadPublication } from './publication-reader.ts'

/**
 * What was read before, without what is due since then or has expired: for while a publication can't be
 * read again, because its configuration is broken or a source fails. What an author held back stays so.
 *
 * @param now - The time that it is, as an RFC 3339 timestamp.
 */
export function withoutDue(read: ReadPublication, now: string): ReadPublication {
  const { config } = read
  const { sitePages } = config
  const time = Date.parse(now)
  const isStill = (changesAt: string | undefined) =>
    changesAt === undefined || Date.parse(changesAt) > time
  const pages = sitePages.pages.filter(({ changesAt }) => isStill(changesAt))
  const { changesAt } = sitePages
  const next = isStill(changesAt) ? changesAt : undefined
  return {
    ...read,
    config: { ...config, sitePages: { ...sitePages, pages, changesAt: next } },
    articles: read.articles.filter((one) => isStill(one.changesAt)),
  }
}
