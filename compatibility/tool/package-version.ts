import { readFileSync } from 'node:fs'

/** The version of a package that is installed. */
export function packageVersion(home: string, name: string): string {
  return JSON.parse(readFileSync(`${home}/node_modules/${name}/package.json`, 'utf8')).version
}
