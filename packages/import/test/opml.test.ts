import { parseOpml, renderOpml } from '@standfirst/import/opml'
import { assertTolerant, hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'

const list = (body: string, version = '2.0') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="${version}"><head><title>Mine</title></head><body>${body}</body></opml>`

function wellFormed(xml: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('reading', () => {
  test('feeds and nested groups, whatever the version and the case of names', () => {
    const body = `
      <outline text="News &amp; more" title="x">
        <outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" description="About A" language="en_US" category="/News/World,tech"/></outline>
      </outline>
      <OUTLINE TITLE="B" XMLURL="http://b.example/rss" TYPE="atom"/>`
    for (const version of ['1.0', '1.1', '2.0']) {
      const { feeds, issues, outlines, title } = parseOpml(list(body, version))
      expect(issues).toEqual([])
      expect(title).toBe('Mine')
      const a = {
        title: 'A',
        feed: 'https://a.example/feed?x=1&y=2',
        url: 'https://a.example/',
        description: 'About A',
        language: 'en-US',
        categories: ['/News/World', 'tech'],
      }
      const b = { title: 'B', feed: 'http://b.example/rss' }
      expect(outlines).toEqual([
        { title: 'News & more', outlines: [{ title: 'World', outlines: [a] }] },
        b,
      ])
      expect(feeds).toEqual([
        { ...a, groups: [['News & more', 'World']] },
        { ...b, groups: [] },
      ])
    }
  })

  test('a feed in two groups is one feed', () => {
    const feed = '<outline text="A" xmlUrl="https://a.example/feed"/>'
    const { feeds } = parseOpml(
      list(`<outline text="X">${feed}</outline><outline text="Y">${feed}</outline>`),
    )
    expect(feeds).toEqual([{ title: 'A', feed: 'https://a.example/feed', groups: [['X'], ['Y']] }])
  })

  test('bytes in the charset that they declare', () => {
    const text = list('<outline text="Caf\xe9" xmlUrl="https://a.example/"/>').replace(
      'UTF-8',
      'ISO-8859-1',
    )
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    expect(parseOpml(bytes).feeds[0]?.title).toBe('Café')
  })

  test.each([
    ['feed://a.example/rss', 'https://a.example/rss'],
    ['feed:http://a.example/rss', 'http://a.example/rss'],
    ['a.example/rss', 'https://a.example/rss'],
    [' https://a.example/rss\n', 'https://a.example/rss'],
  ])('the address %j', (given, feed) => {
    expect(parseOpml(list(`<outline text="A" xmlUrl="${given}"/>`)).feeds[0]?.feed).toBe(feed)
  })

  test.each([
    ['<outline text="A" xmlUrl="javascript:alert(1)"/>', 'unsafe-url'],
    ['<outline text="A" xmlUrl="file:///etc/passwd"/>', 'unsafe-url'],
    ['<outline text="A" type="link" url="https://a.example/"/>', 'not-a-feed'],
    [
      '<outline text="A" isComment="true"><outline text="B" xmlUrl="https://b.example/"/></outline>',
      'held-back',
    ],
  ])('%s is left out', (body, code) => {
    const { feeds, issues, outlines } = parseOpml(list(body))
    expect(feeds).toEqual([])
    expect(outlines).toEqual([])
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  test('what is not well-formed is read as well as can be, and told', () => {
    const { feeds, issues } = parseOpml(
      list('<outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/>'),
    )
    expect(feeds).toEqual([{ title: 'A & B', feed: 'https://a.example/?x=1&y=2', groups: [] }])
    expect(issues).toMatchObject([
      { code: 'broken-opml', severity: 'warning', position: { start: { line: 2 } } },
    ])
  })

  test.each([
    ['<rss version="2.0"><channel/></rss>', 'not-opml'],
    ['{"a":1}', 'not-opml'],
    ['', 'not-opml'],
    [list('<outline text="A">'.repeat(5000)), 'too-deep'],
    [list('<outline text="A"/>'.repeat(60_000)), 'too-large'],
    [new Uint8Array([0x1f, 0x8b, 8, 0]), 'not-text'],
  ])('%.20s is refused', (source, code) => {
    const { issues, outlines } = parseOpml(source)
    expect(outlines).toEqual([])
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  test('a list that was cut off is read to where it ends, and told', () => {
    const whole = list(
      '<outline text="News"><outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></outline>',
    )
    for (let end = whole.indexOf('<outline text="B"'); end < whole.length; end++) {
      const { feeds, issues } = parseOpml(whole.slice(0, end))
      expect(feeds[0]).toEqual({ title: 'A', feed: 'https://a.example/feed', groups: [['News']] })
      expect(issues).toMatchObject([{ code: 'broken-opml', severity: 'warning' }])
    }
  })

  test('what a group without a name holds is kept', () => {
    const feed = '<outline text="A" xmlUrl="https://a.example/feed"/>'
    for (const name of ['', ' text=""', ' text=" " title=""']) {
      const nested = `<outline text="X"><outline${name}>${feed}</outline></outline>`
      const { feeds, issues } = parseOpml(list(nested))
      expect(feeds).toEqual([{ title: 'A', feed: 'https://a.example/feed', groups: [['X']] }])
      expect(issues).toEqual([])
    }
  })

  test('entities that grow are not expanded', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${list('<outline text="&b;" xmlUrl="https://a.example/"/>').replace(/<\?.*?\?>/, '')}`
    expect(JSON.stringify(parseOpml(bomb)).length).toBeLessThan(2000)
  })
})

describe('writing', () => {
  test('what every reader imports', () => {
    const opml = {
      title: 'Mine',
      outlines: [
        {
          title: 'News',
          outlines: [{ title: 'A "quoted" & <b>', feed: 'https://a.example/?x=1&y=2' }],
        },
      ],
    }
    const xml = renderOpml(opml)
    expect(xml).toContain('<opml version="2.0">')
    expect(xml).toContain('xmlUrl="https://a.example/?x=1&amp;y=2"')
    expect(parseOpml(xml)).toMatchObject({ ...opml, issues: [] })
  })

  test('an empty list', () => {
    const xml = renderOpml({ outlines: [] })
    wellFormed(xml)
    expect(xml).not.toContain('outline')
    expect(parseOpml(xml)).toMatchObject({ outlines: [], issues: [] })
  })

  test('an unsafe address is left out and told', () => {
    const codes: string[] = []
    const xml = renderOpml(
      { outlines: [{ title: 'A', feed: 'javascript:alert(1)' }] },
      { onIssue: ({ code }) => codes.push(code) },
    )
    expect(xml).not.toContain('javascript')
    expect(codes).toEqual(['unsafe-url'])
  })

  const title = hostileString().map((text) => `x${text}`)
  const feed = fc.record({
    title,
    feed: fc.integer({ min: 0, max: 99 }).map((number) => `https://a.example/?a=1&b=${number}`),
    description: title,
  })
  const group = fc.record({ title, outlines: fc.array(feed, { maxLength: 3 }) })
  const outlines = fc.array(fc.oneof(feed, group), { maxLength: 4 })

  test('any text is well-formed, and what was read is written and read again as it was', () => {
    fc.assert(
      fc.property(title, outlines, (name, given) => {
        const xml = renderOpml({ title: name, outlines: given })
        wellFormed(xml)
        const read = parseOpml(xml)
        // A text may hold the sign that stands for what can't be read.
        const codes = new Set(read.issues.map(({ code }) => code))
        expect([...codes].filter((code) => code !== 'replacement-characters')).toEqual([])
        expect(read.outlines).toHaveLength(given.length)
        expect(parseOpml(renderOpml(read))).toEqual(read)
      }),
    )
  })
})

test('what is no outline, or no text, is left out and reported, and nothing throws', () => {
  const feed = {
    ...{ title: 'News', feed: 'https://a.example/feed', url: 'https://a.example/' },
    ...{ description: 'About.', language: 'en', categories: ['Tech', 'Web'] },
  }
  // A group may have no title, nor anything in it: then it says nothing.
  const list = { title: 'Mine', outlines: [{ ...feed, outlines: [feed] }] }
  assertTolerant(list, (given, onIssue) => renderOpml(given, { onIssue }), { count: 43 })
})
