/**
 * An export of WordPress of a gigabyte (or as many MB as are given), written into a file for a while: the
 * processor time and the most memory of a process that imports it, and of one that only parses it: the XML with saxes,
 * the text of each post with parse5.
 *
 * `node bench/wxr.ts [MB]`
 */
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'

const sentence = 'The water rose to the third step of the quay, and stayed there until noon. '
const head = `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Mill</title><link>https://mill.example</link><description>Notes</description><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://mill.example</wp:base_blog_url><wp:author><wp:author_login><![CDATA[ivy]]></wp:author_login><wp:author_display_name><![CDATA[Ivy Miller]]></wp:author_display_name></wp:author><generator>https://wordpress.org/?v=6.5.5</generator>\n`

const [size = '1000', mode, file = ''] = process.argv.slice(2)
const length = Number(size) * 1e6

/** Each gives how many posts it has read. */
const runs: Readonly<Record<string, () => Promise<number>>> = {
  async import() {
    let count = 0
    for await (const { article } of articlesFromWordPress(file)) {
      if (article.title) count++
    }
    return count
  },
  async parse() {
    let count = 0
    let text = ''
    const parser = new SaxesParser()
    parser.on('opentag', () => {
      text = ''
    })
    parser.on('text', (part) => {
      text += part
    })
    parser.on('cdata', (part) => {
      text += part
    })
    parser.on('closetag', ({ name }) => {
      if (name === 'content:encoded' && parseFragment(text).childNodes.length) count++
    })
    const decoder = new TextDecoder()
    for await (const part of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      parser.write(decoder.decode(part, { stream: true }))
    }
    parser.close()
    return count
  },
}

const run = mode === undefined ? undefined : runs[mode]
if (run) {
  const start = process.cpuUsage()
  const posts = await run()
  const { system, user } = process.cpuUsage(start)
  const seconds = (system + user) / 1e6
  // biome-ignore lint/suspicious/noConsole: the lines are what the script is for
  console.log(
    `${mode}: ${posts} posts, ${seconds.toFixed(1)} s, ${(length / 1e6 / seconds).toFixed(1)} MB/s, ${Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)} MB of memory`,
  )
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wxr-'))
  const path = join(folder, 'export.xml')
  const written = openSync(path, 'w')
  for (const part of parts(length)) writeSync(written, part)
  closeSync(written)
  for (const name of Object.keys(runs)) {
    const given = [...process.execArgv, import.meta.filename, size, name, path]
    spawnSync(process.execPath, given, { stdio: 'inherit' })
  }
  rmSync(folder, { recursive: true })
}

/** In parts of 256 kB, as a file is read. */
function* parts(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let part = head
  for (let id = 1, sent = 0; sent < bytes; id++) {
    const more = item(id)
    sent += more.length
    part += more
    if (part.length < 256_000) continue
    yield encoder.encode(part)
    part = ''
  }
  yield encoder.encode(`${part}</channel></rss>`)
}

function item(id: number): string {
  const day = new Date(Date.UTC(2016, 0, 1) + id * 3_600_000).toISOString()
  const time = day.slice(0, 19).replace('T', ' ')
  const picture =
    id % 5 === 0
      ? `<item><title>quay-${id}</title><link>https://mill.example/quay-${id}/</link><wp:post_id>${id}00</wp:post_id><wp:status><![CDATA[inherit]]></wp:status><wp:post_type><![CDATA[attachment]]></wp:post_type><wp:attachment_url><![CDATA[https://mill.example/up/quay-${id}.jpg]]></wp:attachment_url><wp:postmeta><wp:meta_key><![CDATA[_wp_attachment_metadata]]></wp:meta_key><wp:meta_value><![CDATA[a:2:{s:5:"width";i:1600;s:6:"height";i:900;}]]></wp:meta_value></wp:postmeta></item>`
      : ''
  const lead =
    id % 5 === 0
      ? `<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[${id}00]]></wp:meta_value></wp:postmeta>`
      : ''
  return `${picture}<item>
<title><![CDATA[Tide report ${id}]]></title><link>https://mill.example/tide-${id}/</link><pubDate>${new Date(day).toUTCString()}</pubDate><dc:creator><![CDATA[ivy]]></dc:creator><guid isPermaLink="false">https://mill.example/?p=${id}</guid><description></description>
<content:encoded><![CDATA[${text(id)}]]></content:encoded><excerpt:encoded><![CDATA[What the tide did on day ${id}.]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[${time}]]></wp:post_date><wp:post_date_gmt><![CDATA[${time}]]></wp:post_date_gmt><wp:post_modified><![CDATA[${time}]]></wp:post_modified><wp:post_modified_gmt><![CDATA[${time}]]></wp:post_modified_gmt><wp:post_name><![CDATA[tide-${id}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_parent>0</wp:post_parent><wp:post_type><![CDATA[post]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password><wp:is_sticky>0</wp:is_sticky><category domain="category" nicename="river"><![CDATA[River]]></category><category domain="post_tag" nicename="tide"><![CDATA[Tide]]></category>${lead}
</item>\n`
}

/** About 8 kB, as posts of magazines have. */
function text(id: number): string {
  const paragraphs = Array.from(
    { length: 16 },
    (_, index) =>
      `<!-- wp:paragraph -->\n<p>${sentence.repeat(4)}In the year ${id + index}, <strong>nobody</strong> had <a href="https://mill.example/tide-${index}/">written it down</a>. ${sentence}</p>\n<!-- /wp:paragraph -->\n`,
  )
  return `${paragraphs.slice(0, 8).join('\n')}
<!-- wp:heading --><h2 class="wp-block-heading">At noon</h2><!-- /wp:heading -->
<!-- wp:image {"id":${id}00} --><figure class="wp-block-image"><img src="https://mill.example/up/quay.jpg" alt="The quay"/><figcaption>The quay at noon</figcaption></figure><!-- /wp:image -->
<!-- wp:list --><ul><!-- wp:list-item --><li>One</li><!-- /wp:list-item --></ul><!-- /wp:list -->
${paragraphs.slice(8).join('\n')}`
}
