import fc from 'fast-check'

/** A list of up to five levels, one in the other. */
export function deepList(flow: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const level = fc.record({
    ordered: fc.boolean(),
    start: listStart(),
    spread: fc.boolean(),
    before: fc.option(flow, { nil: undefined, freq: 3 }),
    after: fc.option(flow, { nil: undefined, freq: 4 }),
    checked: fc.constantFrom(undefined, undefined, true, false),
    siblings: fc.nat(2),
  })
  return fc.array(level, { minLength: 3, maxLength: 5 }).map((levels) =>
    levels.reduceRight<object>(
      (inner, { after, before, checked, ordered, siblings, spread, start }) => {
        const first = before ?? { type: 'paragraph', children: [{ type: 'text', value: 'a' }] }
        const children = [
          first,
          ...(Object.keys(inner).length ? [inner] : []),
          ...(after ? [after] : []),
        ]
        const item = {
          type: 'listItem',
          spread,
          children,
          ...(checked !== undefined && { checked }),
        }
        const more = Array.from({ length: siblings }, () => ({
          type: 'listItem',
          spread,
          children: [first],
        }))
        return {
          type: 'list',
          ordered,
          ...(ordered && { start }),
          spread,
          children: [item, ...more],
        }
      },
      {},
    ),
  )
}

/** A number at an edge of what a list can begin with. */
export function listStart(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 1, 1, 2, 9, 10, 99, 999, 99_999_999, 999_999_998, 999_999_999)
}
