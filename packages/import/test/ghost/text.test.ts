import { expect, test } from 'vitest'
import { lexical, paragraph, readText, text } from './export.ts'

const item = (...children: readonly object[]) => ({ type: 'listitem', children })
const list = (listType: string, start: number, ...children: readonly object[]) => ({
  type: 'list',
  listType,
  start,
  tag: listType === 'number' ? 'ol' : 'ul',
  children,
})

test('Lexical: marks, links, lists, quotations', async () => {
  const { codes, markdown } = await readText({
    lexical: lexical(
      paragraph(
        text('bold', 1),
        ' ',
        text('both', 3),
        ' ',
        text('struck', 4),
        ' ',
        text('a < b', 16),
        ' ',
        text('under', 8),
        ' ',
        text('lit', 128),
        ' ',
        {
          type: 'link',
          url: '__GHOST_URL__/about/',
          children: [text('about', 1)],
        },
      ),
      paragraph('One', { type: 'linebreak' }, 'two'),
      { type: 'extended-heading', tag: 'h3', children: [text('Lower')] },
      list(
        'bullet',
        1,
        item(text('One')),
        item(list('number', 1, item(text('Inner')))),
        item(text('Two')),
      ),
      list('number', 3, item(text('Third'))),
      { type: 'extended-quote', children: [text('Said.')] },
      { type: 'aside', children: [text('Aside.')] },
      { type: 'horizontalrule' },
      { type: 'paragraph', children: [] },
    ),
  })
  expect(
    markdown,
  ).toBe(`**bold** **_both_** ~~struck~~ \`a < b\` under lit [**about**](https://mill.example/about/)

One\\
two

### Lower

* One
  1. Inner
* Two

3. Third

> Said.

> Aside.

***`)
  expect(codes).toEqual(['unsupported-html', 'unsupported-html'])
})

test('Mobiledoc: markups that overlap, atoms, cards under their old names', async () => {
  const { markdown } = await readText({
    lexical: null,
    mobiledoc: JSON.stringify({
      version: '0.3.1',
      atoms: [
        ['soft-return', '', {}],
        ['mention', '@ivy', {}],
      ],
      cards: [
        ['code', { code: 'a\nb', language: 'js' }],
        ['card-markdown', { markdown: 'Note[^1]\n\n[^1]: The note.' }],
        ['hr', {}],
      ],
      markups: [['strong'], ['em'], ['a', ['rel', 'nofollow', 'href', 'https://o.example/']]],
      sections: [
        [
          1,
          'p',
          [
            [0, [], 0, 'A '],
            [0, [0], 0, 'b '],
            [0, [1], 2, 'c'],
            [1, [], 0, 0],
            [0, [2], 1, 'd'],
            [1, [], 0, 1],
          ],
        ],
        [1, 'aside', [[0, [], 0, 'Aside']]],
        [3, 'ol', [[[0, [], 0, 'One']]]],
        [10, 0],
        [10, 1],
        [10, 2],
        [10, 99],
        [1, 'script', [[0, [], 0, 'words']]],
      ],
    }),
  })
  expect(markdown).toBe(`A **b _c_**\\
[d](https://o.example/)@ivy

> Aside

1. One

\`\`\`js
a
b
\`\`\`

Note[^fn-1-1]

***

words

[^fn-1-1]: The note.`)
})

test('cards: nothing that they say is lost', async () => {
  const { codes, markdown } = await readText({
    lexical: lexical(
      {
        type: 'image',
        src: '__GHOST_URL__/i/a.png',
        alt: 'A',
        caption: '<span>Cap</span>',
        width: 8,
        height: 6,
      },
      {
        type: 'gallery',
        images: [
          { src: '__GHOST_URL__/i/b.png', alt: 'B', caption: '<span>Own</span>' },
          { src: '__GHOST_URL__/i/c.png' },
        ],
        caption: '<span>All</span>',
      },
      { type: 'callout', calloutEmoji: '💡', calloutText: 'Mind <b>this</b>' },
      { type: 'toggle', heading: '<span>Open</span>', content: '<p>Inside</p><p>More</p>' },
      { type: 'button', buttonText: 'Join', buttonUrl: '__GHOST_URL__/#/portal/signup' },
      {
        type: 'bookmark',
        url: 'https://o.example/a',
        metadata: { title: 'T & t', description: 'D.', author: 'Bea', publisher: 'Paper' },
        caption: '<b>Seen</b>',
      },
      {
        type: 'embed',
        url: 'https://v.example/watch?v=1',
        html: '<iframe src="https://v.example/embed/1"></iframe>',
        metadata: { title: 'Film' },
        caption: 'Watch',
      },
      {
        type: 'embed',
        url: 'https://s.example/1',
        html: '<blockquote><p>Words</p></blockquote><script src="https://s.example/w.js"></script>',
        metadata: {},
      },
      { type: 'audio', src: '__GHOST_URL__/m/a.mp3', title: 'Sound', duration: 12.5 },
      {
        type: 'file',
        src: '__GHOST_URL__/f/r.pdf',
        fileTitle: 'Report',
        fileCaption: 'All of it',
        fileSize: 12,
      },
      {
        type: 'product',
        productTitle: '<span>Boat</span>',
        productDescription: '<p>Red</p>',
        productRatingEnabled: true,
        productStarRating: 3,
        productButtonEnabled: true,
        productButton: 'Buy',
        productUrl: 'https://o.example/boat',
      },
      {
        type: 'header',
        version: 1,
        header: 'Head',
        subheader: 'Sub',
        buttonEnabled: false,
        buttonText: 'No',
      },
      {
        type: 'call-to-action',
        textValue: '<p>Act</p>',
        showButton: true,
        buttonText: 'Now',
        buttonUrl: 'https://o.example/now',
        hasSponsorLabel: true,
        sponsorLabel: '<p>AD</p>',
      },
      { type: 'markdown', markdown: '## Part\n\n==lit== H~2~O\nnext\n\n<script>1</script>' },
    ),
  })
  expect(markdown).toBe(`![A](https://mill.example/i/a.png "Cap")

![B](https://mill.example/i/b.png "Own")

![](https://mill.example/i/c.png)

All

> 💡 Mind **this**

**Open**

Inside

More

[Join](https://mill.example/#/portal/signup)

[T & t](https://o.example/a) – D. (Bea, Paper)

**Seen**

[Film](https://v.example/watch?v=1)

Watch

> Words

[Sound](https://mill.example/m/a.mp3)

[Report](https://mill.example/f/r.pdf) – All of it

**Boat**

★★★☆☆

Red

[Buy](https://o.example/boat)

## Head

Sub

AD

Act

[Now](https://o.example/now)

## Part

lit H2O\\
next`)
  expect(new Set(codes)).toEqual(new Set(['unsupported-html']))
})

test('a card of a later version that has a text is none: its address is kept, too', async () => {
  const card = { type: 'note', text: 'Noted', url: 'https://n.example/1' }
  const { codes, markdown } = await readText({ lexical: lexical(card, paragraph('Text.')) })
  expect(codes).toEqual(['unknown-card'])
  expect(markdown).toBe('Noted\n\n<https://n.example/1>\n\nText.')
})

test('cards that pages do not show are reported; unknown ones keep their words, or have a handler', async () => {
  const cards = [
    { type: 'signup', header: '<b>Join us</b>' },
    { type: 'email', html: '<p>Dear you</p>' },
    {
      type: 'poll',
      question: 'Which?',
      content: 'Tea or <i>coffee</i>',
      url: 'https://p.example/1',
      color: 'red',
    },
  ]
  const told = await readText({ lexical: lexical(paragraph('Text.'), ...cards) })
  expect(told.codes).toEqual(['left-out-card', 'left-out-card', 'unknown-card'])
  expect(told.messages[0]).toContain('`Join us`')
  expect(told.markdown).toBe('Text.\n\nTea or *coffee*\n\n<https://p.example/1>')
  const given = await readText(
    { lexical: lexical(...cards) },
    {
      url: 'https://mill.example',
      cards: {
        poll: ({ fields }) => `<p>${fields.question}</p>`,
        signup: () => '',
        email: () => '',
      },
    },
  )
  expect([given.markdown, given.codes]).toEqual(['Which?', []])
})

test('hostile texts: broken JSON, depth, names of prototypes, wrong types', async () => {
  const broken = await readText({
    lexical: '{"root":',
    html: '<p>From <b>HTML</b></p><script>1</script>',
  })
  expect([broken.markdown, broken.codes[0]]).toEqual(['From **HTML**', 'broken-text'])
  const deep = `${'{"type":"x","children":['.repeat(3000)}${']}'.repeat(3000)}`
  const source = `{"root":{"children":[{"type":"paragraph","children":[{"type":"text","text":"Top"}]},${deep}]}}`
  const { codes, markdown } = await readText({ lexical: source })
  expect([markdown, codes]).toEqual(['Top', ['too-deep']])
  const odd = await readText({
    lexical: lexical(
      paragraph('Top'),
      { type: 'constructor', text: null, children: [] },
      { type: '__proto__' },
      { type: 'gallery', images: 7, caption: {} },
      { type: 'image', src: 'javascript:alert(1)', alt: 7 },
      { type: 'bookmark', url: 'javascript:alert(1)', metadata: [] },
      { type: 'html', html: '<p onclick="x()">Ok<!--' },
      { type: 'list', children: 'none' },
    ),
  })
  expect(odd.markdown).not.toMatch(/\]\(javascript:|onclick/)
  expect(odd.markdown).toContain('Ok')
})
