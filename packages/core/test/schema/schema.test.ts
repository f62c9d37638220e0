import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { articleLimits, feedLimits } from '../../src/gate/limits.ts'
import { snapshot } from '../../src/gate/snapshot.ts'
import { tidySections } from '../../src/gate/tidy-nodes.ts'
import type { Json } from '../../src/index.ts'
import { articleInputSchema } from '../../src/schema/article-schema.ts'
import type { Fault } from '../../src/schema/fault.ts'
import { feedInputSchema } from '../../src/schema/feed-schema.ts'
import { schemaOf } from '../../src/schema/holder-schema.ts'
import type { Form, Schema } from '../../src/schema/schema.ts'
import { mutated, type Value } from '../json-schema/mutated.ts'
import { seeds } from '../json-schema/seeds.ts'
import { asFeed } from './as-feed.ts'
import { everyMember } from './every-member.ts'
import { zodSchema } from './zod-schema.ts'

const article = articleInputSchema()
const feed = feedInputSchema(article)
const schemas = {
  article: { own: article, zod: zodSchema(article) },
  feed: { own: feed, zod: zodSchema(feed) },
}
const values = seeds.map(({ value }) => value)

describe('the gate’s schemas say what zod says of the same forms', () => {
  test.each(seeds)('on $name', ({ value }) => {
    compare('article', value)
    compare('feed', asFeed(value))
  })

  test.each(['article', 'feed'] as const)('on thousands of changed values: %s', (kind) => {
    const found = { true: 0, false: 0 }
    const changed = mutated(kind === 'article' ? values : values.map(asFeed))
    fc.assert(
      fc.property(changed, (value) => {
        found[`${compare(kind, value)}`]++
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(found.true, found.false)).toBeGreaterThan(100)
  })

  test('on an article that has every member, with each wrong in several ways', () => {
    expect(compare('article', everyMember)).toBe(true)
    expect(missing(everyMember)).toEqual([])
    for (const [index, [holder, key]] of placesIn(everyMember).entries()) {
      const right = holder[key] as Value
      for (let at = index % 5; at < wrongValues.length; at += 5) {
        holder[key] = wrongValues[at] as Value
        compare('article', everyMember)
      }
      if (Array.isArray(holder)) holder[key as number] = right
      else {
        delete holder[key]
        compare('article', everyMember)
        holder[key] = right
      }
    }
  })
})

const wrongValues: Value[] = [
  ...[null, true, 0, -1, 0.5, 7, 1e300, -1e300, '', ' ', 'x', 'prose', 'x-', 'x-a', 'text'],
  ...['ftp://example.com/', '/a', '2026-02-30', [], [[]], ['x'], [{}]],
  ...[{}, { x: 1 }, { type: 'text' }, { type: 'root' }, { kind: 'faq' }, { name: 1, x: 2 }],
]

/** Compare all that both say of a value, as the gate asks. */
function compare(kind: 'article' | 'feed', value: Value): boolean {
  const copy = snapshot(value, articleLimits, []) ?? null
  for (const one of kind === 'article' ? [copy] : [Object(copy).articles].flat()) {
    tidySections(Object(one).sections ?? null, { key: 'sections', up: undefined }, [])
  }
  const { own, zod } = schemas[kind]
  const result = z.safeParse(zod, copy)
  const taken = own.take(copy, { ...feedLimits }, 0, true)
  const said = {
    accepted: taken !== undefined,
    faults: own.faults(copy).map(shown),
    copy: taken ?? copy,
  }
  const expected = {
    accepted: result.success,
    faults: result.error?.issues.map(asFault) ?? [],
    copy: result.success ? result.data : copy,
  }
  // Two texts are compared a hundred times as fast as two trees.
  if (JSON.stringify(said) !== JSON.stringify(expected)) expect(said).toEqual(expected)
  return result.success
}

/** A fault without `stops` and the keys that may be there, which zod tells nobody. */
function shown({ stops, ...fault }: Fault): object {
  if (fault.kind === 'keys') return { kind: fault.kind, path: fault.path, keys: fault.keys }
  return fault.kind === 'union'
    ? { ...fault, options: fault.options.map((option) => option.map(shown)) }
    : fault
}

function asFault(issue: z.core.$ZodIssue): object {
  const { path } = issue
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', path, expected: issue.expected }
    case 'invalid_value':
      return { kind: 'value', path, values: issue.values }
    case 'too_small':
      return { kind: 'small', path, bound: issue.minimum }
    case 'too_big':
      return { kind: 'big', path, bound: issue.maximum }
    case 'unrecognized_keys':
      return { kind: 'keys', path, keys: issue.keys }
    case 'invalid_union':
      return 'discriminator' in issue
        ? { kind: 'variant', path, member: issue.discriminator }
        : { kind: 'union', path, options: issue.errors.map((errors) => errors.map(asFault)) }
    default:
      return { kind: 'text', path, expected: issue.message }
  }
}

/** Members of the format that are nowhere in a valid article. */
function missing(value: Value): string[] {
  const held = placesIn(value).map(([holder, key]) => holder[key] as Value)
  return schemasIn(article).flatMap((schema) => {
    if (schema.form.kind !== 'object') return []
    const holders = [value, ...held].filter(
      (one) => schema.take(one, { ...articleLimits }, 0, true) !== undefined,
    )
    const keys = Object.keys(schema.form.fields)
    return keys.filter((key) => !holders.some((holder) => Object.hasOwn(Object(holder), key)))
  })
}

/** A schema, and all that it is made of. */
function schemasIn(schema: Schema, seen: Set<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  return [schema, ...partsOf(schema.form).flatMap((part) => schemasIn(part, seen))]
}

function partsOf(form: Form): readonly Schema[] {
  switch (form.kind) {
    case 'list':
    case 'record':
      return [form.item]
    case 'object':
      return Object.values(form.fields).map(schemaOf)
    case 'nullable':
      return [form.schema]
    case 'union':
    case 'variants':
      return form.options
    case 'lazy':
      return [form.schema()]
    default:
      return []
  }
}

type Holder = { [key: string | number]: Value }

function placesIn(value: Json): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key) => {
    const holder = value as Holder
    return [[holder, key] as [Holder, string | number], ...placesIn(holder[key] as Json)]
  })
}
