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
