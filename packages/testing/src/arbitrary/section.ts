import fc from 'fast-check'
import { flow, phrasing } from './content.ts'
import { hostileString } from './hostile-string.ts'

/** A random section of any kind, as authors give it. */
export function section(): fc.Arbitrary<object> {
  const line = hostileString().map((text) => `x${text}`)
  const url = fc.constantFrom('https://example.com/a?b=1&c="', '/b', 'https://example.com/%20')
  const heading = fc.oneof(line, phrasing())
  const kind = (name: string, members: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(
      { kind: fc.constant(name), heading, paid: fc.boolean(), ...members },
      { requiredKeys: ['kind', ...Object.keys(members)] as never[] },
    )
  // The gate refuses that key.
  const json = fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !JSON.stringify(value).includes('__proto__'))
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 })
  return fc.oneof(
    kind('prose', { content: flow() }),
    kind('whyItMatters', { content: flow() }),
    kind('steps', { items: list(fc.record({ title: line, content: flow() })) }),
    kind('audience', { items: list(fc.record({ name: line, description: line, url })) }),
    kind('takeaways', { items: list(phrasing()) }),
    kind('originalPost', {
      author: fc.record({ name: line, handle: line, url }),
      platform: line,
      url,
      quote: flow(),
    }),
    kind('callToAction', { content: flow(), link: fc.record({ label: line, url }) }),
    kind('faq', { items: list(fc.record({ question: line, answer: flow() })) }),
    kind('x-test', { data: json, fallback: flow() }),
  )
}
