import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { feedXml } from '../../src/wordpress/feed-xml.ts'

const whole = '<content:encoded><![CDATA[<p>a\r\nb</p>]]></content:encoded>'
const pieces = [
  whole,
  whole,
  '<content:encoded><![CDATA[a ]] ]>]]]]><![CDATA[> b]]></content:encoded>',
  '<content:encoded><![CDATA[<!-- <content:encoded><![CDATA[ -->\r]]></content:encoded>',
  '<content:encoded><![CDATA[\ud83d]]></content:encoded>',
  '<content:encoded><![CDATA[not closed',
  '<content:encoded>&amp;<![CDATA[b]]>c</content:encoded>',
  '<content:encoded a="1"><![CDATA[b]]></content:encoded>',
  `<!-- ${whole} -->`,
  `<?pi ${whole} ?>`,
  `<i a="${whole}">x</i>`,
  '<excerpt:encoded><![CDATA[short]]></excerpt:encoded>',
  '</rss>',
  ']]>',
  '\r',
  '\ud83d\ude00',
]

test('texts that are given on as a whole are those that the parser would give', () => {
  const document = fc.tuple(
    fc.constantFrom('<rss>', '<?xml version="1.0"?><rss>', '<?xml version="1.1"?><rss>\u0085'),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
    fc.constantFrom('</rss>', ''),
  )
  fc.assert(
    fc.property(
      document,
      fc.array(fc.integer({ min: 1, max: 60 })),
      ([head, body, foot], sizes) => {
        const xml = head + body.join('') + foot
        const parts = cut(xml, sizes)
        expect(said(parts, true)).toEqual(said(parts, false))
      },
    ),
    { numRuns: 500 },
  )
})

function cut(text: string, sizes: readonly number[]): string[] {
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(text.slice(at, at + size))
    at += size
  }
  return [...parts, text.slice(at)]
}

/** What is told of XML: elements, and the text between them. */
function said(parts: readonly string[], isQuick: boolean): string[] {
  const told: string[] = []
  let text = ''
  const tell = (what: string) => {
    if (text) told.push(text)
    told.push(what)
    text = ''
  }
  const add = (more: string) => {
    text += more
  }
  const parser = new SaxesParser({ position: false })
  const feed = feedXml(parser, add)
  parser.on('opentag', ({ name }) => {
    feed.opened()
    tell(`<${name}>`)
  })
  parser.on('closetag', ({ name }) => tell(`</${name}>`))
  parser.on('text', add)
  parser.on('cdata', add)
  let isBroken = false
  parser.on('error', ({ message }) => {
    if (!isBroken) told.unshift(message)
    isBroken = true
  })
  const write = isQuick ? feed.write : (part: string) => part && parser.write(part)
  for (const part of parts) write(part)
  if (isQuick) feed.close()
  else parser.close()
  tell('')
  return told
}
