import { type Article, type Issue, parseArticle } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { toolNames } from '../../src/front-matter/tool-names.ts'
import { markdownPresets, parseMarkdown, presetLimits, renderMarkdown } from '../../src/index.ts'

const metadata = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'T',
  summary: 'S',
  publishedAt: '2026-11-23T09:30:00Z',
}

function read(markdown: string): Article {
  return parseMarkdown(markdown, { baseUrl: metadata.url, defaults: metadata })
}

/** What a tool can't show, each with an article that has it, as Markdown or as metadata. */
const examples: Record<string, string | Partial<Article>> = {
  'struck text in stressed text or a link in a heading': '### *~~a~~*',
  'signs in an alternative text that Markdown would read as marks':
    '![a \\*b\\*](https://e.example/a.png)',
  'quotes, dashes or dots in an alternative text': '![a "b"](https://e.example/a.png)',
  'a list that begins at another number than 1': '8. a',
  'a table with a head and no rows': '| a |\n| - |',
  'code that begins with a space in a table': '| a |\n| - |\n| ``  b`` |',
  'a picture in a link in stressed, strong or struck text':
    '**[![a](https://e.example/a.png)](https://e.example/)**',
  '`&` before a space or sign, with no space or sign elsewhere, in an alternative text or title':
    '![R& D](https://e.example/a.png)',
  'code with `|` in a table': '| a |\n| - |\n| `a\\|b` |',
  'a note': 'a[^1]\n\n[^1]: b',
  'a box to tick': '- [ ] a',
  'backslashes, or signs that Markdown would read as marks, in an alternative text':
    '![a \\*b\\*](https://e.example/a.png)',
  'code whose lines all begin with spaces': '```\n  a\n   b\n```',
  'stressed text beside code with a backtick, or with a backslash at its end': '*a* `b\\`',
  'stressed text that begins or ends with a sign directly beside struck text': '*a!*~~b~~',
  'stressed text in stressed text, without a space before or after it': '*a**b**c*',
  'code with a backtick in a link': '[``a`b``](https://e.example/)',
  'a separator of lines or paragraphs (U+2028, U+2029) in code in a heading, a table or a list':
    '### `a\u2028b`',
  'a name of an emoji between colons': 'a :smile: b',
  'a comment in code that marks lines, such as `// highlight-next-line`':
    '```js\n// highlight-next-line\na\n```',
  'a comment in code that marks lines, such as `// [!code focus]`':
    '```js\na // [!code focus]\n```',
  'a heading that ends in `{#`, a name and `}`': '### a {#b}',
  '`&` directly before `<` or a reference to a character': 'a &amp;\\<b',
  "a backslash before a digit, `u`, `x`, `'`, another or the end of a text of metadata": {
    title: 'C:\\2026',
  },
  'code with spaces at its end': '```\na \n```',
  '`</script`, `</style` or `</template` in a title or other metadata': { title: 'a </script> b' },
  'code that begins with an empty line': '```\n\na\n```',
  'more than one paragraph in an item of a list, or in a note': '- a\n\n  b',
  'a line end between two marks, with nothing beside it': '**a**\n*b*',
  'a link with code that holds brackets in its text': '[`a[0]`](https://e.example/)',
  'a tag or author with `;` or a tag of HTML, or one that is there twice': { tags: ['a;b'] },
  'struck text': '~~a~~',
  '`|` in an alternative text in a table': '| a |\n| - |\n| ![b\\|c](https://e.example/a.png) |',
  'a tag or category that is the path of a folder above, such as `..`': { tags: ['..'] },
  'a picture with an address with `%` and digits that are no UTF-8':
    '![a](https://e.example/%E9.png)',
  'an address with `%` and digits that are no UTF-8': '[a](https://e.example/%E9)',
  'a note that nothing calls': { sections: read('a[^1]\n\n[^1]: b\n\n[^2]: c').sections },
  'a tab in a block of code': '```\n\ta\n```',
  'strong text in stressed text': 'a*b **c***',
  'code with spaces or empty lines at its edges': '```\na \n```',
  'a title of nothing but a quote': '[a](https://e.example/ "\'")',
  'two breaks, one after the other': 'a\\\n\\\nb',
  '`&#` in code in a list, a quotation or a note': '> ```\n> &#\n> ```',
  'code without text, or with empty lines at its edges, in a list, a quotation or a note':
    '> ```\n> ```',
}

const plain = read('Text with **strong** words and `code`.\n\n1. One\n2. Two')

describe.each(markdownPresets)('%s', (preset) => {
  test('says of each thing once that it can’t show it', () => {
    const found = presetLimits(preset).map((limit) => limit.found)
    expect(new Set(found).size).toBe(found.length)
  })

  test.each(presetLimits(preset).map((limit) => [limit.found, limit] as const))(
    'reports %s',
    (found, { fate, fix }) => {
      const example = examples[found]
      if (example === undefined) throw new Error(`Found no example of ${found}, expected one`)
      const article =
        typeof example === 'string' ? read(example) : parseArticle({ ...plain, ...example })
      const issues: Issue[] = []
      const markdown = renderMarkdown(article, { preset, onIssue: (issue) => issues.push(issue) })
      expect(issues).toContainEqual({
        code: 'not-shown-by-tool',
        severity: 'warning',
        message: `Found ${found}, expected what ${toolNames[preset]} shows: ${fate}`,
        path: typeof example === 'string' ? ['sections', 0] : Object.keys(example),
        fix,
      })
      expect(parseMarkdown(markdown, { preset })).toEqual(article)
    },
  )

  test('reports nothing of everyday text', () => {
    const issues: Issue[] = []
    renderMarkdown(plain, { preset, onIssue: (issue) => issues.push(issue) })
    expect(issues).toEqual([])
  })
})

test('what stands around the sections is reported too', () => {
  const article = parseArticle({
    ...plain,
    sections: [{ kind: 'prose', heading: 'It is :smile:', content: 'Text.' }],
    corrections: [{ at: metadata.publishedAt, note: 'It was :+1:.' }],
    related: [{ url: 'https://example.com/b/', title: 'More :smile:' }],
  })
  const paths: unknown[] = []
  renderMarkdown(article, { preset: 'docusaurus', onIssue: ({ path }) => paths.push(path) })
  expect(paths).toEqual([['corrections'], ['sections', 0], ['related']])
})
