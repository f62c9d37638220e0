import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Programs of others that are installed beside each other, and how their modules are loaded. */
export interface Installed {
  load: (name: string) => Promise<Record<string, never>>
  version: (name: string) => string
}

/**
 * Install packages from npm in a folder of their own, where they are not yet.
 *
 * @param name - Name of the folder.
 * @param packages - What to install, each with its version: `rss-parser@3.13.0`.
 */
export async function loadConsumers(name: string, packages: readonly string[]): Promise<Installed> {
  const home = `${import.meta.dirname}/.tools/${name}`
  const done = `${home}/installed.txt`
  const wanted = packages.join('\n')
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    mkdirSync(home, { recursive: true })
    // One of them is named by its Git address in a package: nothing but npm is needed.
    const manifest = { private: true, type: 'module', overrides: { difflib: '0.2.4' } }
    writeFileSync(`${home}/package.json`, JSON.stringify(manifest))
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]
    execFileSync('npm', args, { cwd: home })
    writeFileSync(`${home}/load.js`, 'export const load = (name) => import(name)\n')
    writeFileSync(done, wanted)
  }
  const { load } = await import(pathToFileURL(`${home}/load.js`).href)
  return {
    load,
    version: (one) =>
      JSON.parse(readFileSync(`${home}/node_modules/${one}/package.json`, 'utf8')).version,
  }
}
