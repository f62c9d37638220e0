import fc from 'fast-check'
import { hostileString } from './hostile-string.ts'

interface Trees {
  phrasing: object
  flow: object
}

/** Random flow content that the gate's schema lets through, with hostile text and addresses. */
export function flow(): fc.Arbitrary<object[]> {
  return fc.array(trees().flow, { maxLength: 3 })
}

/** Random phrasing content. */
export function phrasing(): fc.Arbitrary<object[]> {
  return fc.array(trees().phrasing, { maxLength: 4 })
}

function trees(): fc.LetrecValue<Trees> {
  const text = hostileString()
  const url = fc.oneof(
    fc.constantFrom('https://example.com/a?b=1&c=2', '/relative', '#part', 'mailto:a@example.com'),
    fc.constantFrom('javascript:alert(1)', '//evil.example', 'data:text/html,x', ' java\tscript:x'),
    text,
  )
  return fc.letrec<Trees>((tie) => {
    const children = fc.array(tie('phrasing'), { maxLength: 3 })
    const blocks = fc.array(tie('flow'), { maxLength: 2 })
    const node = (type: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
      fc.record({ type: fc.constant(type), ...more })
    const cell = node('tableCell', { children })
    const row = node('tableRow', { children: fc.array(cell, { minLength: 1, maxLength: 3 }) })
    const item = fc.record(
      {
        type: fc.constant('listItem'),
        checked: fc.boolean(),
        spread: fc.boolean(),
        children: blocks,
      },
      { requiredKeys: ['type', 'children'] },
    )
    return {
      phrasing: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        node('text', { value: text }),
        node('inlineCode', { value: text }),
        node('break'),
        fc.record(
          { type: fc.constant('image'), url, alt: text, title: text },
          { requiredKeys: ['type', 'url'] },
        ),
        node('emphasis', { children }),
        node('strong', { children }),
        node('delete', { children }),
        fc.record(
          { type: fc.constant('link'), url, title: text, children },
          { requiredKeys: ['type', 'url', 'children'] },
        ),
      ),
      flow: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        node('paragraph', { children }),
        fc.record(
          { type: fc.constant('code'), lang: text, meta: text, value: text },
          { requiredKeys: ['type', 'value'] },
        ),
        node('thematicBreak'),
        node('heading', { depth: fc.integer({ min: 1, max: 6 }), children }),
        node('blockquote', { children: blocks }),
        node('list', {
          ordered: fc.boolean(),
          start: fc.integer({ min: 0, max: 999_999_999 }),
          spread: fc.boolean(),
          children: fc.array(item, { minLength: 1, maxLength: 3 }),
        }),
        node('table', {
          align: fc.array(fc.constantFrom(null, 'left', 'right', 'center'), { maxLength: 3 }),
          children: fc.array(row, { minLength: 1, maxLength: 3 }),
        }),
      ),
    }
  })
}
