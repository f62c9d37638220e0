import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

test.each([
  ['<blockquote><p>[!tip]- Fold<br>Body</p></blockquote>', '> **Fold**\n>\n> Body'],
  ['<blockquote>[!tip]+ Fold title<br>Body tip</blockquote>', '> **Fold title**\n>\n> Body tip'],
  ['<blockquote><p>[!Custom-Type] T</p><p>Body</p></blockquote>', '> **T**\n>\n> Body'],
  ['<blockquote><p>[!my type]</p><p>Body</p></blockquote>', '> **My type**\n>\n> Body'],
  ['<blockquote>\n<p>[!NOTE]\nBody <b>x</b></p>\n</blockquote>', '> **Note**\n>\n> Body **x**'],
  ['<blockquote><p>[!NOTE]<br>Body</p></blockquote>', '> **Note**\n>\n> Body'],
  ['<blockquote><p>A [!tip] in words</p></blockquote>', '> A \\[!tip] in words'],
  ['<blockquote><p>First.</p>[!tip] B</blockquote>', '> First.\n>\n> \\[!tip] B'],
])('the sign of a callout is read: %s', (html, markdown) => {
  const { issues, markdown: read } = readHtml(`<p>Words of it.</p>${html}`)
  expect(read).toContain(markdown)
  expect(issues).toEqual([])
})
