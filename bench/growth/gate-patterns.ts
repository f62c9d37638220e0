type Nodes = Record<string, unknown>

/** Articles of each kind of content, of a size. */
export const gatePatterns: Readonly<Record<string, (size: number) => Nodes>> = {
  paragraphs: (n) => prose(list(n, (i) => paragraph(text(`Paragraph ${i}.`)))),
  'texts beside each other': (n) => prose([inOne(list(n, (i) => text(`word ${i} `)))]),
  'formatted words': (n) =>
    prose([inOne(list(n, (i) => ({ type: 'strong', children: [text(` word ${i} `)] })))]),
  'line breaks': (n) => prose([inOne(list(n, (i) => (i % 2 ? { type: 'break' } : text('line'))))]),
  links: (n) =>
    prose([inOne(list(n, (i) => ({ type: 'link', url: `/${i}`, children: [text('a ')] })))]),
  'items of a list': (n) =>
    prose([
      {
        type: 'list',
        children: list(n, (i) => ({ type: 'listItem', children: [paragraph(text(`${i}`))] })),
      },
    ]),
  'rows of a table': (n) => prose([table(list(n, () => 3))]),
  'rows that lack a cell': (n) => prose([table(list(n, (i) => (i ? 2 : 3)))]),
  footnotes: (n) =>
    prose([
      inOne(list(n, (i) => ({ type: 'footnoteReference', identifier: `n${i}`, label: `n${i}` }))),
      ...list(n, (i) => ({
        type: 'footnoteDefinition',
        identifier: `n${i}`,
        label: `n${i}`,
        children: [paragraph(text('Note.'))],
      })),
    ]),
  sections: (n) => ({
    sections: list(n, (i) => ({ kind: 'prose', heading: `Heading ${i}`, content: 'Text.' })),
  }),
  tags: (n) => ({ tags: list(n, (i) => `tag ${i}`) }),
  'plain text of many lines': (n) => ({
    sections: [{ kind: 'prose', content: 'Some words of text.\n\n'.repeat(n) }],
  }),
  'emphasis beside strong': (n) =>
    prose([
      inOne(list(n, (i) => ({ type: i % 2 ? 'emphasis' : 'strong', children: [text(`w${i}`)] }))),
    ]),
  'struck words': (n) =>
    prose([inOne(list(n, (i) => ({ type: 'delete', children: [text(`word ${i} `)] })))]),
  'code in text': (n) => prose([inOne(list(n, (i) => (i % 2 ? inlineCode(i) : text(' and '))))]),
  'blocks of code': (n) =>
    prose(list(n, (i) => ({ type: 'code', lang: 'js', value: `let x = ${i}` }))),
  'lines of code': (n) =>
    prose([{ type: 'code', value: list(n, (i) => `let x = ${i}`).join('\n') }]),
  headings: (n) =>
    prose(list(n, (i) => ({ type: 'heading', depth: 3, children: [text(`Heading ${i}`)] }))),
  'headings that say the same': (n) =>
    prose(list(n, () => ({ type: 'heading', depth: 3, children: [text('Heading')] }))),
  'rules between paragraphs': (n) =>
    prose(list(n, (i) => (i % 2 ? { type: 'thematicBreak' } : paragraph(text(`${i}`))))),
  quotations: (n) => prose(list(n, (i) => quotation(paragraph(text(`Quotation ${i}.`))))),
  'quotations in quotations': (n) =>
    prose(list(n / 5, (i) => quotation(quotation(quotation(paragraph(text(`${i}`))))))),
  'lists in lists': (n) =>
    prose(
      list(n / 4, (i) => items(item(paragraph(text(`${i}`)), items(item(paragraph(text('b'))))))),
    ),
  'tasks of a list': (n) =>
    prose([
      itemsOf(list(n, (i) => ({ ...item(paragraph(text(`Task ${i}`))), checked: i % 2 === 0 }))),
    ]),
  'pictures with captions': (n) =>
    prose(
      list(n, (i) =>
        paragraph({ type: 'image', url: `/${i}.jpg`, alt: `A ${i}`, title: `Caption ${i}` }),
      ),
    ),
  'pictures in text': (n) =>
    prose([
      inOne(
        list(n, (i) => (i % 2 ? text(' and ') : { type: 'image', url: `/${i}.jpg`, alt: 'A' })),
      ),
    ]),
  'a wide table': (n) => prose([table([n / 4, n / 4, n / 4, n / 4])]),
  tables: (n) => prose(list(n / 4, () => table([2, 2]))),
  'one footnote called often': (n) =>
    prose([
      inOne(list(n, () => ({ type: 'footnoteReference', identifier: 'a', label: 'a' }))),
      {
        type: 'footnoteDefinition',
        identifier: 'a',
        label: 'a',
        children: [paragraph(text('Note.'))],
      },
    ]),
  'steps to take': (n) => sectionOf('steps', { items: list(n, (i) => `Step ${i}`) }),
  'groups of people': (n) => sectionOf('audience', { items: list(n, (i) => ({ name: `G ${i}` })) }),
  takeaways: (n) => sectionOf('takeaways', { items: list(n, (i) => `Takeaway ${i}`) }),
  'questions and answers': (n) =>
    sectionOf('faq', { items: list(n, (i) => ({ question: `Q ${i}?`, answer: `A ${i}.` })) }),
  'words of a post': (n) =>
    sectionOf('originalPost', { quote: list(n, (i) => paragraph(text(`Words ${i}.`))) }),
  'data of a custom section': (n) =>
    sectionOf('x-data', { data: list(n, (i) => ({ i })), fallback: [paragraph(text('A'))] }),
  authors: (n) => ({ authors: list(n, (i) => ({ name: `Author ${i}` })) }),
  'files beside the text': (n) => ({
    media: list(n, (i) => ({ type: 'audio', url: `/${i}.mp3`, mediaType: 'audio/mpeg' })),
  }),
  'related articles': (n) => ({
    related: list(n, (i) => ({ url: `https://example.com/r/${i}`, title: `Related ${i}` })),
  }),
  corrections: (n) => ({
    corrections: list(n, (i) => ({ at: '2026-11-24T09:30:00Z', note: `Correction ${i}.` })),
  }),
  'wrong values': (n) => prose(list(n, (i) => ({ type: 'wrong', value: i }))),
  'characters that are removed': (n) =>
    prose(list(n, (i) => paragraph(text(`a\u0001b \ud800 ${i}`)))),
}

/** Patterns of which no article can be made. */
export const notValid: ReadonlySet<string> = new Set(['wrong values'])

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(length) }, (_, index) => make(index))
}

function prose(content: Nodes[]): Nodes {
  return { sections: [{ kind: 'prose', content }] }
}

function sectionOf(kind: string, more: Nodes): Nodes {
  return { sections: [{ kind, ...more }] }
}

function items(...children: Nodes[]): Nodes {
  return itemsOf(children)
}

function itemsOf(children: Nodes[]): Nodes {
  return { type: 'list', children }
}

function item(...children: Nodes[]): Nodes {
  return { type: 'listItem', children }
}

function quotation(...children: Nodes[]): Nodes {
  return { type: 'blockquote', children }
}

function inlineCode(index: number): Nodes {
  return { type: 'inlineCode', value: `x${index}` }
}

function paragraph(...children: Nodes[]): Nodes {
  return inOne(children)
}

/** A paragraph of more nodes than a call takes arguments. */
function inOne(children: Nodes[]): Nodes {
  return { type: 'paragraph', children }
}

function text(value: string): Nodes {
  return { type: 'text', value }
}

function table(widths: readonly number[]): Nodes {
  return {
    type: 'table',
    children: widths.map((width) => ({
      type: 'tableRow',
      children: list(width, (i) => ({ type: 'tableCell', children: [text(`${i}`)] })),
    })),
  }
}
