import { articlesFromBlogger } from '@standfirst/import/blogger'
import { articlesFromGhost } from '@standfirst/import/ghost'
import { articlesFromMedium } from '@standfirst/import/medium'
import { articlesFromMovableType } from '@standfirst/import/movable-type'
import { articlesFromSubstack } from '@standfirst/import/substack'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { each } from './html-patterns.ts'

/** The files of an export by their names; of most there is one, whose name says nothing. */
type Files = readonly (readonly [path: string, text: string])[]

/** Exports of posts whose text is HTML, and what reads them. */
export const exportReaders: Readonly<
  Record<string, { make(posts: readonly string[]): Files; read(files: Files): Promise<unknown> }>
> = {
  WordPress: {
    make: (posts) =>
      oneFile(
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><link>https://example.com</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>${each(
          posts.length,
          (i) =>
            `<item><title>A ${i}</title><link>https://example.com/${i}/</link><content:encoded><![CDATA[${posts[i]}]]></content:encoded><wp:post_id>${i}</wp:post_id><wp:post_date_gmt>2026-11-23 09:30:00</wp:post_date_gmt><wp:post_name>a-${i}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
        )}</channel></rss>`,
      ),
    read: (files) => all(articlesFromWordPress(() => textsOf(files))),
  },
  Ghost: {
    make: (posts) =>
      oneFile(
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
      ),
    read: (files) => all(articlesFromGhost(() => textsOf(files), site)),
  },
  'Movable Type': {
    make: (posts) =>
      oneFile(
        each(
          posts.length,
          (i) =>
            `TITLE: A ${i}\nBASENAME: a-${i}\nSTATUS: Publish\nDATE: 11/23/2026 09:30:00\n-----\nBODY:\n${posts[i]}\n-----\n--------\n`,
        ),
      ),
    read: (files) => all(articlesFromMovableType(() => textsOf(files), site)),
  },
  Blogger: {
    make: (posts) =>
      oneFile(
        `<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-7</id><title>T</title>${each(
          posts.length,
          (i) =>
            `<entry><id>tag:blogger.com,1999:blog-7.post-${i}</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>A ${i}</title><author><name>Ivy</name></author><content type='html'>${escaped(posts[i] ?? '')}</content><published>2026-03-10T09:30:00Z</published><updated>2026-03-10T09:30:00Z</updated><blogger:filename>/2026/03/a-${i}.html</blogger:filename></entry>`,
        )}</feed>`,
      ),
    read: (files) => all(articlesFromBlogger(() => textsOf(files), site)),
  },
  Medium: {
    make: (posts) =>
      posts.map((html, i) => [
        `posts/2026-03-10_A-${(0xa00000 + i).toString(16)}.html`,
        `<!doctype html><html><body><article class="h-entry"><h1 class="p-name">A ${i}</h1><section data-field="body" class="e-content"><section class="section"><div class="section-divider"><hr></div><div>${html}</div></section></section><footer><a class="p-author">Ivy</a><time class="dt-published" datetime="2026-03-10T13:30:00.123Z"></time><a class="p-canonical" href="https://medium.com/@ivy/a-${i}">x</a></footer></article></body></html>`,
      ]),
    read: (files) => all(articlesFromMedium(() => filesOf(files), { language: 'en' })),
  },
  Substack: {
    make: (posts) => [
      [
        'posts.csv',
        `post_id,post_date,is_published,type,audience,title,subtitle,podcast_url\n${each(
          posts.length,
          (i) => `${i}.a-${i},2026-03-10T13:30:00.000Z,true,newsletter,everyone,"A, ""${i}""",,\n`,
        )}`,
      ],
      ...posts.map((html, i) => [`posts/${i}.a-${i}.html`, html] as const),
    ],
    read: (files) => all(articlesFromSubstack(() => filesOf(files), site)),
  },
}

const site = { url: 'https://example.com/', language: 'en' }

function oneFile(text: string): Files {
  return [['', text]]
}

function textsOf(files: Files): string[] {
  return files.map(([, text]) => text)
}

function filesOf(files: Files): { path: string; text(): Promise<string> }[] {
  return files.map(([path, text]) => ({ path, text: () => Promise.resolve(text) }))
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Reads as a person does who counts: nothing of it is kept. */
export async function all(articles: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _ of articles) count++
  return count
}
