import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  articleJsonSchema,
  feedJsonSchema,
  safeParseArticle,
  safeParseFeed,
} from '../../src/index.ts'
import { asFeed } from '../schema/as-feed.ts'
import { mutated } from './mutated.ts'
import { seeds } from './seeds.ts'
import { unsaid } from './unsaid.ts'

// Its strict types want a type beside every keyword, which JSON Schema doesn't.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
const gates = {
  article: { valid: ajv.compile(articleJsonSchema()), parse: safeParseArticle },
  feed: { valid: ajv.compile(feedJsonSchema()), parse: safeParseFeed },
}

test.each(Object.entries(unsaid))('JSON Schema can’t say %s', (code, { example, parse }) => {
  const gate = gates[parse ?? 'article']
  expect(gate.valid(example)).toBe(true)
  expect(
    gate
      .parse(example)
      .issues.filter(isError)
      .map((issue) => issue.code),
  ).toContain(code)
})

describe('ajv and the gate agree', () => {
  test.each(seeds)('on $name', ({ value }) => {
    expect(verdict('article', value)).not.toBe('disagree')
  })

  test.each(['article', 'feed'] as const)('on thousands of changed values: %s', (kind) => {
    const articles = seeds.map(({ value }) => value)
    const values = kind === 'article' ? articles : articles.map((one) => asFeed(one))
    const found: Record<string, number> = {}
    fc.assert(
      fc.property(mutated(values), (value) => {
        const said = verdict(kind, value)
        found[said] = (found[said] ?? 0) + 1
        expect(said).not.toBe('disagree')
      }),
      // Of feeds, one in a hundred gets the rarest verdict.
      { numRuns: 5000 },
    )
    // The seeds and changes are such that each verdict is found often.
    expect(Math.min(found.accept ?? 0, found.refuse ?? 0, found.unsaid ?? 0)).toBeGreaterThan(10)
  })
})

/** What both say; `unsaid` where only the gate refuses, for reasons that JSON Schema can't say. */
function verdict(kind: 'article' | 'feed', value: unknown) {
  const { parse, valid } = gates[kind]
  const { issues, success } = parse(value)
  // The gate reads what is left of a text after it has removed characters.
  const removed = issues.some(({ code }) => code === 'removed-characters')
  const schema = valid(removed ? cleaned(value) : value)
  if (schema === success) return success ? 'accept' : 'refuse'
  const reasons = issues.filter(isError)
  const isUnsaid = schema && reasons.every(({ code }) => Object.hasOwn(unsaid, code))
  return isUnsaid && reasons.every(isNarrow) ? 'unsaid' : 'disagree'
}

function isError({ severity }: { severity: string }): boolean {
  return severity === 'error'
}

/** A code that means more than JSON Schema can’t say is let through only for what it can’t. */
function isNarrow({ code, path }: { code: string; path: (string | number)[] }): boolean {
  return code !== 'invalid-value' || path.at(-1) === 'slug'
}

function cleaned(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member) =>
    typeof member === 'string'
      ? member.replace(
          /[^\t\n\r -~\u00a0-\u{10ffff}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu,
          '',
        )
      : member,
  )
}
