import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { articlesFromFeed, maxSourceLength } from '@standfirst/import'
import { boundaryOf } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FeedSourceConfig } from '../config/standfirst-config.ts'
import { PublicationError } from '../publication-error.ts'
import { addValues } from './add-values.ts'
import { linkIssue } from './file-issues.ts'
import { giveOwnAddresses } from './give-own-addresses.ts'
import type { Scan } from './scan.ts'

/** Read the articles of a feed that others write. */
export function scanFeed({ feed }: FeedSourceConfig, config: ResolvedConfig, scan: Scan): void {
  const file = resolve(config.root, feed)
  if (!existsSync(file)) {
    throw new PublicationError(
      `Found no file \`${feed}\` in \`${config.root}\`, expected a feed there.`,
    )
  }
  const key = relative(config.root, file).replaceAll(sep, '/')
  const real = realpathSync.native(file)
  if (!boundaryOf(config).holds(real)) {
    scan.issues.push(linkIssue(key, `to \`${real}\``))
    return
  }
  const { articles, issues } = articlesFromFeed(readFileSync(file), {
    url: config.feed.url,
    language: config.feed.language,
    labels: config.html.labels,
    // A file that the publisher chose may hold a whole archive.
    maxLength: maxSourceLength,
  })
  const own = giveOwnAddresses(articles, config.feed.url)
  scan.issues.push(...[...issues, ...own].map((issue) => ({ file: key, ...issue })))
  addValues(articles, key, scan)
}
