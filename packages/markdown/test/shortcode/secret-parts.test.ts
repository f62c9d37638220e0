import { toText } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { type MarkdownPreset, markdownPresets, safeParseMarkdown } from '../../src/index.ts'

function read(preset: MarkdownPreset | undefined, body: string) {
  const date = preset ? 'date: 2026-11-20\ndescription: S.' : 'publishedAt: 2026-11-20\nsummary: S.'
  const result = safeParseMarkdown(`---\ntitle: T\n${date}\n---\n\nFirst.\n\n${body}\n`, {
    ...(preset && { preset }),
    ...(preset === 'jekyll' && { path: '_posts/2026-11-20-a.md' }),
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  const sections = result.success ? result.article.sections : []
  const text = sections.map((one) => ('content' in one ? toText(one.content) : '')).join(' ')
  return { text: text.replace(/\s+/g, ' ').trim(), codes: result.issues.map(({ code }) => code) }
}

// Plug-ins encrypt them; other names that people give are meant so, too.
describe('a part that only some readers may see is left out, with an issue', () => {
  test.each<[MarkdownPreset, string, string]>([
    [
      'hugo',
      '{{% hugo-encryptor "PASS" %}}\nSECRET\n\n- SECRET\n{{% /hugo-encryptor %}}\n\nAfter.',
      'First. After.',
    ],
    [
      'hugo',
      '{{< encrypt password="SECRET" >}}\nSECRET\n{{< /encrypt >}}\n\nAfter.',
      'First. After.',
    ],
    ['hugo', 'Before {{< private >}}SECRET{{< /private >}} after.', 'First. Before after.'],
    ['hugo', '- a\n- {{<members-only>}}SECRET{{</members-only>}}\n\nAfter.', 'First. a After.'],
    ['jekyll', '{% private %}\nSECRET\n{% endprivate %}\n\nAfter.', 'First. After.'],
    ['eleventy', '{%- protected "SECRET" -%}SECRET{%- endprotected -%}\n\nAfter.', 'First. After.'],
    ['hexo', '{% password SECRET %}\nSECRET\n{% endpassword %}\n\nAfter.', 'First. After.'],
    ['zola', '{% encrypted(key="SECRET") %}\nSECRET\n{% end %}\n\nAfter.', 'First. After.'],
    ['nuxt-content', '::private\nSECRET\n::\n\nAfter.', 'First. After.'],
    ['vitepress', '::: secret SECRET\nSECRET\n:::\n\nAfter.', 'First. After.'],
    ['docusaurus', ':::members-only\n\nSECRET\n\n:::\n\nAfter.', 'First. After.'],
  ])('%s: %j', (preset, body, text) => {
    expect(read(preset, body)).toEqual({ text, codes: ['private-comment'] })
  })

  test('one without an end is an error where it goes on, and else no part', () => {
    expect(read('vitepress', '::: private\n\nSECRET').codes).toEqual(['open-comment'])
    expect(read('hugo', '{{< protected >}}\n\nAfter.').codes).toEqual(['unsupported-shortcode'])
  })

  test.each<[MarkdownPreset, string]>([
    ['hugo', '`{{< private >}}` and `{{< /private >}}`'],
    ['vitepress', '```\n::: secret\nPublic\n:::\n```'],
    ['obsidian', '::private\nPublic'],
  ])('code, and what other tools have, stays in %s: %j', (preset, body) => {
    expect(read(preset, body).codes).not.toContain('private-comment')
  })
})

describe('what a tool never shows is cut', () => {
  test.each<[MarkdownPreset, string]>([
    ['jekyll', '{% if false %}SECRET{% endif %}After.'],
    ['jekyll', '{%- unless true -%}\nSECRET\n{%- endunless -%}\nAfter.'],
    ['eleventy', '{% doc %}SECRET{% enddoc %}After.'],
    ['hexo', '{% if false %}SECRET{% endif %}After.'],
    ['vitepress', '<div v-if="false">SECRET</div>\n\nAfter.'],
    ['docusaurus', 'export const a = "SECRET"\n\nAfter.'],
    ['docusaurus', 'import A from "./SECRET"\n\nAfter.'],
  ])('%s: %j', (preset, body) => {
    expect(read(preset, body).text).toBe('First. After.')
  })
})

test('what stands after `else` is seen', () => {
  const { text } = read('jekyll', '{% if false %}SECRET{% else %}After.{% endif %}')
  expect(text).toContain('After.')
  expect(text).not.toContain('SECRET')
})

test('an expression of Docusaurus is told of', () => {
  expect(read('docusaurus', 'A {props.name} text.').codes).toEqual(['unsupported-shortcode'])
})

describe('a comment of HTML that goes on after its paragraph', () => {
  test.each<MarkdownPreset | undefined>([undefined, 'hugo', 'astro', 'obsidian'])(
    'is an error, with %s: Markdown shows it',
    (preset) => {
      expect(read(preset, 'Before <!-- SECRET\n\nSECRET --> after.').codes).toEqual([
        'open-comment',
      ])
    },
  )

  test.each([
    'A <!-- SECRET without an end.',
    'SECRET --> before <!-- it.',
    '- an item <!-- SECRET',
    '> A quotation <!-- SECRET',
    '| a |\n| - |\n| b <!-- SECRET |',
    '## A heading <!-- SECRET',
    '[a link <!-- SECRET](https://example.com/)',
    '**Stressed <!-- SECRET**',
    '![a picture <!-- SECRET](https://example.com/a.png)',
    'A note[^1].\n\n[^1]: Note <!-- SECRET',
  ])('is an error where nothing ends it: %j', (body) => {
    for (const preset of [undefined, ...markdownPresets]) {
      expect(read(preset, body).codes).toContain('open-comment')
    }
  })

  test.each([
    'Write \\<!-- and then -->.',
    'Write &lt;!-- and then --&gt;.',
    'Write `<!--` and then `-->`.',
    '![Write \\<!--, or `<!--`](https://example.com/a.png)',
  ])('%j is text', (body) => {
    expect(read(undefined, body).codes).toEqual([])
  })
})
