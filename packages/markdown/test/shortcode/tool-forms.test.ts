import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

function read(preset: MarkdownPreset | undefined, body: string, path?: string) {
  const date = { astro: 'pubDate' }[preset as 'astro'] ?? (preset ? 'date' : 'publishedAt')
  const summary = preset ? 'description' : 'summary'
  const source =
    preset === 'pelican'
      ? `Title: T\nSummary: S.\nDate: 2026-11-23\n\n${body}\n`
      : `---\ntitle: T\n${summary}: S.\n${date}: 2026-11-23\n---\n\n${body}\n`
  const options = { preset, path, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) => parse(source, options))
  expect(fast).toEqual(slow)
  if (!slow?.success) throw new Error(JSON.stringify(slow?.issues))
  const text = renderMarkdown(slow.article, { frontMatter: false })
  return {
    text: (text.split('November 23, 2026\n\n')[1] ?? '').trim(),
    codes: slow.issues.map(({ code }) => code),
  }
}

// Each is shown without its braces by VitePress 1.6.4, Python-Markdown 3.4.1 with the extensions that Pelican
// has, kramdown 2.4.0 and remark-mdc 3, and by Docusaurus, as its guide says.
test.each<[MarkdownPreset, string, string]>([
  ['vitepress', '## Head {#custom}\n\nX', '## Head\n\nX'],
  ['vitepress', '### Sub {.cls #id}\n\nX', '### Sub\n\nX'],
  ['vitepress', '[x](https://a.example){target="_self"} y', '[x](https://a.example/) y'],
  ['vitepress', '**b**{.c} and `code`{.x} end', '**b** and `code` end'],
  ['vitepress', 'Text {.cls}', 'Text'],
  ['vitepress', '- a\n- b\n{.list}', '* a\n* b'],
  ['docusaurus', '## Head {#custom}\n\nX', '## Head\n\nX'],
  ['pelican', '## Head {#custom}\n\nX', '## Head\n\nX'],
  ['pelican', '## Head {: .c }\n\nX', '## Head\n\nX'],
  ['pelican', 'Text\n{: .cls }', 'Text'],
  ['pelican', '`code`{: .x} and **b**{.c} end', '`code` and **b** end'],
  ['nuxt-content', '[x](https://a.example){target="_blank"} y', '[x](https://a.example/) y'],
  ['jekyll', '| a |\n|---|\n| b |\n{: .table }', '| a |\n| - |\n| b |'],
  ['jekyll', 'a {::nomarkdown}<b>x</b>{:/} b', 'a **x** b'],
  ['jekyll', '{::options parse_block_html="true" /}\n\nText', 'Text'],
])('attributes of %s are no text: %j', (preset, body, text) => {
  expect(read(preset, body)).toEqual({ text, codes: [] })
})

test.each<[MarkdownPreset, string]>([
  ['vitepress', 'text {not attr}'],
  ['vitepress', '`{.x}`'],
  ['vitepress', '```\n{.x}\n```'],
  ['pelican', 'Text {: .cls }'],
  ['nuxt-content', '## Head {#custom}\n\nX'],
  ['nuxt-content', 'Text {.cls}'],
])('what %s shows stays: %j', (preset, body) => {
  expect(read(preset, body).text).toBe(body)
})

test.each<[MarkdownPreset, string, { lang: string; meta?: string }]>([
  ['vitepress', 'js{1,3-4}:line-numbers=2', { lang: 'js', meta: '{1,3-4}:line-numbers=2' }],
  ['zola', 'rust,linenos,hl_lines=3', { lang: 'rust', meta: 'linenos,hl_lines=3' }],
  ['eleventy', 'js/2-3', { lang: 'js', meta: '2-3' }],
  ['pelican', '{.python title="a"}', { lang: 'python', meta: 'title="a"' }],
  ['pelican', '{ .py .x }', { lang: 'py', meta: '.x' }],
  ['hugo', '{r, echo=FALSE}', { lang: 'r', meta: 'echo=FALSE' }],
  ['hugo', 'c++', { lang: 'c++' }],
  ['hugo', 'asp.net', { lang: 'asp.net' }],
  ['hugo', '{linenos=table}', { lang: '{linenos=table}' }],
])('the language of code in %s: %s', (preset, info, code) => {
  const source = `---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n---\n\n\`\`\`${info}\nx\n\`\`\`\n`
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const result = safeParseMarkdown(source, options)
  expect(parseFast(source, options)).toEqual(result)
  const [section] = result.success ? result.article.sections : []
  expect(section).toMatchObject({ content: [{ type: 'code', value: 'x', ...code }] })
  expect((section as { content: { meta?: string }[] }).content[0]?.meta).toBe(code.meta)
})

describe.each<[MarkdownPreset | undefined]>([['pelican'], [undefined]])(
  'boxes of Python-Markdown: %s',
  (preset) => {
    test.each([
      [
        '!!! note "Title"\n    Body **b**\n\n    second\n\nAfter',
        '> **Title**\n>\n> Body **b**\n>\n> second\n\nAfter',
      ],
      ['???+ tip inline end\n    B', '> **Tip**\n>\n> B'],
      ['!!! danger ""\n    B', '> B'],
      ['!!! a\n    x\n\n    !!! b\n        y', '> **A**\n>\n> x\n>\n> > **B**\n> >\n> > y'],
      [
        '!!! a\n    ```\n    !!! x\n        y\n    ```',
        '> **A**\n>\n> ```\n> !!! x\n>     y\n> ```',
      ],
      ['- item\n\n    !!! a\n        x', '* item\n\n  > **A**\n  >\n  > x'],
      ['=== "One"\n\n    a\n\n=== "Two"\n\n    b', '**One**\n\na\n\n**Two**\n\nb'],
      ['```\n!!! x\n    y\n```', '```\n!!! x\n    y\n```'],
      ['Text\n\n    !!! x\n        y', 'Text\n\n```\n!!! x\n    y\n```'],
      ['!!! wow\n\nText', '!!! wow\n\nText'],
    ])('%j', (body, text) => {
      expect(read(preset, body)).toEqual({ text, codes: [] })
    })
  },
)

test.each([
  ['![x]({static}/images/a.png) y', '![x](https://example.com/images/a.png) y'],
  [
    '[x]({filename}b.md#p) [y](|filename|c.md)',
    '[x](https://example.com/a/b.md#p) [y](https://example.com/a/c.md)',
  ],
  ['[x][y]\n\n[y]: {attach}c.pdf', '[x](https://example.com/a/c.pdf)'],
  ['[home]({index}) `[x]({static}/a)`', '[home](https://example.com/) `[x]({static}/a)`'],
])('an address of Pelican: %j', (body, text) => {
  expect(read('pelican', body)).toEqual({ text, codes: [] })
})

test('Pelican links to a tag by its name', () => {
  expect(read('pelican', '[t]({tag}foo)')).toEqual({ text: 't', codes: ['unsafe-url'] })
})

test('definition lists of Pelican', () => {
  expect(read('pelican', 'Apple\n:   Fruit\n\nOrange\n:   Citrus').text).toBe(
    '* Apple\n\n  Fruit\n* Orange\n\n  Citrus',
  )
})

// Kramdown 2.4.0 and Python-Markdown 3.4.1 read it so.
test.each<[MarkdownPreset | undefined]>([['jekyll'], ['pelican'], [undefined]])(
  'Markdown in HTML that says so: %s',
  (preset) => {
    const body =
      '<div markdown="1">\nSome **md**\n\n<div>x</div>\n</div>\n\n<p markdown="span">*b*</p>'
    expect(read(preset, body)).toEqual({ text: 'Some **md**\n\nx\n\n*b*', codes: [] })
    const hidden = '<div style="display:none" markdown="1">secret</div>\n\nText'
    expect(read(preset, hidden)).toEqual({ text: 'Text', codes: ['unsupported-html'] })
  },
)

test('the box of Notion', () => {
  expect(read(undefined, '<aside>\n💡 Text **b**\n\n</aside>').text).toBe('💡 Text **b**')
})

describe('Obsidian', () => {
  test.each([
    ['a^[note *b* [c](https://d.example)] d', 'a[^1] d\n\n[^1]: note *b* [c](https://d.example/)'],
    ['a \\^[b] `^[c]`', 'a ^\\[b] `^[c]`'],
    ['a \\[b](c)', 'a \\[b]\\(c)'],
    ['a ^[b [c] \\] d] e', 'a [^1] e\n\n[^1]: b \\[c] ] d'],
    ['==high `x`== a == b == c', '*high `x`* a == b == c'],
    [
      '[a](https://x.example/?a==b==c) ![^[d] ==e==](https://x.example/)',
      '[a](https://x.example/?a==b==c) ![^[d] ==e==](https://x.example/)',
    ],
    ['`==x==` \\==y==', '`==x==` ==y=='],
    ['- [/] half\n- [-] off\n- \\[/] text', '* [x] half\n* [x] off\n* \\[/] text'],
    ['![alt|100x200](https://x.example/a.png) x', '![alt](https://x.example/a.png) x'],
    ['![|300](https://x.example/a.png) x', '![](https://x.example/a.png) x'],
    ['![a|b](https://x.example/a.png) x', '![a|b](https://x.example/a.png) x'],
  ])('%j', (body, text) => {
    const found = read('obsidian', body)
    expect(found.text.replaceAll('inline-1', '1')).toBe(text)
    expect(found.codes).toEqual([])
  })
})

describe('pictures that a module of MDX names', () => {
  test.each<[MarkdownPreset, string, string]>([
    [
      'astro',
      'import { Image } from "astro:assets"\nimport hero from "../img/hero.png"\n\n<Image src={hero} alt="Hero" />',
      '![Hero](https://example.com/img/hero.png)',
    ],
    [
      'docusaurus',
      '<img src={require("./b.png").default} alt="B" />',
      '![B](https://example.com/a/b.png)',
    ],
    [
      'docusaurus',
      '[x](/y) <a href={useBaseUrl("/z")}>l</a>',
      '[x](https://example.com/y) [l](https://example.com/z)',
    ],
    ['docusaurus', '<img src={unknown} alt="N" />', 'N'],
  ])('%s: %j', (preset, body, text) => {
    expect(read(preset, body, 'a.mdx').text).toBe(text)
  })

  test('one that is not known is told', () => {
    expect(read('docusaurus', '<img src={unknown} alt="N" />').codes).toEqual([
      'unsupported-shortcode',
    ])
  })
})

test('a callout whose title holds an address that Markdown makes a link', () => {
  const { text } = read('obsidian', '> [!bug]- Test (https //www.example.com/)\n> Body')
  expect(text).toMatch(/^> \*\*Test .*\*\*\n>\n> Body$/)
})

// VitePress 1.6.4 shows code so, and Docusaurus, as its guide says.
test.each<[MarkdownPreset, string, string]>([
  ['vitepress', 'const a = 1 // [!code focus]', 'const a = 1'],
  ['vitepress', 'a # [!code --]\nb # [!code ++]', 'a\nb'],
  ['vitepress', '// [!code hl:2]\nx', 'x'],
  ['vitepress', '<p> <!-- [!code warning] -->\nx // [!code]', '<p>\nx // [!code]'],
  ['docusaurus', '// highlight-next-line\nx', 'x'],
  ['docusaurus', '/* highlight-start */\nx\n{/* highlight-end */}', 'x'],
  ['docusaurus', 'x // highlight-next-line', 'x // highlight-next-line'],
  ['hugo', '// highlight-next-line\nx', '// highlight-next-line\nx'],
])('comments in code that mark lines for %s: %j', (preset, code, shown) => {
  expect(read(preset, `\`\`\`js\n${code}\n\`\`\``)).toEqual({
    text: `\`\`\`js\n${shown}\n\`\`\``,
    codes: [],
  })
})

test.each<[MarkdownPreset | undefined, string, string]>([
  ['vitepress', '<!--@include: ./a.md-->\n\nText', 'Text'],
  ['vitepress', '<!-- @include: ./a.md -->\n\nText', 'Text'],
  ['vitepress', '<<< @/snippets/a.js{2}', '<<< @/snippets/a.js{2}'],
  [undefined, '--8<-- "a.md"', '\\--8<-- "a.md"'],
])('another file that %s puts into a text is told: %j', (preset, body, text) => {
  expect(read(preset, body)).toEqual({ text, codes: ['unsupported-shortcode'] })
})

describe('Nuxt Content', () => {
  test.each([
    ['a [b **c**]{.d} e', 'a b **c** e', []],
    ['::code-group\n```js\nx\n```\n::', '```js\nx\n```', []],
    ['a :icon{name="x"} b', 'a :icon{name="x"} b', ['unsupported-shortcode']],
    ['a {{ b }} c', 'a {{ b }} c', ['unsupported-shortcode']],
    ['10:30 and n:th', '10:30 and n:th', []],
    [
      '::card\n---\ntitle: Hi\n---\nText\n#footer\nFoot\n::',
      '::card\n\nText\n\nFoot\n::',
      ['unsupported-shortcode'],
    ],
  ])('%j', (body, text, codes) => {
    expect(read('nuxt-content', body)).toEqual({ text, codes })
  })
})

test.each<[MarkdownPreset, string, string]>([
  ['hugo', 'a {{</* b c="d_e_f" */>}} {{%/* g */%}}', 'a {{< b c="d_e_f" >}} {{% g %}}'],
  ['zola', 'a {{/* b() */}} {%/* c() */%}', 'a {{ b() }} {% c() %}'],
])('a call that %s shows: %j', (preset, body, text) => {
  const found = read(preset, body)
  expect(found.text.replaceAll('\\', '')).toBe(text)
  expect(found.codes).toEqual([])
})

test.each([
  ['![a](@site/static/img/a.png) b', '![a](https://example.com/img/a.png) b'],
  ['[a](@site/docs/b.md#c) d', '[a](https://example.com/docs/b.md#c) d'],
  ['[a](pathname:///b)', '[a](https://example.com/b)'],
  [
    '<img src={require("@site/static/img/a.png").default} alt="A" /> b',
    '![A](https://example.com/img/a.png) b',
  ],
  ['`@site/static/a` @site/b', '`@site/static/a` @site/b'],
])('an address of Docusaurus: %j', (body, text) => {
  expect(read('docusaurus', body)).toEqual({ text, codes: [] })
})

test('the boxes of Starlight', () => {
  const { codes, text } = read('astro', ':::note[T]\nx\n:::\n\n:::mine\ny\n:::')
  expect(text).toBe('> **T**\n>\n> x\n\n:::mine\ny\n:::')
  expect(codes).toEqual(['unsupported-shortcode'])
})

// Kramdown 2.4.0 shows nothing of it.
test('the sign that parts blocks of kramdown', () => {
  expect(read('jekyll', 'a 2^\n\n^\n\nb').text).toBe('a 2^\n\nb')
})
