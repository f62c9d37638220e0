import { recognizeExport } from '@standfirst/import'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { wxr } from './wxr.ts'

const frame = (channel: string, items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Mill</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>${channel}${items}</channel></rss>`

test('Squarespace: relative addresses, pictures that stand twice, excerpts of HTML, texts that are whole', async () => {
  const picture = (attributes: string) =>
    `<div class="image-block-wrapper"><noscript><img src="https://images.squarespace-cdn.com/quay.png" alt="The quay"/></noscript><img class="thumb-image" data-src="https://images.squarespace-cdn.com/quay.png" data-image="https://images.squarespace-cdn.com/quay.png" data-image-dimensions="1500x1000" alt="The quay" ${attributes}/></div>`
  const content = `<div class="sqs-layout"><div class="sqs-block"><p>It <strong>rose</strong>,\nonce.</p>${picture('')}<p>After.</p></div></div>`
  const item = `<item><title>The weir</title><link>/blog/2026/3/10/weir</link><pubDate>Tue, 10 Mar 2026 09:30:00 +0000</pubDate><dc:creator>ivy@mill.example</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[<p>In <em>short</em>.</p>]]></excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date>2026-03-10 05:30:00</wp:post_date><wp:post_date_gmt>2026-03-10 09:30:00</wp:post_date_gmt><wp:post_name>blog/2026/3/10/weir</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="tide"><![CDATA[Tide]]></category></item>`
  const channel =
    '<link>https://mill.example</link><wp:base_site_url>https://mill.example</wp:base_site_url><wp:author><wp:author_login>ivy@mill.example</wp:author_login><wp:author_email>ivy@mill.example</wp:author_email><wp:author_display_name><![CDATA[Ivy Miller]]></wp:author_display_name></wp:author><generator>Squarespace Site Server v6 (https://www.squarespace.com)</generator>'
  const { articles, report } = await read(frame(channel, item))
  expect(articles[0]).toMatchObject({
    url: 'https://mill.example/blog/2026/3/10/weir',
    summary: 'In short.',
    authors: [{ name: 'Ivy Miller' }],
    tags: ['Tide'],
    publishedAt: '2026-03-10T05:30:00-04:00',
  })
  const text = JSON.stringify(articles[0]?.sections)
  expect(text.match(/"type":"image"/g)).toHaveLength(1)
  expect(text).toContain('"alt":"The quay"')
  // Its ends of lines are those of HTML, not those of a classic text.
  expect(text).not.toContain('"break"')
  expect(JSON.stringify([articles, report])).not.toContain('ivy@')
})

test('WordPress.com: nothing in CDATA, white space around guids, passwords and drafts as elsewhere', async () => {
  const item = (id: number, status: string, password = '') =>
    `<item><title>Weir ${id} &amp;amp; mill</title><link>https://mill.wordpress.com/2026/03/10/weir-${id}/</link><dc:creator>ivy</dc:creator><guid isPermaLink="false">\n\t\thttp://mill.wordpress.com/?p=${id}\n\t</guid><content:encoded>&lt;!-- wp:paragraph --&gt;&lt;p&gt;It &lt;b&gt;rose&lt;/b&gt;.&lt;/p&gt;&lt;!-- /wp:paragraph --&gt;</content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2026-03-10 10:30:00</wp:post_date><wp:post_date_gmt>2026-03-10 09:30:00</wp:post_date_gmt><wp:post_name>weir-${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type><wp:post_password>${password}</wp:post_password><wp:is_sticky>0</wp:is_sticky><wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value><![CDATA[everybody]]></wp:meta_value></wp:postmeta></item>`
  const channel =
    '<link>https://mill.wordpress.com</link><wp:base_site_url>http://wordpress.com/</wp:base_site_url><wp:base_blog_url>https://mill.wordpress.com</wp:base_blog_url><wp:author><wp:author_id>1</wp:author_id><wp:author_login>ivy</wp:author_login><wp:author_email>ivy@mill.example</wp:author_email><wp:author_display_name>Ivy &amp;amp; Co</wp:author_display_name></wp:author><generator>http://wordpress.com/</generator>'
  const items = item(1, 'publish') + item(2, 'draft') + item(3, 'publish', 'sesame')
  const { articles, report } = await read(frame(channel, items))
  expect(articles.map(({ status, title }) => [title, status])).toEqual([
    ['Weir 1 & mill', 'published'],
    ['Weir 2 & mill', 'draft'],
    ['Weir 3 & mill', 'withheld'],
  ])
  expect(articles[0]).toMatchObject({
    id: 'http://mill.wordpress.com/?p=1',
    url: 'https://mill.wordpress.com/2026/03/10/weir-1/',
    authors: [{ name: 'Ivy & Co' }],
    publishedAt: '2026-03-10T10:30:00+01:00',
  })
  expect(articles[0]?.access).toBeUndefined()
  expect(JSON.stringify(articles[0]?.sections)).toContain('"strong"')
  expect(JSON.stringify([articles, report])).not.toMatch(/sesame|ivy@/)
})

test.each([
  ['Squarespace Site Server v6 (https://www.squarespace.com)', 'Squarespace'],
  ['Site-Server v6.0.0 (http://www.squarespace.com)', 'Squarespace'],
  ['https://wordpress.org/?v=6.5.5', 'WordPress 6.5.5'],
  ['Another', 'WordPress'],
])('what %s has written is of %s', (generator, name) => {
  const text = wxr([{ id: 1 }]).replace('https://wordpress.org/?v=6.5.5', generator)
  expect(recognizeExport(text)?.name).toBe(`${name} (WXR 1.2)`)
})
