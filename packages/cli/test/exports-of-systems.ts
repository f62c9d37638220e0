/** The words of a post, with what editors leave behind: a picture without a text, a link to a page that is gone. */
const words = (site: string) =>
  `<p>The <strong>tide</strong> rose, as <a href="${site}gone/">we said</a>.</p><p><img src="${site}up/quay.png" alt=""></p><ul><li>One</li></ul>`

const block = (text: string) => ({
  _type: 'block',
  children: [{ _type: 'span', text, marks: [] }],
})

const paragraph = (value: string) => ({
  nodeType: 'paragraph',
  data: {},
  content: [{ nodeType: 'text', value, marks: [], data: {} }],
})

/** An export of each system, by the name of its file or folder, each with posts at addresses of its own. */
export function exportsOfSystems(site: string): Record<string, string> {
  const html = words(site)
  const wxr = (generator: string, items: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Mill</title><link>${site}</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>${generator}${items}</channel></rss>`
  const item = (id: number, status: string, content: string, more = '') =>
    `<item><title>Post ${id}</title><link>${site}wp/${id}/</link><dc:creator>ivy</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2026-03-10 10:30:00</wp:post_date><wp:post_date_gmt>2026-03-10 09:30:00</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${more}</item>`
  const tags =
    '<category domain="post_tag" nicename="tips"><![CDATA[Q&A &#34;tips&#34;]]></category><category domain="category" nicename="river"><![CDATA[River]]></category>'
  const csv = 'post_id,post_date,is_published,type,audience,title,subtitle,podcast_url\n'
  return {
    'wordpress.xml': wxr(
      '<generator>https://wordpress.org/?v=6.5.5</generator>',
      item(1, 'publish', `<!-- wp:html -->${html}<!-- /wp:html --><!-- wp:search /-->`, tags) +
        item(2, 'private', html) +
        item(3, 'publish', 'One line.\nAnother.\n\n[gallery ids="9"]\n[unknown]', tags),
    ),
    'ghost.json': JSON.stringify({
      db: [
        {
          meta: { version: '5.130.6' },
          data: {
            settings: [{ key: 'locale', value: 'en' }],
            posts: ['public', 'paid'].map((visibility, index) => ({
              id: `a${index}`,
              slug: `ghost-${visibility}`,
              title: `Ghost ${visibility}`,
              type: 'post',
              status: 'published',
              visibility,
              published_at: '2026-03-10 09:30:00',
              html: html.replaceAll(site, '__GHOST_URL__/'),
              feature_image: '__GHOST_URL__/up/lead.png',
            })),
          },
        },
      ],
    }),
    'substack/posts.csv': `${csv}1.substack-open,2026-03-10T13:30:00.000Z,true,newsletter,everyone,Open,Short.,\n2.substack-paid,2026-03-10T13:30:00.000Z,true,newsletter,only_paid,Paid,,\n`,
    'substack/posts/1.substack-open.html': html,
    'substack/posts/2.substack-paid.html': html,
    'medium/2026-03-10_Weir-abcdef123456.html': `<html><body><article class="h-entry"><h1 class="p-name">Weir</h1><section data-field="subtitle" class="p-summary">In short.</section><section data-field="body" class="e-content"><section><div class="section-divider"><hr></div><h3 class="graf graf--title">Weir</h3>${html}</section></section><footer><time class="dt-published" datetime="2026-03-10T13:30:00.123Z"></time><a class="p-canonical" href="${site}medium-weir">x</a></footer></article></body></html>`,
    'movable-type.txt': `TITLE: Type\nBASENAME: type\nSTATUS: Publish\nDATE: 03/10/2026 13:30:00\nCONVERT BREAKS: 0\n-----\nBODY:\n${html}\n-----\n--------\n`,
    'blogger.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><blogger:filename>/2026/03/blogger.html</blogger:filename><published>2026-03-10T00:00:00Z</published><title>Blogger</title><content type="html">${html.replaceAll('<', '&lt;')}</content></entry></feed>`,
    'sanity.ndjson': `${JSON.stringify({
      _id: 's1',
      _type: 'post',
      title: 'Sanity',
      slug: { current: 'sanity' },
      publishedAt: '2026-03-10T09:30:00Z',
      mainImage: { asset: { _ref: 'image-0a1b-20x10-png' } },
      body: [block('It rose.'), { _type: 'ticker', symbol: 'QUAY' }],
    })}\n`,
    'contentful.json': JSON.stringify({
      entries: [
        {
          sys: {
            id: 'c1',
            contentType: { sys: { id: 'post' } },
            publishedVersion: 1,
            version: 2,
            firstPublishedAt: '2026-03-10T09:30:00Z',
          },
          fields: {
            title: { en: 'Contentful' },
            slug: { en: 'contentful' },
            body: { en: { nodeType: 'document', data: {}, content: [paragraph('It rose.')] } },
          },
        },
      ],
    }),
  }
}
