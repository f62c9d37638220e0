import type { Issue } from '@standfirst/core'
import type { StandfirstConfig } from '../config/standfirst-config.ts'
import type { OutputExtension } from '../output/output-extension.ts'

/**
 * Load the extensions that a configuration asks for, and no others: what each needs is loaded with it.
 *
 * @param search - Loads the search in the browser, where its script can be read.
 * @returns The extensions, and an error for each whose options are wrong.
 */
export async function resolveExtensions(
  { outputs = {}, pages = {} }: StandfirstConfig,
  search: LoadExtension | undefined,
): Promise<{ extensions: OutputExtension[]; issues: Issue[] }> {
  const asked: [path: string[], options: unknown, load: LoadExtension | undefined][] = [
    [['outputs', 'text'], outputs.text, text],
    [['outputs', 'email'], outputs.email, email],
    [['outputs', 'activitypub'], outputs.activitypub, activitypub],
    [['outputs', 'standardSite'], outputs.standardSite, standardSite],
    [['pages', 'home'], pages.home, home],
    // Whether it stands in the menu is for the menu.
    [['pages', 'search'], Boolean(pages.search), search],
    [['outputs', 'opml'], outputs.opml, opml],
  ]
  const extensions: OutputExtension[] = []
  const issues: Issue[] = []
  for (const [path, options, load] of asked) {
    if (!options) continue
    if (!load) {
      issues.push(needsFiles(path))
      continue
    }
    const extension = await load()
    try {
      extensions.push(extension(options === true ? undefined : (options as never)))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      issues.push({
        code: 'config-field',
        severity: 'error',
        message: `Found in \`${path.join('.')}\` that ${error.message}.`,
        path,
        fix: 'Correct the option.',
      })
    }
  }
  return { extensions, issues }
}

function needsFiles(path: string[]): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found \`${path.join('.')}\`, expected none where there are no files: its script is read from one.`,
    path,
    fix: 'Leave it out: a handler has a search of its own. Or give the configuration that `loadConfig` has read.',
  }
}

/** Loads what makes an extension of its options. */
export type LoadExtension = () => Promise<(options?: never) => OutputExtension>

const text = async () => (await import('./text-outputs.ts')).textOutputs
const email = async () => (await import('./email-outputs.ts')).emailOutputs
const activitypub = async () => (await import('./activitypub-outputs.ts')).activityPubOutputs
const standardSite = async () => (await import('./standard-site-outputs.ts')).standardSiteOutputs
const home = async () => (await import('./home-outputs.ts')).homeOutputs
const opml = async () => (await import('./opml-outputs.ts')).opmlOutputs
