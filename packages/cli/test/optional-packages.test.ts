import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { bin, contentsOf, folderWith, markdown } from './standfirst.ts'

/** A module that makes Node find none of some packages. */
const without = (...names: string[]) => `import { registerHooks } from 'node:module'
registerHooks({
  resolve(specifier, context, next) {
    if (${JSON.stringify(names)}.some((name) => specifier === name || specifier.startsWith(name + '/'))) {
      throw Object.assign(new Error('Cannot find package ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' })
    }
    return next(specifier, context)
  },
})
`

test('without the native parser, the same files are built', () => {
  const files = {
    'articles/a.md': `${markdown('A')}\n- a\n- b\n\n| c | d |\n| - | - |\n| e | f |\n\nA note.[^1]\n\n[^1]: Of it.\n`,
    'articles/b.md': markdown('B'),
  }
  const [native, other] = [folderWith(files), folderWith(files)]
  const hook = join(other, 'without.mjs')
  writeFileSync(hook, without('satteri'))
  const build = (folder: string, args: string[]) => {
    const command = [...args, bin, 'build', '--site', 'https://example.com/']
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, expect.stringContaining('Built 2 articles')])
    return contentsOf(join(folder, 'dist'))
  }
  expect(build(other, ['--import', pathToFileURL(hook).href])).toEqual(build(native, []))
})
