import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Configurations of Jekyll, Hexo, Hugo and Zola. */
const toolConfigs: readonly string[] = [
  ...['_config.yml', '_config.yaml', 'zola.toml'],
  ...['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((type) => `${name}.${type}`),
  ),
]

/**
 * The configuration of a site generator, from the site's folder; `undefined` if there is none.
 *
 * @param root - Absolute folder of the site.
 */
export function toolConfig(root: string): string | undefined {
  return toolConfigs.find((one) => existsSync(join(root, one)))
}
