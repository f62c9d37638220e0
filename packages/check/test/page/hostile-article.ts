import type { Article } from '@standfirst/core'

/**
 * An article that did not pass the gate and says the same everywhere.
 *
 * @param text - Stands in every text.
 * @param url - Stands in every address.
 * @param nodes - Stand between the nodes of every kind.
 */
export function hostileArticle(text: string, url: string, nodes: unknown[] = []): Article {
  const image = { url, alt: text, caption: text, credit: text, width: text, height: text }
  const words = { type: 'text', value: text }
  const link = { type: 'link', url, title: text, children: [words] }
  const picture = { type: 'image', url, alt: text, title: text }
  const paragraph = { type: 'paragraph', children: [words, link, picture, ...nodes] }
  const cell = { type: 'tableCell', children: [words, link] }
  const row = { type: 'tableRow', children: [cell] }
  const content = [
    paragraph,
    { type: 'paragraph', children: [picture] },
    { type: 'heading', depth: text, children: [words, link] },
    { type: 'code', lang: text, meta: text, value: text },
    { type: 'paragraph', children: [{ type: 'inlineCode', value: text }] },
    {
      type: 'list',
      ordered: true,
      start: text,
      children: [{ type: 'listItem', checked: text, children: [paragraph] }],
    },
    { type: 'table', align: [text], children: [row, row] },
    { type: 'blockquote', cite: url, children: [paragraph] },
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: text, label: text }] },
    { type: 'footnoteDefinition', identifier: text, label: text, children: [paragraph] },
    { type: text, value: text, children: [words] },
    { type: 'html', value: text },
    ...nodes,
  ]
  const author = {
    type: text,
    name: text,
    handle: text,
    url,
    image,
    email: text,
    handles: { x: text, fediverse: text },
  }
  const variants = [{ url, width: 10 }]
  return {
    schemaVersion: 2,
    id: text,
    url,
    type: text,
    status: 'retracted',
    language: text,
    title: text,
    subtitle: text,
    summary: text,
    authors: [author],
    publisher: author,
    publishedAt: text,
    updatedAt: text,
    category: { name: text, slug: text, url },
    tags: [text],
    image: { ...image, variants, mediaType: text },
    media: ['audio', 'video', text].map((type) => ({
      type,
      url,
      title: text,
      poster: url,
      transcriptUrl: url,
      mediaType: text,
    })),
    sections: [
      { kind: 'prose', heading: text, content },
      { kind: 'prose', heading: [words, link, ...nodes], content },
      { kind: 'steps', items: [{ title: text, content }] },
      { kind: 'audience', items: [{ name: text, description: text, url }] },
      { kind: 'takeaways', items: [[words, link, ...nodes]] },
      { kind: 'originalPost', author, platform: text, url, publishedAt: text, quote: content },
      { kind: 'callToAction', content, link: { label: text, url } },
      { kind: 'faq', items: [{ question: text, answer: content }] },
      { kind: `x-${text}`, heading: text, data: text, fallback: content },
    ],
    related: [{ url, title: text, summary: text, image, publishedAt: text }],
    corrections: [{ at: text, note: text }],
    translations: [{ language: text, url }],
    aiDisclosure: { use: 'assisted', tools: [text], note: text, humanReview: { by: text } },
    rights: { license: url, copyright: text, credit: text, terms: url },
  } as unknown as Article
}
