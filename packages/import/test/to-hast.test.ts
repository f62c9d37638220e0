import { fromParse5 } from 'hast-util-from-parse5'
import { parse, parseFragment } from 'parse5'
import { html } from 'property-information'
import { expect, test } from 'vitest'
import { toHast } from '../src/html/to-hast.ts'

const attributes = Object.values(html.property)
  .map(({ attribute }) => attribute)
  // The names of handlers stay as HTML has them, and lists with commas as they are written.
  .filter((name) => !/^(?:on.*|accept|coords|exportparts)$/.test(name))

test.each(['', '1', '-1.5', 'x', 'TRUE', ' a  b ', 'a, b', 'NAME'])(
  'attributes are read as `hast-util-from-parse5` reads them: %j',
  (value) => {
    const shown = (name: string) => (value === 'NAME' ? name : value)
    const tags = attributes.map((name) => `<p ${name}="${shown(name)}">x</p>`)
    const named = ['data-a', 'data-ab-c', 'data-1', 'data-A', 'datax', 'my-own', '@click', ':is']
    const all = [...tags, ...named.map((name) => `<p ${name}="${value}">`)].join('')
    expect(toHast(parseFragment(all))).toEqual({
      ...fromParse5(parseFragment(all)),
      data: undefined,
    })
  },
)

test.each([
  '<!doctype html><html lang=en><head><title>A</title></head><body>Text<!-- note --><br></body></html>',
  '<template><p class="a b">In</p><template>Deep</template></template>',
  '<table><tr><td>1<p>2</table><svg width="1"><title>T</title></svg><math><mi>x</mi></math>',
  '<b><p>wrongly</b> nested',
])('elements are those of `hast-util-from-parse5`: %s', (page) => {
  const plain = (tree: object) => JSON.parse(JSON.stringify(tree)).children
  expect(toHast(parse(page)).children).toEqual(plain(withoutData(fromParse5(parse(page)))))
})

/** Whether a page is in quirks mode is not kept. */
function withoutData(tree: object): object {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      const isQuirk = key === 'data' && typeof value === 'object' && 'quirksMode' in value
      return isQuirk || (key === 'width' && typeof value === 'string')
        ? Number(value) || undefined
        : value
    }),
  )
}
