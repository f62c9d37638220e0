import { parseArticle } from '@standfirst/core'
import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const presets = ['hugo', 'jekyll', 'zola', 'eleventy', 'hexo'] as const

/** Alternative texts of what the tools run, and of how they are kept from it. */
const alts = [
  '{{ x }}',
  '{% raw %} {% endraw %}',
  '{% raw %}{{ x }}{% endraw %}',
  '{% raw %}a\nb{% endraw %}',
  '{{/* x() */}}',
  '{{ x() }} {{/* x() */}}',
  '{{< a >}}',
  '{{</* a */>}}',
  '{{</* a */>}} {{< b',
  '{{< a >}} {{< b >}}',
  '{{% a %}}\n{{</* c */>}}',
  '[{{</* a */>}}] [',
]

test.each(presets)('what %s would run in the text of a picture comes back', (preset) => {
  for (const alt of alts) {
    const image = { type: 'image', url: 'https://e.example/a.png', alt, title: '{{</* t */>}}' }
    const article = parseArticle({
      url: 'https://example.com/a',
      language: 'en',
      title: 'Rain',
      summary: 'About rain.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [
        { kind: 'prose', content: [{ type: 'paragraph', children: [image, image] }] as never },
      ],
    })
    expect(parseMarkdown(renderMarkdown(article, { preset }), { preset }), alt).toEqual(article)
  }
})
