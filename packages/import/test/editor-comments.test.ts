import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const mark = (name: string, id: number) =>
  `<sup><a href="#cmnt${id}" id="cmnt_ref${id}">[${name}]</a></sup>`
const back = (name: string, id: number) => `<a href="#cmnt_ref${id}" id="cmnt${id}">[${name}]</a>`

test.each([
  [
    'Google Docs, in boxes',
    `<p>Text${mark('a', 1)}${mark('b', 2)} more.</p><div class="c5"><p class="c4">${back('a', 1)}<span>SECRET one</span></p><p>SECRET more</p></div><div><p>${back('b', 2)}<span>SECRET two</span></p></div>`,
    'Text more.',
  ],
  [
    'Google Docs, lines alone',
    `<div><p>Text${mark('a', 1)} more.</p><p>${back('a', 1)}<span>SECRET</span></p><p>End.</p></div>`,
    'Text more.\n\nEnd.',
  ],
  [
    'Google Docs, with whole addresses',
    '<p>Text<sup><a href="https://e.com/p/a#cmnt1">[a]</a></sup> more.</p><div><p><a href="https://e.com/p/a#cmnt_ref1">[a]</a> SECRET</p></div>',
    'Text more.',
  ],
  [
    'Word',
    '<p>Text<span class="MsoCommentReference"><a class="msocomanchor" id="_anchor_1" href="#_msocom_1">[AE1]</a></span> more.</p><div style="mso-element:comment-list"><hr class="msocomoff"><div style="mso-element:comment"><div id="_com_1" class="msocomtxt"><p class="MsoCommentText"><a class="msocomoff" href="#_msoanchor_1">[AE1]</a>SECRET</p></div></div></div>',
    'Text more.',
  ],
  [
    'Word, without styles',
    '<p>Text<a class="msocomanchor" href="#_msocom_1">[AE1]</a> more.</p><p class="MsoCommentText"><a class="msocomoff" href="#_msoanchor_1">[AE1]</a>SECRET</p>',
    'Text more.',
  ],
])('comments of editors are no part of a text: %s', (_, html, text) => {
  const { all, markdown } = readHtml(html)
  expect(markdown).toBe(text)
  expect(all.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Found comments of editors.*they were left out/),
  ])
})

test('footnotes of Google Docs stay, and the words that a comment is about', () => {
  const { markdown } = readHtml(
    `<p>Text<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> <a style="mso-comment-reference:AE_1">words</a>${mark('a', 1)}.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> The note.</span></p></div><div><p>${back('a', 1)}<span>SECRET</span></p></div>`,
  )
  expect(markdown).toMatch(/^Text\[\^\S+\] words\./)
  expect(markdown).toContain('The note.')
  expect(markdown).not.toContain('SECRET')
})
