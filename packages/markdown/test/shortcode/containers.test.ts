import { expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

function read(preset: MarkdownPreset, body: string) {
  const source = `---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n---\n\n${body}\n`
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const result = safeParseMarkdown(source, options)
  expect(parseFast(source, options)).toEqual(result)
  const text = result.success ? renderMarkdown(result.article) : ''
  return { text: text.split('\n---\n\n')[1]?.trim(), issues: result.issues }
}

test.each<[MarkdownPreset, string, string]>([
  ['docusaurus', ':::tip\n\nHi *there*\n\n:::\n\nAfter.', '> **Tip**\n>\n> Hi *there*\n\nAfter.'],
  ['docusaurus', ':::tip\nHi there\n:::\nAfter.', '> **Tip**\n>\n> Hi there\n\nAfter.'],
  ['docusaurus', ':::note[My title]{#id}\n\nHi\n\n:::', '> **My title**\n>\n> Hi'],
  ['docusaurus', 'Before.\n:::danger Old title\nHi\n:::', 'Before.\n\n> **Old title**\n>\n> Hi'],
  [
    'docusaurus',
    '::::info\n\nOuter\n\n:::tip\n\nInner\n\n:::\n\nAgain\n\n::::\n\nAfter.',
    '> **Info**\n>\n> Outer\n>\n> > **Tip**\n> >\n> > Inner\n>\n> Again\n\nAfter.',
  ],
  ['vitepress', '::: tip T\nHi\n:::\n\nAfter.', '> **T**\n>\n> Hi\n\nAfter.'],
  ['vitepress', '::: details Click {open}\nHi\n:::', '> **Click**\n>\n> Hi'],
  ['vitepress', '::: warning\n- one\n- two\n:::', '> **Warning**\n>\n> * one\n> * two'],
  [
    'vitepress',
    '::: code-group\n\n```js\n:::tip\n```\n\n```ts\ny\n```\n\n:::\n\nAfter.',
    '```js\n:::tip\n```\n\n```ts\ny\n```\n\nAfter.',
  ],
  [
    'vitepress',
    '- Item\n\n  ::: tip\n  Hi\n  :::\n\n- Next',
    '* Item\n\n  > **Tip**\n  >\n  > Hi\n\n* Next',
  ],
  [
    'vitepress',
    '::: tip\n```js\n:::\n```\n:::\n\nAfter.',
    '> **Tip**\n>\n> ```js\n> :::\n> ```\n\nAfter.',
  ],
])('%s: %j is a callout', (preset, body, text) => {
  const found = read(preset, body)
  expect(found.text).toBe(text)
  expect(found.issues).toEqual([])
})

test.each<[MarkdownPreset, string, string]>([
  ['docusaurus', ':::mine\n\nHi\n\n:::', ':::mine'],
  ['vitepress', '::: mine\nHi\n:::', ':::mine'],
  ['nuxt-content', '::alert\nHi\n::', '::alert'],
  ['vitepress', 'A {{ page.title }} b.', '{{ page.title }}'],
])('%s: what only the site knows stays text, and is told: %j', (preset, body, sign) => {
  const { issues, text } = read(preset, body)
  expect(text).toContain('b.' === body.slice(-2) ? 'page.title' : 'Hi')
  expect(issues.map(({ code, message }) => [code, message.includes(`\`${sign}\``)])).toEqual([
    ['unsupported-shortcode', true],
  ])
})

test.each<[MarkdownPreset, string]>([
  ['docusaurus', '```\n:::tip\n\nHi\n:::\n```'],
  ['vitepress', '- ```\n  :::tip\n  Hi\n  :::\n  ```'],
  ['docusaurus', 'A[^a].\n\n[^a]: ```\n    :::tip\n    ```'],
  ['docusaurus', '999. - ~~~\n       :::tip\n       ~~~'],
  ['hugo', ':::tip\nHi\n:::'],
  ['docusaurus', '\\:::tip'],
])('%s: what is no container stays: %j', (preset, body) => {
  const { issues, text } = read(preset, body)
  expect(text).toContain(':::tip')
  expect(text).not.toContain('>')
  expect(issues).toEqual([])
})

test('groups of code in a box stay in it', () => {
  const body = '::: tip\n\nA\n\n::: code-group\n\n```js\nx\n```\n\n:::\n\nB\n\n:::\n\nAfter.'
  expect(read('vitepress', body).text).toBe(
    '> **Tip**\n>\n> A\n>\n> ```js\n> x\n> ```\n>\n> B\n\nAfter.',
  )
})

test.each([
  ['> [!tip]- Fold\n> Body', '> **Fold**\n>\n> Body'],
  ['> [!custom-type]+\n> Body', '> **Custom type**\n>\n> Body'],
  ['> [!Custom Type|meta]\n> Body', '> **Custom type**\n>\n> Body'],
])('Obsidian: %j is a callout', (body, text) => {
  expect(read('obsidian', body).text).toBe(text)
})

test('an article that says such signs comes back as it was', () => {
  const { text } = read('hugo', ':::tip\nHi {{ x }}\n:::')
  expect(text).toContain(':::tip')
})
