import type { Issue } from '@standfirst/core'
import { openExport } from '@standfirst/import/export'
import { fetchFeed } from '@standfirst/import/fetch'
import { importHistory } from '@standfirst/import/history'
import type { ContentImport } from '@standfirst/import/wordpress'
import { articlesFromRest } from '@standfirst/import/wordpress/rest'
import { expectNoHost } from '../expect-no-host.ts'

/** What the command line says of a source. */
export interface SourceFlags {
  url?: string
  language?: string
  timeZone?: string
  /** `PROJECT/DATASET`. */
  sanity?: string
  allowPrivate?: boolean
  rest?: boolean
  types?: string[]
  locales?: string[]
}

/** What a source is. */
export type OpenedSource =
  | {
      /** `an export of Ghost 5.130.6`, `the feed https://…`. */
      name: string
      articles: ContentImport
    }
  | { issues: Issue[] }

/** The articles of a file that a system exported, or of the feed at an address and its older pages. */
export async function openSource(source: string, flags: SourceFlags): Promise<OpenedSource> {
  const { allowPrivate = false, language, locales, sanity, timeZone, types, url } = flags
  if (/^https?:\/\//i.test(source)) {
    if (!flags.rest) return openAddress(source, language, allowPrivate)
    const options = { allowPrivate, language, timeZone, types, url }
    return { name: `the site ${source}`, articles: articlesFromRest(source, options) }
  }
  expectNoHost(source, 'file')
  const [projectId, dataset] = sanity?.split('/') ?? []
  const opened = await openExport(source, {
    language,
    locales,
    timeZone,
    types,
    url,
    ...(projectId && { projectId }),
    ...(dataset && { dataset }),
  })
  if ('issue' in opened) return { issues: [opened.issue] }
  const { articles, isFeed, name } = opened
  return { name: isFeed ? name : `an export of ${name}`, articles }
}

/** A site leads to its feed. */
async function openAddress(
  address: string,
  language: string | undefined,
  allowPrivate: boolean,
): Promise<OpenedSource> {
  const options = { allowPrivate, ...(language && { read: { language } }) }
  const { discovered, feed, issues } = await fetchFeed(address, options)
  const [first] = discovered
  const found = feed ? address : first?.url
  if (!found) return { issues }
  return { name: `the feed ${found}`, articles: importHistory(found, options) }
}
