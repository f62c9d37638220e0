import { parseArticle } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'

/** The Markdown of what HTML in a feed was read as, and what was reported. */
function read(html: string) {
  const { articles, issues } = articlesFromFeed(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://e.com/</link><description>D</description><language>en</language><item><title>A</title><link>https://e.com/p/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Sum.</description><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
  )
  const markdown = renderMarkdown(parseArticle(articles[0])).replace(/^---[\s\S]*?\n---\n\n?/, '')
  return { markdown: markdown.trim(), issues: issues.map(({ code }) => code) }
}

describe('pictures', () => {
  test.each([
    [
      'a caption of old WordPress',
      '<div class="wp-caption"><img src="/1.jpg" alt="x"><p class="wp-caption-text">The caption</p></div>',
      '![x](https://e.com/1.jpg "The caption")',
    ],
    [
      'a set of addresses alone: the largest',
      '<img srcset="/s-400.jpg 400w, /s-800.jpg 800w" alt="S">',
      '![S](https://e.com/s-800.jpg)',
    ],
    [
      'a set that a script loads',
      '<img data-srcset="/a.jpg 1x, /b.jpg 2x" src="data:image/gif;base64,R0" alt="P">',
      '![P](https://e.com/b.jpg)',
    ],
    [
      'for those without scripts, the same again',
      '<img src="data:image/gif;base64,R0" data-src="/r.jpg" alt="R"><noscript><img src="/r.jpg" alt="R"></noscript>',
      '![R](https://e.com/r.jpg)',
    ],
    [
      'only for those without scripts',
      '<noscript><img src="/r.jpg" alt="R"></noscript>',
      '![R](https://e.com/r.jpg)',
    ],
    [
      'smileys are characters',
      '<p>Hi <img src="https://s.w.org/images/core/emoji/15/72x72/1f600.png" alt="😀" class="wp-smiley"> there</p>',
      'Hi 😀 there',
    ],
    [
      'AMP',
      '<amp-img src="/a.jpg" alt="A" width="1" height="2"></amp-img>',
      '![A](https://e.com/a.jpg)',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(read(html)).toEqual({ markdown, issues: [] })
  })

  test.each([
    '<img src="/t.gif" style="width:1px;height:1px" alt="">',
    '<img src="https://pixel.example/b.gif" alt="" style="display: none">',
    '<img src="/t.gif" width="0" height="0">',
    '<div class="feedflare"><a href="/x"><img src="/y.gif"></a></div>',
  ])('none that only counts readers: %s', (html) => {
    expect(read(`<p>Text.</p>${html}`)).toEqual({ markdown: 'Text.', issues: [] })
  })
})

describe('the language of code', () => {
  test.each([
    ['<pre><code class="hljs JavaScript">a</code></pre>', 'JavaScript'],
    ['<pre class="brush: python; title: ;">a</pre>', 'python'],
    ['<pre lang="rust">a</pre>', 'rust'],
    ['<pre class="lang-py prettyprint"><code>a</code></pre>', 'py'],
    ['<pre data-language="sql">a</pre>', 'sql'],
    ['<div class="highlight highlight-source-js"><pre><span>a</span></pre></div>', 'js'],
    [
      '<div class="language-go highlighter-rouge"><div class="highlight"><pre class="highlight"><code>a</code></pre></div></div>',
      'go',
    ],
    ['<pre><code class="language-c++" data-lang="c++">a</code></pre>', 'c++'],
    ['<pre class="wp-block-code"><code>a</code></pre>', ''],
  ])('%s', (html, language) => {
    expect(read(html)).toEqual({ markdown: `\`\`\`${language}\na\n\`\`\``, issues: [] })
  })

  test('numbers of lines are no code', () => {
    const table =
      '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td><pre class="lang-c">a\nb</pre></td></tr></table>'
    expect(read(table)).toEqual({ markdown: '```c\na\nb\n```', issues: [] })
    expect(read('<table><tr><td>1</td><td>b</td></tr></table>').markdown).toContain('| 1 | b |')
  })
})

describe('line breaks in a row part paragraphs', () => {
  test.each([
    ['One<br><br>Two<br/>\n<br/><br>Three', 'One\n\nTwo\n\nThree'],
    ['<p>One<br><b>1</b><br><br>Two</p>', 'One\\\n**1**\n\nTwo'],
    ['<div>One<br><br><ul><li>a<br><br>b</li></ul>Two</div>', 'One\n\n* a\n\n  b\n\nTwo'],
    ['<pre>a<br><br>b</pre>', '```\na\n\nb\n```'],
    ['<table><tr><th>h</th></tr><tr><td>a<br><br>b</td></tr></table>', '| h   |\n| --- |\n| a b |'],
  ])('%s', (html, markdown) => {
    expect(read(html)).toEqual({ markdown, issues: [] })
  })
})

test('footnotes of Substack', () => {
  const html =
    '<p>Text<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a> go.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The <i>note</i>.</p></div></div>'
  expect(read(html)).toEqual({
    markdown: 'Text[^footnote-1] go.\n\n[^footnote-1]: The *note*.',
    issues: [],
  })
})

describe('what is embedded leaves a link', () => {
  test.each([
    [
      '<iframe src="about:blank" data-src="https://player.example/1"></iframe>',
      'https://player.example/1',
    ],
    ['<amp-youtube data-videoid="abc"></amp-youtube>', 'https://www.youtube.com/watch?v=abc'],
    ['<video><source src="/v.mp4">Your browser shows no videos.</video>', 'https://e.com/v.mp4'],
    ['<figure><audio src="/a.mp3"></audio></figure>', 'https://e.com/a.mp3'],
  ])('%s', (html, url) => {
    expect(read(html)).toEqual({ markdown: `<${url}>`, issues: ['unsupported-html'] })
  })

  test('a gist, which a script would write', () => {
    expect(read('<script src="https://gist.github.com/ada/123.js"></script>').markdown).toBe(
      '<https://gist.github.com/ada/123>',
    )
  })
})

test('what is hidden is left out, and reported if it is text', () => {
  expect(
    read('<div style="color:red; display: none">Preheader</div><p hidden> </p><p>Shown</p>'),
  ).toEqual({ markdown: 'Shown', issues: ['unsupported-html'] })
})

test('a picture without an address of its own has that of its source, as Medium writes it', () => {
  const html =
    '<figure><picture><source srcset="/640.webp 640w"><source srcset="/640.png 640w, /1400.png 1400w"><img alt="A" width="700"></picture><figcaption>Cap</figcaption></figure>'
  expect(read(html).markdown).toBe('![A](https://e.com/1400.png "Cap")')
})

test('a link in a caption, which is plain text, is reported', () => {
  const html =
    '<figure><img src="/i.png" alt="A"><figcaption>By <a href="/b">B</a></figcaption></figure>'
  expect(read(html)).toEqual({
    markdown: '![A](https://e.com/i.png "By B")',
    issues: ['unsupported-html'],
  })
})

test.each([
  '<h2>Use</h2><a class="anchor" href="#use"><svg></svg></a><p>x</p>',
  '<h2>Use<a class="headerlink" href="#use">¶</a></h2><p>x</p>',
  '<h2><a class="header-anchor" href="/p/a#use">#</a> Use</h2><p>x</p>',
])('a link from a heading to itself is none: %s', (html) => {
  expect(read(html).markdown).toBe('## Use\n\nx')
})

test('fields to fill in are no text', () => {
  const { issues, markdown } = read(
    '<form><input type="email" placeholder="Your address"></form><p>Text.</p>',
  )
  expect(markdown).toBe('Text.')
  expect(issues).toEqual(['unsupported-html'])
})
