import fc from 'fast-check'
import { adversarialAddress, adversarialLinkAddress } from './adversarial-address.ts'
import { adversarialCode } from './adversarial-code.ts'
import { adversarialLine, adversarialPiece, adversarialText } from './adversarial-text.ts'
import { deepList, listStart } from './deep-list.ts'
import { marksInARow } from './marks-in-a-row.ts'

interface Trees {
  phrasing: object
  flow: object
}

/** Flow content that is hard to write: any block in any other, and lists of up to five levels. */
export function adversarialFlow(maxLength = 3): fc.Arbitrary<object[]> {
  const { flow } = trees()
  return fc.array(
    fc.oneof({ weight: 5, arbitrary: flow }, { weight: 1, arbitrary: deepList(flow) }),
    {
      maxLength,
    },
  )
}

/** Phrasing content that is hard to write. */
export function adversarialPhrasing(maxLength = 5): fc.Arbitrary<object[]> {
  const { phrasing } = trees()
  return fc.oneof(fc.array(phrasing, { maxLength }), marksInARow())
}

const text = (value: string) => ({ type: 'text', value })
const node = (type: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), ...more })

function note(): fc.Arbitrary<object> {
  return fc
    .constantFrom('1', 'n', 'N2', 'ä', 'a-b', '漢', '__proto__', '0', 'long-name-of-a-note', '$&')
    .map((identifier) => ({ identifier }))
}

function trees(): fc.LetrecValue<Trees> {
  const words = adversarialText()
  const url = adversarialLinkAddress()
  return fc.letrec<Trees>((tie) => {
    const children = fc.oneof(
      { weight: 3, arbitrary: fc.array(tie('phrasing'), { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: marksInARow() },
    )
    const blocks = fc.array(tie('flow'), { maxLength: 3 })
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
        { maxDepth: 4, withCrossShrink: true },
        node('text', { value: words }),
        node('text', { value: adversarialPiece() }),
        node('inlineCode', { value: adversarialCode() }),
        node('break'),
        fc.record(
          { type: fc.constant('image'), url: adversarialAddress(), alt: words, title: words },
          { requiredKeys: ['type', 'url', 'alt'] },
        ),
        note().map((named) => ({ type: 'footnoteReference', ...named })),
        node('emphasis', { children }),
        node('strong', { children }),
        node('delete', { children }),
        fc.record(
          { type: fc.constant('link'), url, title: words, children },
          { requiredKeys: ['type', 'url', 'children'] },
        ),
        // A link whose text is its address, or nearly.
        fc.tuple(url, fc.constantFrom('', '', 'x', '.', ')')).map(([address, more]) => ({
          type: 'link',
          url: address,
          children: [text(`${address}${more}`)],
        })),
      ),
      flow: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        node('paragraph', { children }),
        fc.record(
          {
            type: fc.constant('code'),
            lang: adversarialLine(2),
            meta: adversarialLine(3),
            value: adversarialCode(),
          },
          { requiredKeys: ['type', 'value'] },
        ),
        node('thematicBreak'),
        node('heading', { depth: fc.integer({ min: 3, max: 6 }), children }),
        node('blockquote', { children: blocks }),
        fc
          .record({
            ordered: fc.boolean(),
            start: listStart(),
            spread: fc.boolean(),
            children: fc.array(item, { minLength: 1, maxLength: 4 }),
          })
          .map(({ start, ...list }) => ({ type: 'list', ...list, ...(list.ordered && { start }) })),
        fc
          .tuple(
            fc.integer({ min: 1, max: 4 }),
            fc.array(
              fc.array(fc.oneof(children, fc.constant([])), { minLength: 4, maxLength: 4 }),
              {
                minLength: 1,
                maxLength: 4,
              },
            ),
            fc.array(fc.constantFrom(null, 'left', 'right', 'center'), {
              minLength: 4,
              maxLength: 4,
            }),
          )
          .map(([width, rows, align]) => ({
            type: 'table',
            align: align.slice(0, width),
            children: rows.map((row) => ({
              type: 'tableRow',
              children: row.slice(0, width).map((cell) => ({ type: 'tableCell', children: cell })),
            })),
          })),
        fc
          .tuple(note(), blocks)
          .map(([named, inner]) => ({ type: 'footnoteDefinition', ...named, children: inner })),
      ),
    }
  })
}
