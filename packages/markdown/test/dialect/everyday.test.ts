import { defineArticle, type Issue, parseArticle } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { type MarkdownPreset, parseMarkdown, renderMarkdown } from '../../src/index.ts'

const metadata = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'T',
  summary: 'S',
  publishedAt: '2026-11-23T09:30:00Z',
}

function read(markdown: string) {
  return parseMarkdown(markdown, { baseUrl: metadata.url, defaults: metadata })
}

function body(article: Parameters<typeof renderMarkdown>[0], preset: MarkdownPreset): string {
  return renderMarkdown(article, { preset })
    .replace(/^---\n[\s\S]*?\n---\n|^Title: [\s\S]*?\n\n/, '')
    .trim()
}

/** Each was shown wrong by the tool as it was written before, or stopped its build. */
const written: [MarkdownPreset, markdown: string, written: string][] = [
  // Hexo decodes the query of an address.
  [
    'hexo',
    '[x](https://e.example/?u=https%3A%2F%2Fa.example%2F%3Fb%26c&d=e%20f%C3%A9#g%26h)',
    '[x](https://e.example/?u=https&percnt;3A&percnt;2F&percnt;2Fa.example&percnt;2F&percnt;3Fb&percnt;26c&d=e%20f%C3%A9#g%26h)',
  ],
  ['hexo', '![x](https://e.example/a%26?a=1%2B1)', '![x](https://e.example/a%26?a=1&percnt;2B1)'],
  [
    'hexo',
    '<https://e.example/?q=%FF>',
    '[https://e.example/?q=%FF](https://e.example/?q=&percnt;FF)',
  ],
  ['hexo', '[x](https://e.example/?a&amp;percnt;26)', '[x](https://e.example/?a&amp;percnt;26)'],
  ['hexo', '[x](https://e.example/?a&amp;amp)', '[x](https://e.example/?a&amp;amp)'],
  ['hexo', '[x](https://e.example/?a=1&b=2&lt=3)', '[x](https://e.example/?a=1&b=2&lt=3)'],
  ['hexo', '[x](https://e.example/a?#b)', '[x](https://e.example/a&quest;#b)'],
  ['hexo', '[x](mailto:a@e.example?subject=a%26b)', '[x](mailto:a@e.example?subject=a%26b)'],
  // Blocks of items.
  ['hexo', '- a\n  - b\n  > c\n- d', '* a\n\n  * b\n\n  > c\n\n  <!-- tight item -->\n* d'],
  ['hexo', '> - ```\n>   a\n>   ```', '> * <!-- -->\n>   ```\n>   a\n>   ```'],
  ['hexo', '- a\n  - ```\n    b\n    ```', '* a\n  * <!-- -->\n    ```\n    b\n    ```'],
  ['hexo', '- ```\n  a\n  ```', '* ```\n  a\n  ```'],
  ['jekyll', '- a\n  > b\n- c', '* a\n  > b\n* c'],
  ['jekyll', '- a\n  - b\n  > c\n- d', '* a\n\n  * b\n\n  > c\n\n  <!-- tight item -->\n* d'],
  ['jekyll', '- a\n  ***\n- b', '*   a\n\n    ***\n\n    <!-- tight item -->\n*   b'],
  [
    'pelican',
    '- a\n  > b\n- c',
    '*   a\n\n    > b\n\n    <!-- tight item -->\n\n    <!-- tight -->\n\n*   c',
  ],
  ['pelican', '- > a', '*   > a'],
  [
    'pelican',
    '- > a\n  >\n  > b',
    '*   <!-- -->\n\n    > a\n    >\n    > b\n\n    <!-- tight item -->',
  ],
  ['pelican', '- > a\n  > b\n\n  c', '*   <!-- -->\n\n    > a\n    > b\n\n    c'],
  // Marks before a backslash and an emoji.
  ['hexo', '**a** C:\\\\😀', '**a** C:\\\\😀'],
  // Names in other scripts, which begin an element for kramdown.
  ['jekyll', 'a <имя> b </имя> 1 <2', 'a \\<имя> b \\</имя> 1 <2'],
  ['pelican', '- a\n  - b\n- c', '*   a\n    *   b\n*   c'],
  ['pelican', '> - a\n>\n> ```\n> b\n> ```', '> *   a\n>\n> <!-- code {"lang":""} -->\n>\n>     b'],
  [
    'pelican',
    '- a\n  - ```\n    b\n    ```\n- c',
    '*   a<!-- tight -->\n    *   <!-- code {"lang":"","tight":true} -->\n\n            b\n\n*   c',
  ],
  // Ends of lines.
  ['hugo', 'a\\\\\\\nb', 'a\\\\  \nb'],
  ['hugo', 'a\\\nb', 'a\\\nb'],
  ['jekyll', 'a\\\\\nb', 'a&#x5C;\nb'],
  ['pelican', 'a\\\n:\\\nb', 'a  \n&#x3A;  \nb'],
  // Addresses, titles and texts of pictures.
  ['pelican', '[x](https://e.example/it\'s "it\'s")', '[x](<https://e.example/it\'s> "it\'s")'],
  [
    'pelican',
    '![x](https://e.example/a.png "A [b](c)")',
    '![x](<https://e.example/a.png> "A &#91;b&#93;(c)")',
  ],
  ['jekyll', '![^a](https://e.example/a.png)', '![&#94;a](https://e.example/a.png)'],
  ['jekyll', '[\\[a\\]: b](https://e.example/)', '[\\[a\\]&#58; b](https://e.example/)'],
  [
    'vitepress',
    '![a {: .b}](https://e.example/a.png)',
    '![a {: .b}](https://e.example/a.png)<!-- -->',
  ],
  // Addresses at which the tool stops.
  [
    'nuxt-content',
    '[x](https://e.example/%E9%20%25)',
    '[x](https://e.example/%25E9%2520%2525)<!-- % -->',
  ],
  ['nuxt-content', '[x](https://e.example/%25E9)', '[x](https://e.example/%25E9)'],
  ['astro', '![x](https://e.example/%E9)', '![x](https://e.example/%25E9)<!-- % -->'],
  ['astro', '[x](https://e.example/%E9)', '[x](https://e.example/%E9)'],
]

describe.each(written)('%s: %s', (preset, markdown, expected) => {
  const article = read(markdown)

  test('is written so that the tool shows it', () => {
    expect(body(article, preset)).toBe(expected)
  })

  test('comes back the same', () => {
    expect(parseMarkdown(renderMarkdown(article, { preset }), { preset })).toEqual(article)
  })
})

const folders = ['..', '!..', '"../a"', 'a/../..', '..%']

test.each(folders)('%s stops Hugo, so it is kept out of its keys, and comes back', (name) => {
  const article = defineArticle({ ...metadata, category: name, tags: [name, 'a'] })
  const issues: Issue[] = []
  const text = renderMarkdown(article, { preset: 'hugo', onIssue: (one) => issues.push(one) })
  expect(text).not.toMatch(/^categories:/m)
  expect(text).toContain('\ntags:\n  - "a"\n')
  expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toContain(
    'not-shown-by-tool category',
  )
  expect(parseMarkdown(text, { preset: 'hugo' })).toEqual(article)
})

test.each(['...', '.', '..a', 'a..', 'a/..', '.. ..', 'C#', '..\\'])(
  '%s is a tag in Hugo',
  (name) => {
    const article = parseArticle(defineArticle({ ...metadata, category: name, tags: [name] }))
    const text = renderMarkdown(article, { preset: 'hugo' })
    expect(text).toContain(
      `\ncategories:\n  - ${JSON.stringify(name)}\ntags:\n  - ${JSON.stringify(name)}\n`,
    )
    expect(parseMarkdown(text, { preset: 'hugo' })).toEqual(article)
  },
)
