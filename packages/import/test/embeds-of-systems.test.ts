import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(`<p>A.</p>${html}`).markdown.replace(/^A\.\n*/, '')

describe('what a script would fill', () => {
  test.each([
    [
      'a light player',
      '<lite-youtube videoid="v1" title="Film"></lite-youtube>',
      '[Film](https://www.youtube.com/watch?v=v1)',
    ],
    ['a light player of Vimeo', '<lite-vimeo videoid="7"></lite-vimeo>', '<https://vimeo.com/7>'],
    [
      'a post of another that Substack keeps as JSON',
      '<div class="tweet" data-attrs="{&quot;url&quot;:&quot;https://x.example/ada/1&quot;,&quot;full_text&quot;:&quot;So long&quot;,&quot;name&quot;:&quot;Ada&quot;}"></div>',
      '> So long\n>\n> — [Ada](https://x.example/ada/1)',
    ],
    [
      'a publication that Substack keeps as JSON',
      '<div class="embedded-publication" data-attrs="{&quot;url&quot;:&quot;https://p.example/&quot;,&quot;title&quot;:&quot;Harbour&quot;}"></div>',
      '[Harbour](https://p.example/)',
    ],
    [
      'a post of Facebook',
      '<div class="fb-post" data-href="https://f.example/1"></div>',
      '<https://f.example/1>',
    ],
    [
      'a frame of Embedly, with what Medium writes into it',
      '<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2Fv1&amp;url=http%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dv1&amp;image=x"><a href="https://medium.com/media/e0a/href">https://medium.com/media/e0a/href</a></iframe>',
      '<http://www.youtube.com/watch?v=v1>',
    ],
    [
      'a frame with markup in it',
      '<iframe src="https://bandcamp.com/EmbeddedPlayer/album=6/"><span data-mce-type="bookmark">\ufeff</span><a href="https://kelp.example/album">Kelp by Ada</a></iframe>',
      '[Kelp by Ada](https://bandcamp.com/EmbeddedPlayer/album=6/)',
    ],
    ['a frame that holds its own text', '<iframe srcdoc="<p>Inside</p>"></iframe>', 'Inside'],
    [
      'words for those whose browser plays nothing',
      '<video src="https://v.example/1.mp4">Your browser shows no films. <a href="https://v.example/1.mp4">Download</a></video>',
      '<https://v.example/1.mp4>',
    ],
    [
      'a post of another site of WordPress, once',
      '<blockquote class="wp-embedded-content" data-secret="s"><a href="https://o.example/p/">Post</a></blockquote><iframe class="wp-embedded-content" data-secret="s" src="https://o.example/p/embed/"></iframe>',
      '> [Post](https://o.example/p/)',
    ],
    [
      'a card of a file, and not the style of its icon',
      '<div class="kg-file-card"><a href="https://e.com/a.pdf"><div class="kg-file-card-title">Report</div><svg><style>.a{fill:none}</style><title>download</title></svg></a></div>',
      '[Report](https://e.com/a.pdf)',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(read(html)).toBe(markdown)
  })
})

describe('tabs: each label above what it opens', () => {
  const both = '**One**\n\nFirst.\n\n**Two**\n\nSecond.'
  test.each([
    [
      'Docusaurus',
      '<div><ul role="tablist"><li role="tab">One</li><li role="tab">Two</li></ul><div><div role="tabpanel"><p>First.</p></div><div role="tabpanel" hidden><p>Second.</p></div></div></div>',
    ],
    [
      'Starlight',
      '<div><div><ul role="tablist"><li role="presentation"><a role="tab" href="#p1">One</a></li><li role="presentation"><a role="tab" href="#p2">Two</a></li></ul></div><div id="p1" role="tabpanel"><p>First.</p></div><div id="p2" role="tabpanel" hidden><p>Second.</p></div></div>',
    ],
    [
      'MkDocs',
      '<div class="tabbed-set"><input type="radio" id="t1"><input type="radio" id="t2"><div class="tabbed-labels"><label for="t1">One</label><label for="t2">Two</label></div><div class="tabbed-content"><div class="tabbed-block"><p>First.</p></div><div class="tabbed-block"><p>Second.</p></div></div></div>',
    ],
    [
      'Bootstrap',
      '<ul class="nav" role="tablist"><li><button role="tab" data-bs-target="#a">One</button></li><li><button role="tab" data-bs-target="#b">Two</button></li></ul><div class="tab-content"><div id="a"><p>First.</p></div><div id="b"><p>Second.</p></div></div>',
    ],
    [
      'Hextra',
      '<div><div><button role="tab">One</button><button role="tab">Two</button></div><div><div role="tabpanel"><p>First.</p></div><div role="tabpanel" hidden><p>Second.</p></div></div></div>',
    ],
  ])('%s', (_name, html) => {
    expect(readHtml(`<p>A.</p>${html}`)).toMatchObject({ markdown: `A.\n\n${both}`, issues: [] })
  })
})

describe('what a reader opens is part of the text', () => {
  test.each([
    '<h3><button aria-expanded="false" aria-controls="x">Why?</button></h3><div id="x" hidden><p>Because.</p></div>',
    '<div class="accordion"><h3>Why?</h3><div class="accordion-content" style="display:none"><p>Because.</p></div></div>',
    '<div class="faq"><h3>Why?</h3><div class="faq__answer" hidden><p>Because.</p></div></div>',
  ])('%s', (html) => {
    expect(read(html)).toBe('### Why?\n\nBecause.')
  })

  test('what nothing opens is hidden, and reported', () => {
    expect(readHtml('<p>A.</p><div hidden><p>Secret.</p></div>')).toMatchObject({
      markdown: 'A.',
      issues: ['unsupported-html'],
    })
  })
})

describe('tables', () => {
  test('a caption stands above', () => {
    expect(
      read('<table><caption>Tides</caption><tr><th>Day</th></tr><tr><td>1</td></tr></table>'),
    ).toBe('Tides\n\n| Day |\n| --- |\n| 1   |')
  })

  test('a foot stands below, wherever it was written', () => {
    expect(
      read(
        '<table><thead><tr><th>Day</th></tr></thead><tfoot><tr><td>Sum</td></tr></tfoot><tbody><tr><td>1</td></tr></tbody></table>',
      ),
    ).toBe('| Day |\n| --- |\n| 1   |\n| Sum |')
  })
})

describe('links back from a footnote are no text', () => {
  test.each([
    [
      'in brackets',
      '<p>A<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">Note. [<a href="#r1">↩</a>]</li></ol>',
    ],
    [
      'with numbers, for each call',
      '<p>A<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1">Note. <a href="#r1">↩</a> <a href="#r1-2">↩<sup>2</sup></a></li></ol>',
    ],
    [
      'with two signs that select how it looks',
      '<p>A<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1">Note. <a href="#r1">↩\ufe0e\ufe0e</a></li></ol>',
    ],
    [
      'of MediaWiki, for each call',
      '<p>A<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1"><span class="mw-cite-backlink">^ <a href="#r1"><sup>a</sup></a> <a href="#r2"><sup>b</sup></a></span> Note.</li></ol>',
    ],
    [
      'of Easy Footnotes, whose place is an empty element',
      '<p>A<span class="easy-footnote"><a href="#n1"><sup>1</sup></a></span></p><ol><li><span id="n1"></span>Note.<a class="easy-footnote-to-top" href="#r1"></a></li></ol>',
    ],
  ])('%s', (_name, html) => {
    expect(readHtml(html).markdown).toMatch(/^A\[\^n1\]\n\n\[\^n1\]: Note\.$/)
  })
})
