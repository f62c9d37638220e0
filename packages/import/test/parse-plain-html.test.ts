import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { parsePlainHtml } from '../src/html/parse-plain-html.ts'
import { toHast } from '../src/html/to-hast.ts'

const bounds = { depth: 512, elements: 50_000 }

/** The tree that parse5 makes. */
function mended(html: string): unknown {
  return toHast(parseFragment(html, { scriptingEnabled: false }))
}

test.each([
  'Text alone',
  '<!-- wp:paragraph {"align":"left"} -->\n<p class="a b" id=\'c\'>One <strong>two <em>three</em></strong><br/>four.</p>\n<!-- /wp:paragraph -->\n',
  '<figure><a href="https://e.com/?a=1&b=2&amp;c=3"><img src="a.jpg" alt="&quot;A&quot;" width="10"/></a><figcaption>B</figcaption></figure>',
  '<ul><li>One<ul><li>Two</li></ul></li>\n<li><p>Three</p></li></ul><ol start="3" reversed><li>A</li></ol>',
  '<table class="t">\n<thead><tr><th>A</th></tr></thead> <tbody><tr><td><p>B</p><table><tbody></tbody></table></td></tr></tbody></table>',
  '<pre>\n\none\n<code>two &lt;b&gt; &#8217;&#x2014; AT & T</code></pre><hr><h2>Next</h2>',
  '<b><b><b><b><b>deep</b></b></b></b></b><i>x</i>',
  '<iframe src="https://e.com/"></iframe><video controls><source src="a"></video><x-y><p>A</p></x-y>',
  '<!----><!--a--b-->&nbsp;<span hidden data-a-b="1">é</span>',
])('what needs no mending is read without a parser that mends: %s', (html) => {
  const tree = parsePlainHtml(html, bounds)
  expect(tree).toBeDefined()
  expect(tree).toEqual(mended(html))
})

test.each([
  '<p>One<p>Two',
  '<p>One<div>Two</div></p>',
  '<b><p>One</b></p>',
  '<a href="a">One<a href="b">Two</a></a>',
  '<table><tr><td>A</td></tr></table>',
  '<table>A<tbody></tbody></table>',
  '<li>One</li>',
  '<div/>',
  '<P>One</P>',
  '<p class=a>One</p>',
  '<p class="a" class="b">One</p>',
  '<script>one</script>',
  '<svg></svg>',
  '<iframe>one</iframe>',
  '<!--> -->',
  '<![CDATA[one]]>',
  'one & two &notit; &#0;',
  'one < two',
  'one\r\ntwo',
  '</p>',
  '<h2><h3>One</h3></h2>',
])('what may have to be mended is not: %s', (html) => {
  expect(parsePlainHtml(html, bounds)).toBeUndefined()
})

test('of what is beyond the bounds nothing is read', () => {
  expect(parsePlainHtml('<b><i>a</i></b>', { depth: 1, elements: 2 })).toBeUndefined()
  expect(parsePlainHtml('<b></b><!-- --><i></i>', { depth: 1, elements: 2 })).toBeUndefined()
  expect(parsePlainHtml('<b></b><!-- -->', { depth: 1, elements: 2 })).toBeDefined()
})

const names = fc.constantFrom(
  ...'p div a a b em strong span h2 h3 ul ol li li dl dt dd blockquote pre code table thead tbody tr td th caption figure figcaption img br hr iframe video source input x-y sf-part section sub nobr center'.split(
    ' ',
  ),
)
const attributes = fc.constantFrom(
  ...['', '', '', ' class="a b"', " id='c'", ' hidden', ' data-a="&amp;b&c=1"', ' width="1"', ' x'],
)
const texts = fc.constantFrom(
  ...['a', ' ', '\n', '&amp;', '&#8217;', '&nbsp', '& b', '<!--c-->', 'é', '', '&copy', '>', '"'],
)
const pieces = fc.oneof(
  fc.tuple(names, attributes).map(([name, given]) => `<${name}${given}>`),
  names.map((name) => `</${name}>`),
  texts,
)

/** Elements that are closed where they were opened, whether HTML has them so or not. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    fc
      .tuple(names, attributes, fc.array(tie('nested'), { maxLength: 4 }))
      .map(([name, given, inner]) =>
        /^(?:img|br|hr|source|input)$/.test(name)
          ? `<${name}${given}>${inner.join('')}`
          : `<${name}${given}>${inner.join('')}</${name}>`,
      ),
  ),
}))

test('of any HTML the tree is that of parse5, or none', () => {
  const html = fc.oneof(
    fc.array(nested, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .tuple(
        fc.array(nested, { maxLength: 4 }),
        fc.nat(),
        fc.constantFrom('<', '>', '&', '"', '/', '-', '\0', '\ufeff'),
      )
      .map(([parts, at, sign]) => {
        const text = parts.join('')
        const index = at % (text.length + 1)
        return text.slice(0, index) + sign + text.slice(index)
      }),
  )
  let read = 0
  fc.assert(
    fc.property(html, (text) => {
      const tree = parsePlainHtml(text, bounds)
      if (!tree) return
      read++
      expect(tree).toEqual(mended(text))
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  )
  expect(read).toBeGreaterThan(100)
})
