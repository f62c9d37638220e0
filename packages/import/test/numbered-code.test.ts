import { htmlToContent } from '@standfirst/import'
import { expect, test } from 'vitest'

const codeOf = (html: string) => htmlToContent(html).content

test.each([
  [
    'GitHub',
    'javascript',
    '<table class="highlight" data-tagsearch-lang="JavaScript"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">let a = 1</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  b()</td></tr></table>',
  ],
  [
    'a gist',
    'javascript',
    '<div class="blob-wrapper data type-javascript"><table class="highlight"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">let a = 1</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  b()</td></tr></table></div>',
  ],
  [
    'SyntaxHighlighter',
    'js',
    '<div class="syntaxhighlighter  js"><table><tr><td class="gutter"><div class="line number1">1</div><div class="line number2">2</div></td><td class="code"><div class="container"><div class="line number1"><code class="js keyword">let</code> <code class="js plain">a = 1</code></div><div class="line number2"><code class="js spaces">&nbsp;&nbsp;</code><code class="js plain">b()</code></div></div></td></tr></table></div>',
  ],
  [
    'Rouge',
    undefined,
    '<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre>1\n2</pre></td><td class="code"><pre>let a = 1\n  b()\n</pre></td></tr></tbody></table>',
  ],
  [
    'rows that nothing but their numbers mark',
    undefined,
    '<table><tr><td>9</td><td><pre>let a = 1</pre></td></tr><tr><td>10</td><td><pre>  b()</pre></td></tr></table>',
  ],
  [
    'rows whose code alone is marked',
    'js',
    '<table class="language-js"><tr><td>1</td><td class="src">let a = 1</td></tr><tr><td>2</td><td class="src">  b()</td></tr></table>',
  ],
])('the code of %s is there once, without the numbers of its lines', (_name, lang, html) => {
  const [code, ...others] = codeOf(html)
  expect(others).toEqual([])
  expect(code).toMatchObject({ type: 'code', ...(lang && { lang }) })
  expect(code && 'value' in code && code.value.replaceAll('\u{a0}', ' ')).toBe('let a = 1\n  b()')
})

test.each([
  '<table><tr><td>1</td><td><code>npm i</code></td></tr><tr><td>2</td><td><code>npm t</code></td></tr></table>',
  '<table><tr><td>1</td><td class="line-item">Tea</td></tr><tr><td>2</td><td class="postcode">SW1</td></tr></table>',
  '<table><tr><td>1</td><td><pre>a</pre></td></tr><tr><td>7</td><td><pre>b</pre></td></tr></table>',
])('a table of numbered things stays a table: %s', (html) => {
  expect(codeOf(html)).toMatchObject([{ type: 'table' }])
})
