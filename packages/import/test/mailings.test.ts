import { parseArticle } from '@standfirst/core'
import { articleFromHtml, htmlToContent } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const first =
  'The ferry stopped at noon. Nobody on the quay had been told, and the baker stood there with forty loaves and looked at the water, which had never been so still.'
const second =
  'To unsubscribe from the ferry is not foreseen, says the office; who no longer sails still pays.'
const last = 'In the evening a boat came from the other side.'

/** A whole page, or the HTML of an item, is the same e-mail. */
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>No ferry</title><style>p{margin:0}</style></head><body>${body}</body></html>`

const rows = (...cells: string[]) =>
  `<table role="presentation" cellpadding="0">${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`

const text = `<h1>No ferry</h1><p>${first}</p><p>${second}</p><p>${last}</p>`
const icon = (name: string, href: string) =>
  `<a href="${href}"><img src="https://i.example/${name}.png" width="24" height="24" alt="${name}"></a>`

const mails: Record<string, string> = {
  Mailchimp: `<span class="mcnPreviewText" style="display:none;max-height:0">What the baker saw</span><center><table cellpadding="0" id="bodyTable"><tr><td>
    <table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="https://m.example/v">View this email in your browser</a></td></tr></table>
    <table class="mcnTextBlock"><tr><td class="mcnTextContent">${text}</td></tr></table>
    <table class="mcnShareContent"><tr><td>${icon('tw', 'https://twitter.com/intent/tweet?url=x')}</td><td><a href="https://twitter.com/intent/tweet?url=x">Tweet</a></td><td><a href="https://m.example/f">Forward to Friend</a></td></tr></table>
    <table class="mcnFollowContent"><tr><td>${icon('fb', 'https://facebook.com/ferry')}</td></tr></table>
    <table class="mcnTextBlock"><tr><td class="mcnTextContent"><em>Copyright © 2026 Quay Notes, All rights reserved.</em><br>You are receiving this email because you opted in.<br><br><strong>Our mailing address is:</strong><br><div class="vcard"><span class="org fn">Quay Notes</span><div class="adr"><div>3 Quay</div><span>Harbourtown</span></div></div><br>You can <a href="https://m.example/p">update your preferences</a> or <a href="https://m.example/u">unsubscribe from this list</a>.</td></tr></table>
    </td></tr></table></center><img src="https://m.example/open" width="1" height="1" alt="">`,
  beehiiv: `<div style="display:none;overflow:hidden">What the baker saw &#8199; &shy; &#847;</div><table role="none"><tr><td><p>November 20, 2026 | <a href="https://b.example/p">Read Online</a></p></td></tr><tr><td>${icon('fb', 'https://b.example/1')}</td><td>${icon('mail', 'mailto:?body=x')}</td></tr><tr id="content-blocks"><td>${rows(`<h1>No ferry</h1>`, `<p>${first}</p>`, `<p>${second}</p>`, `<p>${last}</p>`)}</td></tr><tr><td><p>Update your email preferences or unsubscribe <a href="https://b.example/u">here</a></p><p>© 2026 Quay Notes</p><p>3 Quay, Harbourtown 10003</p></td></tr><tr><td><a href="https://b.example/">Powered by beehiiv</a></td></tr></table>`,
  Buttondown: `<div style="display:none">What the baker saw</div><p><a href="https://d.example/a">View this email online</a></p><div class="email-body">${text}</div><div class="footer"><p>You just read issue #4 of <a href="https://d.example/">Quay Notes</a>.</p><p>This email was sent to you. <a href="https://d.example/u">Unsubscribe</a></p><p>Brought to you by <a href="https://d.example/b">Buttondown</a>.</p></div>`,
  Substack: `<div class="preview" style="display:none">What the baker saw</div>${rows('<p>Forwarded this email? <a href="https://s.example/s">Subscribe here</a> for more</p>')}<div class="body markup"><p>${first}</p><p>${second}</p><p class="button-wrapper"><a href="https://s.example/s"><span>Subscribe now</span></a></p><p>${last}</p></div><table role="presentation"><tr><td><a href="https://s.example/l">${'<img src="https://i.example/l" width="18" alt="">'}</a></td><td><a href="https://s.example/l">Like</a></td><td><a href="https://s.example/r">Restack</a></td></tr></table><p>© 2026 Ann Lee<br>548 Quay Street, Harbourtown, CA 94104<br><a href="https://s.example/u">Unsubscribe</a></p>`,
  Kit: `<span style="display:none !important">What the baker saw</span>${rows(`<p><a href="https://k.example/v">View in browser</a></p>${text}<img src="https://k.example/spacer.gif" width="600" height="20">`)}<p><a href="https://k.example/u">Unsubscribe</a> · <a href="https://k.example/p">Preferences</a></p><p>600 Quay, Ste 330, Harbourtown 98104-2246</p>`,
  'one in German': `<p><a href="https://g.example/v">Im Browser ansehen</a></p>${text}<p>Du erhältst diese E-Mail, weil du sie bestellt hast. <a href="https://g.example/u">Hier abmelden</a></p><p>Verlag, Gasse 1, 1010 Wien</p>`,
  'one in French': `<p><a href="https://f.example/v">Voir dans votre navigateur</a></p>${text}<p><a href="https://f.example/u">Se désabonner</a></p>`,
}

describe('an e-mail of a newsletter is its text', () => {
  test.each(Object.entries(mails))('%s, as an item', (_, html) => {
    const { article, markdown, all } = readHtml(html, '', 'No ferry')
    expect(markdown).toBe([first, second, last].join('\n\n'))
    expect(article.summary).not.toMatch(/browser|online|baker saw/i)
    const said = all.filter(({ message }) => message.includes('head or foot of an e-mail'))
    expect(said).toHaveLength(1)
  })

  test.each(Object.entries(mails))('%s, as a page', (_, html) => {
    const { article } = articleFromHtml(page(html), {
      url: 'https://e.com/p',
      defaultPublishedAt: '2026-11-20T10:00:00Z',
    })
    const whole = renderMarkdown(parseArticle(article))
    expect(whole.replace(/^---[\s\S]*?\n---\n\n/, '').trim()).toBe(
      [first, second, last].join('\n\n'),
    )
    expect(parseArticle(article).summary.startsWith('The ferry stopped at noon.')).toBe(true)
  })
})

test('columns are read one after the other', () => {
  const html = `<table role="presentation"><tr><td><h3>Left</h3><p>One.</p><p>Two.</p></td><td><h3>Right</h3><p>Three.</p></td></tr></table>`
  expect(readHtml(html).markdown).toBe('### Left\n\nOne.\n\nTwo.\n\n### Right\n\nThree.')
})

describe('a text that only speaks of such things keeps its words', () => {
  test.each([
    `<p>${first}</p><p>To leave ours, <a href="https://e.com/u">unsubscribe</a>.</p>`,
    `<p>${first}</p><p>You are receiving a letter a week, says the law; <a href="https://e.com/u">unsubscribe</a> must stand in it.</p>`,
    `<p>${first}</p><p>One.</p><p><a href="https://a.example/">Read online</a></p><p>Two.</p><p><a href="https://b.example/">Read online</a></p>`,
    `<table cellpadding="3"><tr><th>Who</th><th>How</th></tr><tr><td>One</td><td><a href="https://a.example/u">unsubscribe</a></td></tr><tr><td>Two</td><td><a href="https://b.example/u">unsubscribe</a></td></tr></table>`,
    `<p>This email was sent to me by mistake.</p><p>${first}</p>`,
    `<p><a href="https://e.com/share">Share</a></p><p>${first}</p>`,
  ])('%s', (html) => {
    const { issues } = htmlToContent(html)
    const words = (given: string) => given.match(/[\p{L}\p{N}]+/gu)
    expect(words(readHtml(html).markdown.replace(/\]\([^)]*\)/g, ']'))).toEqual(
      words(html.replace(/<[^>]*>/g, ' ')),
    )
    expect(issues).toEqual([])
  })

  test('where the way out stands above a short text', () => {
    const html = rows(
      '<a href="https://e.com/v">View in browser</a> | <a href="https://e.com/u">Unsubscribe</a>',
      '<p>Short.</p><p>And short.</p>',
    )
    expect(readHtml(html).markdown).toBe('Short.\n\nAnd short.')
  })
})

describe('who wrote an e-mail and when, above its text', () => {
  const profile = '<a href="https://substack.com/@ann">Ann Lee</a>'
  const bylines: [string, string, { names: string[]; isDated: boolean }][] = [
    [
      'in a table with a picture, without a year',
      rows(
        '<a href="https://substack.com/@ann"><img src="https://i.example/a.jpg" width="36" alt=""></a>',
        profile,
        'Nov 20',
      ),
      { names: ['Ann Lee'], isDated: false },
    ],
    [
      'the day first',
      `<div>Nov 20, 2026</div><div>${profile}</div>`,
      { names: ['Ann Lee'], isDated: true },
    ],
    [
      'in one line',
      `<p>By ${profile} and <a href="https://s.example/bo">Bo Roe</a> · Nov 20, 2026</p>`,
      { names: ['Ann Lee', 'Bo Roe'], isDated: true },
    ],
    [
      'with whom it is for',
      rows(profile, 'Nov 20, 2026', '<a href="https://s.example/app">∙ Paid</a>'),
      { names: ['Ann Lee'], isDated: true },
    ],
  ]
  const mail = (byline: string, begins = `<p>${first}</p>`) =>
    `${rows('<p>Forwarded this email? <a href="https://s.example/s">Subscribe here</a> for more</p>')}<h1>No ferry</h1>${byline}<div>${begins}<p>${last}</p></div><p>© 2026 Ann Lee<br><a href="https://s.example/u">Unsubscribe</a></p>`

  test.each(bylines)('%s, as a page', (_, byline, { isDated, names }) => {
    const { article, issues } = articleFromHtml(page(mail(byline)), {
      url: 'https://e.com/p',
      defaultPublishedAt: '2026-11-19T10:00:00Z',
    })
    const whole = parseArticle(article)
    expect(whole.authors.map(({ name }) => name)).toEqual(names)
    expect(whole.publishedAt.slice(0, 10)).toBe(isDated ? '2026-11-20' : '2026-11-19')
    expect(renderMarkdown(whole, { frontMatter: false })).toMatch(
      new RegExp(`, 2026\n\n${first}\n\n${last}\n$`),
    )
    const [said] = issues.filter(({ message }) => message.includes('head or foot of an e-mail'))
    expect(said?.message).toMatch(/Ann Lee/)
  })

  test.each(bylines)('%s, as an item', (_, byline, { names }) => {
    const { article, markdown } = readHtml(mail(byline), '', 'No ferry')
    expect(markdown).toBe([first, last].join('\n\n'))
    const { authors } = parseArticle(article)
    expect(authors.map(({ name }) => name)).toEqual(names)
    expect(authors[0]?.url).toBe('https://substack.com/@ann')
    expect(article.summary).not.toContain('Nov 20')
  })

  test.each([
    ['a day alone begins a diary', '<p>November 20, 2026</p>'],
    ['a name alone is no byline', `<p>${profile}</p>`],
    ['a sentence names who took part', `<p>${profile} stood there on Nov 20.</p>`],
    [
      'what stands below the beginning is text',
      `<p>${first}</p><p>${profile}</p><p>Nov 20, 2026</p>`,
    ],
  ])('%s', (_, text) => {
    const { markdown } = readHtml(mail('', text), '', 'No ferry')
    expect(markdown).toContain(text.includes(profile) ? 'Ann Lee' : 'November 20, 2026')
  })
})
