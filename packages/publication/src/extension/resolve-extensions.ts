import type { Issue } from '@standfirst/core'
import type { OutputsConfig } from '../config/standfirst-config.ts'
import type { OutputExtension } from '../output/output-extension.ts'

/**
 * Load the extensions that a configuration asks for, and no others: each has a package of its own with it.
 *
 * @returns The extensions, and an error for each whose options are wrong.
 */
export async function resolveExtensions(
  outputs: OutputsConfig,
): Promise<{ extensions: OutputExtension[]; issues: Issue[] }> {
  const extensions: OutputExtension[] = []
  const issues: Issue[] = []
  for (const [name, load] of Object.entries(loaders) as [keyof typeof loaders, Load][]) {
    const options = outputs[name]
    if (!options) continue
    const extension = await load()
    try {
      extensions.push(extension(options === true ? undefined : options))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      issues.push({
        code: 'config-field',
        severity: 'error',
        message: `Found in \`outputs.${name}\` that ${error.message}.`,
        path: ['outputs', name],
        fix: 'Correct the option.',
      })
    }
  }
  return { extensions, issues }
}

type Load = () => Promise<(options: object | undefined) => OutputExtension>

/** By the name of the field in `outputs`. */
const loaders = {
  text: async () => (await import('./text-outputs.ts')).textOutputs,
  email: async () => (await import('./email-outputs.ts')).emailOutputs,
  activitypub: async () => (await import('./activitypub-outputs.ts')).activityPubOutputs,
  standardSite: async () => (await import('./standard-site-outputs.ts')).standardSiteOutputs,
}
