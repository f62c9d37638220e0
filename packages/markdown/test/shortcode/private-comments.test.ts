import { parseArticle } from '@standfirst/core'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import {
  type MarkdownPreset,
  markdownToContent,
  parseMarkdown,
  remarkArticle,
  renderMarkdown,
  safeParseMarkdown,
} from '../../src/index.ts'
import { privateComments } from '../../src/shortcode/private-comments.ts'

const matter = '---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n---\n\n'

function read(preset: MarkdownPreset, body: string, path?: string) {
  const options = {
    preset,
    path,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  }
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) => parse(matter + body, options))
  expect(fast).toEqual(slow)
  return slow as NonNullable<typeof slow>
}

const pairs: [MarkdownPreset, string, string, string?][] = [
  ['obsidian', '%%', '%%'],
  ['jekyll', '{::comment}', '{:/comment}'],
  ['jekyll', '{::comment}', '{:/}'],
  ['jekyll', '{% comment %}', '{% endcomment %}'],
  ['jekyll', '{% comment todo for Bo %}', '{% endcomment %}'],
  ['jekyll', '{%- comment -%}', '{%- endcomment -%}'],
  ['jekyll', '{% # ', ' %}'],
  ['jekyll', '<!--', '-->'],
  ['eleventy', '{% comment %}', '{% endcomment %}'],
  ['eleventy', '{#', '#}'],
  ['eleventy', '{#-', '-#}'],
  // As Hexo 8.1.2 shows them: not at all.
  ['hexo', '{#', '#}'],
  ['hugo', '{{/*', '*/}}'],
  ['hugo', '{{- /* ', ' */ -}}'],
  ['hugo', '{{< comment >}}', '{{< /comment >}}'],
  ['hugo', '{{% comment %}}', '{{% /comment %}}'],
  ['hugo', '<!--', '-->'],
  ['zola', '<!--', '-->'],
  ['obsidian', '<!--', '-->'],
  ['astro', '{/*', '*/}', 'a.mdx'],
  ['astro', '{ /* ', ' */ }', 'a.mdx'],
]

/** Whether the tool reads it before Markdown. */
function isReadFirst(preset: MarkdownPreset, open: string): boolean {
  return /^\{(?:%|\{[<%])|^\{#/.test(open) && !(preset === 'hexo')
}

test.each<[MarkdownPreset, string]>([
  ['jekyll', 'render_with_liquid: false'],
  ['eleventy', 'templateEngineOverride: md'],
])('%s: in code it stays where tags are not run: %s', (preset, line) => {
  const body = 'A `{% comment %}shown{% endcomment %}` b'
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const article = parseMarkdown(matter.replace('---\n\n', `${line}\n---\n\n`) + body, options)
  expect(JSON.stringify(article)).toContain('shown')
})

describe.each(pairs)('%s: %s %s', (preset, open, close, path) => {
  const gone = (text: string) => `${open} ${text} ${close}`
  test.each([
    ['in a line', `Before ${gone('secret')} after.`],
    ['twice in a line', `Before ${gone('secret')} middle ${gone('secret')} after.`],
    ['at the beginning of a line', `${gone('secret')} Before and after.`],
    ['beside marks', `Before **strong**${gone('*secret*')} after.`],
    ['in a list', `- before ${gone('secret')}\n- after`],
    ['between the items of a list', `- before\n- ${gone('secret')}\n- after`],
    ['a block', `Before.\n\n${open}\nsecret\n${close}\n\nAfter.`],
    ['in a table', `| before | a |\n|---|---|\n| ${gone('secret')} | after |`],
    ['in a heading', `## Before ${gone('secret')}\n\nAfter.`],
  ])('%s', (_name, body) => {
    const result = read(preset, body, path)
    const text = result.success ? renderMarkdown(result.article) : ''
    expect(text).not.toContain('secret')
    expect(text).not.toContain(open.trim())
    expect(text.toLowerCase()).toMatch(/before[\s\S]*after/)
    if (body.includes('middle')) expect(text).toContain('middle')
    expect(result.issues).toEqual([])
  })

  test(`in code it ${isReadFirst(preset, open) ? 'is cut, and told' : 'stays'}`, () => {
    const code = `Before \`x ${gone('inside')} y\` after.\n\n\`\`\`\n${gone('inside')}\nend\n\`\`\`\n`
    const result = read(preset, code, path)
    const isCut = isReadFirst(preset, open)
    expect(JSON.stringify(result).split('inside')).toHaveLength(isCut ? 1 : 3)
    expect(JSON.stringify(result)).toMatch(/Before.*after.*end/)
    expect(result.issues.map(({ code }) => code)).toEqual(
      isCut ? ['private-comment', 'private-comment'] : [],
    )
  })
})

// What is written is no MDX.
const written = pairs.filter(([, , , path]) => !path)

test.each(written)(
  '%s: %s %s: in code, the own article comes back as it was',
  (preset, open, close) => {
    const code = `a ${open} shown ${close} b`
    const article = parseArticle({
      ...{ url: 'https://example.com/a/', language: 'en', title: 'T', summary: 'S.' },
      publishedAt: '2026-11-23T00:00:00Z',
      sections: [
        {
          kind: 'prose',
          content: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'A ' },
                { type: 'inlineCode', value: code },
              ],
            },
            { type: 'code', value: code },
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'B ' },
                {
                  type: 'link',
                  url: 'https://example.com/b/',
                  title: code,
                  children: [{ type: 'text', value: 'link' }],
                },
                { type: 'text', value: ' and ' },
                { type: 'image', url: 'https://example.com/b.png', alt: code },
              ],
            },
          ],
        },
      ],
    })
    const source = renderMarkdown(article, { preset })
    expect(parseMarkdown(source, { preset })).toEqual(article)
  },
)

describe('over paragraphs', () => {
  test.each(pairs.filter(([, open]) => open !== '<!--'))(
    '%s: %s %s',
    (preset, open, close, path) => {
      const body = `Before.\n\n${open}\n\nsecret *a*\n\n- secret\n\n${close}\n\nAfter.`
      const result = read(preset, body, path)
      expect(result.issues).toEqual([])
      expect(JSON.stringify(result)).not.toContain('secret')
      expect(JSON.stringify(result)).toContain('After.')
    },
  )
})

test('what only looks like one stays', () => {
  const kept = (preset: MarkdownPreset, body: string) =>
    expect(JSON.stringify(read(preset, body))).toContain('kept')
  kept('obsidian', 'It is 100%% kept.')
  kept('obsidian', 'A \\%% kept \\%% b')
  kept('jekyll', '{% raw %}{% comment %}kept{% endcomment %}{% endraw %}')
  kept('eleventy', 'A {# kept')
  kept('hugo', '<!-- a --> kept <!-- b -->')
})

test.each<[MarkdownPreset, string]>([
  ['obsidian', 'Before.\n\n%%\nsecret'],
  ['jekyll', 'A {% comment %} secret'],
  ['jekyll', '{::comment}\nsecret'],
  ['hugo', '{{/* secret'],
])('%s: one without an end is an error: %j', (preset, body) => {
  const result = read(preset, body)
  expect(result.success).toBe(false)
  expect(result.issues.map(({ code }) => code)).toContain('open-comment')
})

test('a tree of plugins: cut where it can be, else an error', () => {
  const run = (body: string) =>
    unified()
      .use(remarkParse)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(remarkGfm)
      .use(remarkArticle, {
        preset: 'obsidian',
        baseUrl: 'https://example.com/a/',
        defaults: { language: 'en' },
      })
      .processSync(matter + body).result
  expect(JSON.stringify(run('A %%secret%% b\n\n%%\nsecret\n%%\n'))).not.toContain('secret')
  expect(() => run('A %%secret *a* b%% c')).toThrow('private comment')
})

test.each(['%s', '> %s', '- %s', '# A\n\n%s'])('MDX: such a comment within a line: %j', (place) => {
  for (const [comment, rest = ''] of [
    ['{// secret\n}'],
    ['{ // secret\n  // secret, too\n  }'],
    ['// {// secret\n}', '//'],
  ] as const) {
    const inside = place.startsWith('> ') ? comment.replaceAll('\n', '\n> ') : comment
    const body = place.startsWith('- ') ? inside.replaceAll('\n', '\n  ') : inside
    const result = read('docusaurus', place.replace('%s', `Before ${body} after.\n`))
    const text = result.success ? renderMarkdown(result.article) : ''
    expect(text).not.toMatch(/secret|\{|\}/)
    expect(text).toMatch(new RegExp(`Before\\s+${rest}[\\s>]*after`))
  }
})

// What grew with the square of the text would take longer than a test may.
test('comments of scripts are looked for in time that grows with the text', () => {
  const places = { always: [], code: [], addresses: [] }
  const scripts = `Before.\n\n${'{//{//{//\n// {//\n'.repeat(100_000)}`
  expect(privateComments(scripts, 0, places, 'docusaurus', undefined)).toEqual([])
  const formulas = `Before ${'$a %% b $ '.repeat(200_001)}`
  expect(privateComments(formulas, 0, places, 'obsidian', undefined).length).toBeGreaterThan(0)
})

test.each([
  ['Alpha $a %% b$ omega %%secret%%', 'Alpha $a %% b$ omega'],
  ['Alpha\n\n$$\na %% b\n$$\n\nomega %%secret%%', '$$\na %% b\n$$'],
  ['Costs $5 %%secret%% and $6.', 'Costs $5  and $6.'],
  ['Costs $5%%secret%% or 6$.', 'Costs $5 or 6$.'],
])('Obsidian: `%%%%` in a formula begins no comment: %j', (body, kept) => {
  const result = read('obsidian', body)
  const text = JSON.stringify(result.success && result.article)
  expect(text).not.toContain('secret')
  expect(text).toContain(JSON.stringify(kept).slice(1, -1))
})

test.each<[MarkdownPreset, string, string?]>([
  ['obsidian', '%%secret%%'],
  ['jekyll', '{% comment %}secret{% endcomment %}'],
  ['jekyll', '{::comment}secret{:/}'],
  ['eleventy', '{# secret #}'],
  ['hugo', '{{< comment >}}secret{{< /comment >}}'],
  ['docusaurus', '{/* secret */}'],
  ['astro', '{/* secret */}', 'a.mdx'],
  ['zola', '<!-- secret -->'],
])('%s: a comment in an alternative text is cut: %s', (preset, comment, path) => {
  const result = read(preset, `![Alpha ${comment}](https://example.com/x.png) omega`, path)
  expect(JSON.stringify(result.success && result.article)).toContain('"alt":"Alpha"')
})

test.each<[MarkdownPreset, string]>([
  ['jekyll', '{% comment %}secret{% endcomment %}'],
  ['eleventy', '{% comment %}secret{% endcomment %}'],
  ['hugo', '{{< comment >}}secret{{< /comment >}}'],
])('%s: a comment in the title of a link is cut: %s', (preset, comment) => {
  const result = read(preset, `[link](https://example.com/x "Alpha ${comment}omega")`)
  expect(JSON.stringify(result.success && result.article)).toContain('"title":"Alpha omega"')
})

test.each([['{\n  // secret\n}'], ['{ // secret\n}'], ['{\n  // secret\n  // secret, too\n}']])(
  'MDX: a comment of a line of a script is cut: %j',
  (comment) => {
    const result = read('docusaurus', `Before.\n\n${comment}\n\nAfter.\n`)
    const text = result.success ? renderMarkdown(result.article) : ''
    expect(text).not.toMatch(/secret|\{|\}/)
    expect(text).toMatch(/Before[\s\S]*After/)
  },
)

test.each(['Text { // shown', '{ // shown\nshown\n}'])(
  'MDX: what is no comment of a line stays: %j',
  (body) => {
    const result = read('docusaurus', body)
    expect(JSON.stringify(result)).toContain('shown')
  },
)

describe('what HTML hides is left out, and told', () => {
  test.each([
    '<div hidden>secret</div>',
    '<p style="display:none">secret</p>',
    '<p style="color: red; DISPLAY : none !important">secret</p>',
    '<p style="visibility: hidden">secret</p>',
    '<div hidden>\n\n- secret\n\n**secret**\n\n</div>',
    'In a line <span hidden>secret</span> of it.',
    '> <p hidden>secret</p>',
  ])('%j', (html) => {
    const result = read('hugo', `Before.\n\n${html}\n\nAfter.\n`)
    const text = result.success ? renderMarkdown(result.article) : ''
    expect(text).not.toContain('secret')
    expect(text).toMatch(/Before[\s\S]*After/)
    expect(result.issues.map(({ code, message }) => [code, message])).toEqual([
      ['unsupported-html', expect.stringContaining('that is hidden')],
    ])
  })

  test('what a browser finds, or only the screen does not show, stays', () => {
    const body = '<p hidden="until-found">Found.</p>\n\n<p style="display: block">Shown.</p>\n'
    const result = read('hugo', body)
    expect(result.success && renderMarkdown(result.article)).toMatch(/Found[\s\S]*Shown/)
  })
})

test('Liquid of Jekyll: a comment within a comment has an end of its own', () => {
  const text = (body: string) => {
    const { success, article } = read('jekyll', body) as { success: boolean; article?: unknown }
    return success ? JSON.stringify(article) : 'refused'
  }
  const inner = '{% comment %}secret{% endcomment %}'
  const line = text(`Alpha {% comment %}secret ${inner} secret{% endcomment %} omega ${inner} end`)
  expect(line).toContain('Alpha  omega  end')
  expect(line).not.toMatch(/secret|comment/)
  const block = text(
    `Alpha\n\n{% comment %}\nsecret\n\n${inner}\n\nsecret\n{% endcomment %}\n\nomega`,
  )
  expect(block).toMatch(/Alpha.*omega/)
  expect(block).not.toMatch(/secret|comment/)
})

test.each(['eleventy', 'hexo'] as const)(
  '%s: what raw or verbatim shows as it is stays',
  (preset) => {
    for (const tag of ['raw', 'verbatim']) {
      const result = read(preset, `Alpha {% ${tag} %}{# kept #}{% end${tag} %} omega`)
      expect(JSON.stringify(result)).toContain('Alpha {# kept #} omega')
    }
  },
)

test('a comment in the title of a link or a picture is cut, and one with an escape is text', () => {
  const titleOf = (body: string) =>
    /"title":("(?:[^"\\]|\\.)*"|null)/.exec(JSON.stringify(markdownToContent(body)))?.[1]
  const link = (title: string) => `[a](https://example.com/ "${title}")`
  expect(titleOf(link('Alpha <!-- secret --> omega'))).toBe('"Alpha  omega"')
  expect(titleOf(link('<!-- secret -->'))).toBeUndefined()
  expect(titleOf(`!${link('<!-- a -->Alpha<!-- b -->')}`)).toBe('"Alpha"')
  expect(titleOf('[a][r]\n\n[r]: https://example.com/ "Alpha <!-- secret -->"')).toBe('"Alpha"')
  expect(titleOf('> [a](https://example.com/ "Alpha <!-- se\n> cret -->")')).toBe('"Alpha"')
  expect(titleOf(link('Alpha \\<!-- kept -->'))).toBe('"Alpha <!-- kept -->"')
  expect(JSON.stringify(markdownToContent(link('Alpha <!-- secret')))).toContain('open-comment')
})

test.each([
  ['<a href="https://example.com/" title="Alpha <!-- secret --> omega">a</a>', 'Alpha omega'],
  ["<a href='https://example.com/' title='Alpha <!-- secret -->'>a</a>", 'Alpha '],
  ['<img src="https://example.com/a.png" title="<!-- secret -->Alpha" alt="b">', 'Alpha'],
  ['<img src="https://example.com/a.png" alt="Alpha <!-- secret --> omega">', 'Alpha omega'],
  ['A <img alt="Alpha <!-- secret\nsecret -->" src="https://example.com/a.png"> b', 'Alpha '],
  ['<a href="https://example.com/" title="&lt;!-- kept -->">a</a>', '<!-- kept -->'],
  ['<a href="https://example.com/" title="kept <!-- open">a</a>', 'kept <!-- open'],
])('a comment in an attribute of raw HTML is cut: %s', (body, kept) => {
  const content = JSON.stringify(markdownToContent(body).content)
  expect(content).not.toContain('secret')
  expect(content).toContain(`"${kept.trim()}`)
})

test('a comment in the alternative text of a picture is no part of it, but in code or with an escape', () => {
  const alternativeOf = (body: string) =>
    /"alt":"([^"]*)"/.exec(JSON.stringify(read('hugo', body)))?.[1]
  const at = '(https://example.com/x.png)'
  expect(alternativeOf(`![Alpha <!-- secret -->]${at} omega`)).toBe('Alpha')
  expect(alternativeOf(`![<!-- secret -->Alpha]${at} omega`)).toBe('Alpha')
  expect(alternativeOf(`![Alpha <!-- secret -->][x] omega\n\n[x]: https://example.com/x.png`)).toBe(
    'Alpha',
  )
  expect(alternativeOf(`![Alpha \\<!-- kept -->]${at} omega`)).toBe('Alpha <!-- kept -->')
  expect(alternativeOf(`![Alpha \`<!-- kept -->\`]${at} omega`)).toBe('Alpha <!-- kept -->')
})

const places: ((block: string) => string)[] = [
  (block) => block,
  (block) => block.replace(/^/gm, '> '),
  (block) => `- ${block.replaceAll('\n', '\n  ')}`,
  (block) => `A[^n].\n\n[^n]: ${block.replaceAll('\n', '\n    ')}`,
]

test.each([
  '<div>Alpha <!-- secret\n\nsecret --> omega</div>',
  '<x-y>\n<!-- secret\n\nsecret -->\n</x-y>',
  '<table><tr><td><!-- secret\n\n| secret |\n\n--></td></tr></table>',
  '<!-- a --> b <!-- secret\n\n*secret* -->',
  '<details><summary title="<!--">A</summary> <!-- secret\n\nsecret --></details>',
  '<div>Alpha <?php secret();\n\nsecret() ?> omega</div>',
  '<div>Alpha <![CDATA[ secret\n\nsecret ]]> omega</div>',
  '<div>Alpha <!X secret\n\nsecret > omega</div>',
  '<div>Alpha <!-- secret\n\nlost',
])('HTML that goes on over an empty line in a block of HTML is an error: %j', (block) => {
  for (const place of places) {
    const result = read('astro', `${place(block)}\n`)
    expect(result.success).toBe(false)
    expect(result.issues.map(({ code }) => code)).toContain('open-comment')
  }
})

test('a comment that its list or its quotation ends is an error; one that nothing ends is told', () => {
  const severities = (body: string) =>
    read('astro', body).issues.map(({ code, severity }) => [code, severity])
  for (const body of ['> <!-- secret\n\nsecret -->', '- <!-- secret\n- secret -->'])
    expect(severities(body)).toContainEqual(['open-comment', 'error'])
  expect(severities('A\n\n<!-- lost\n\nlost')).toEqual([['open-comment', 'warning']])
})

test.each([
  ['<div>Alpha <!-- secret\nsecret --> omega</div>', 'Alpha omega'],
  ['<div title="<!--">omega</div>\n\nb --> c', 'omega\n\nb --> c'],
  ['<div><!----> omega <!--></div>\n\nb --> c', 'omega\n\nb --> c'],
  ['<div>Alpha <?php $a > secret; ?> omega</div>', 'Alpha omega'],
  ['a <![CDATA[ x > secret ]]> omega', 'a omega'],
  ['<?php $a > secret;\n\necho "secret" ?> omega', 'omega'],
  ['<div>Alpha <script> secret\n\nsecret </script> omega</div>', 'Alpha\n\nomega'],
  ['<style>\n\n<!-- secret\n</style>\n\nomega', 'omega'],
  ['<div>Alpha <div hidden> secret\n\nsecret </div> omega</div>', 'Alpha omega'],
])('what of HTML is never shown is left out, and nothing beside it: %j', (body, shown) => {
  const result = read('astro', `${body}\n`)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  expect(renderMarkdown(result.article, { frontMatter: false }).trim()).toMatch(
    new RegExp(`2026\\n\\n${shown.replace(/[.*+?]/g, '\\$&')}$`),
  )
})

test('HTML that nothing ends is looked for in time that grows with the text', () => {
  // Twice as many stand at the edge of the stack, where one of the two readers gives up by chance.
  for (const piece of ['<div><script>\n\n', '<div> </script \n\n', '<div><!--\n\n', '<div a="\n\n'])
    expect(read('astro', piece.repeat(1000)).issues.length).toBeLessThan(4000)
})

test.each(['{% comment %}', '{% comment todo for Bo %}', '{%- comment a -%}'])(
  '%s is cut in HTML and titles, too',
  (open) => {
    const hidden = `${open}SECRET{% endcomment %}`
    const body = `<p>Alpha ${hidden} omega</p>\n\nA [link](https://x.example/ "t ${hidden}") b.\n\n<details><summary>C</summary>${hidden} d</details>\n`
    expect(JSON.stringify(read('jekyll', body))).not.toContain('SECRET')
  },
)

test.each([
  '[Alpha](https://x.example "t {# SECRET #}")',
  '![Al](https://x.example/x.png "cap {# SECRET #}")',
  '[Alpha {# SECRET #}](https://x.example)',
])('Hexo cuts its comments in titles, too: %s', (text) => {
  const shown = JSON.stringify(read('hexo', `Begin ${text} end.\n`))
  expect(shown).toContain('x.example')
  expect(shown).not.toContain('SECRET')
  expect(JSON.stringify(read('hexo', 'Begin `{# SECRET #}` end.\n'))).toContain('{# SECRET #}')
})

test.each([
  'a <script>c</script> b',
  '# a <style>c</style> b',
  '| a <script>c</script> b |\n| - |',
])('a script that ends in its line is closed: %s', (body) => {
  const { issues, success } = read('jekyll', `${body}\n`)
  expect(success).toBe(true)
  expect(issues.map(({ code }) => code)).not.toContain('open-comment')
})
