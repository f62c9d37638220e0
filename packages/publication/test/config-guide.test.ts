import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configSchema } from '../src/config/config-schema.ts'

const guide = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8')

test('every field of a configuration is in the guide, and the guide has no other', () => {
  const told = [...(guide.split('## Every field')[1] ?? '').matchAll(/^\| `([\w.]+)`/gm)]
  expect(told.map(([, field]) => field)).toEqual(fields(configSchema()))
})

function fields(schema: unknown, prefix = ''): string[] {
  const { def, unwrap } = schema as {
    def: { type: string; shape?: object }
    unwrap?: () => unknown
  }
  if (def.type === 'optional') return fields(unwrap?.call(schema), prefix)
  return Object.entries(def.shape ?? {}).flatMap(([name, member]) => {
    const inner = ['site', 'pages', 'outputs', 'feeds'].includes(name)
      ? fields(member, `${name}.`)
      : []
    return inner.length ? inner : [`${prefix}${name}`]
  })
}
