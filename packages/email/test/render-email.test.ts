import {
  type Article,
  type ArticleInput,
  defineArticle,
  defineFeed,
  type Issue,
} from '@standfirst/core'
import * as email from '@standfirst/email'
import { type EmailOptions, emailRenderer, renderDigest, renderEmail } from '@standfirst/email'
import {
  article as anyArticle,
  cases,
  exampleFeed,
  faultsOnly,
  hostileFeed,
  insight,
} from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkMessage } from './check-message.ts'

const list = {
  unsubscribeUrl: 'https://example.com/leave?r=1&l=2',
  unsubscribeMail: 'l@example.com',
}
const options: EmailOptions = {
  sender: { name: 'Example News', url: 'https://example.com/' },
  footer: 'Example News Ltd\n1 Example Road, Bern',
  list,
}

function one(input: Partial<ArticleInput>): Article {
  return defineArticle({
    url: 'https://example.com/a',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    ...input,
  } as ArticleInput)
}

/** A paragraph, item or quotation with a picture, by its Markdown. */
function nodeOf(markdown: string): object {
  const [, before = '', alt = '', url = '', after = ''] =
    /^([^!]*)!\[(.)\]\((.*?)\)(.*)$/.exec(markdown) ?? []
  const image = { type: 'image', url, alt }
  if (after) {
    const text = (value: string) => ({ type: 'text', value })
    return { type: 'paragraph', children: [text(before), image, text(after)] }
  }
  const figure = { type: 'paragraph', children: [image] }
  if (before === '> ') return { type: 'blockquote', children: [figure] }
  if (before === '- ') {
    const more = { type: 'paragraph', children: [{ type: 'text', value: 'B' }] }
    const item = { type: 'listItem', spread: true, children: [figure, more] }
    return { type: 'list', children: [item] }
  }
  return figure
}

const codeIn = { type: 'paragraph', children: [{ type: 'inlineCode', value: 'b' }] }

describe('renderEmail', () => {
  test.each(cases().map(({ name, article }) => [name, article] as const))(
    '%s: whole output',
    async (name, article) => {
      const message = renderEmail(article, options)
      await expect(message.html).toMatchFileSnapshot(`fixtures/${name}.html`)
      await expect(message.text).toMatchFileSnapshot(`fixtures/${name}.txt`)
    },
  )

  test('parts that services ask for', () => {
    const { headers, preheader, subject, text } = renderEmail(insight, options)
    expect(subject).toBe(insight.title)
    expect(preheader).toBe(insight.summary)
    expect(headers).toEqual({
      'List-Post': 'NO',
      'List-Unsubscribe': '<https://example.com/leave?r=1&l=2>, <mailto:l@example.com>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(text).toMatch(
      /\n-- \nExample News · https:\/\/example\.com\/\nExample News Ltd\n1 Example Road, Bern\nUnsubscribe: https:\/\/example\.com\/leave\?r=1&l=2\n$/,
    )
  })

  test('one click needs https', () => {
    const web = { unsubscribeUrl: 'http://example.com/leave' }
    expect(renderEmail(insight, { list: web }).headers).toEqual({
      'List-Post': 'NO',
      'List-Unsubscribe': '<http://example.com/leave>',
    })
    const idn = { unsubscribeUrl: 'https://bücher.example/ä,b', post: 'mailto:all@example.com' }
    expect(renderEmail(insight, { list: { ...idn, id: 'news.example.com' } }).headers).toEqual({
      'List-Id': '<news.example.com>',
      'List-Post': '<mailto:all@example.com>',
      'List-Unsubscribe': '<https://xn--bcher-kva.example/%C3%A4%2Cb>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  test('no value brings a header of its own', () => {
    const hostile = one({ title: 'A' })
    hostile.title = 'A\r\nBcc: all@example.com\u2028\u0085\u0000x'
    expect(renderEmail(hostile).subject).toBe('A Bcc: all@example.com x')
    for (const wrong of [
      { unsubscribeUrl: 'https://example.com/\r\nBcc: x' },
      { unsubscribeUrl: 'javascript:alert(1)' },
      { unsubscribeUrl: '/leave' },
      { unsubscribeMail: 'a@example.com\r\nBcc: x' },
      { unsubscribeMail: 'a@example.com>, <mailto:b@example.com' },
      { unsubscribeMail: 'nobody' },
      { post: 'https://example.com/' },
      { id: 'news.example.com>\r\nX: y' },
      { id: 'news' },
    ]) {
      expect(() => renderEmail(insight, { list: wrong })).toThrow(TypeError)
    }
    for (const colour of ['red', '#fff', '#1a4fa3;background:url(//x)', 5]) {
      expect(() => renderEmail(insight, { theme: { accent: colour as string } })).toThrow(TypeError)
    }
  })

  test('nothing that is held back, and no player, is in either part', () => {
    const issues: Issue[] = []
    const article = one({
      media: [{ type: 'audio', url: 'https://example.com/1.mp3', mediaType: 'audio/mpeg' }],
      sections: [
        { kind: 'prose', content: 'Free.' },
        { kind: 'prose', content: 'Secret.', paid: true },
      ],
    })
    const onIssue = faultsOnly((issue) => void issues.push(issue))
    const { html, text } = renderEmail(article, { onIssue })
    expect(html + text).not.toContain('Secret')
    expect(html).not.toContain('<audio')
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['paid-section', 'sections', 1],
    ])
    const repeated = one({
      summary: 'The harbour was built.',
      sections: [{ kind: 'prose', content: 'The harbour was built.', paid: true }],
    })
    const parts = renderEmail(repeated)
    expect(parts.html).toContain('The harbour was built.')
    expect(parts.text).toContain('The harbour was built.')
    const draft = { ...article, status: 'withheld' as const }
    issues.length = 0
    renderEmail(draft, { onIssue })
    expect(issues[0]).toMatchObject({ code: 'unpublished-article', path: ['status'] })
  })

  test('tells what Gmail would cut', () => {
    const codes = (words: number) => {
      const issues: Issue[] = []
      const sections = [{ kind: 'prose' as const, content: 'word '.repeat(words) }]
      renderEmail(one({ sections }), { onIssue: (issue) => void issues.push(issue) })
      return issues.map(({ code }) => code)
    }
    expect(codes(18_000)).not.toContain('clipped-message')
    expect(codes(21_000)).toContain('clipped-message')
  })

  test('a button leads where the call to action does; without an address it is its label', () => {
    const call = (url: string) => {
      const article = one({
        sections: [
          {
            kind: 'callToAction',
            content: 'Go.',
            link: { label: 'Now & <here>', url: 'https://x.example/' },
          },
        ],
      })
      Object.assign(article.sections[0] as object, { link: { label: 'Now & <here>', url } })
      return renderEmail(article).html
    }
    expect(call('https://x.example/?a=1&b=2')).toMatch(
      /<td bgcolor="#1a4fa3" [^>]*><a class="sf-button" [^>]* href="https:\/\/x\.example\/\?a=1&amp;b=2">Now &amp; &lt;here&gt;<\/a><\/td>/,
    )
    expect(call('javascript:alert(1)')).not.toMatch(/class="sf-button"|javascript/)
  })

  test('Outlook pads the cell of a button, and shows no picture wider than the column', () => {
    const { html } = renderEmail(
      one({
        sections: [
          {
            kind: 'prose',
            content: [
              '![A](https://example.com/a.png)',
              '- ![B](https://example.com/b.png)',
              '> ![C](https://example.com/c.png)',
              'In ![D](https://example.com/d.png) a line',
            ].map((markdown) => nodeOf(markdown)),
          },
          {
            kind: 'callToAction',
            content: 'Go.',
            link: { label: 'Now', url: 'https://x.example/' },
          },
        ] as never,
      }),
    )
    expect(html).toMatch(/<td bgcolor="#1a4fa3" style="[^"]*mso-padding-alt:12px 22px"><a /)
    const widths = html.match(
      /<img (?:width="\d+" style="width:auto;[^"]*"|style="[^"]*") src="[^"]*"/g,
    )
    expect(widths?.map((tag) => tag.replace(/ style="[^"]*"/, ''))).toEqual([
      '<img width="536" src="https://example.com/a.png"',
      '<img width="512" src="https://example.com/b.png"',
      '<img width="517" src="https://example.com/c.png"',
      '<img src="https://example.com/d.png"',
    ])
  })

  test('code in a block has no background of its own: it would stand out at the ends of lines', () => {
    const { html } = renderEmail(
      one({
        sections: [{ kind: 'prose', content: [{ type: 'code', value: 'a' }, codeIn] }] as never,
      }),
    )
    expect(html.match(/<code style="[^"]*"/g)?.map((tag) => tag.includes('background'))).toEqual([
      false,
      true,
    ])
    expect(html).toContain('.sf-card pre code{background-color:transparent!important}')
  })

  test.each([{ limit: -1 }, { limit: 1.5 }, { limit: '3' }, { images: 'no' }])(
    'a digest refuses %j',
    (wrong) => {
      const name = Object.keys(wrong)[0]
      expect(() => renderDigest(exampleFeed, wrong as never)).toThrow(new RegExp(`^\`${name}`))
    },
  )

  test('refuses options that would give something else than was meant', () => {
    for (const wrong of [
      { sender: { name: 'x', url: 'javascript:alert(1)' } },
      { sender: { name: 'x', url: '/about/' } },
      { sender: 'x' },
      { sender: { name: 5 } },
      { subject: 5 },
      { preheader: {} },
      { footer: ['a'] },
      { textWidth: 5 },
      { list: { unsubscribeUrl: `https://example.com/${'a'.repeat(1000)}` } },
      { list: { unsubscribeMail: `${'a'.repeat(1000)}@example.com` } },
    ]) {
      const name = Object.keys(wrong)[0]
      for (const render of [
        renderEmail.bind(null, insight),
        renderDigest.bind(null, exampleFeed),
      ]) {
        expect(() => render(wrong as never)).toThrow(new RegExp(`^\`${name}`))
      }
    }
  })

  test('no option brings a control character into a part of the message', () => {
    const hostile = 'x\u001b[2J\u0000\u009b\r\ny'
    const given = {
      subject: hostile,
      preheader: hostile,
      footer: hostile,
      sender: { name: hostile },
      labels: { by: `By ${hostile} {names}`, and: hostile, license: hostile, related: hostile },
    }
    for (const message of [renderEmail(insight, given), renderDigest(exampleFeed, given)]) {
      const { headers, html, preheader, subject, text } = message
      expect(`${subject}${preheader}${Object.values(headers)}`).not.toMatch(/\p{Cc}/u)
      expect((html + text).replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
    }
  })

  test('a wide table is scrolled, so that no word breaks in it; the message is no wider', () => {
    const cell = { type: 'tableCell', children: [{ type: 'text', value: 'Schaffhausen' }] }
    const table = { type: 'table', children: [{ type: 'tableRow', children: Array(8).fill(cell) }] }
    const { html } = renderEmail(
      one({
        sections: [
          { kind: 'prose', content: [table, { type: 'paragraph', children: [] }] },
          {
            kind: 'prose',
            content: [{ ...table, children: [...table.children, table.children[0]] }],
          },
        ] as never,
      }),
    )
    expect(
      html.match(/<div style="[^"]*overflow-x:auto"><table style="[^"]*"><thead>/g),
    ).toHaveLength(2)
    expect(html.match(/<\/t(?:head|body)><\/table><\/div>/g)).toHaveLength(2)
    expect(html).toMatch(/<th style="[^"]*word-break:normal/)
    // A table with columns of fixed width is not made wider by what is in it.
    const layout = html.match(/<table role="presentation"[^>]*>/g)?.slice(0, 3)
    expect(layout?.filter((tag) => !/width="600"|table-layout:fixed/.test(tag))).toEqual([])
  })

  test('words of its own are in the language of the article', () => {
    const html = (language: string) => renderEmail(one({ language }), options).html
    expect(html('de-CH')).toContain('>Abbestellen</a>')
    expect(html('zh-TW')).toContain('>取消訂閱</a>')
    expect(html('iw')).toMatch(/<html lang="\w+" dir="rtl">/)
    expect(html('xx')).toContain('>Unsubscribe</a>')
  })
})

describe('renderDigest', () => {
  test('whole output', async () => {
    const message = renderDigest(exampleFeed, options)
    await expect(message.html).toMatchFileSnapshot('fixtures/digest.html')
    await expect(message.text).toMatchFileSnapshot('fixtures/digest.txt')
    expect(message.subject).toBe(exampleFeed.title)
    expect(renderDigest(exampleFeed, { limit: 1, images: false }).html).not.toContain('<img')
  })

  test('one without articles says so; one of many is told how it gets shorter', () => {
    const issuesOf = (count: number) => {
      const issues: Issue[] = []
      const articles = Array.from({ length: count }, (_, at) => ({
        ...one({ title: `Title ${at}`, url: `https://example.com/${at}` }),
        id: `urn:example:${at}`,
      }))
      const onIssue = faultsOnly((issue) => void issues.push(issue))
      const { html, preheader, subject, text } = renderDigest(
        { ...exampleFeed, articles },
        { onIssue },
      )
      checkMessage(html)
      expect(subject).toBe(exampleFeed.title)
      for (const { title } of articles)
        expect([html.includes(title), text.includes(title)]).toEqual([true, true])
      return { preheader, issues: issues.map(({ code, fix }) => [code, fix]) }
    }
    expect(issuesOf(0)).toEqual({
      preheader: exampleFeed.description,
      issues: [['empty-digest', expect.any(String)]],
    })
    expect(issuesOf(1)).toEqual({ preheader: 'Title 0', issues: [] })
    expect(issuesOf(300).issues).toEqual([['clipped-message', expect.stringContaining('`limit`')]])
  })

  test('any feed is well-formed and inert', () => {
    fc.assert(
      fc.property(hostileFeed, (feed) => {
        const message = renderDigest(feed, options)
        checkMessage(message.html)
        expect(message.subject).not.toMatch(/\p{Cc}/u)
      }),
      { numRuns: 200 },
    )
  })
})

test('same bytes under three time zones, and nothing is changed', () => {
  const before = structuredClone(exampleFeed)
  const zone = process.env.TZ
  const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((name) => {
    process.env.TZ = name
    return JSON.stringify([renderDigest(exampleFeed, options), renderEmail(insight, options)])
  })
  process.env.TZ = zone
  expect(new Set(outputs).size).toBe(1)
  expect(exampleFeed).toEqual(before)
})

test('every subject and header is one line of what headers may hold', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { headers, preheader, subject } = renderEmail(article, options)
      expect(`${subject}${preheader}`).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      for (const value of Object.values(headers)) expect(value).toMatch(/^[ -~]+$/)
    }),
    { numRuns: 100 },
  )
})

test('exported names and types', () => {
  expect(Object.keys(email).sort()).toEqual([
    'emailRenderer',
    'messageWords',
    'renderDigest',
    'renderEmail',
  ])
  expectTypeOf(emailRenderer.render).toBeCallableWith(insight, { subject: 'A' })
})

test('a retracted article is no news: the notice stands before what it claimed', () => {
  const notice = 'This article has been retracted.'
  const claim = 'The mayor stole money.'
  const retracted = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'Theft at the town hall',
    summary: claim,
    publishedAt: '2026-11-23T09:30:00Z',
    image: { url: 'https://example.com/a.jpg', alt: 'The mayor' },
    status: 'retracted',
  })
  const { html, preheader, subject } = renderEmail(retracted)
  expect(subject).toBe(`${notice} Theft at the town hall`)
  expect(preheader).toBe(`${notice} ${claim}`)
  const shown = html.slice(html.indexOf('sf-card" dir'))
  expect(shown.split(notice)).toHaveLength(2)
  expect(shown.indexOf(notice)).toBeLessThan(shown.indexOf('Theft'))
  const feed = { url: 'https://example.com/', language: 'en', title: 'T', description: 'D' }
  const digest = renderDigest(defineFeed({ ...feed, articles: [retracted] }))
  expect(digest.preheader).toBe(`${notice} Theft at the town hall`)
  expect(renderEmail(retracted, { subject: 'Correction', preheader: 'P' })).toMatchObject({
    subject: 'Correction',
    preheader: 'P',
  })
})
