import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The configurations of Hugo that stand in a folder. */
export function hugoConfigs(folder: string): string[] {
  return ['hugo', 'config']
    .flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((type) => `${name}.${type}`))
    .map((name) => join(folder, name))
    .filter((name) => existsSync(name))
}
