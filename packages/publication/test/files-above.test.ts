import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const post = (hero: string, body = 'Text.') =>
  `---\ntitle: First\ndescription: S.\npubDate: 'Jul 08 2022'\nheroImage: '${hero}'\n---\n\n${body}\n`

test('pictures above the articles are found, as in the blog of Astro', async () => {
  const folder = folderOf({
    'astro.config.mjs': 'export default {}',
    'src/content/blog/first.md': post('../../assets/hero.jpg', '![In](../../assets/in/a.png)'),
    'src/content/blog/deep/second.md': post('../../../assets/deep.jpg'),
    'src/assets/hero.jpg': 'jpg',
    'src/assets/deep.jpg': 'jpg',
    'src/assets/in/a.png': 'png',
    'src/assets/unused.png': 'png',
  })
  const { feed, files } = await loadPublication(folder, { site: 'https://example.com/' })
  expect(feed.articles.map(({ image }) => image?.url).sort()).toEqual([
    'https://example.com/assets/deep.jpg',
    'https://example.com/assets/hero.jpg',
  ])
  expect(files.map(({ path }) => path).sort()).toEqual([
    'assets/deep.jpg',
    'assets/hero.jpg',
    'assets/in/a.png',
  ])
})

test('those of a draft stay where they are', async () => {
  const folder = folderOf({
    'astro.config.mjs': 'export default {}',
    'src/content/blog/first.md': post('../../assets/hero.jpg').replace(
      'title:',
      'draft: true\ntitle:',
    ),
    'src/assets/hero.jpg': 'jpg',
  })
  const { files } = await loadPublication(folder, { site: 'https://example.com/' })
  expect(files).toEqual([])
})
