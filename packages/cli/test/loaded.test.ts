import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { bin, folderWith, markdown } from './standfirst.ts'

const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  import { writeSync } from 'node:fs'
  registerHooks({
    load: (url, context, next) => {
      writeSync(3, url + '\\n')
      return next(url, context)
    },
  })`)}`

/** Names of the packages that a command loads; those in our own files are named there, above their code. */
function loaded(cwd: string, args: readonly string[]): Set<string> {
  const { output, stderr } = spawnSync(process.execPath, ['--import', hook, bin, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, CI: '', NO_COLOR: '1' },
  })
  const files = String(output[3])
    .split('\n')
    .filter((url) => url.startsWith('file:'))
  const own = files.filter((url) => url.startsWith(new URL('./', pathToFileURL(bin)).href))
  const inside = own.flatMap((url) =>
    [...readFileSync(new URL(url), 'utf8').matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm)].map(
      ([, path = '']) => path,
    ),
  )
  expect(inside, stderr).toContain('src/program.ts')
  return new Set([...files, ...inside].flatMap((file) => packageOf(file) ?? []))
}

function packageOf(path: string): string | undefined {
  const own = /(?:^\.\.|\/packages)\/([a-z-]+)\/dist\//.exec(path)?.[1]
  if (own) return own === 'cli' ? undefined : `@standfirst/${own}`
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
}

test.each([
  ['the version', ['--version']],
  ['help', ['--help']],
  ['help with a command', ['build', '--help']],
  ['an unknown option', ['check', '--wrong']],
  ['a value that is none', ['convert', 'a.md', '--to', 'docx']],
])('%s waits for nothing that a command needs', (_, args) => {
  expect([...loaded(folderWith(), args)]).toEqual(['commander'])
})

test('a build loads what its outputs need', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A') })
  const found = loaded(folder, ['build', '--site', 'https://example.com/'])
  expect(found).toContain('@standfirst/html')
  // Parsers of what others write, cryptography, a compiler, threads, and what watches files.
  for (const name of ['import', 'preview', 'http', 'mcp', 'store', 'atproto', 'email', 'text']) {
    expect(found).not.toContain(`@standfirst/${name}`)
  }
  for (const name of ['feedsmith', 'linkedom', 'jose', 'jiti', 'tinypool', 'chokidar']) {
    expect(found).not.toContain(name)
  }
})
