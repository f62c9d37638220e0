type Nodes = Record<string, unknown>

/** Articles of each kind of content, of a size. */
export const gatePatterns: Readonly<Record<string, (size: number) => Nodes>> = {
  paragraphs: (n) => prose(list(n, (i) => paragraph(text(`Paragraph ${i}.`)))),
  'texts beside each other': (n) => prose([paragraph(...list(n, (i) => text(`word ${i} `)))]),
  'formatted words': (n) =>
    prose([paragraph(...list(n, (i) => ({ type: 'strong', children: [text(` word ${i} `)] })))]),
  'line breaks': (n) =>
    prose([paragraph(...list(n, (i) => (i % 2 ? { type: 'break' } : text('line'))))]),
  links: (n) =>
    prose([paragraph(...list(n, (i) => ({ type: 'link', url: `/${i}`, children: [text('a ')] })))]),
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
      paragraph(
        ...list(n, (i) => ({ type: 'footnoteReference', identifier: `n${i}`, label: `n${i}` })),
      ),
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
  'wrong values': (n) => prose(list(n, (i) => ({ type: 'wrong', value: i }))),
  'characters that are removed': (n) =>
    prose(list(n, (i) => paragraph(text(`a\u0001b \ud800 ${i}`)))),
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(length) }, (_, index) => make(index))
}

function prose(content: Nodes[]): Nodes {
  return { sections: [{ kind: 'prose', content }] }
}

function paragraph(...children: Nodes[]): Nodes {
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
