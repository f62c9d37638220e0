import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

describe('footnotes of systems that have forms of their own', () => {
  test.each([
    [
      'docutils, as a table',
      '<p>A<a class="footnote-reference" href="#n1" id="r1">[1]</a> b.</p><table class="docutils footnote" id="n1"><tbody><tr><td class="label"><a class="fn-backref" href="#r1">[1]</a></td><td>Note.</td></tr></tbody></table>',
    ],
    [
      'docutils, as a list of terms',
      '<p>A<a class="footnote-reference brackets" href="#n1" id="r1">1</a> b.</p><dl class="footnote brackets"><dt class="label" id="n1"><span><a href="#r1">1</a></span></dt><dd><p>Note.</p></dd></dl>',
    ],
    [
      'Zola',
      '<p>A<sup class="footnote-reference"><a href="#n1">1</a></sup> b.</p><div class="footnote-definition" id="n1"><sup class="footnote-definition-label">1</sup><p>Note.</p></div>',
    ],
    [
      'the plugin Footnotes of WordPress, which has each twice',
      '<p>A<span class="footnote_referrer"><a role="button"><sup id="footnote_plugin_tooltip_9_1" class="footnote_plugin_tooltip_text">[1]</sup></a><span class="footnote_tooltip">Note.</span></span> b.</p><div><div class="footnote_container_prepare"><p>References</p></div><table class="footnotes_table"><tbody><tr><th id="footnote_plugin_reference_9_1"><a>↑1</a></th><td>Note.</td></tr></tbody></table></div>',
    ],
  ])('%s', (_name, html) => {
    expect(readHtml(html).markdown).toMatch(/^A\[\^([\w-]+)\] b\.\n\n\[\^\1\]: Note\.$/)
  })

  test.each([
    [
      'Modern Footnotes',
      '<sup class="modern-footnotes-footnote"><a href="javascript:void(0)">1</a></sup><span class="modern-footnotes-footnote__note">Note.</span>',
    ],
    [
      'LaTeXML',
      '<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Note.</span></span>',
    ],
    ['Distill', '<d-footnote>Note.</d-footnote>'],
  ])('a note that opens amid the text stands in brackets: %s', (_name, html) => {
    expect(readHtml(`<p>A${html} b.</p>`)).toMatchObject({ markdown: 'A (Note.) b.', issues: [] })
  })

  test('terms that are no numbers are no footnotes', () => {
    const { markdown } = readHtml('<dl><dt id="a">Tide</dt><dd>The sea.</dd></dl>')
    expect(markdown).toMatch(/Tide[\s\S]*The sea\./)
  })
})

/** Notes as pages write them: `@` is the link back, or nothing. */
const notes = [
  '<ol class="footnotes"><li id="fn1">One.@1</li><li id="fn2">Two.@2</li></ol>',
  '<aside class="footnotes"><h2>Notes</h2><ol><li id="fn1">One.@1</li><li id="fn2">Two.@2</li></ol></aside>',
  '<footer><h2>Notes</h2><ol><li id="fn1">One.@1</li><li id="fn2">Two.@2</li></ol></footer>',
  '<div id="fn1">One.@1</div><div id="fn2">Two.@2</div>',
  '<div id="fn1"><p><sup>1</sup> One.@1</p></div><div id="fn2"><p><sup>2</sup> Two.@2</p></div>',
  '<section><h3>Notes</h3><div id="fn1">1. One.@1</div><div id="fn2">[2] Two.@2</div></section>',
  '<p id="fn1">One.@1</p><p id="fn2">Two.@2</p>',
  '<ul><li id="fn1">One.@1</li><li id="fn2">Two.@2</li></ul>',
  '<table><tr id="fn1"><td>1</td><td>One.@1</td></tr><tr id="fn2"><td>2</td><td>Two.@2</td></tr></table>',
  '<table><tr><td id="fn1">[1]</td><td>One.</td></tr><tr><td id="fn2">[2]</td><td>Two.</td></tr></table>',
  '<aside id="fn1"><span>[</span><span>1</span><span>]</span><p>One.@1</p></aside><aside id="fn2"><p>Two.@2</p></aside>',
]

/** Where they stand: `T` is the text, `N` the notes. */
const places = [
  '<article><h1>Tide</h1><div class="entry-content">TN</div></article>',
  '<article><h1>Tide</h1><div class="entry-content">T</div>N</article>',
  '<article class="h-entry"><h1 class="p-name">Tide</h1><div class="e-content">T</div></article>N',
  '<article><h1>Tide</h1><section class="gh-content">T</section></article><div>N</div>',
  '<article><h1>Tide</h1><div itemprop="articleBody">T</div>N</article>',
  '<main><article><h1>Tide</h1><div>T</div>N</article></main>',
]

describe.each(places)('notes that the marks of a text lead to: %s', (place) => {
  test.each(notes)('%s', (note) => {
    const calls = [
      (one: number) => `<sup><a href="#fn${one}" id="r${one}">${one}</a></sup>`,
      (one: number) => `<a href="#fn${one}" id="r${one}"><sup>${one}</sup></a>`,
    ]
    for (const call of calls) {
      for (const back of ['', ' <a href="#r$1">↩</a>']) {
        const text = `<p>A${call(1)} b.</p><p>C${call(2)} d.</p>`
        const body = place.replace('T<', `${text}<`).replace('TN', `${text}N`)
        const { article } = articleFromHtml(
          `<html lang="en"><title>Tide</title><body>${body.replace('N', note.replace(/@(\d)/g, back))}</body></html>`,
          { url: 'https://e.example/2026/01/02/a/' },
        )
        const markdown = article && renderMarkdown(article as never, { frontMatter: false })
        expect(markdown).toMatch(
          /A\[\^fn1\] b\.\n\nC\[\^fn2\] d\.\n\n\[\^fn1\]: One\.\n\n\[\^fn2\]: Two\.\n$/,
        )
      }
    }
  })
})

test('a raised number that leads to a part of the text calls no note', () => {
  const part = '<div id="part"><h3>Part</h3><p>Words.</p></div><p>End.</p>'
  const { markdown } = readHtml(`<p>A<sup><a href="#part">1</a></sup> b.</p>${part}`)
  expect(markdown).toMatch(/### Part\n\nWords\.\n\nEnd\.$/)
})

test('a table of numbers that nothing leads to is a table', () => {
  const table =
    '<table><tr id="a"><td>1</td><td>Low</td></tr><tr id="b"><td>2</td><td>High</td></tr></table>'
  expect(readHtml(`<p>W.</p>${table}`).markdown).toMatch(/\| 2 +\| High \|/)
})

describe('callouts', () => {
  test.each([
    [
      'a sign that was left as it was',
      '<blockquote><p>[!NOTE]<br>Stay dry.</p></blockquote>',
      'Note',
    ],
    ['a sign and a title', '<blockquote><p>[!tip] Rain</p><p>Stay dry.</p></blockquote>', 'Rain'],
    [
      'Confluence',
      '<div class="confluence-information-macro"><p class="title">Rain</p><div class="confluence-information-macro-body"><p>Stay dry.</p></div></div>',
      'Rain',
    ],
  ])('%s', (_name, html, title) => {
    expect(readHtml(html).markdown).toBe(`> **${title}**\n>\n> Stay dry.`)
  })

  test('a quotation that begins with brackets is a quotation', () => {
    expect(readHtml('<blockquote><p>[!NOTE] so <em>it</em> said</p></blockquote>').markdown).toBe(
      '> \\[!NOTE] so *it* said',
    )
  })
})

describe('what stands beside a heading', () => {
  test.each([
    '<div><h3 id="a">Tides</h3><a class="heading-a" href="#a">#<span class="visually-hidden">Jump to section Tides</span></a></div>',
    '<h3 id="a">Tides<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h3>',
  ])('is no text: %s', (html) => {
    expect(readHtml(`${html}<p>Low.</p>`).markdown).toBe('### Tides\n\nLow.')
  })
})
