import { resolveUrl } from '@standfirst/core'
import fc from 'fast-check'
import { adversarialAddress, adversarialLinkAddress } from './adversarial-address.ts'
import { adversarialFlow, adversarialPhrasing } from './adversarial-content.ts'
import { adversarialLine, adversarialText } from './adversarial-text.ts'
import { adversarialTime } from './adversarial-time.ts'

/** A section of any kind, as authors give it, that is hard to write and to read back. */
export function adversarialSection(): fc.Arbitrary<object> {
  const line = adversarialLine()
  const url = adversarialAddress()
  const heading = fc.oneof(
    line,
    adversarialPhrasing(3),
    // What other kinds are called, and what stands at the end of an article.
    fc.constantFrom(
      'Key takeaways',
      'Why it matters',
      'Who benefits',
      'Original post',
      'Read next',
      'FAQ',
    ),
  )
  const kind = (name: string, members: Record<string, fc.Arbitrary<unknown>>, maybe = {}) =>
    fc.record(
      { kind: fc.constant(name), heading, paid: fc.boolean(), ...members, ...maybe },
      { requiredKeys: ['kind', ...Object.keys(members)] as never[] },
    )
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 })
  const some = <Members extends object>(
    members: { [Key in keyof Members]: fc.Arbitrary<Members[Key]> },
    ...needed: (keyof Members)[]
  ) => fc.record(members, { requiredKeys: needed as never[] })
  const text = fc.oneof(line, adversarialText())
  // The gate refuses other names.
  const key = line.filter((name) => !/\p{Cc}/u.test(name))
  const data = fc.oneof(
    text,
    fc.dictionary(
      key,
      fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
      { maxKeys: 3 },
    ),
    fc.array(text, { maxLength: 3 }),
    fc.constant(null),
  )
  return fc.oneof(
    { weight: 5, arbitrary: kind('prose', { content: adversarialFlow() }) },
    kind('whyItMatters', { content: adversarialFlow(2) }),
    kind('steps', { items: list(some({ title: line, content: adversarialFlow(2) }, 'content')) }),
    kind('audience', { items: list(some({ name: line, description: line, url }, 'name')) }),
    kind('takeaways', { items: list(adversarialPhrasing()) }),
    kind(
      'originalPost',
      { quote: adversarialFlow(2) },
      {
        author: some({ name: line, handle: line, url }, 'name'),
        platform: fc.oneof(line, fc.constantFrom('X', 'www.x.example', 'a@b.example')),
        url,
        publishedAt: adversarialTime(),
      },
    ),
    kind('callToAction', {
      content: adversarialFlow(2),
      link: fc.record({ label: line, url: adversarialLinkAddress().filter(isTaken) }),
    }),
    kind('faq', { items: list(fc.record({ question: line, answer: adversarialFlow(2) })) }),
    kind('x-test-1', { data, fallback: adversarialFlow(2) }),
  )
}

function isTaken(url: string): boolean {
  return url !== '' && resolveUrl(url, 'https://example.com/') !== undefined
}
