import { articlesFromGhost } from '@standfirst/import/ghost'
import { articlesFromMovableType } from '@standfirst/import/movable-type'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { each } from './html-patterns.ts'

/** Texts of exports, with how often the text of a post stands in one, and what reads them. */
export const exportReaders: Readonly<
  Record<string, { make(posts: readonly string[]): string; read(text: string): Promise<unknown> }>
> = {
  WordPress: {
    make: (posts) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><link>https://example.com</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>${each(
        posts.length,
        (i) =>
          `<item><title>A ${i}</title><link>https://example.com/${i}/</link><content:encoded><![CDATA[${posts[i]}]]></content:encoded><wp:post_id>${i}</wp:post_id><wp:post_date_gmt>2026-11-23 09:30:00</wp:post_date_gmt><wp:post_name>a-${i}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
      )}</channel></rss>`,
    read: (text) => all(articlesFromWordPress(() => [text])),
  },
  Ghost: {
    make: (posts) =>
      JSON.stringify({
        db: [
          {
            meta: { exported_on: 1795829432639, version: '5.130.6' },
            data: {
              settings: [{ key: 'title', value: 'T' }],
              posts: posts.map((html, i) => ({
                ...{ id: `a${i}`, title: `A ${i}`, slug: `a-${i}`, type: 'post', html },
                ...{ status: 'published', visibility: 'public' },
                published_at: '2026-03-10 09:30:00',
              })),
            },
          },
        ],
      }),
    read: (text) => all(articlesFromGhost(() => [text], { url: 'https://example.com/' })),
  },
  'Movable Type': {
    make: (posts) =>
      each(
        posts.length,
        (i) =>
          `TITLE: A ${i}\nBASENAME: a-${i}\nSTATUS: Publish\nDATE: 11/23/2026 09:30:00\n-----\nBODY:\n${posts[i]}\n-----\n--------\n`,
      ),
    read: (text) => all(articlesFromMovableType(() => [text], { url: 'https://example.com/' })),
  },
}

/** Reads as a person does who counts: nothing of it is kept. */
async function all(articles: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _ of articles) count++
  return count
}
