import { expect, test } from 'vitest'
import { readText } from './read.ts'

test('empty lines part paragraphs, ends of lines are breaks, an address alone is a link', async () => {
  const { codes, markdown } = await readText(`First <em>line</em>
second line.

A text with https://bare.example/ in it.

https://video.example/watch?v=1

<strong>Bold</strong> begins
https://video.example/2
and ends.

<h2>Head</h2>
<ul>
<li>a</li>
<li>b
c</li>
</ul>
<pre>code

here</pre>
<blockquote>Said

twice</blockquote>
<!--more-->
Last.<!--nextpage-->Page two.`)
  expect(codes).toEqual([])
  expect(markdown).toBe(`First *line*\\
second line.

A text with <https://bare.example/> in it.

<https://video.example/watch?v=1>

**Bold** begins

<https://video.example/2>

and ends.

## Head

* a
* b\\
  c

\`\`\`
code

here
\`\`\`

> Said
>
> twice

Last.

Page two.`)
})

test('the fold in a line leaves the line whole, and runs no words together', async () => {
  const { markdown } = await readText(
    'Before the fold <!--more-->and after.\n\nOne.<!--more-->Two.',
  )
  expect(markdown).toBe('Before the fold and after.\n\nOne.\n\nTwo.')
})

test('paragraphs inside an element of a line are parted, too', async () => {
  const { markdown } = await readText('<strong>One\n\nTwo</strong> three.')
  expect(markdown).toBe('**One**\n\n**Two** three.')
})

test('shortcodes of WordPress itself', async () => {
  const { codes, markdown } =
    await readText(`[caption id="attachment_6" align="alignright" width="300"]<a href="/w/boat.jpg"><img src="/w/boat.jpg" alt="boat" width="300" /></a> A <em>caption</em>[/caption]

[caption width="9" caption="Old words"]<img src="/w/old.jpg" alt="old" />[/caption]

[embed width="9"]https://video.example/1[/embed]

[audio src="/w/a.mp3"][/audio]

[video width="9" mp4="/w/v.mp4"][/video]

[sourcecode language="js"]
if (a &lt; b) go()
[/sourcecode]

[[gallery]] and [[x y="z"]text[/x]] and [sic], [see below], a[0].`)
  expect(codes).toEqual(['unsupported-html', 'unsupported-html'])
  expect(markdown).toBe(`![boat](https://mill.example/w/boat.jpg "A caption")

![old](https://mill.example/w/old.jpg "Old words")

<https://video.example/1>

<https://mill.example/w/a.mp3>

<https://mill.example/w/v.mp4>

\`\`\`js
if (a < b) go()
\`\`\`

\\[gallery] and \\[x y="z"]text\\[/x] and \\[sic], \\[see below], a\\[0].`)
})

test('of a shortcode that nobody knows the text is kept, and it is told', async () => {
  const { codes, markdown, messages } = await readText(
    'A [acme_box color="red"]<b>word</b>[/acme_box] here. [contact-form-7 id="3"]',
  )
  expect(codes).toEqual(['unknown-shortcode', 'unknown-shortcode'])
  expect(markdown).toBe('A **word** here.')
  expect(messages[1]).toBe(
    'Found the shortcode `[contact-form-7 id="3"]`, expected one of WordPress itself: it was left out.',
  )
})

test('a handler says what a shortcode shows', async () => {
  const { codes, markdown } = await readText('A [acme x="1 &amp; 2"]in[/acme].', {}, [], {
    shortcodes: { acme: ({ attributes, content }) => `<i>${attributes.x} ${content}</i>` },
  })
  expect(codes).toEqual([])
  expect(markdown).toBe('A *1 & 2 in*.')
})

test('brackets in tags are parts of attributes', async () => {
  const { markdown } = await readText('<a href="https://e.example/?a[gallery]=1">x</a>')
  expect(markdown).toBe('[x](https://e.example/?a%5Bgallery%5D=1)')
})
