/** Datasets of Sanity of a size: what editors write in Portable Text, and what stands around it. */
export const portableTextPatterns: Readonly<Record<string, (size: number) => string>> = {
  posts: (n) => dataset(list(n, (i) => post({}, i))),
  'one long text': (n) => text([block([span('Some words of text. '.repeat(n * 4))])]),
  paragraphs: (n) => text(list(n, (i) => block([span(`Paragraph ${i}.`)]))),
  'lines in one paragraph': (n) => text([block([span(list(n, (i) => `Line ${i}`).join('\n'))])]),
  'spans of one line': (n) => text([block(list(n, (i) => span(`word ${i} `)))]),
  'formatted words': (n) =>
    text([block(list(n, (i) => span(`word ${i} `, i % 2 ? 'strong' : 'em')))]),
  'a mark over all spans': (n) =>
    text([block(list(n, (i) => span(`word ${i} `, 'strong', i % 2 ? 'em' : 'code')))]),
  'marks that overlap': (n) =>
    text([block(list(n, (i) => span(`word ${i} `, ...list(9, (k) => `m${k}-${i >> k}`))))]),
  'marks without a definition': (n) => text([block(list(n, (i) => span(`word ${i} `, `m${i}`)))]),
  links: (n) =>
    text([
      {
        ...block(list(n, (i) => span(`link ${i} `, `l${i}`))),
        markDefs: list(n, (i) => ({
          _key: `l${i}`,
          _type: 'link',
          href: `https://r.example/${i}`,
        })),
      },
    ]),
  'links to other documents': (n) =>
    dataset([
      post({
        body: list(n, (i) => ({
          ...block([span(`link ${i}`, 'l')]),
          markDefs: [{ _key: 'l', _type: 'internalLink', reference: { _ref: `post-${i + 1}` } }],
        })),
      }),
      ...list(n, (i) => post({}, i + 1)),
    ]),
  footnotes: (n) =>
    text(
      list(n, (i) => ({
        ...block([span(`word ${i}`, 'f')]),
        markDefs: [{ _key: 'f', _type: 'footnote', text: [block([span(`Note ${i}.`)])] }],
      })),
    ),
  'sections under headings': (n) =>
    text(list(n, (i) => block([span(`Heading ${i}`)], { style: i % 2 ? 'normal' : 'h2' }))),
  'an unknown style': (n) => text(list(n, (i) => block([span(`Text ${i}.`)], { style: 'lead' }))),
  quotations: (n) => text(list(n, (i) => block([span(`Said ${i}.`)], { style: 'blockquote' }))),
  'a list': (n) => text(list(n, (i) => block([span(`Item ${i}`)], { listItem: 'bullet' }))),
  'lists in lists': (n) =>
    text(list(n, (i) => block([span(`Item ${i}`)], { listItem: 'number', level: 1 + (i % 5) }))),
  'lists of two kinds': (n) =>
    text(list(n, (i) => block([span(`Item ${i}`)], { listItem: i % 2 ? 'bullet' : 'number' }))),
  pictures: (n) => text(list(n, (i) => picture(`image-${i}-20x10-jpg`))),
  'pictures with documents': (n) =>
    dataset([
      post({ body: list(n, (i) => picture(`image-${i}`)) }),
      ...list(n, (i) => ({
        ...{ _id: `image-${i}`, _type: 'sanity.imageAsset', url: `https://r.example/${i}.jpg` },
        altText: `A ${i}`,
      })),
    ]),
  galleries: (n) =>
    text([{ _type: 'gallery', images: list(n, (i) => picture(`image-${i}-20x10-jpg`)) }]),
  'blocks of code': (n) =>
    text(list(n, (i) => ({ _type: 'code', language: 'js', code: `let x = ${i}` }))),
  'lines of code': (n) =>
    text([{ _type: 'code', language: 'js', code: list(n, (i) => `line(${i})`).join('\n') }]),
  'rows of a table': (n) =>
    text([{ _type: 'table', rows: list(n / 4, (i) => ({ cells: [`${i}`, 'a', 'b', 'c'] })) }]),
  callouts: (n) =>
    text(list(n, (i) => ({ _type: 'callout', body: [block([span(`Note ${i}.`)])] }))),
  'objects of a site': (n) =>
    text(list(n, (i) => ({ _type: `own${i}`, title: `T ${i}`, deep: { text: `Words ${i}` } }))),
  'objects in objects': (n) =>
    text(
      list(n / 8, (i) =>
        list(8, (depth) => depth).reduce<object>(
          (inside) => ({ _type: 'callout', body: [inside] }),
          block([span(`Words ${i}.`)]),
        ),
      ),
    ),
  HTML: (n) => text([{ _type: 'html', html: list(n, (i) => `<p>Text <b>${i}</b></p>`).join('') }]),
  Markdown: (n) =>
    text([{ _type: 'markdown', markdown: list(n, (i) => `Text *${i}*.`).join('\n\n') }]),
  'many authors': (n) =>
    dataset([
      post({ authors: list(n, (i) => ({ _ref: `person-${i}` })) }),
      ...list(n, (i) => ({ _id: `person-${i}`, _type: 'person', name: `P ${i}` })),
    ]),
  'many terms': (n) => dataset([post({ tags: list(n, (i) => `tag ${i}`) })]),
  'terms that are missing': (n) => dataset([post({ tags: list(n, (i) => ({ _ref: `t-${i}` })) })]),
  'fields that are not read': (n) =>
    dataset([post(Object.fromEntries(list(n, (i) => [`own${i}`, `Value ${i}`])))]),
  'drafts beside what is published': (n) =>
    dataset(list(n, (i) => post(i % 2 ? { _id: `drafts.post-${i - 1}` } : {}, i))),
  'documents of other types': (n) =>
    dataset([
      post({}),
      ...list(n, (i) => ({ _id: `x-${i}`, _type: `kind${i % 50}`, name: `${i}` })),
    ]),
  'white space': (n) => text([block([span(`a${' \n\t'.repeat(n * 4)}b`)])]),
}

function list<Item>(size: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(size) }, (_, index) => make(index))
}

function span(words: string, ...marks: readonly string[]): object {
  return { _type: 'span', text: words, marks }
}

function block(children: readonly object[], more: object = {}): object {
  return { _type: 'block', style: 'normal', children, ...more }
}

function picture(id: string): object {
  return { _type: 'image', asset: { _ref: id }, alt: 'A' }
}

function post(more: object, number = 0): object {
  return {
    ...{ _id: `post-${number}`, _type: 'post', title: `A ${number}` },
    slug: { current: `a-${number}` },
    publishedAt: '2026-03-10T09:30:00Z',
    body: [block([span('Text.')])],
    ...more,
  }
}

function text(body: readonly object[]): string {
  return dataset([post({ body })])
}

function dataset(documents: readonly object[]): string {
  return documents.map((one) => `${JSON.stringify(one)}\n`).join('')
}
