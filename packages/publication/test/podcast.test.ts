import type { Issue } from '@standfirst/core'
import { expect, test } from 'vitest'
import { deadConfigLinks, loadPublication, publicationOutputs, renderFeed } from '../src/index.ts'
import { post, temporarySite } from './temporary-site.ts'

const recording = 'media: [{ type: audio, url: /tides.mp3, mediaType: audio/mpeg, bytes: 1 }]'

test('the podcast of a site has its own cover, and feeds without an episode say nothing of it', async () => {
  const podcast = {
    categories: ['News/Tech News'],
    image: 'cover.png',
    funding: [{ url: 'give/', text: 'Give' }],
    newFeedUrl: 'shows/feed.xml',
  }
  const site = { image: 'wide.png' }
  const folder = temporarySite(
    { site, feeds: { podcast } },
    {
      'articles/tides.md': post('Tides', 'category: Podcast', recording),
      'articles/words.md': post('Words', 'category: Words'),
    },
  )
  const publication = await loadPublication(folder)
  const { feeds } = publicationOutputs(publication.feed, publication.site, '2026-11-28T12:00:00Z')
  const rss = (path: string) => {
    const found = feeds.find((one) => one.path === path)
    expect(found, path).toBeDefined()
    return found
      ? renderFeed({ ...found.feed, articles: [...found.articles] }, 'rss', publication.site)
      : ''
  }
  for (const path of ['feed.xml', 'category/podcast/feed.xml']) {
    for (const part of [
      '<itunes:image href="https://example.com/cover.png"/>',
      '<podcast:funding url="https://example.com/give/">Give</podcast:funding>',
      '<itunes:new-feed-url>https://example.com/shows/feed.xml</itunes:new-feed-url>',
      '<url>https://example.com/wide.png</url>',
    ]) {
      expect(rss(path)).toContain(part)
    }
  }
  expect(rss('category/words/feed.xml')).not.toContain('itunes:')
  const told = deadConfigLinks(publication.site, new Set())
  expect(told.map(({ path }) => path.join('.'))).toContain('feeds.podcast.image')
})

test.each([
  [{ categories: ['Newz'] }, 'categories.0', 'Write `News`.'],
  [{ categories: ['Tech News'] }, 'categories.0', 'Write `News/Tech News`.'],
  [{ categories: ['News/Tech'] }, 'categories.0', 'Write `News/Tech News`.'],
  [{ categories: ['Technology/Podcasts'] }, 'categories.0', 'Write `Technology` alone'],
  [{ categories: ['Gardens'] }, 'categories.0', 'There are: `Arts`, '],
  [{ guid: '12' }, 'guid', 'Give the one that directories know it by'],
  [{ owner: { name: 'A', email: 'a.example.com' } }, 'owner.email', 'Directories write to it'],
])('a podcast that says %j is told at %s', async (podcast, path, fix) => {
  const { config } = await loadPublication(temporarySite({ feeds: { podcast } }))
  expect(config.issues).toEqual([
    expect.objectContaining({
      code: 'config-field',
      severity: 'warning',
      fix: expect.stringContaining(fix),
    }),
  ])
  expect(config.issues[0]?.path.join('.')).toBe(`feeds.podcast.${path}`)
})

test.each([
  [{ newFeedUrl: 'ftp://e.com/' }, 'feeds.podcast.newFeedUrl'],
  [{ funding: [{ url: 'mailto:a@b.c', text: 'T' }] }, 'feeds.podcast.funding.0.url'],
  [{ image: { url: 'ftp://e.com/a.png' } }, 'feeds.podcast.image.url'],
  [{ image: 7 }, 'feeds.podcast.image'],
])('a podcast that says %j is refused at %s', async (podcast, path) => {
  const folder = temporarySite({ feeds: { podcast: podcast as never } })
  const error = await loadPublication(folder).catch((thrown) => thrown)
  const paths = error.issues.map((issue: Issue) => issue.path.join('.'))
  expect(paths).toContain(path)
})

test('advice on a podcast names the fields of the configuration', async () => {
  const folder = temporarySite({ feeds: { podcast: { explicit: false } } })
  const { feed, site } = await loadPublication(folder)
  const fixes: (string | undefined)[] = []
  renderFeed(feed, 'rss', site, ({ fix }) => fixes.push(fix))
  expect(fixes).toContain('Give the option `feeds.podcast.owner`.')
  expect(fixes).toContain('Give the option `feeds.podcast.categories`.')
})
