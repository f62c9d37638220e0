import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packageFaults } from '../package-faults.ts'

const plain = {
  name: 'some-package',
  type: 'module',
  scripts: { build: 'tsc' },
  dependencies: { other: '^1.0.0' },
  bin: { some: './dist/index.js' },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './style.css': './style.css',
  },
}

/** A package in a folder of its own: one that is as it should be, but for what is given. */
function packageWith(
  manifest: object,
  files: Readonly<Record<string, string | undefined>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-package-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const all: Readonly<Record<string, string | undefined>> = {
    'package.json': JSON.stringify({ ...plain, ...manifest }),
    LICENSE: 'MIT',
    'README.md': '# Some package',
    'dist/index.js': 'export const some = 1\n',
    'dist/index.d.ts': 'export declare const some = 1\n',
    'style.css': '',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

test('a package that is as it should be', async () => {
  expect(await packageFaults(packageWith({}), ['/home/somebody'])).toEqual([])
})

test('an export may need a package that is an optional peer', async () => {
  const folder = packageWith(
    {
      peerDependencies: { 'not-there-at-all': '^1.0.0' },
      peerDependenciesMeta: { 'not-there-at-all': { optional: true } },
    },
    { 'dist/index.js': 'import "not-there-at-all"' },
  )
  expect(await packageFaults(folder)).toEqual([])
})

test.each<
  [what: string, manifest: object, files: Record<string, string | undefined>, says: string]
>([
  ['a script before it is installed', { scripts: { preinstall: 'x' } }, {}, '`preinstall`'],
  ['a script when it is installed', { scripts: { install: 'x' } }, {}, '`install`'],
  ['a script after it is installed', { scripts: { postinstall: 'x' } }, {}, '`postinstall`'],
  ['a script for those who install its repository', { scripts: { prepare: 'x' } }, {}, '`prepare`'],
  ['a native module', {}, { 'binding.gyp': '{}' }, 'binding.gyp'],
  ['a dependency of the workspace', { dependencies: { a: 'workspace:^' } }, {}, 'workspace:^'],
  ['a dependency of a folder', { optionalDependencies: { a: 'file:../a' } }, {}, 'file:../a'],
  ['no licence', {}, { LICENSE: undefined }, '`LICENSE`'],
  ['a test', {}, { 'test/a.test.js': '' }, 'test/a.test.js'],
  ['a path of who made it', {}, { 'dist/a.js': '// /home/somebody/a.ts' }, 'dist/a.js'],
  ['no program', { bin: './dist/bin.js' }, {}, './dist/bin.js'],
  ['no types', {}, { 'dist/index.d.ts': undefined }, './dist/index.d.ts'],
  ['no style sheet', {}, { 'style.css': undefined }, './style.css'],
  ['an export that throws', {}, { 'dist/index.js': 'throw new Error("broken")' }, 'broken'],
  [
    'an import of what it does not need',
    {},
    { 'dist/index.js': 'import "not-there-at-all"' },
    'not-there-at-all',
  ],
  ['an export of nothing', {}, { 'dist/index.js': 'const a = 1' }, 'gives nothing'],
])('is found: %s', async (_what, manifest, files, says) => {
  expect(await packageFaults(packageWith(manifest, files), ['/home/somebody'])).toEqual([
    expect.stringContaining(says),
  ])
})
