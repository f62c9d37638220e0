import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProgram } from '../src/program.ts'

const guide = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')

test('every command and option is in the guide, and the guide has no other', async () => {
  const { commands } = await createProgram(() => {})
  expect(commands.length).toBe(12)
  for (const command of commands) {
    const part = guide.split(`## \`standfirst ${command.name()} `)[1]?.split('\n## ')[0] ?? ''
    const told = [...part.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag]) => flag)
    const there = command.options
      .filter(({ hidden, long }) => !hidden && long !== '--debug')
      .map(({ long }) => long)
    expect([command.name(), told]).toEqual([command.name(), there])
  }
})
