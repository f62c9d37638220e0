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
  'items of JSON Feed': (n) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      language: 'en',
      items: Array.from({ length: n }, (_, i) => ({
        id: `https://example.com/${i}`,
        url: `https://example.com/${i}`,
        title: `A ${i}`,
        date_published: '2026-11-23T09:30:00Z',
        content_text: 'Text.',
      })),
    }),
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
