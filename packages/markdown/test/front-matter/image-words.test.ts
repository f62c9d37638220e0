import { expect, test } from 'vitest'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'

const both = { url: 'https://example.com/a.png', alt: 'A tide', caption: 'At night' }

test.each<[MarkdownPreset, string, object]>([
  ['hugo', 'cover:\n  image: /a.png\n  alt: A tide\n  caption: At night\n  relative: false', both],
  ['hugo', 'Cover:\n  Image: /a.png\n  Alt: A tide\n  Caption: At night', both],
  [
    'hugo',
    'featured_image: /a.png\nfeatured_image_alt: A tide\nfeatured_image_caption: At night',
    both,
  ],
  ['hugo', 'images: [/a.png]\nimage_alt: A tide\nimage_caption: At night', both],
  ['hugo', 'image: /a.png\nimageAlt: A tide\nimageCaption: At night', both],
  ['astro', 'heroImage: /a.png\nheroImageAlt: A tide\nheroImageCaption: At night', both],
  ['astro', 'image:\n  url: /a.png\n  alt: A tide\n  caption: At night', both],
  ['astro', 'image: { src: /a.png, alt: A tide, caption: At night }', both],
  ['astro', 'cover: /a.png\ncoverAlt: A tide\ncoverCaption: At night', both],
  ['jekyll', 'image:\n  path: /a.png\n  alt: A tide\n  caption: At night', both],
  ['jekyll', 'image: /a.png\nimage-alt: A tide\nimage-caption: At night', both],
  ['eleventy', 'image: /a.png\nimageAlt: A tide\nimage_caption: At night', both],
  ['hexo', 'cover: /a.png\ncover_alt: A tide\ncover_caption: At night', both],
  ['obsidian', 'banner: /a.png\nbanner_alt: A tide\nbanner_caption: At night', both],
  ['docusaurus', 'image: /a.png\nimage_alt: A tide\nimage_caption: At night', both],
  ['hugo', 'cover:\n  image: /a.png\n  alt: ""', { url: both.url, alt: '' }],
  ['hugo', 'image: /a.png\nalt: x\nimage_size: 3', { url: both.url, alt: '' }],
])('the words of a picture: %s, %j', (preset, lines, image) => {
  const date = preset === 'astro' ? 'pubDate' : 'date'
  const result = safeParseMarkdown(
    `---\ntitle: T\ndescription: S.\n${date}: 2026-11-20\n${lines}\n---\n\nText.\n`,
    { preset, baseUrl: 'https://example.com/b/', defaults: { language: 'en' } },
  )
  expect(result.success && result.article.image).toEqual(image)
  const codes = result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  if (image === both) expect(codes).toEqual([])
  else expect(codes).toContain('missing-alt image')
})
