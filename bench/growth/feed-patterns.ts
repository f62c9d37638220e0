import { each } from './html-patterns.ts'

/** Feeds of each format, of a size. */
export const feedPatterns: Readonly<Record<string, (size: number) => string>> = {
  'items of RSS': (n) => rss(each(n, (i) => item(i, '<description>Text.</description>'))),
  'items of Atom': (n) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:a</id><updated>2026-11-23T09:30:00Z</updated>${each(
      n,
      (i) =>
        `<entry><title>A ${i}</title><id>urn:a:${i}</id><link href="https://example.com/${i}"/><updated>2026-11-23T09:30:00Z</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>`,
    )}</feed>`,
  'items of JSON Feed': (n) => jsonFeed(n, () => ({ content_text: 'Text.' })),
  'items of JSON Feed with HTML': (n) =>
    jsonFeed(n, (i) => ({ content_html: `<p>Text <b>${i}</b>.</p>` })),
  'authors and tags of JSON Feed': (n) =>
    jsonFeed(1, () => ({
      content_text: 'Text.',
      authors: Array.from({ length: n }, (_, i) => ({ name: `Author ${i}` })),
      tags: Array.from({ length: n }, (_, i) => `tag ${i}`),
    })),
  'attachments of JSON Feed': (n) =>
    jsonFeed(1, () => ({
      content_text: 'Text.',
      attachments: Array.from({ length: n }, (_, i) => ({
        url: `https://example.com/${i}.mp3`,
        mime_type: 'audio/mpeg',
      })),
    })),
  'items of RDF': (n) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.com/"><title>T</title><link>https://example.com/</link><description>D</description></channel>${each(
      n,
      (i) =>
        `<item rdf:about="https://example.com/${i}"><title>A ${i}</title><link>https://example.com/${i}</link><description>Text.</description><dc:date>2026-11-23T09:30:00Z</dc:date></item>`,
    )}</rdf:RDF>`,
  'content of XHTML in Atom': (n) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:a</id><updated>2026-11-23T09:30:00Z</updated><entry><title>A</title><id>urn:a:1</id><link href="https://example.com/1"/><updated>2026-11-23T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${each(
      n,
      (i) => `<p>Text <em>${i}</em>.</p>`,
    )}</div></content></entry></feed>`,
  'hosts of an episode': (n) =>
    rss(
      item(
        0,
        each(
          n,
          (i) =>
            `<podcast:person xmlns:podcast="https://podcastindex.org/namespace/1.0">Host ${i}</podcast:person>`,
        ),
      ),
    ),
  'people of an item': (n) =>
    rss(
      item(
        0,
        each(
          n,
          (i) => `<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Author ${i}</dc:creator>`,
        ),
      ),
    ),
  'pictures of Media RSS': (n) =>
    rss(
      item(
        0,
        each(
          n,
          (i) =>
            `<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://example.com/${i}.jpg" medium="image"/>`,
        ),
      ),
    ),
  'HTML that is escaped': (n) =>
    rss(
      item(
        0,
        `<description>${each(n, (i) => `&lt;p&gt;Text ${i} &amp;amp; more.&lt;/p&gt;`)}</description>`,
      ),
    ),
  'content of its own beside a summary': (n) =>
    rss(
      each(n, (i) =>
        item(
          i,
          `<description>Text.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Text ${i}.</p>]]></content:encoded>`,
        ),
      ),
    ),
  'namespaces that each element declares': (n) =>
    rss(
      item(
        0,
        each(n, (i) => `<x:y xmlns:x="https://example.com/ns/${i}">Text</x:y>`),
      ),
    ),
  'references to characters': (n) =>
    rss(item(0, `<description>${'caf&#233; &amp; '.repeat(n)}</description>`)),
  'items with one id': (n) => rss(each(n, () => item(0, '<guid>same</guid>'))),
  'categories of an item': (n) =>
    rss(
      item(
        0,
        each(n, (i) => `<category>C ${i}</category>`),
      ),
    ),
  'enclosures of an item': (n) =>
    rss(
      item(
        0,
        each(
          n,
          (i) => `<enclosure url="https://example.com/${i}.mp3" type="audio/mpeg" length="1"/>`,
        ),
      ),
    ),
  'elements of unknown names': (n) =>
    rss(
      item(
        0,
        each(n, (i) => `<x${i}>Text</x${i}>`),
      ),
    ),
  'comments and CDATA': (n) =>
    rss(
      item(
        0,
        each(n, () => '<!-- c --><title><![CDATA[T]]></title>'),
      ),
    ),
  'plain text': (n) =>
    rss(item(0, `<description>${'Some words of text. '.repeat(n)}</description>`)),
}

/** RSS with items. */
export function rss(items: string): string {
  return `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description><language>en</language>${items}</channel></rss>`
}

/** An item of RSS that says more. */
export function item(index: number, more: string): string {
  return `<item><title>A ${index}</title><link>https://example.com/${index}</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate>${more}</item>`
}

/** JSON Feed with items. */
function jsonFeed(size: number, more: (index: number) => object): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    language: 'en',
    items: Array.from({ length: size }, (_, i) => ({
      id: `https://example.com/${i}`,
      url: `https://example.com/${i}`,
      title: `A ${i}`,
      date_published: '2026-11-23T09:30:00Z',
      ...more(i),
    })),
  })
}
