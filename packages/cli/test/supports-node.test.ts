import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { supportsNode } from '../src/supports-node.ts'

test.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
])('Node.js %s: %s', (version, supported) => {
  expect(supportsNode(version)).toBe(supported)
})

test('is what the package demands', () => {
  const url = new URL('../package.json', import.meta.url)
  const { engines } = JSON.parse(readFileSync(url, 'utf8'))
  expect(engines.node).toBe('>=22.12')
})

test('what begins the program imports nothing that an older Node.js lacks', () => {
  const source = readFileSync(new URL('../src/bin.ts', import.meta.url), 'utf8')
  const imports = [...source.matchAll(/^import .* from '(.*)'/gm)].map(([line]) => line)
  expect(imports).toEqual([
    "import nodeModule from 'node:module'",
    "import { supportsNode } from './supports-node.ts'",
  ])
})
