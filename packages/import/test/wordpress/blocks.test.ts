import { expect, test } from 'vitest'
import { readText } from './read.ts'
import type { TestItem } from './wxr.ts'

const boat: TestItem = {
  id: 60,
  type: 'attachment',
  status: 'inherit',
  attachment: 'https://mill.example/w/boat.jpg',
  excerpt: 'A <em>green</em> boat',
  meta: [['_wp_attachment_image_alt', 'Boat at the weir']],
}
const heron: TestItem = {
  id: 61,
  type: 'attachment',
  status: 'inherit',
  attachment: 'https://mill.example/w/heron.png',
}

test('blocks of text', async () => {
  const { codes, markdown } = await readText(`<!-- wp:paragraph {"align":"left"} -->
<p>One <strong>two</strong>.</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Under</h3>
<!-- /wp:heading -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>a<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item --><li>b</li><!-- /wp:list-item --></ol>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Said.</p><!-- /wp:paragraph --><cite>Who</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:code -->
<pre class="wp-block-code"><code>a &lt; b
&#91;gallery] [gallery ids="1"]</code></pre>
<!-- /wp:code -->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:separator -->
<hr class="wp-block-separator"/>
<!-- /wp:separator -->

<!-- wp:spacer {"height":"9px"} -->
<div style="height:9px" aria-hidden="true" class="wp-block-spacer"></div>
<!-- /wp:spacer -->

<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Left.</p><!-- /wp:paragraph --></div><!-- /wp:column --></div>
<!-- /wp:columns -->`)
  expect(codes).toEqual([])
  expect(markdown).toBe(
    `One **two**.

### Under

* a
  1. b

> Said.
>
> Who

\`\`\`
a < b
[gallery] [gallery ids="1"]
\`\`\`

***

Left.`,
  )
})

test('a table with an aligned column', async () => {
  const { markdown } = await readText(`<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Day</th><th class="has-text-align-right" data-align="right">m</th></tr></thead><tbody><tr><td>Mon</td><td class="has-text-align-right" data-align="right">2</td></tr></tbody></table><figcaption>Levels</figcaption></figure>
<!-- /wp:table -->`)
  expect(markdown).toBe('| Day |  m |\n| --- | -: |\n| Mon |  2 |\n\nLevels')
})

test('pictures: galleries of both ages, a cover with its picture in the attributes', async () => {
  const { codes, markdown } = await readText(`<!-- wp:gallery -->
<figure class="wp-block-gallery has-nested-images"><!-- wp:image {"id":60} -->
<figure class="wp-block-image"><img src="/w/boat.jpg" alt="Boat"/><figcaption>One</figcaption></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption">All</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:gallery {"ids":[61]} -->
<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/w/heron.png" alt="Heron"/><figcaption>Two</figcaption></figure></li></ul></figure>
<!-- /wp:gallery -->

<!-- wp:cover {"url":"https://mill.example/w/sky.jpg","hasParallax":true} -->
<div class="wp-block-cover has-parallax" style="background-image:url(https://mill.example/w/sky.jpg)"><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>Over it.</p><!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->`)
  expect(codes).toEqual([])
  expect(markdown).toBe(`![Boat](https://mill.example/w/boat.jpg "One")

All

![Heron](https://mill.example/w/heron.png "Two")

![](https://mill.example/w/sky.jpg)

Over it.`)
})

test('embeds are links with their captions; a film says what a link can not carry', async () => {
  const { codes, markdown } =
    await readText(`<!-- wp:embed {"url":"https://video.example/watch?v=1&t=2","type":"video"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://video.example/watch?v=1&amp;t=2
</div><figcaption>Seen <em>here</em></figcaption></figure>
<!-- /wp:embed -->

<!-- wp:video -->
<figure class="wp-block-video"><video controls poster="/w/still.jpg" src="/w/f.mp4"><track src="/w/f.vtt" kind="subtitles"/></video></figure>
<!-- /wp:video -->`)
  expect(codes.filter((code) => code === 'unsupported-html')).toHaveLength(3)
  expect(markdown).toBe(`<https://video.example/watch?v=1&t=2>

Seen *here*

<https://mill.example/w/f.mp4>`)
})

test('a reusable block stands where it is used; in itself, or unpublished, it is reported', async () => {
  const block = (id: number, content: string, status = 'publish') => ({
    id,
    type: 'wp_block',
    status,
    content,
  })
  const { markdown, messages } = await readText(
    '<!-- wp:block {"ref":70} /-->\n<!-- wp:block {"ref":71} /-->\n<!-- wp:block {"ref":72} /-->',
    {},
    [
      block(70, '<!-- wp:paragraph --><p>Shared <em>words</em>.</p><!-- /wp:paragraph -->'),
      block(
        71,
        '<!-- wp:paragraph --><p>Loop.</p><!-- /wp:paragraph --><!-- wp:block {"ref":71} /-->',
      ),
      block(72, '<!-- wp:paragraph --><p>Secret.</p><!-- /wp:paragraph -->', 'draft'),
    ],
  )
  expect(markdown).toBe('Shared *words*.\n\nLoop.')
  expect(messages).toEqual([
    'Found the reusable block `71` in itself, expected others: it was left out.',
    'Found the reusable block `72`, expected one that the export holds, published: it was left out.',
  ])
})

test('footnotes come from the meta of the post, the text that nothing calls too', async () => {
  const notes = JSON.stringify([
    { content: 'First, with <a href="https://n.example/">a link</a>', id: 'aa-1' },
    { content: 'Second', id: 'bb-2' },
    { content: 'Nobody calls it', id: 'cc-3' },
  ])
  const call = (id: string, number: number) =>
    `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`
  const { markdown } = await readText(
    `<!-- wp:paragraph --><p>Claim${call('bb-2', 1)} and claim${call('aa-1', 2)}.</p><!-- /wp:paragraph -->\n<!-- wp:footnotes /-->`,
    { meta: [['footnotes', notes]] },
  )
  expect(markdown).toContain('Claim[^2] and claim[^1].')
  expect(markdown).toContain('[^1]: First, with [a link](https://n.example/)')
  expect(markdown).toContain('[^2]: Second')
  expect(markdown).toContain('Nobody calls it')
})

test('footnotes that are no JSON, and a call without one, are reported', async () => {
  const { codes, markdown } = await readText(
    '<!-- wp:paragraph --><p>Claim<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup>.</p><!-- /wp:paragraph -->',
    { meta: [['footnotes', '[{"content":']] },
  )
  expect(codes.slice(0, 2)).toEqual(['broken-footnotes', 'missing-footnote'])
  expect(markdown).toContain('Claim')
})

test('blocks that WordPress or a plug-in fills are reported; text of plug-ins is kept', async () => {
  const { codes, markdown } = await readText(`<!-- wp:latest-posts {"postsToShow":2} /-->
<!-- wp:acme/card {"text":"Only here"} /-->
<!-- wp:acme/note -->
<div class="note"><p>Kept.</p></div>
<!-- /wp:acme/note -->
<!-- wp:acme/note {"broken":} -->
<p>Kept too.</p>
<!-- /wp:acme/note -->`)
  expect(codes).toEqual(['broken-block', 'dynamic-block', 'dynamic-block', 'unknown-block'])
  expect(markdown).toBe('Kept.\n\nKept too.')
})

test('a handler says what a block is; what it gives is cleaned like all HTML', async () => {
  const { codes, markdown } = await readText(
    '<!-- wp:acme/card {"text":"Tide"} /--><!-- wp:acme/note --><p>In it.</p><!-- /wp:acme/note -->',
    {},
    [],
    {
      blocks: {
        'acme/card': ({ attributes }) => `<p>Card: ${attributes.text}<script>x()</script></p>`,
        'acme/note': ({ html }) => `<blockquote>${html}</blockquote>`,
      },
    },
  )
  expect(codes).toEqual(['unsupported-html'])
  expect(markdown).toBe('Card: Tide\n\n> In it.')
})

test('a classic block between others has paragraphs by its empty lines', async () => {
  const { markdown } = await readText(`<!-- wp:paragraph --><p>Block.</p><!-- /wp:paragraph -->

<!-- wp:freeform -->
Line one
line two.

Next.
<!-- /wp:freeform -->

Loose words.

More loose words.`)
  expect(markdown).toBe(
    'Block.\n\nLine one\\\nline two.\n\nNext.\n\nLoose words.\n\nMore loose words.',
  )
})

test('what stands behind a wall is for payers alone', async () => {
  const { article, codes } = await readText(`<!-- wp:paragraph --><p>Free.</p><!-- /wp:paragraph -->
<!-- wp:jetpack/paywall /-->
<!-- wp:paragraph --><p>Paid.</p><!-- /wp:paragraph -->`)
  expect(codes).toEqual(['for-members'])
  expect(article.access).toBe('paid')
  expect(article.sections.map(({ paid }) => Boolean(paid))).toEqual([false, true])
  const whole = await readText('[members_only]Words for some.[/members_only] More.')
  expect(whole.article.access).toBe('paid')
  expect(whole.article.sections.every(({ paid }) => paid)).toBe(true)
  const newsletter = await readText('Words.', {
    meta: [['_jetpack_newsletter_access', 'subscribers']],
  })
  expect(newsletter.article.access).toBe('metered')
  expect(newsletter.article.sections.every(({ paid }) => paid)).toBe(true)
})

test('galleries of shortcodes have the words of their attachments', async () => {
  const { codes, markdown } = await readText('[gallery ids="60,61,99"]', {}, [boat, heron])
  expect(codes).toEqual(['missing-attachment'])
  expect(markdown).toBe(
    '![Boat at the weir](https://mill.example/w/boat.jpg "A green boat")\n\n![](https://mill.example/w/heron.png)',
  )
  const own = await readText('[gallery]', { id: 1 }, [
    { ...heron, parent: 1 },
    { ...boat, parent: 2 },
  ])
  expect(own.markdown).toBe('![](https://mill.example/w/heron.png)')
})

test('what is private or in the trash stands in no gallery, and leads a post that showed it', async () => {
  const others = [
    { ...boat, status: 'private', parent: 1 },
    { ...heron, status: 'trash', parent: 1 },
  ]
  const named = await readText('[gallery ids="60,61"] It rose.', {}, others)
  expect(named.codes).toEqual(['missing-attachment', 'missing-attachment'])
  expect(named.markdown).toBe('It rose.')
  const own = await readText('[gallery] It rose.', { id: 1 }, others)
  expect([own.codes, own.markdown]).toEqual([[], 'It rose.'])
  const sound = { id: 70, type: 'attachment', attachment: 'https://mill.example/w/a.mp3' }
  const heard = { ...sound, id: 71, attachment: 'https://mill.example/w/b.mp3', title: 'B' }
  const played = await readText('[playlist ids="70,71"]', {}, [
    { ...sound, status: 'private' },
    heard,
  ])
  expect(played.codes).toEqual(['missing-attachment', 'unsupported-html'])
  expect(played.markdown).toBe('[B](https://mill.example/w/b.mp3)')
  const lead = await readText('It rose.', { meta: [['_thumbnail_id', '60']] }, others)
  expect(lead.article.image?.url).toBe('https://mill.example/w/boat.jpg')
})
