import { renderHtml } from '@standfirst/html'
import { expect, test } from 'vitest'
import { articlesFromFeed } from '../src/index.ts'
import { readHtml } from './read-html.ts'

const katex =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">a^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">a2</span></span>'

test.each([
  ['a formula', `<p>The tide is ${katex} high.</p>`, 'The tide is a^2 high.'],
  [
    'a formula of MathJax',
    '<p>The tide is <span class="MathJax_Preview">a2</span><span class="MathJax">a2</span><script type="math/tex">a^2</script> high.</p>',
    'The tide is a^2 high.',
  ],
  [
    'a footnote',
    '<p>The tide rose.<sup><a href="#fn1" id="r1">[1]</a></sup></p><hr><div><p><a href="#r1" id="fn1">[1]</a> Says Ada.</p></div>',
    'The tide rose.',
  ],
  [
    'numbers of lines',
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>rise\nfall</pre></td></tr></table>',
    'rise fall',
  ],
])('a summary that is made from a text says it as the text does: %s', (_, html, summary) => {
  const { article } = readHtml(html, '')
  expect(article.summary).toBe(summary)
  // What only repeats the text is not shown above it.
  expect(renderHtml(article as Parameters<typeof renderHtml>[0])).not.toContain('sf-standfirst')
})

test.each([
  [
    'a second headline',
    '<h1>The tide</h1><h3>What the harbour knows</h3><p>It rose.</p><p>It fell.</p>',
  ],
  [
    'the head of an e-mail',
    '<table role="presentation"><tr><td><h1 class="post-title">The tide</h1><h3 class="subtitle">What the harbour knows</h3><p>By Ada Lopez • 2 Jan 2026</p></td></tr><tr><td><p>It rose.</p><p>It fell.</p></td></tr></table>',
  ],
  ['headings of its parts', '<h2>First</h2><p>It rose.</p><h2>Then</h2><p>It fell.</p>'],
])('a summary that is made from a text begins with its first words: %s', (_, html) => {
  expect(readHtml(html, '', 'The tide').article.summary).toBe('It rose.')
})

test.each([
  ['<p>Headline</p><p>Text</p>', 'Headline Text'],
  ['<p>One<br>Two</p>', 'One Two'],
  ['<p>It turned.</p><p>Text</p>', 'It turned.'],
])('the title of a note is made of its lines: %s', (html, title) => {
  const description = html.replaceAll('<', '&lt;')
  const { articles } = articlesFromFeed(
    `<rss version="2.0"><channel><title>N</title><link>https://example.com/</link><description>N</description><item><link>https://example.com/p/</link><pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate><description>${description}</description></item></channel></rss>`,
  )
  expect(articles[0]?.title).toBe(title)
})
