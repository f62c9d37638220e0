/** HTML of each kind of content, of a size: what people write, well and badly. */
export const htmlPatterns: Readonly<Record<string, (size: number) => string>> = {
  'one long text': (n) => `<p>${'Some words of text. '.repeat(n * 4)}</p>`,
  paragraphs: (n) => each(n, (i) => `<p>Paragraph ${i}.</p>`),
  'paragraphs that are not closed': (n) => each(n, (i) => `<p>Paragraph ${i}.`),
  'lines that end with <br>': (n) => `<p>${each(n, (i) => `Line ${i}<br>`)}</p>`,
  'two <br> for a paragraph': (n) => each(n, (i) => `Line ${i}<br><br>`),
  'sections under headings': (n) => each(n, (i) => `<h2>Heading ${i}</h2><p>Text.</p>`),
  'formatted words': (n) => `<p>${each(n, (i) => `<b>word</b> <em>${i}</em> `)}</p>`,
  'formatting that is wrongly nested': (n) => each(n, (i) => `<p>a<b>b<i>c</b>d</i>${i}</p>`),
  'formatting that is never closed': (n) =>
    `<p>${each(8, (i) => `<font size=${i}>`)}${each(n, (i) => `<p>Text ${i}.</p>`)}`,
  'links that are not closed': (n) =>
    `<p>${each(n, (i) => `<a href="https://example.com/${i}">Link ${i} `)}</p>`,
  links: (n) => `<p>${each(n, (i) => `<a href="/page/${i}" title="T ${i}">Link ${i}</a> `)}</p>`,
  'pictures with captions': (n) =>
    each(
      n,
      (i) =>
        `<figure><img src="/${i}.jpg" alt="A ${i}"><figcaption>Caption ${i}.</figcaption></figure>`,
    ),
  'a list': (n) => `<ul>${each(n, (i) => `<li>Item ${i}</li>`)}</ul>`,
  'lists in lists': (n) =>
    each(n / 5, (i) => `${'<ul><li>Item '.repeat(5)}${i}${'</li></ul>'.repeat(5)}`),
  'lists that are not closed': (n) => `<ul>${each(n, (i) => `<li>Item ${i}`)}`,
  'rows of a table': (n) =>
    `<table>${each(n / 4, (i) => `<tr><th>${i}</th><td>a</td><td>b</td><td>c</td></tr>`)}</table>`,
  'a wide table': (n) =>
    `<table>${each(5, () => `<tr>${each(n / 5, (i) => `<th>${i}</th>`)}</tr>`)}</table>`,
  'cells that span others': (n) =>
    `<table>${each(n / 4, (i) => `<tr><th rowspan=2>${i}</th><td colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>`)}</table>`,
  'text in the wrong place of a table': (n) =>
    `<table>${each(n, (i) => `<tr><b>Text ${i}</b>`)}</table>`,
  'terms and their meanings': (n) =>
    `<dl>${each(n, (i) => `<dt>Term ${i}</dt><dd>Meaning</dd>`)}</dl>`,
  quotations: (n) => each(n, (i) => `<blockquote><p>Quotation ${i}.</p></blockquote>`),
  'lines of code': (n) => `<pre><code>${each(n, (i) => `line(${i})\n`)}</code></pre>`,
  'coloured code': (n) =>
    `<pre><code>${each(n, (i) => `<span class="k">let</span> x${i}\n`)}</code></pre>`,
  'blocks of code': (n) =>
    each(n, (i) => `<pre><code class="language-js">let x = ${i}</code></pre>`),
  footnotes: (n) =>
    `${each(n, (i) => `<p>Text<sup><a href="#fn${i}" id="r${i}">${i}</a></sup></p>`)}<hr><ol>${each(
      n,
      (i) => `<li id="fn${i}">Note ${i} <a href="#r${i}">↩</a></li>`,
    )}</ol>`,
  'characters by their names': (n) => `<p>${'&eacute;&amp;&#8212; word '.repeat(n)}</p>`,
  'signs that begin no tag': (n) => `<p>${'a < b && c > d '.repeat(n)}</p>`,
  'comments and empty elements': (n) =>
    each(n, (i) => `<!-- ${i} --><div></div><p> </p><span></span>`),
  scripts: (n) => each(n, (i) => `<script>call(${i})</script><p>Text ${i}.</p>`),
  'scripts that are not closed': (n) => `<p>Text.</p>${'<script>call() '.repeat(n)}`,
  'many attributes': (n) => `<p ${each(n, (i) => `data-a${i}="${i}" `)}>Text.</p>`,
  'many classes and styles': (n) =>
    each(
      n,
      (i) => `<span class="a b c${i}" style="font-weight: bold; color: red">Word ${i}</span> `,
    ),
  'words in elements that say nothing': (n) =>
    `<p>${each(n, (i) => `<span>word ${i}</span> `)}</p>`,
  'places where a word may break': (n) => `<p>${each(n, (i) => `word${i}<wbr>`)}</p>`,
  'icons in text': (n) => `<p>${each(n, (i) => `word ${i} <svg><path d="M0 0"/></svg> `)}</p>`,
  'elements 100 levels deep': (n) =>
    each(n / 100, (i) => `${'<div>'.repeat(100)}Text ${i}.${'</div>'.repeat(100)}`),
  'white space': (n) => `<p>a${' \n\t'.repeat(n * 4)}b</p>${'\n'.repeat(n * 4)}`,
  formulas: (n) => each(n, (i) => `<p><math><mi>x</mi><mo>=</mo><mn>${i}</mn></math></p>`),
  players: (n) =>
    each(n, (i) => `<iframe src="https://www.youtube.com/embed/${i}" title="V"></iframe>`),
  asides: (n) => each(n, (i) => `<aside class="note"><p>Note ${i}.</p></aside><p>Text.</p>`),
  'labels of advertisements': (n) =>
    each(n, (i) => `<p>Text ${i}.</p><div class="ad"><span>Advertisement</span></div>`),
  'ingredients of a recipe': (n) =>
    `<div class="wprm-recipe-container"><ul>${each(n, (i) => `<li class="wprm-recipe-ingredient">${i} g of flour</li>`)}</ul></div>`,
  headlines: (n) => each(n, (i) => `<h1 class="entry-title">Headline ${i}</h1><p>Text.</p>`),
  'captions below pictures': (n) =>
    each(
      n,
      (i) =>
        `<div class="wp-caption"><img src="/${i}.jpg"><p class="wp-caption-text">Photo: Ada ${i}</p></div>`,
    ),
  'boxes that ask for consent': (n) =>
    each(
      n,
      (i) =>
        `<div class="cookie-consent"><p>Load video ${i}?</p><button>Accept</button></div><p>Text.</p>`,
    ),
  'times of players': (n) =>
    `<div class="audio-player"><audio src="/a.mp3"></audio><span>${each(n, (i) => `0:${i} / `)}</span></div><p>Text.</p>`,
  'authors in metadata': (n) =>
    `${each(n, (i) => `<meta name="author" content="Author ${i}">`)}<p>Text.</p>`,
  'authors in microdata': (n) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle">${each(n, (i) => `<span itemprop="author">Author ${i}</span> `)}<p>Text.</p></div>`,
  'arrows back from a note': (n) =>
    `<p>Text<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Note <a href="#r1">${'↩'.repeat(n)}</a></li></ol>`,
}

/** What a function makes of each number below another. */
export function each(size: number, make: (index: number) => string): string {
  return Array.from({ length: Math.floor(size) }, (_, index) => make(index)).join('')
}
