import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

/** HTML, what it says as Markdown, and the codes of what was reported. */
type Row = [name: string, html: string, markdown: string, issues?: string[]]

function each(rows: Row[]): void {
  test.each(rows)('%s', (_name, html, expected, codes = []) => {
    const { issues, markdown } = readHtml(html)
    expect({ markdown, issues }).toEqual({ markdown: expected, issues: codes })
  })
}

const lost = ['unsupported-html']

describe('formulas are there once, as TeX in code', () => {
  const tex = '<annotation encoding="application/x-tex">a_1</annotation>'
  const katex = `<span class="katex"><span class="katex-mathml"><math><semantics><mi>a</mi>${tex}</semantics></math></span><span class="katex-html" aria-hidden="true">a1</span></span>`
  each([
    ['KaTeX', `<p>So ${katex} is.</p>`, 'So `a_1` is.'],
    [
      'KaTeX, displayed',
      `<p>So</p><span class="katex-display">${katex}</span>`,
      'So\n\n```math\na_1\n```',
    ],
    [
      'MathJax 2',
      '<p>So <span class="MathJax_Preview">x2</span><span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2</script> is.</p>',
      'So `x^2` is.',
    ],
    [
      'MathJax 3',
      '<p>So <mjx-container jax="CHTML"><mjx-math>x2</mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container> is.</p>',
      'So `x^{2}` is.',
    ],
    [
      'MathJax 3, as a drawing',
      '<p>So <mjx-container jax="SVG" aria-label="x squared"><svg><g></g></svg></mjx-container> is.</p>',
      'So x squared is.',
      lost,
    ],
    [
      'MediaWiki',
      '<p>So <span class="mwe-math-element"><span style="display: none;"><math alttext="{\\displaystyle E=mc^{2}}"><mi>E</mi></math></span><img src="https://w.example/x.svg" alt="{\\displaystyle E=mc^{2}}"></span>.</p>',
      'So `E=mc^{2}`.',
    ],
    [
      'a picture of TeX',
      '<p>So <img class="latex" src="//t.example/l.php?x" alt="\\frac{1}{2}">.</p>',
      'So `\\frac{1}{2}`.',
    ],
    [
      'MathML alone',
      '<p>So <math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><msqrt><mn>2</mn></msqrt></mfrac></math>.</p>',
      'So `\\frac{a + 1}{\\sqrt{2}}`.',
    ],
    ['MathML that nobody knows', '<p>So <math><mx>k</mx></math>.</p>', 'So `k`.', lost],
  ])
})

describe('lines of code, and no numbers of them', () => {
  each([
    [
      'elements for lines, as Expressive Code has them',
      '<pre><code><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">1</div></div><div class="code">a</div></div><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">2</div></div><div class="code">b</div></div></code></pre>',
      '```\na\nb\n```',
    ],
    [
      'elements, one of them empty',
      '<pre><div>a</div><div><br></div><div>  b</div></pre>',
      '```\na\n\n  b\n```',
    ],
    [
      'named lines without line ends',
      '<pre><code><span class="line">a</span><span class="line"></span><span class="line">b</span></code></pre>',
      '```\na\n\nb\n```',
    ],
    [
      'named lines with line ends',
      '<pre><code><span class="line">a</span>\n<span class="line">b</span></code></pre>',
      '```\na\nb\n```',
    ],
    ['several codes', '<pre><code>a</code><code>b</code></pre>', '```\na\nb\n```'],
    ['a list of lines', '<pre><ol><li>a</li><li>b</li></ol></pre>', '```\na\nb\n```'],
    [
      'numbers that are not to be copied',
      '<pre><code class="language-go"><span style="user-select:none;margin-right:.4em">1</span>a\n<span style="user-select:none">2</span>b\n</code></pre>',
      '```go\na\nb\n```',
    ],
    [
      'numbers that are code',
      '<pre><code>x = <span class="mi">5</span>\n</code></pre>',
      '```\nx = 5\n```',
    ],
    [
      'a table of Rouge in code',
      '<div class="language-rb highlighter-rouge"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>p 1\np 2\n</pre></td></tr></tbody></table></code></pre></div>',
      '```rb\np 1\np 2\n```',
    ],
    [
      'a table of Hexo',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">a</span><br><span class="line">  b</span><br></pre></td></tr></table></figure>',
      '```js\na\n  b\n```',
    ],
    [
      'a table of GitHub, a line in each row',
      '<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  b</td></tr></table>',
      '```\na\n  b\n```',
    ],
    [
      'a table of SyntaxHighlighter, without `pre`',
      '<table><tr><td class="gutter"><div class="line number1">1</div></td><td class="code"><div class="container"><div class="line number1"><code>var</code> <code>a</code></div></div></td></tr></table>',
      '```\nvar a\n```',
    ],
    [
      'links and marks in code',
      '<pre>a <a href="https://x.example/">b</a> <em>c</em></pre>',
      '```\na b c\n```',
      ['unsupported-html', 'unsupported-html'],
    ],
    [
      'poetry',
      '<pre class="wp-block-verse">Roses <em>are</em> red\nso blue</pre>',
      'Roses *are* red\\\nso blue',
    ],
  ])
})

describe('tables', () => {
  each([
    [
      'that lay out a page',
      '<table role="presentation"><tr><td><table><tr><td><h3>Weekly</h3></td></tr><tr><td><p>A <a href="https://x.example/">link</a>.</p><ul><li>One</li></ul><img src="/a.jpg" alt="A"></td></tr></table></td></tr></table>',
      '### Weekly\n\nA [link](https://x.example/).\n\n* One\n\n![A](https://e.com/a.jpg)',
    ],
    [
      'of a picture and a post',
      '<table><tr><td> <a href="https://r.example/1"> <img src="/t.jpg" alt="T"> </a> </td><td><div><p>First.</p><pre><code>x</code></pre></div> by <a href="https://r.example/u">u</a></td></tr></table>',
      '[![T](https://e.com/t.jpg)](https://r.example/1)\n\nFirst.\n\n```\nx\n```\n\nby [u](https://r.example/u)',
    ],
    [
      'of data',
      '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
      '|   |   |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |',
    ],
    [
      'with lists in cells of data',
      '<table><tr><th>H</th></tr><tr><td><ul><li>a</li><li>b</li></ul></td></tr></table>',
      '| H   |\n| --- |\n| a b |',
      lost,
    ],
    [
      'with a table in a cell of data',
      '<table><tr><th>H</th></tr><tr><td>x <table><tr><td><a href="https://x.example/">in</a></td><td><img src="/i.jpg" alt="I"></td></tr></table></td></tr></table>',
      '| H                                                    |\n| ---------------------------------------------------- |\n| x [in](https://x.example/) ![I](https://e.com/i.jpg) |',
      lost,
    ],
  ])
})

describe('lists', () => {
  each([
    ['directly in a list', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '* a\n  * b\n* c'],
    [
      'of items that stand in no list',
      '<li>a</li> <li>b</li><p>c</p><li>d</li>',
      '* a\n* b\n\nc\n\n* d',
    ],
    ['of items in a box', '<ul><div><li>a</li><li>b</li></div><li>c</li></ul>', '* a\n* b\n* c'],
    ['alone in a list', '<ol><ol><li>x</li></ol></ol>', '1. x'],
    [
      'that count downwards',
      '<ol reversed start="5"><li>e</li><li>d</li></ol>',
      '5. e\n6. d',
      lost,
    ],
    ['that leave numbers out', '<ol><li>a</li><li value="9">b</li></ol>', '1. a\n2. b', lost],
  ])
})

describe('callouts are quotations with their title', () => {
  each([
    [
      'of GitHub',
      '<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title"><svg></svg>Note</p><p>Mind.</p></div>',
      '> **Note**\n>\n> Mind.',
    ],
    [
      'of Docusaurus',
      '<div class="theme-admonition alert alert--info"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg></svg></span>info</div><div class="admonitionContent_BuS1"><p>Mind.</p></div></div>',
      '> **info**\n>\n> Mind.',
    ],
    [
      'of Sphinx and Material',
      '<div class="admonition warning"><p class="admonition-title">Warning</p><p>Mind.</p></div>',
      '> **Warning**\n>\n> Mind.',
    ],
    [
      'of Asciidoctor',
      '<div class="admonitionblock note"><table><tr><td class="icon"><i class="fa icon-note" title="Note"></i></td><td class="content">Mind.</td></tr></table></div>',
      '> **Note**\n>\n> Mind.',
    ],
    [
      'of Ghost',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Mind <b>this</b>.</div></div>',
      '> 💡 Mind **this**.',
    ],
  ])
})

describe('cards are one link', () => {
  each([
    [
      'bookmark of Ghost, with a caption',
      '<figure class="kg-card kg-bookmark-card"><a href="https://o.example/a"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The title</div><div class="kg-bookmark-description">About it.</div><div class="kg-bookmark-metadata"><img src="/i.png" alt=""><span class="kg-bookmark-author">Paper</span><span class="kg-bookmark-publisher">Bea</span></div></div></a><figcaption>Seen <b>here</b></figcaption></figure>',
      '[The title](https://o.example/a) – About it. (Paper, Bea)\n\nSeen **here**',
    ],
    [
      'post of Substack',
      '<div class="embedded-post-wrap"><a href="https://s.example/p"><span class="embedded-post-publication-name">Pub</span><div class="embedded-post-title">Title</div><div class="embedded-post-body">Begins.</div></a></div>',
      '[Title](https://s.example/p) – Begins. (Pub)',
    ],
    [
      'file of Ghost',
      '<div class="kg-card kg-file-card"><a href="/r.pdf" title="Download"><div class="kg-file-card-title">Report</div><div class="kg-file-card-filename">r.pdf</div><div class="kg-file-card-filesize">121 KB</div></a></div>',
      '[Report](https://e.com/r.pdf) – (r.pdf, 121 KB)',
    ],
    [
      'file of WordPress',
      '<div class="wp-block-file"><object data="/r.pdf" type="application/pdf"></object><a href="/r.pdf">Report</a><a href="/r.pdf" class="wp-block-file__button">Download</a></div>',
      '[Report](https://e.com/r.pdf)',
    ],
  ])
})

describe('footnotes that link back to where they are called', () => {
  each([
    [
      'of Google Docs',
      '<p>Tide<a href="#ftnt1" id="ftnt_ref1"><sup>[1]</sup></a></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> The <b>note</b>.</p></div>',
      'Tide[^ftnt1]\n\n[^ftnt1]: The **note**.',
    ],
    [
      'of Asciidoctor',
      '<p>Tide<sup class="footnote">[<a id="_r1" class="footnote" href="#_d1">1</a>]</sup></p><div id="footnotes"><hr><div class="footnote" id="_d1"><a href="#_r1">1</a>. The note.</div></div>',
      'Tide[^-d1]\n\n[^-d1]: The note.',
    ],
    [
      'of Sphinx',
      '<p>Tide <a class="footnote-reference" href="#id2" id="id1">[1]</a></p><aside class="footnote" id="id2"><span class="label"><span>[</span><a href="#id1">1</a><span>]</span></span><p>The note.</p></aside>',
      'Tide [^id2]\n\n[^id2]: The note.',
    ],
    [
      'of MediaWiki',
      '<p>Tide<sup id="c-1"><a href="#n-1"><span>[</span>1<span>]</span></a></sup></p><ol><li id="n-1"><span><b><a href="#c-1">^</a></b></span> The note.</li></ol>',
      'Tide[^n-1]\n\n[^n-1]: The note.',
    ],
    [
      'two in paragraphs of their own',
      '<p>A<sup id="a1"><a href="#n1">1</a></sup> b<sup id="a2"><a href="#n2">2</a></sup></p><p id="n1"><a href="#a1">1</a> One</p><p id="n2"><a href="#a2">2</a> Two</p>',
      'A[^n1] b[^n2]\n\n[^n1]: One\n\n[^n2]: Two',
    ],
    [
      'but not what is linked to and links elsewhere',
      '<p>Go to <a href="#part">2</a>.</p><div id="part"><p>Part <a href="https://x.example/">9</a></p></div>',
      'Go to [2](https://e.com/p/a#part).\n\nPart [9](https://x.example/)',
    ],
    [
      'notes in the margin stand in brackets',
      '<p>A<label for="s1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s1" class="margin-toggle"><span class="sidenote"> The <i>note</i>. </span> b.</p>',
      'A (The *note*.) b.',
    ],
  ])
})

describe('pictures', () => {
  test('and links without a scheme never lead a base elsewhere', () => {
    const { markdown } = readHtml('<base href="//evil.example/"><p><a href="a">x</a></p>')
    expect(markdown).toBe('[x](https://e.com/p/a)')
  })

  each([
    ['without an address', '<p>t <img src="" alt="ALT"> u</p>', 't u', lost],
    ['that lead to themselves', '<p>t <img src="#" alt=""> u</p>', 't u'],
    [
      'of a set beside a smaller one',
      '<img src="/s.jpg" srcset="/s.jpg 400w, /l,x.jpg 1200w" alt="S">',
      '![S](https://e.com/l,x.jpg)',
    ],
    [
      'of a source, where the other only stands for it',
      '<picture><source data-srcset="/r.webp 1x, /r2.webp 2x"><img src="data:image/gif;base64,R0" alt="P"></picture>',
      '![P](https://e.com/r2.webp)',
    ],
    [
      'for those without scripts, first',
      '<figure><noscript><img src="/a.jpg" alt="A"></noscript><img alt="A" data-src="/a.jpg"></figure>',
      '![A](https://e.com/a.jpg)',
    ],
    [
      'for those without scripts, beside what stands for it',
      '<span><img alt="N" src="data:image/gif;base64,R0"><noscript><img alt="N" src="/n.jpg"></noscript></span>',
      '![N](https://e.com/n.jpg)',
    ],
    [
      'for those without scripts, on both sides of what stands for it',
      '<p><noscript><img src="/a.jpg" alt="A"></noscript><img alt="A" data-src="/a.jpg"><noscript><img src="/a.jpg" alt="A"></noscript></p>',
      '![A](https://e.com/a.jpg)',
    ],
    [
      'no words to those without scripts',
      '<noscript>Please turn JavaScript on.</noscript><p>T</p>',
      'T',
    ],
    [
      'without a scheme',
      '<p><a href="//o.example/x">l</a> <img src="//o.example/a.jpg" alt="p"></p>',
      '[l](https://o.example/x) ![p](https://o.example/a.jpg)',
    ],
    [
      'that lead elsewhere',
      '<figure><a href="https://shop.example/buy"><img src="/p.png" alt="P"></a><figcaption>By <a href="/b">B</a></figcaption></figure>',
      '[![P](https://e.com/p.png)](https://shop.example/buy)\n\nBy [B](https://e.com/b)',
    ],
    [
      'that lead to a larger one of themselves',
      '<figure><a href="/p-large.png"><img src="/p.png" alt="P"></a><figcaption>Cap</figcaption></figure>',
      '![P](https://e.com/p.png "Cap")',
    ],
    [
      'with a title and a caption',
      '<figure><img src="/p.png" alt="P" title="Own"><figcaption>Cap</figcaption></figure>',
      '![P](https://e.com/p.png "Cap")',
      lost,
    ],
    [
      'for characters',
      '<p>Hi <img class="emoji" alt=":tada:" src="/t.png"> <g-emoji>🎉</g-emoji> <img src="https://t.example/emoji/1f600.png" alt="😀"> <img src="/i.png" alt="🎈" width="16" height="16"></p>',
      'Hi :tada: 🎉 😀 🎈',
    ],
  ])
})

describe('marks that only a style says, as Google Docs writes them', () => {
  each([
    [
      'bold and slanted',
      '<p><span style="font-weight:700">B</span> <span style="font-style: italic">i</span></p>',
      '**B** *i*',
    ],
    ['not bold', '<b style="font-weight:normal"><p>x</p></b>', 'x'],
    [
      'links by way of Google',
      '<p><a href="https://www.google.com/url?q=https://r.example/a%3Fb&amp;sa=D">g</a></p>',
      '[g](https://r.example/a?b)',
    ],
  ])
})

describe('links of headings to themselves', () => {
  each([
    [
      'of Docusaurus',
      '<h3 id="x">T<a href="#x" class="hash-link" aria-label="Direct link to T">&#8203;</a></h3><p>x</p>',
      '### T\n\nx',
    ],
    ['around the words', '<h3 id="x"><a href="#x">T</a></h3><p>x</p>', '### T\n\nx'],
    [
      'with words for those who hear them',
      '<div><h3 id="a">T</h3><a class="sl-anchor-link" href="#a"><span aria-hidden="true"><svg></svg></span><span class="sr-only">Section titled “T”</span></a></div>',
      '### T',
    ],
    ['but no other', '<p>See <a href="#x">below</a>.</p>', 'See [below](https://e.com/p/a#x).'],
  ])
})

test('controls of players are no text', () => {
  const { issues, markdown } = readHtml(
    '<div class="kg-card kg-audio-card"><img src="" alt="audio-thumbnail" class="kg-audio-hide"><div class="kg-audio-player-container"><audio src="/a.mp3"></audio><div class="kg-audio-title">Song</div><div class="kg-audio-player"><button aria-label="Play"><svg><path></path></svg></button><span>0:00</span><div>/<span>1:01</span></div><input type="range"><button>1×</button></div></div></div><p>At 1:01 it ends.</p>',
  )
  expect(markdown).toBe('[Song](https://e.com/a.mp3)\n\nAt 1:01 it ends.')
  expect(issues).toEqual(['unsupported-html'])
})

test('what abbreviations stand for is reported, once for all of one kind', () => {
  const abbr = '<abbr title="World Health Organization">WHO</abbr>'
  const { all, markdown } = readHtml(`<p>The ${abbr} and the ${abbr}.</p>`)
  expect(markdown).toBe('The WHO and the WHO.')
  expect(all.map(({ message }) => message)).toEqual([
    'Found that `WHO` stands for `World Health Organization`, expected text that says so: its text was kept (2 times).',
  ])
})

describe('nothing of a text goes because the summary says it', () => {
  const said = '<description>The report is out.</description>'
  test.each([
    [
      '<p>The <a href="https://r.example/">report</a> is <b>out</b>.</p>',
      'The [report](https://r.example/) is **out**.',
    ],
    [
      '<p><img src="/t.png" alt="T">The report is out.</p><p>More.</p>',
      '![T](https://e.com/t.png)The report is out.\n\nMore.',
    ],
    ['<p>The report is out.</p>', 'The report is out.'],
    ['<h3>First</h3><p>The report is out.</p>', '### First\n\nThe report is out.'],
  ])('%s', (html, markdown) => {
    expect(readHtml(html, said).markdown).toBe(markdown)
  })
})

describe('the lead picture', () => {
  const lead =
    '<description>S.</description><media:content url="https://e.com/lead.png" medium="image"/>'
  test.each([
    ['alone at the top goes', '<img src="/lead.png" alt="Sea"><p>T.</p>', 'T.'],
    ['in another size goes', '<p><img src="/lead-300x200.png" alt="Sea"></p><p>T.</p>', 'T.'],
    [
      'that leads elsewhere stays',
      '<p><a href="https://x.example/"><img src="/lead.png" alt="Sea"></a></p><p>T.</p>',
      '[![Sea](https://e.com/lead.png)](https://x.example/)\n\nT.',
    ],
    [
      'beside words stays',
      '<p><img src="/lead.png" alt="Sea"> Words.</p><p>T.</p>',
      '![Sea](https://e.com/lead.png) Words.\n\nT.',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(readHtml(html, lead).markdown).toBe(markdown)
  })

  test('gets the caption and the description that only the text has', () => {
    const html =
      '<figure><img src="/lead.png" alt="Sea"><figcaption>High.</figcaption></figure><p>T.</p>'
    const { article, markdown } = readHtml(html, lead)
    expect(markdown).toBe('T.')
    expect(article.image).toMatchObject({ alt: 'Sea', caption: 'High.' })
  })

  test('described by the title, as every other picture, is not described', () => {
    const html =
      '<img src="/lead.png" alt="My title"><p>T.</p><p><img src="/chart.png" alt="My title"></p>'
    const { article, issues, markdown } = readHtml(html, lead, 'My title')
    expect(markdown).toBe('T.\n\n![](https://e.com/chart.png)')
    expect(article.image?.alt).toBe('')
    expect(issues).toEqual(['missing-alt'])
  })
})

test('a heading above the text that is the title goes, if it is plain', () => {
  expect(readHtml('<h1>My title</h1><p>T.</p>', undefined, 'My title').markdown).toBe('T.')
  expect(
    readHtml('<h3><a href="https://x.example/">My title</a></h3><p>T.</p>', undefined, 'My title')
      .markdown,
  ).toBe('### [My title](https://x.example/)\n\nT.')
})
