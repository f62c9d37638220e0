import type { OnIssue } from '@standfirst/core'
import { PublicationError } from '../publication-error.ts'
import { noFiles } from './no-files.ts'
import { type ConfigResult, resolveConfig } from './resolve-config.ts'
import type { SitePages } from './site-page.ts'
import type { StandfirstConfig } from './standfirst-config.ts'

/** A publication without files: what `createHandler` and `createMcpServer` need to know of it. */
export type ServableConfig = Extract<ConfigResult, { success: true }>['config'] & {
  sitePages: SitePages
}

/**
 * Read a configuration where there are no files, as in a worker: what it says is checked, and its defaults
 * are filled in. Articles are from the store that stands beside it, and not from its `sources`.
 *
 * @param config - As `standfirst.config.ts` has it.
 * @param onIssue - Told of warnings (default: nobody is told).
 * @throws {@linkcode PublicationError} if anything is wrong with it: all of it is listed.
 *
 * @example
 * ```ts
 * const config = await configOf({ site: { url: 'https://example.com/', title: 'Example News' } })
 * config.feed.title // → 'Example News'
 * ```
 */
export async function configOf(
  config: StandfirstConfig,
  onIssue: OnIssue = () => {},
): Promise<ServableConfig> {
  // What is no object is for the schema to refuse.
  const served = typeof config === 'object' && config && { ...config, profiles: undefined }
  const result = await resolveConfig(served || config, noFiles)
  if (!result.success) throw new PublicationError('The configuration is wrong.', result.issues)
  for (const issue of result.issues) onIssue(issue)
  const sitePages = { pages: [], unseen: [], keys: [], files: {}, issues: [] }
  return { ...result.config, sitePages }
}
