import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleJsonSchema } from '../../src/index.ts'
import { mutated } from './mutated.ts'
import { seeds } from './seeds.ts'

const python = '/usr/bin/python3'
const hasJsonschema =
  process.env.STANDFIRST_TEST_ALL === '1' ||
  spawnSync(python, ['-c', 'import jsonschema']).status === 0

const script = `
import json, sys
from jsonschema import Draft202012Validator
schema, values = (json.load(open(path)) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
print(json.dumps([validator.is_valid(value) for value in values]))
`

// Skipped without Python's jsonschema; `.ci/run` installs it.
describe.skipIf(!hasJsonschema)('Python’s jsonschema reads the schema as ajv does', () => {
  test('all cases and fixtures, and changed ones', () => {
    const values = seeds.map(({ value }) => value)
    const changed = fc.sample(mutated(values), { numRuns: 40, seed: 42 })
    const asked = [...values, ...changed].filter((value) => !differs.test(JSON.stringify(value)))
    expect(asked.length).toBeGreaterThan(50)
    const valid = new Ajv2020({ strict: false }).compile(articleJsonSchema())
    expect(isValid(asked)).toEqual(asked.map((value) => valid(value)))
  })
})

/** White space and line ends, which regular expressions of Python and JavaScript read differently. */
const differs = /\\ufeff|\\u00|\ufeff|\\n"/

function isValid(values: unknown[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'))
  try {
    const paths = [articleJsonSchema(), values].map((value, index) => {
      const path = join(folder, `${index}.json`)
      writeFileSync(path, JSON.stringify(value))
      return path
    })
    return JSON.parse(execFileSync(python, ['-c', script, ...paths], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
