// biome-ignore-all lint/suspicious/noTemplateCurlyInString: signs of other languages
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

/** The text that an article is written as, without its metadata. */
function body(article: Parameters<typeof renderMarkdown>[0], preset: MarkdownPreset): string {
  return renderMarkdown(article, { preset })
    .replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n|^Title: [\s\S]*?\n\n/, '')
    .trim()
}

/** Lines of Markdown, and how each is written for the tool, which reads it as Markdown does. */
const written: Partial<Record<MarkdownPreset, [markdown: string, written: string][]>> = {
  jekyll: [
    ['[x](https://e.example/?a=1&b=2)', '[x](https://e.example/?a=1&b=2)'],
    ['[x](https://e.example/?a=1&amp;copy;=2)', '[x](https://e.example/?a=1&amp;copy;=2)'],
    ['[x](<https://e.example/a_(b>)', '[x](<https://e.example/a_(b>)'],
    ['[x](https://e.example/a_(b)?c=1&d=2)', '[x](<https://e.example/a_(b)?c=1&d=2>)'],
    ['[x](https://e.example/ "A \\"b\\" & c")', '[x](https://e.example/ "A &quot;b&quot; & c")'],
    ['Q&A with AT&T', 'Q&A with AT&T'],
    ['an &amp;copy; sign', 'an &#x26;copy; sign'],
    ['ratio 3:1 | 4:2', 'ratio 3:1 \\| 4:2'],
    ['\\$\\$x\\$\\$', '$\\$x$\\$'],
    [': text', '\\: text'],
    ['^', '&#x5E;'],
    ['x__a____b__', 'x\\_\\_a\\_\\_\\_\\_b\\_\\_'],
    ['a \\` b', 'a &#x60; b'],
    ['~~a\\\nb~~ c\\\nd', '~~a  \nb~~ c\\\nd'],
    ['```\n{{ x }}\n\n```', '```\n{% raw %}{{ x }}{% endraw %}\n\n```'],
    ['my_file', 'my_file'],
    ['`` a ` b``', '``  a ` b ``'],
    ['` a`', '``  a ``'],
    [
      '![The R&D lab, chart [1] | x](https://e.example/a.png)',
      '![The R&D lab, chart \\[1\\] \\| x](https://e.example/a.png)',
    ],
    [
      '```js title="a.js"\nx\n```',
      '<!-- code {"lang":"js","meta":"title=\\"a.js\\""} -->\n\n```js\nx\n```',
    ],
    ['* a\n\n- b', '* a\n\n<!---->\n\n* b'],
    ['*[`]:`](https://e.example/)*', '_[`]:`](https://e.example/)_'],
  ],
  hugo: [
    ['{{ x }} and {% y %}', '{{ x }} and {% y %}'],
    ['\\{{< x >}}', '{\\{< x >}}'],
    ['`{{<`', '`{{</*`<!-- */>}} -->'],
    ['```\n{{< a >}} {{%\n```', '```\n{{</* a */>}} {{%/*\n```\n\n<!-- */%}} -->'],
    ['First.\n\n`<!--more-->`', 'First.\n\n<!--more-->\n\n`<!--more-->`'],
    ['\\<!--more-->', '\\<!\\--more-->'],
    [': text', '\\: text'],
    ['* [X](https://x.example/)', '* [&#88;](https://x.example/)'],
    ["a'@b.c and a!@b", "a'\\@b.c and a!\\@b"],
    [
      '![5 * 3, [1], my_file & R&D](https://e.example/a.png)',
      '![5 * 3, [1], my_file & R&D](https://e.example/a.png)',
    ],
    ['![{{< x >}}](https://e.example/a.png)', '![{{</* x */>}}](https://e.example/a.png)'],
  ],
  zola: [
    ['`${{ secrets.X }}` and `{% if x %}`', '`${{ secrets.X }}` and `{% if x %}`'],
    ['`{{ f(a="b", c=[1, 2]) }}`', '`{{/* f(a="b", c=[1, 2]) */}}`'],
    ['`{{ f(x) }}`', '`{{ f(x) }}`'],
    ['a `{% f() %}`', 'a <!-- {%/* x() */%} -->`{% f() %}`<!-- {%/* end */%} -->'],
    ['`{% end %}`', '<!-- {%/* x() */%} -->\n\n`{% end %}`<!-- {%/* end */%} -->'],
    ['`{{/* f() */}}`', '<!-- {%/* x() */%} -->\n\n`{{/* f() */}}`<!-- {%/* end */%} -->'],
    ['{\\{ f() }} and {{ x }}', '{&#x7B; f() }} and {{ x }}'],
    ['{\\% end %}', '{&#x25; end %}'],
    ['### A {#b}', '### A &#x7B;#b}'],
    [
      '[x](https://e.example/ "a \\"b\\" <c")',
      '[x](https://e.example/ "a &amp;quot;b&amp;quot; &amp;lt;c")',
    ],
  ],
  eleventy: [
    ['a {# note #}', 'a {\\# note #}'],
    [
      '![The R&D lab, chart [1]](https://e.example/a.png)',
      '![The R&D lab, chart [1]](https://e.example/a.png)',
    ],
    [
      '![{{ x }}](https://e.example/a.png)',
      '![{% raw %}{{ x }}{% endraw %}](https://e.example/a.png)',
    ],
    ['https://e.example/%C3%A9', '[https://e.example/%C3%A9](https://e.example/%C3%A9)'],
    ['    indented', '```\nindented\n```'],
  ],
}

written.docusaurus = [
  ['a < b and {x}', 'a \\< b and \\{x}'],
  ['![a :name](https://e.example/a.png)', '![a \\:name](https://e.example/a.png)'],
  ['- ***\n\n<!---->\n\n- b', '- ***\n\n{/* */}\n\n* b'],
  ['https://e.example/a', '[https://e.example/a](https://e.example/a)'],
  ['import x', '&#x69;mport x'],
  ['### A {b}', '### A \\{b}'],
  ['::: note', '\\::: note'],
]
written.astro = [
  ['<https://e.example/> and <a@e.example>', '<https://e.example/> and <a@e.example>'],
]

written.hexo = [
  ['one\ntwo', 'one&#xA;two'],
  ['xwww.example.com', 'xwww\\.example.com'],
  ['a < *b* > c', 'a \\< *b* > c'],
  ['[x](https://e.example/ "a (b")', '[x](https://e.example/ "a \\(b")'],
  ['~~a\\\nb~~', '~~a  \nb~~'],
  ['a\\\n: b', 'a\\\n&#x3A; b'],
  ['```\n```\n\n```\nx\n```', '```\n\n```\n\n```\nx\n```'],
  [
    '```js title="a.js"\nx\n```',
    '<!-- code {"lang":"js","meta":"title=\\"a.js\\""} -->\n\n```js\nx\n```',
  ],
  ['{{ x }} and {% y %}', '{{ x }} and {% y %}'],
]

written.vitepress = [
  ['{{ x }} and {a}', '\\{<!-- -->\\{ x }} and \\{a}'],
  ['Call `{{ x }}` and `{x}`.', 'Call `{{ x }}`{v-pre} and `{x}`.'],
  ['`{{ x }}`{v-pre}', '`{{ x }}`{v-pre}\\{v-pre}'],
  ['| `{{ x \\| y }}` |\n| - |', '| `{{ x \\| y }}`{v-pre} |\n| --------------------- |'],
  ['Smile :smile: at 12:30:45', 'Smile \\:smile: at 12\\:30:45'],
  ['Well :) or ;-( or :D, I <3 it 8-)', 'Well \\:) or \\;-( or \\:D, I \\<3 it 8\\-)'],
  ['a:b, x:D, (a:) and x<3y', 'a:b, x:D, (a:) and x<3y'],
  ['example.com and a.b', 'example\\.com and a.b'],
  ['<https://e.example/a_b>', '<https://e.example/a_b>'],
  ['<https://e.example/a%20b>', '[https://e\\.example/a%20b](https://e.example/a%20b)'],
  ['A {#b}', 'A \\{#b}'],
  ['::: tip', '\\::: tip'],
]

written['nuxt-content'] = [
  ['Hi :name and :smile: at 12:30', 'Hi \\:name and \\:smile: at 12:30'],
  ['![chart [1] {a}](https://e.example/a.png)', '![chart \\[1\\] \\{a}](https://e.example/a.png)'],
  ['::: note', '\\::: note'],
  ['::card', '\\:\\:card'],
  ['**a**{.b} and `c`{.d}', '**a**\\{.b} and `c`\\{.d}'],
  ['{{ x }}', '\\{\\{ x }}'],
]

written.pelican = [
  ['a < b, Q&A, &amp;copy; and ~x', 'a < b, Q&A, &#x26;copy; and &#x7E;x'],
  ['C:\\dir and {a}', 'C:\\dir and \\{a}'],
  ['one\\\ntwo', 'one  \ntwo'],
  [': text', '&#x3A; text'],
  ['> a\n\n> b', '> a\n\n<!---->\n\n> b'],
  ['*a **b** c*', '_a **b** c_'],
  ['a &# b and `&#x`', 'a &\\# b and `&`<!-- & -->`#x`'],
  ['[x](https://e.example/?a&#b)', '[x](https://e.example/?a&amp;#b)'],
  ['* a\n  * b\n\n1. c', '*   a\n    *   b\n\n<!---->\n\n1.  c'],
  ['1. a\n\n   b\n2. c', '1.  a\n\n    b<!-- tight -->\n\n2.  c'],
  [
    '1. a\n   ```js x\n   b\n   ```\n2. c',
    '1.  a\n    <!-- code {"lang":"js","meta":"x","tight":true} -->\n\n        b\n\n    <!-- tight -->\n\n2.  c',
  ],
  ['```js x\nb\n```', '<!-- code {"lang":"js","meta":"x"} -->\n\n```js\nb\n```'],
  ['> ```\n> a\n> ```\n> 8. b', '>     a\n>\n> <!---->\n>\n> 8.  b'],
  // Code whose first line Python-Markdown would take for the name of its language.
  ['> ```\n> :::{note}\n> a\n> ```', '>     :::\n>     :::{note}\n>     a'],
  ['> ```\n> #!a\n> ```', '>     :::\n>     #!a'],
  ['> ```\n> #!/bin/sh\n> ```', '>     #!/bin/sh'],
  ['```\n:::a\nb\n```', '```\n:::a\nb\n```'],
  ['*[`]:`](https://e.example/)*', '_[`]:`](https://e.example/)_'],
  [
    '> a[^1]\n>\n> [^1]: b\n>\n> ```\n> c\n> ```',
    '> a[^1]\n>\n> [^1]: b\n>\n> <!-- code {"lang":""} -->\n>\n>     c',
  ],
  [
    'a[^1]\n\n[^1]:\n    ```\n    b\n    ```',
    'a[^1]\n\n[^1]: <!-- code {"lang":""} -->\n\n        b',
  ],
  [
    '![C:\\dir, [1], a\\*b\\* \\~c](https://e.example/a.png "A \\"b\\"")',
    '![C:\\\\dir, \\[1\\], a\\*b\\* &#126;c](<https://e.example/a.png> "A &quot;b&quot;")',
  ],
]

describe.each(Object.entries(written))('%s', (preset, lines) => {
  test.each(lines)('%s', (markdown, expected) => {
    const tool = preset as MarkdownPreset
    const article = read(markdown)
    expect(body(article, tool)).toBe(expected)
    expect(parseMarkdown(renderMarkdown(article, { preset: tool }), { preset: tool })).toEqual(
      article,
    )
  })
})

// Texts that look like an address and are no link, which no Markdown of GFM says.
test.each<[MarkdownPreset, string, string]>([
  ['hugo', '桂www.a.b', '桂www\\.a.b'],
  ['hugo', 'xwww.example.com', 'xwww.example.com'],
  ['hugo', "a'@b.c and a!@b", "a'\\@b.c and a!\\@b"],
  ['astro', '桂www.a.b', '桂www<!-- -->.a.b'],
  ['nuxt-content', '桂www.a.b', '桂www<!-- -->.a.b'],
  ['docusaurus', '桂www.a.b', '桂www{/* */}.a.b'],
  ['hexo', 'xwww.a.b', 'xwww\\.a.b'],
])('%s: %s', (preset, value, expected) => {
  const article = inParagraph({ type: 'text', value })
  expect(body(article, preset)).toBe(expected)
  expect(parseMarkdown(renderMarkdown(article, { preset }), { preset })).toEqual(article)
})

test.each<[MarkdownPreset, string]>([
  ['astro', '[www.a.b](https://e.example/)'],
  ['docusaurus', '[www.a.b](https://e.example/)'],
  ['hexo', '[www.a.b](https://e.example/)'],
])('%s: text of a link is no other link', (preset, expected) => {
  const children = [{ type: 'text', value: 'www.a.b' }]
  const article = inParagraph({ type: 'link', url: 'https://e.example/', children })
  expect(body(article, preset)).toBe(expected)
})

test('Hexo has no address and no marks after a picture in a link', () => {
  const children = [
    { type: 'image', url: 'https://e.example/a.png', alt: 'a' },
    { type: 'text', value: 'www.a.b' },
  ]
  const article = inParagraph({ type: 'link', url: 'https://e.example/*', children })
  expect(body(article, 'hexo')).toBe(
    '[![a](https://e.example/a.png)www\\.a.b](https://e.example/\\*)',
  )
  expect(parseMarkdown(renderMarkdown(article, { preset: 'hexo' }), { preset: 'hexo' })).toEqual(
    article,
  )
})

function inParagraph(node: object) {
  const content = [{ type: 'paragraph', children: [node] }]
  return parseArticle({ ...metadata, sections: [{ kind: 'prose', content }] })
}

describe('alternative texts have no more escapes than they need', () => {
  test.each([
    ['R&D, 5 * 3, a_b, [1], C:\\dir, <3, a ~ b', 'R&D, 5 * 3, a_b, [1], C:\\dir, <3, a ~ b'],
    ['*a* and _b_', '\\*a\\* and \\_b\\_'],
    ['[a](b)', '\\[a\\](b)'],
    ['a ] b', 'a \\] b'],
    ['&copy;', '\\&copy;'],
    ['<b>', '\\<b>'],
    ['`', '\\`'],
    ['a\\', 'a\\\\'],
  ])('%s', (alt, expected) => {
    const article = defineArticle({
      ...metadata,
      sections: [
        {
          kind: 'prose',
          content: [
            {
              type: 'paragraph',
              children: [{ type: 'image', url: 'https://e.example/a.png', alt }],
            },
          ],
        },
      ],
    })
    const text = renderMarkdown(article)
    expect(text).toContain(`![${expected}](`)
    expect(parseMarkdown(text)).toEqual(article)
  })
})

// A sign that ends an attribute would end it there too: Hexo, Hugo and VitePress escape nothing in it.
test.each(['hexo', 'hugo', 'vitepress'] as const)(
  '%s has only languages of letters and signs after a fence, the rest in a comment',
  (preset) => {
    const article = (lang: string, meta?: string) =>
      defineArticle({
        ...metadata,
        sections: [{ kind: 'prose', content: [{ type: 'code', lang, meta, value: 'x' }] }],
      })
    for (const lang of ['js', 'c++', 'c#', 'objective-c', 'asp.net']) {
      expect(body(article(lang, 'A title'), preset)).toBe(`\`\`\`${lang} A title\nx\n\`\`\``)
    }
    for (const lang of ['a"b', "a'b", '<script>', 'a&b', 'js{1}', 'a:b', 'ä']) {
      const one = article(lang, 'title="a"')
      const [comment, , fence] = body(one, preset).split('\n')
      expect(fence).toBe('```')
      expect(comment).toMatch(/^<!-- code \{.*\} -->$/)
      expect(parseMarkdown(renderMarkdown(one, { preset }), { preset })).toEqual(one)
    }
  },
)

test('VitePress has no end of a script in its front matter, which it writes into one', () => {
  const article = defineArticle({
    ...metadata,
    title: 'About </script> tags',
    summary: 'Plain.',
    authors: ['Ada </SCRIPT>', 'Bob'],
  })
  const text = renderMarkdown(article, { preset: 'vitepress' })
  expect(text).not.toMatch(/<\/script/i)
  expect(text).toContain('description: "Plain."\n')
  expect(parseMarkdown(text, { preset: 'vitepress' })).toEqual(article)
})

test('Eleventy reads no indented code', () => {
  const article = parseMarkdown('Text.\n\n    more\n', {
    baseUrl: metadata.url,
    defaults: metadata,
    preset: 'eleventy',
  })
  expect(article.sections).toEqual([
    {
      kind: 'prose',
      content: ['Text.', 'more'].map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    },
  ])
})

test('what a tool can’t show is reported, with its section', () => {
  const issues: Issue[] = []
  renderMarkdown(
    read('Text.\n\n8. eight\n\n| a |\n| - |\n\n## Second\n\n| a |\n| - |\n| `x\\|y` |\n'),
    {
      preset: 'jekyll',
      onIssue: (issue) => issues.push(issue),
    },
  )
  expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
    'not-shown-by-tool sections 0',
    'not-shown-by-tool sections 0',
    'not-shown-by-tool sections 1',
  ])
  expect(issues[0]?.message).toBe(
    'Found a list that begins at another number than 1, expected what Jekyll shows: it is numbered from 1',
  )
})

test('a tag that would stop Hugo is kept out of its keys, and comes back', () => {
  const article = defineArticle({ ...metadata, tags: ['..', 'a'] })
  const text = renderMarkdown(article, { preset: 'hugo' })
  expect(text).toContain('\ntags:\n  - "a"\n')
  expect(parseMarkdown(text, { preset: 'hugo' })).toEqual(article)
})

test('Jekyll has the first author for its plugins, and the list for all', () => {
  const article = defineArticle({ ...metadata, authors: ['Ada', 'Bob'] })
  const text = renderMarkdown(article, { preset: 'jekyll' })
  expect(text).toContain('authors:\n  - "Ada"\n  - "Bob"\nauthor: "Ada"\n')
  const names = (source: string) =>
    parseMarkdown(source, { preset: 'jekyll' }).authors.map(({ name }) => name)
  expect(names(text)).toEqual(['Ada', 'Bob'])
  expect(names(text.replace('- "Bob"', '- "Eve"'))).toEqual(['Ada', 'Eve'])
  expect(names(text.replace(/authors:\n.*\n.*\n/, ''))).toEqual(['Ada'])
})

test('Hexo has its dates in the zone of the site; they come back with their own offsets', () => {
  const article = defineArticle({ ...metadata, updatedAt: '2026-07-01T00:00:00+05:00' })
  const options = { preset: 'hexo', timeZone: 'Europe/Berlin' } as const
  const text = renderMarkdown(article, options)
  expect(text).toContain('date: "2026-11-23 10:30:00"\nupdated: "2026-06-30 21:00:00"\n')
  expect(text).toContain('disableNunjucks: true\n')
  expect(parseMarkdown(text, options)).toEqual(article)
  const changed = text.replace('"2026-11-23 10:30:00"', '2026-11-23 12:00:00')
  expect(parseMarkdown(changed, options).publishedAt).toBe('2026-11-23T12:00:00+01:00')
})

test.each([
  ['hexo', 'published: false', 'draft'],
  ['docusaurus', 'draft: true', 'draft'],
  ['vitepress', 'draft: true', 'draft'],
  ['nuxt-content', 'draft: true', 'draft'],
  ['docusaurus', 'unlisted: true', 'draft'],
  ['pelican', 'Status: draft', 'draft'],
  ['pelican', 'status: Hidden', 'draft'],
  // It leaves out what has a state that it doesn't know.
  ['pelican', 'Status: "published"', 'draft'],
  ['pelican', 'Status: in review', 'draft'],
  ['pelican', 'Status: published', 'published'],
] as const)('%s: %s is held back', (preset, line, status) => {
  const source = `---\ntitle: T\ndescription: S\ndate: 2026-11-23\n${line}\n---\nText.\n`
  const { url: baseUrl } = metadata
  expect(parseMarkdown(source, { preset, baseUrl, defaults: { language: 'en' } }).status).toBe(
    status,
  )
})
