/** Exports of Contentful of a size: what editors write in rich text, and what stands around it. */
export const contentfulPatterns: Readonly<Record<string, (size: number) => string>> = {
  posts: (n) => space(list(n, (i) => post({}, i))),
  'one long text': (n) => text([paragraph(words('Some words of text. '.repeat(n * 4)))]),
  paragraphs: (n) => text(list(n, (i) => paragraph(words(`Paragraph ${i}.`)))),
  'lines in one paragraph': (n) => text([paragraph(words(list(n, (i) => `Line ${i}`).join('\n')))]),
  'texts of one line': (n) => text([paragraph(list(n, (i) => words(`word ${i} `)))]),
  'formatted words': (n) =>
    text([paragraph(list(n, (i) => words(`word ${i} `, i % 2 ? 'bold' : 'italic')))]),
  'all marks on words': (n) =>
    text([paragraph(list(n, (i) => words(`word ${i} `, ...marks.slice(0, i % 8))))]),
  links: (n) =>
    text([
      paragraph(
        list(n, (i) => ({
          ...node('hyperlink', words(`link ${i}`)),
          data: { uri: `https://r.example/${i}` },
        })),
      ),
    ]),
  'links to other entries': (n) =>
    space([
      post({ body: body(list(n, (i) => paragraph(target('entry-hyperlink', `post-${i + 1}`)))) }),
      ...list(n, (i) => post({}, i + 1)),
    ]),
  'links to entries that are missing': (n) =>
    text(list(n, (i) => paragraph(target('entry-hyperlink', `gone-${i}`)))),
  'sections under headings': (n) =>
    text(list(n, (i) => node(i % 2 ? 'paragraph' : 'heading-2', words(`Words ${i}`)))),
  quotations: (n) => text(list(n, (i) => node('blockquote', paragraph(words(`Said ${i}.`))))),
  'a list': (n) =>
    text([
      node(
        'unordered-list',
        list(n, (i) => item(words(`Item ${i}`))),
      ),
    ]),
  'lists in lists': (n) =>
    text(
      list(n / 5, (i) =>
        list(5, (depth) => depth).reduce<object>(
          (inside) => node('ordered-list', item(words(`Item ${i}`), inside)),
          paragraph(words('Deepest.')),
        ),
      ),
    ),
  rules: (n) => text(list(n, (i) => (i % 2 ? paragraph(words(`Text ${i}.`)) : node('hr')))),
  'lines of code': (n) => text([paragraph(words(list(n, (i) => `line(${i})`).join('\n'), 'code'))]),
  'rows of a table': (n) =>
    text([
      node(
        'table',
        list(n / 4, () => row(4)),
      ),
    ]),
  'a wide table': (n) =>
    text([
      node(
        'table',
        list(5, () => row(n / 5)),
      ),
    ]),
  'pictures in the text': (n) =>
    space(
      [post({ body: body(list(n, (i) => picture(`a-${i}`))) })],
      list(n, (i) => asset(`a-${i}`)),
    ),
  'pictures that are missing': (n) => text(list(n, (i) => picture(`gone-${i}`))),
  'entries in the text': (n) =>
    space([
      post({ body: body(list(n, (i) => target('embedded-entry-block', `x-${i}`))) }),
      ...list(n, (i) => entry(`x-${i}`, 'box', { note: `Words ${i}.` })),
    ]),
  'one entry many times': (n) =>
    space([
      post({ body: body(list(n, () => target('embedded-entry-block', 'x'))) }),
      entry('x', 'box', { note: 'Words.' }),
    ]),
  'entries that hold others': (n) =>
    space([
      post({ body: body([target('embedded-entry-block', 'x-0')]) }),
      ...list(n, (i) =>
        entry(`x-${i}`, 'box', { parts: [link(`x-${i * 2 + 1}`), link(`x-${i * 2 + 2}`)] }),
      ),
    ]),
  'entries in a line': (n) =>
    space([
      post({
        body: body(list(n, (i) => paragraph(target('embedded-entry-inline', `post-${i + 1}`)))),
      }),
      ...list(n, (i) => post({}, i + 1)),
    ]),
  'nodes of a site': (n) => text(list(n, (i) => node(`own-${i}`, words(`Words ${i}.`)))),
  Markdown: (n) => space([post({ body: list(n, (i) => `Text *${i}*.`).join('\n\n') })]),
  'many authors': (n) =>
    space([
      post({ author: list(n, (i) => link(`p-${i}`)) }),
      ...list(n, (i) => entry(`p-${i}`, 'person', { name: `P ${i}` })),
    ]),
  'many terms': (n) => space([post({ tags: list(n, (i) => `tag ${i}`) })]),
  'fields that are not read': (n) =>
    space([post(Object.fromEntries(list(n, (i) => [`own${i}`, `Value ${i}`])))]),
  'drafts beside what is published': (n) =>
    space(list(n, (i) => post({}, i, i % 2 ? { version: 1 } : live))),
  'entries of other types': (n) =>
    space([post({}), ...list(n, (i) => entry(`x-${i}`, `kind${i % 50}`, { name: `${i}` }))]),
  'files that nothing names': (n) =>
    space(
      [post({})],
      list(n, (i) => asset(`a-${i}`)),
    ),
  'white space': (n) => text([paragraph(words(`a${' \n\t'.repeat(n * 4)}b`))]),
}

const live = { version: 4, publishedVersion: 3, firstPublishedAt: '2026-03-10T09:30:00.000Z' }

const marks = ['bold', 'italic', 'underline', 'code', 'superscript', 'subscript', 'strikethrough']

function list<Item>(size: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(size) }, (_, index) => make(index))
}

function words(value: string, ...names: readonly string[]): object {
  return { nodeType: 'text', value, marks: names.map((type) => ({ type })), data: {} }
}

/** A node of other nodes, or of lists of them. */
function node(nodeType: string, ...content: readonly (object | readonly object[])[]): object {
  return { nodeType, data: {}, content: content.flat() }
}

function paragraph(...content: readonly (object | readonly object[])[]): object {
  return node('paragraph', ...content)
}

function body(content: readonly object[]): object {
  return node('document', content)
}

function item(line: object, ...more: readonly object[]): object {
  return node('list-item', paragraph(line), ...more)
}

function row(cells: number): object {
  return node(
    'table-row',
    list(cells, (i) => node('table-cell', paragraph(words(`${i}`)))),
  )
}

function link(id: string, linkType = 'Entry'): object {
  return { sys: { type: 'Link', linkType, id } }
}

function target(nodeType: string, id: string): object {
  return { nodeType, data: { target: link(id) }, content: [words(`Link ${id}`)] }
}

function picture(id: string): object {
  return { nodeType: 'embedded-asset-block', data: { target: link(id, 'Asset') }, content: [] }
}

function entry(id: string, type: string, fields: object, sys: object = live): object {
  return {
    sys: { id, type: 'Entry', contentType: { sys: { id: type } }, ...sys },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { 'en-GB': value }]),
    ),
  }
}

function asset(id: string): object {
  const file = { url: `//files.example/${id}`, contentType: 'image/jpeg' }
  const fields = { title: { 'en-GB': id }, file: { 'en-GB': file } }
  return { sys: { id, type: 'Asset', ...live }, fields }
}

function post(more: object, number = 0, sys: object = live): object {
  const text = body([paragraph(words('Text.'))])
  const fields = { title: `A ${number}`, slug: `a-${number}`, body: text, ...more }
  return entry(`post-${number}`, 'blogPost', fields, sys)
}

function text(content: readonly object[]): string {
  return space([post({ body: body(content) })])
}

function space(entries: readonly object[], assets: readonly object[] = []): string {
  const locales = [{ code: 'en-GB', default: true, fallbackCode: null }]
  return JSON.stringify({ contentTypes: [], entries, assets, locales, tags: [] })
}
