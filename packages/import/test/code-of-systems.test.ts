import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

describe('code, and nothing that stands beside it', () => {
  test.each([
    [
      'Prism with its bar of tools',
      '<div class="code-toolbar"><pre class="language-go"><code class="language-go">a := 1\nb := 2</code></pre><div class="toolbar"><div class="toolbar-item"><button>Copy</button></div><div class="toolbar-item"><span>Go</span></div></div></div>',
    ],
    [
      'VitePress',
      '<div class="language-go line-numbers-mode"><button title="Copy Code" class="copy"></button><span class="lang">go</span><pre><code><span class="line">a := 1</span>\n<span class="line">b := 2</span></code></pre><div class="line-numbers-wrapper" aria-hidden="true"><span>1</span><br><span>2</span><br></div></div>',
    ],
    [
      'a terminal of Expressive Code',
      '<figure class="frame is-terminal"><figcaption><span class="sr-only">Terminal window</span></figcaption><pre data-language="go"><code><div class="ec-line"><div class="code">a := 1</div></div><div class="ec-line"><div class="code">b := 2</div></div></code></pre><div class="copy"><button title="Copy to clipboard"></button></div></figure>',
    ],
    [
      'Docusaurus',
      '<div class="language-go codeBlockContainer_x"><pre class="prism-code language-go"><code><span class="token-line">a := 1<br></span><span class="token-line">b := 2<br></span></code></pre><div class="buttonGroup_x"><button aria-label="Copy"><span aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M"></path></svg></span></button></div></div>',
    ],
    [
      'Sphinx, whose language is in a class',
      '<div class="highlight-go notranslate"><div class="highlight"><pre><span></span>a := 1\nb := 2\n</pre></div></div>',
    ],
    [
      'Pandoc',
      '<div class="sourceCode" id="cb1"><pre class="sourceCode numberSource go number-lines"><code class="sourceCode go"><span id="cb1-1"><a href="#cb1-1"></a>a <span class="op">:=</span> 1</span>\n<span id="cb1-2"><a href="#cb1-2"></a>b := 2</span></code></pre></div>',
    ],
    ['a class that is its name alone', '<pre><code class="go">a := 1\nb := 2</code></pre>'],
    [
      'CodeMirror 6',
      '<div class="cm-editor"><div class="cm-gutters" aria-hidden="true"><div>1</div><div>2</div></div><div class="cm-content" data-language="go"><div class="cm-line">a := 1</div><div class="cm-line">b := 2</div></div></div>',
    ],
    [
      'gatsby-remark-prismjs, whose marked lines have no line end',
      '<div class="gatsby-highlight" data-language="go"><pre class="language-go"><code class="language-go"><span class="gatsby-highlight-code-line">a := 1</span>b := 2</code></pre></div>',
    ],
    [
      'gatsby-remark-prismjs, with a line end before a marked line',
      '<div class="gatsby-highlight" data-language="go"><pre class="language-go"><code class="language-go">a := 1\n<span class="gatsby-highlight-code-line">b := 2</span></code></pre></div>',
    ],
    [
      'gatsby-remark-vscode',
      '<pre class="grvsc-container" data-language="go"><code class="grvsc-code"><span class="grvsc-line"><span class="grvsc-source">a := 1</span></span><span class="grvsc-line grvsc-line-highlighted"><span class="grvsc-source">b := 2</span></span></code></pre>',
    ],
    [
      'rehype-pretty-code, lines of a grid',
      '<pre data-language="go"><code data-language="go" style="display:grid"><span data-line="">a := 1</span><span data-line="" data-highlighted-line="">b := 2</span></code></pre>',
    ],
    [
      'the highlighter of Eleventy',
      '<pre class="language-go"><code class="language-go"><span class="highlight-line">a := 1</span><br><span class="highlight-line highlight-line-active">b := 2</span></code></pre>',
    ],
    [
      'code whose lines are in its style',
      '<code class="language-go" style="white-space: pre">a := 1\nb := 2</code>',
    ],
  ])('%s', (_name, html) => {
    expect(readHtml(`<p>Run:</p>${html}`)).toMatchObject({
      markdown: 'Run:\n\n```go\na := 1\nb := 2\n```',
      issues: [],
    })
  })

  test('CodeMirror 5 has a `pre` for each line', () => {
    const line = (number: number, code: string) =>
      `<div><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber">${number}</div></div><pre class="CodeMirror-line"><span>${code}</span></pre></div>`
    const html = `<div class="CodeMirror"><div class="CodeMirror-code">${line(1, 'a')}${line(2, 'b')}</div></div>`
    expect(readHtml(html).markdown).toBe('```\na\nb\n```')
  })

  test('Crayon has a copy of it in a field', () => {
    const html =
      '<div class="crayon-syntax"><div class="crayon-plain-wrap"><textarea readonly>a;\nb;</textarea></div><table class="crayon-table"><tr><td class="crayon-nums"><div class="crayon-num">1</div><div class="crayon-num">2</div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line">a;</div><div class="crayon-line">b;</div></div></td></tr></table></div>'
    expect(readHtml(html).markdown).toBe('```\na;\nb;\n```')
  })

  test('MkDocs has the name of the file in a row of the table', () => {
    const html =
      '<div class="language-go highlight"><table class="highlighttable"><tr><th colspan="2" class="filename"><span class="filename">main.go</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td><td class="code"><div><pre><code>a\nb\n</code></pre></div></td></tr></table></div>'
    expect(readHtml(html).markdown).toBe('main.go\n\n```go\na\nb\n```')
  })

  test('a change of GitHub has two columns of numbers, and signs in an attribute', () => {
    const html =
      '<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-num empty-cell"></td><td class="blob-code"><span class="blob-code-inner" data-code-marker="-">old</span></td></tr><tr><td class="blob-num"></td><td class="blob-num" data-line-number="1"></td><td class="blob-code"><span class="blob-code-inner" data-code-marker="+">new</span></td></tr></table>'
    expect(readHtml(html).markdown).toBe('```\n-old\n+new\n```')
  })
})

describe('what readers press', () => {
  test.each([
    '<div><button class="prev">Previous</button><button>Next slide</button></div>',
    '<button aria-label="Enlarge"><svg viewBox="0 0 12 12"><path d="M2"></path></svg></button>',
    '<a role="button" href="#">Share</a>',
    '<div role="button" tabindex="0">Copy link</div>',
  ])('is no text: %s', (html) => {
    expect(readHtml(`<p>A.</p>${html}<p>B.</p>`)).toMatchObject({
      markdown: 'A.\n\nB.',
      issues: [],
    })
  })

  test('stays where it says something', () => {
    expect(readHtml('<h3><button aria-expanded="false">Why copy?</button></h3>').markdown).toBe(
      '### Why copy?',
    )
    expect(readHtml('<p>Press <button>Save</button> twice.</p>').markdown).toBe('Press Save twice.')
    expect(readHtml('<p><a role="button" href="/f.pdf">Download</a></p>').markdown).toBe(
      '[Download](https://e.com/f.pdf)',
    )
  })

  test('the name of a small icon is for those who hear the page', () => {
    const icon =
      '<svg width="20px" height="20px"><title>Enter fullscreen</title><path d="M"/></svg>'
    expect(readHtml(`<p>A.</p><div>${icon}</div>`)).toMatchObject({ markdown: 'A.', issues: [] })
  })
})

test('the name of a file above code is kept in a page, though it is called a header', () => {
  const words = `<p>${'The tide rose, and the harbour knew of it before anyone did. '.repeat(8)}</p>`
  const code = (title: string) =>
    `<div class="expressive-code"><figure class="frame has-title"><figcaption class="header">${title}</figcaption><pre data-language="go"><code><div class="ec-line"><div class="code">a := 1</div></div></code></pre></figure></div>`
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>T</h1>${words}${code('<span class="title">main.go</span>')}${words}${code('<span class="sr-only">Terminal window</span>')}${words}</main></body></html>`,
    { url: 'https://a.example/t' },
  )
  const text = JSON.stringify(article?.sections)
  expect(text.split('main.go')).toHaveLength(2)
  expect(text.split('a := 1')).toHaveLength(3)
  expect(text).not.toContain('Terminal window')
})
