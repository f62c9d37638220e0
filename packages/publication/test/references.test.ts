import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const post = (body: string, more = '') =>
  `---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n${more}---\n\n${body}\n`

/** The addresses in a text of a publication, and the files that it copies. */
async function addressesIn(files: Record<string, string>, key: string, site: string) {
  const { articles, feed, files: copied } = await loadPublication(folderOf(files), { site })
  const one = articles.find((article) => article.key === key)?.article
  expect(one, feed.articles.map(({ url }) => url).join()).toBeDefined()
  const found = JSON.stringify(one?.sections).matchAll(/"url":"([^"]*)"/g)
  return { urls: [...found].map(([, url]) => url), copied: copied.map(({ path }) => path) }
}

test('Hugo: beside the text, from the root, by name alone, a bundle, a slug of its own', async () => {
  const refs = ['b.md', '/posts/b', 'c', 'deep.md', '/posts/d#part'].map(
    (path) => `[x]({{< ref "${path}" >}})`,
  )
  const { urls } = await addressesIn(
    {
      'hugo.toml': 'baseURL = "https://example.com/"',
      'content/posts/a.md': post(refs.join(' ')),
      'content/posts/b.md': post('B.'),
      'content/posts/c/index.md': post('C.'),
      'content/posts/d.md': post('D.', 'url: /own/d/\n'),
      'content/notes/deep.md': post('E.'),
    },
    'content/posts/a.md',
    'https://example.com/blog/',
  )
  expect(urls).toEqual([
    'https://example.com/blog/posts/b/',
    'https://example.com/blog/posts/b/',
    'https://example.com/blog/posts/c/',
    'https://example.com/blog/notes/deep/',
    'https://example.com/blog/own/d/#part',
  ])
})

test('Jekyll: posts and pictures of a site below a path', async () => {
  const { copied, urls } = await addressesIn(
    {
      '_config.yml': 'title: T\nbaseurl: /blog\n',
      '_posts/2026-11-01-a.md': post(
        '[x]({{ site.baseurl }}{% post_url 2026-11-02-b %}) [y]({% link _posts/2026-11-02-b.md %}) ![P]({{ site.baseurl }}/assets/p.png) ![Q]({{ "/assets/q.png" | relative_url }}) ![R](/assets/r.png)',
      ),
      '_posts/2026-11-02-b.md': post('B.'),
      'assets/p.png': 'png',
      'assets/q.png': 'png',
      'assets/r.png': 'png',
    },
    '_posts/2026-11-01-a.md',
    'https://example.com/blog/',
  )
  expect(urls).toEqual([
    'https://example.com/blog/2026/11/23/b.html',
    'https://example.com/blog/2026/11/23/b.html',
    'https://example.com/blog/assets/p.png',
    'https://example.com/blog/assets/q.png',
    'https://example.com/blog/assets/r.png',
  ])
  expect(copied.sort()).toEqual(['assets/p.png', 'assets/q.png', 'assets/r.png'])
})

test('Obsidian: notes in either case, and pictures anywhere; what two notes are called is left', async () => {
  const { copied, urls } = await addressesIn(
    {
      '.obsidian/app.json': '{}',
      'notes/a.md': post(
        '[[Other Note]] [[other note#Part One|x]] ![[pic one.png]] [[same]]',
        'tags: [a]\n',
      ),
      'notes/Other Note.md': post('B.'),
      'x/same.md': post('C.'),
      'y/same.md': post('D.'),
      'files/pic one.png': 'png',
    },
    'notes/a.md',
    'https://example.com/',
  )
  expect(urls).toEqual([
    'https://example.com/notes/Other%20Note/',
    'https://example.com/notes/Other%20Note/#part-one',
    'https://example.com/files/pic%20one.png',
  ])
  expect(copied).toEqual(['files/pic one.png'])
})

test('Hexo: posts by what they are called, and files in the folder of the post', async () => {
  const tags = ['post_link b', 'post_link sub/c "Own"', 'asset_img p.png P', 'asset_link notes.pdf']
  const folder = folderOf({
    '_config.yml':
      'title: T\nurl: https://example.com\npermalink: :year/:title/\nnew_post_name: :year-:month-:day-:title.md\npost_asset_folder: true\n',
    'source/_posts/2026-11-23-a.md': post(tags.map((tag) => `{% ${tag} %}`).join(' ')),
    'source/_posts/2026-11-23-a/p.png': 'png',
    'source/_posts/2026-11-23-a/notes.pdf': 'pdf',
    'source/_posts/2026-11-22-b.md': post('B.').replace('title: T', 'title: "The <b> of B"'),
    'source/_posts/sub/c.md': post('C.'),
  })
  const { articles } = await loadPublication(folder, { site: 'https://example.com/' })
  const { article, issues } =
    articles.find(({ key }) => key === 'source/_posts/2026-11-23-a.md') ?? {}
  expect(article?.sections[0]).toMatchObject({
    content: [
      {
        children: [
          { url: 'https://example.com/2026/b/', children: [{ value: 'The <b> of B' }] },
          {},
          { url: expect.stringMatching(/c\/$/), children: [{ value: 'Own' }] },
          {},
          { url: 'https://example.com/2026-11-23-a/p.png', alt: 'P' },
          {},
          { url: 'https://example.com/2026-11-23-a/notes.pdf', children: [{ value: 'notes.pdf' }] },
        ],
      },
    ],
  })
  expect(issues).toEqual([])
})

test.each([
  ['_posts/2026-11-23-a.md', '{% post_url 2026-11-22-nowhere %}', '2026-11-22-b'],
  ['content/posts/a.md', '{{< ref "nowhere.md" >}}', 'b'],
])('a link to a file that is not there is told as one, in %s', async (key, tag, other) => {
  const folder = folderOf({
    '_config.yml': 'title: T\n',
    'hugo.toml': 'title = "T"\n',
    [key]: post(`[x](${tag}) and {% include x.html %}{{< own >}}`),
    [key.replace(/[^/]*$/, `${other}.md`)]: post('B.'),
  })
  const preset = key.startsWith('_') ? 'jekyll' : 'hugo'
  const site = 'https://example.com/'
  const { articles } = await loadPublication(folder, { site, preset })
  const issues = articles.find((one) => one.key === key)?.issues ?? []
  expect(issues.filter(({ code }) => code === 'dead-link')).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining(tag),
      position: { start: { line: 7 } },
    },
  ])
  const unknown = issues.filter(({ code }) => code === 'unsupported-shortcode')
  expect(unknown.map(({ message }) => message).join()).not.toContain(tag)
  expect(unknown).not.toEqual([])
})

// Zola gives a link to a file the address of its page, as its guide says.
test('Zola: a link to a page with a slug of its own', async () => {
  const page = (body: string, more = '') =>
    `+++\ntitle = "T"\ndescription = "S."\ndate = 2026-11-23\n${more}+++\n\n${body}\n`
  const { urls } = await addressesIn(
    {
      'zola.toml': 'base_url = "https://example.com"\ntitle = "T"\n',
      'content/blog/a.md': page('[x](@/blog/b.md#part) [y](@/blog/c.md) [z](@/blog/gone.md)'),
      'content/blog/b.md': page('Text.', 'slug = "bee"\n'),
      'content/blog/c.md': page('Text.'),
    },
    'content/blog/a.md',
    'https://example.com/',
  )
  expect(urls).toEqual([
    'https://example.com/blog/bee/#part',
    'https://example.com/blog/c/',
    'https://example.com/blog/gone/',
  ])
})
