import { parseArticle } from '@standfirst/core'
import { type MarkdownPreset, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { describe, expect, test } from 'vitest'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (...children: object[]) => ({ type: 'listItem', spread: false, children })
const list = (...children: object[]) => ({ type: 'list', ordered: false, spread: false, children })
const numbered = (start: number, ...children: object[]) => ({
  ...list(...children),
  ordered: true,
  start,
})
const strong = (...children: object[]) => ({ type: 'strong', children })
const emphasis = (...children: object[]) => ({ type: 'emphasis', children })
const link = (...children: object[]) => ({ type: 'link', url: 'https://e.example/', children })
const picture = (alt: string) => ({ type: 'image', url: 'https://e.example/#', alt })
const call = { type: 'footnoteReference', identifier: 'n' }
const note = (...children: object[]) => ({ type: 'footnoteDefinition', identifier: 'n', children })
const definition = note(paragraph(text('A note.')))
const code = (value: string) => ({ type: 'code', value })
const prose = (...content: object[]) => ({ kind: 'prose', content })
const quote = [paragraph(text('Quoted.'))]
const [a, b] = [item(paragraph(text('a'))), item(paragraph(text('b')))]

const sections: Record<string, object> = {
  'a number of ten digits': prose(numbered(999_999_999, a, b)),
  'a list in one of ten digits': prose(
    numbered(999_999_998, a, item(paragraph(text('b')), numbered(7, a, b)), b),
  ),
  'code with a bar after a backslash, and spaces at its ends, in a cell': prose({
    type: 'table',
    align: [null, null, null],
    children: [
      {
        type: 'tableRow',
        children: [' \\\\|x\\ ', '\\| x', 'a'].map((value) => ({
          type: 'tableCell',
          children: [strong({ type: 'inlineCode', value }), { type: 'inlineCode', value }],
        })),
      },
    ],
  }),
  'pictures with what could be a size of theirs, in cells': prose({
    type: 'table',
    align: [null, null, null],
    children: [
      {
        type: 'tableRow',
        children: ['x | 42', 'x\\|1x2', 'a|b %%|7'].map((alt) => ({
          type: 'tableCell',
          children: [picture(alt)],
        })),
      },
    ],
  }),
  'spaces in code of a note': prose(paragraph(call), note(code(' '))),
  'blank lines in code of a list of a note': prose(
    paragraph(call),
    note(paragraph(text('x')), code('  \na\n \n\nb'), list(item(code('   \nc\n ')))),
  ),
  'spaces in code in a quotation, before a note': prose(
    paragraph(call),
    {
      type: 'blockquote',
      children: [paragraph(text('q')), code(' \nx')],
    },
    definition,
  ),
  'signs of a comment in an alternative text': prose(
    paragraph(picture('<<!-- a -->b'), text(' and '), picture('c\\ <!-- d --> e')),
  ),
  'brackets and braces after backslashes in an alternative text': prose(
    paragraph(picture('a \\[ ]'), text(' and '), picture('b \\\\[c] \\{d} \\<e')),
  ),
  'what looks like mail, with its scheme, after a point': prose(
    paragraph(text('.mailto:a@b.example and _mailto:a@b.example')),
  ),
  'a list from 2, in a note, after code': prose(
    paragraph(call),
    list(item(code('x'), note(numbered(2, a)))),
  ),
  'a list from 0, in a quotation and in a list, after code': prose(
    list(
      item(code('x'), { type: 'blockquote', children: [numbered(0, a)] }),
      item(code('x'), list(item(numbered(9, b)))),
    ),
  ),
  'a call before a colon': prose(paragraph(call, text(': x')), definition),
  'a call before a colon in an item': prose(list(item(paragraph(call, text(':')))), definition),
  'a call before a colon in a quotation': prose(
    { type: 'blockquote', children: [paragraph(call, text(':'))] },
    definition,
  ),
  'a call before a colon after a line end': prose(
    paragraph(text('a\n'), call, text(':')),
    definition,
  ),
  'a call before a colon after a break': prose(
    list(item(paragraph(text('a'), { type: 'break' }, call, text(': b')))),
    definition,
  ),
  'a link around a call': prose(list(item(paragraph(link(call)))), definition),
  'a link around a call and more': prose(
    paragraph(link(text('a '), strong(text('b')), call, text(' c')), text(' d '), call),
    definition,
  ),
  'stress beside U+FEFF': prose(list(item(paragraph(text('e\ufeff'), strong(link(text('x'))))))),
  'stress around U+FEFF': prose(paragraph(text('e'), emphasis(text('\ufeffx')), text('z\ufeff'))),
  'a platform that is an address': { kind: 'originalPost', platform: 'www.x.example', quote },
  'an author and a platform that are addresses': {
    kind: 'originalPost',
    author: { name: 'r@l.example' },
    platform: 'www.x.example',
    quote,
  },
  'an author who is an address': { kind: 'originalPost', author: { name: 'r@l.w' }, quote },
  'a platform with an address of the post': {
    kind: 'originalPost',
    author: { name: 'https://a.example' },
    platform: 'www.x.example',
    url: 'https://www.x.example/1',
    quote,
  },
  'a second sign of mail': prose(paragraph(link(text('x')), strong(text('a@b@.com')))),
  'mail in marks that are written with another sign': prose(
    paragraph(strong(emphasis(text('@')), text('.example'))),
    paragraph(emphasis(strong(text('a@'))), strong(text('b.example'))),
  ),
  'a host of signs': prose(paragraph(text('see www.[ or www.@ or HTTP://E')), {
    type: 'table',
    align: [null],
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', children: [text('www.*')] }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: [text('(www.@')] }] },
    ],
  }),
  'a host that is none, after code': prose(
    paragraph({ type: 'inlineCode', value: '{{' }, text('www.2')),
  ),
  'an address of XMPP': prose(
    paragraph(text('xmpp:a@b.example')),
    paragraph({ type: 'delete', children: [text('>')] }, text('xmpp:a@b.example')),
  ),
  'a picture of two tildes': prose(
    paragraph({ type: 'image', url: 'https://e.example/a.png', alt: '~a~ b ~' }),
  ),
  'a note that begins with a late list, in an item': prose(
    paragraph(call),
    list(item(paragraph(text('a')), note(numbered(99, item({ type: 'thematicBreak' }), b)))),
  ),
  'empty notes in an item, and in a list that is quoted': prose({
    type: 'blockquote',
    children: [
      {
        ...numbered(1, { ...item(note(), { ...note(), identifier: 'm' }), spread: true }, a),
        spread: true,
      },
    ],
  }),
  'code that a tool runs, in a task': prose(
    list({ ...item(paragraph({ type: 'inlineCode', value: '{%end%}' })), checked: true }),
  ),
  'code that a tool runs, at the beginning of a line in a mark': prose(
    paragraph(emphasis(text('"\n'), { type: 'inlineCode', value: '{%end%}' })),
  ),
  'mail between brackets, with code, marks and signs in it': prose(
    paragraph(text('<'), { type: 'inlineCode', value: '@e>' }),
    paragraph(text('<'), emphasis(text('a@e>'))),
    paragraph(text('<#@e> <#'), { type: 'delete', children: [text('@e>')] }),
  ),
  'a link and a picture that are called as a note': prose(
    paragraph(link(text('^n')), text(' '), link(strong(text('^n')))),
    paragraph(text('a '), { type: 'image', url: 'https://e.example/a.png', alt: '^n' }, call),
    paragraph({ type: 'image', url: 'https://e.example/a.png', alt: '^n' }, text(': [^n] [')),
    definition,
  ),
  'stress beside stress that look like mail': prose(
    paragraph(emphasis(text('a@b')), strong(text('.com')), text(' x'), strong(text('@y.de'))),
  ),
  'a link around a call, and code with a bracket before it': prose(
    paragraph(link(strong({ type: 'inlineCode', value: 'a]' }), call, text('b'))),
    definition,
  ),
  'a link around a call, and code with a backslash before it': prose(
    paragraph({ type: 'inlineCode', value: '\\' }, text('`'), link(text('x]'), call)),
    definition,
  ),
  'lines of nothing but a sign of a list, one after the other': prose(
    ...['-', '+', '1.'].flatMap((sign) => [
      paragraph(text(`x\n${sign}\n${sign}`)),
      paragraph(text(`${sign}\n${sign}\t${sign}\n${sign}\n${sign} a`)),
      list(item(paragraph(text(`x\n${sign}\n${sign} a`)))),
    ]),
  ),
}

const presets: (MarkdownPreset | undefined)[] = [
  undefined,
  'astro',
  'docusaurus',
  'eleventy',
  'hexo',
  'hugo',
  'jekyll',
  'nuxt-content',
  'obsidian',
  'pelican',
  'vitepress',
  'zola',
]

describe.each([
  ['the default parser', parseMarkdown],
  ['the native parser', parseFast],
])('%s reads back', (_name, parse) => {
  test.each(Object.entries(sections))('%s', (_case, section) => {
    const article = parseArticle({
      id: 'https://example.com/a/',
      url: 'https://example.com/a/',
      language: 'en',
      title: 'A',
      summary: 'About A.',
      publishedAt: '2026-11-23T08:00:00Z',
      sections: [section],
    })
    for (const preset of presets) {
      const source = renderMarkdown(article, { preset })
      const back = parse(source, { preset, baseUrl: article.url })
      expect(back.sections, `${preset}`).toEqual(article.sections)
    }
  })
})
