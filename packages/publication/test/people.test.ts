import { expect, test } from 'vitest'
import { loadConfig, loadPublication, PublicationError, renderFeed } from '../src/index.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const people = [
  {
    name: 'Ada Quay',
    biography: 'Ada writes about water & "weirs".',
    image: 'ada.jpg',
    links: ['https://ada.example/'],
    handles: { fediverse: '@ada@social.example' },
  },
]
const files = {
  'articles/first.md': post('First', 'authors: [ada quay]'),
  'articles/second.md': post('Second', 'authors: [{ name: Guest, url: https://guest.example/ }]'),
  'articles/third.md': post('Third', 'authors: [Bo]'),
}

test('a byline leads to the page of who wrote it, which says who that is', async () => {
  const { issues, outputs } = await filesOf(temporarySite({ people }, files))
  expect(issues).toEqual([])
  const article = outputs.get('first/index.html') ?? ''
  expect(article).toContain('href="https://example.com/author/ada-quay/" rel="author">ada quay</a>')
  expect(article).toContain('content="@ada@social.example"')
  const page = outputs.get('author/ada-quay/index.html') ?? ''
  expect(page).toContain(
    '<p class="sf-standfirst p-summary">Ada writes about water &amp; &quot;weirs&quot;.</p>',
  )
  expect(page).toContain('<h1 class="p-name">ada quay</h1>')
  expect(page).toContain('src="https://example.com/ada.jpg"')
  expect(page).toContain('<a rel="me" class="u-url" href="https://ada.example/">ada.example</a>')
  expect(page).toContain('>First</a>')
  expect(page).not.toContain('>Second</a>')
  const script = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
  expect(JSON.parse(script)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'ada quay',
      description: 'Ada writes about water & "weirs".',
      image: 'https://example.com/ada.jpg',
      sameAs: ['https://ada.example/', 'https://social.example/@ada'],
    },
  })
  // Networks that look for a link back find it.
  expect(page).toContain('<a rel="me" class="u-url" href="https://social.example/@ada">')
  expect(outputs.get('sitemap.xml')).toContain('https://example.com/author/ada-quay/')
})

test('the page of an author has all the accounts that any of their articles tells', async () => {
  const bo = (handles: string) => `authors: [{ name: Bo, handles: { ${handles} } }]`
  const { outputs } = await filesOf(
    temporarySite(
      { feeds: { by: ['author'] } },
      {
        'articles/first.md': post('First', 'authors: [Bo]').replace('01-02', '01-05'),
        'articles/second.md': post('Second', bo('fediverse: "@bo@m.example"')),
        'articles/third.md': post('Third', bo('bluesky: bo.example, fediverse: "@bo@old.example"')),
        'articles/fourth.md': post(
          'Fourth',
          'authors: [{ name: Bo, url: https://bo.example/, handles: { github: other } }]',
        ),
      },
    ),
  )
  const page = outputs.get('author/bo/index.html') ?? ''
  const script = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
  const { sameAs } = JSON.parse(script).mainEntity
  expect(sameAs.toSorted()).toEqual([
    'https://bsky.app/profile/bo.example',
    'https://m.example/@bo',
  ])
  expect(page).toContain('<a rel="me" class="u-url" href="https://m.example/@bo">')
})

test('articles and the page of an author name one person', async () => {
  const { outputs } = await filesOf(temporarySite({ people }, files))
  const ids = (path: string, type: string) =>
    [...(outputs.get(path) ?? '').matchAll(/"@type":"(\w+)","@id":"([^"]*)"/g)].flatMap(
      ([, said, id]) => (said === type ? id : []),
    )
  for (const [article, author] of [
    ['first', 'ada-quay'],
    ['second', 'guest'],
    ['third', 'bo'],
  ]) {
    const [id, ...more] = ids(`author/${author}/index.html`, 'Person')
    expect([id, more]).toEqual([expect.stringContaining('#'), []])
    expect(ids(`${article}/index.html`, 'Person')).toContain(id)
  }
})

test('an author with an address of their own keeps it, and one who is not known has a page', async () => {
  const { outputs } = await filesOf(temporarySite({ people }, files))
  expect(outputs.get('second/index.html')).toContain('href="https://guest.example/" rel="author"')
  expect(outputs.get('author/guest/index.html')).toContain('href="https://guest.example/"')
  expect(outputs.get('third/index.html')).toContain('href="https://example.com/author/bo/"')
})

test('feeds name the same page', async () => {
  const { feed, site } = await loadPublication(temporarySite({ people }, files))
  expect(renderFeed(feed, 'atom', site)).toContain(
    '<uri>https://example.com/author/ada-quay/</uri>',
  )
})

test('without lists or people nobody has a page', async () => {
  for (const config of [{ people, outputs: { lists: false } }, {}]) {
    const { outputs } = await filesOf(temporarySite(config, files))
    expect([...outputs.keys()].filter((path) => path.startsWith('author/'))).toEqual([])
    expect(outputs.get('third/index.html')).not.toContain('author/bo/')
  }
})

test.each<[string, object, string]>([
  ['a name that is there twice', [{ name: 'Ada' }, { name: 'ADA' }], 'people.1.name'],
  ['a link that leads nowhere', [{ name: 'Ada', links: ['javascript:0'] }], 'people.0.links.0'],
  ['a picture that is none', [{ name: 'Ada', image: 5 }], 'people.0.image'],
])('%s is an error with its place', async (_, wrong, place) => {
  const folder = temporarySite({ people: wrong as never })
  const error = await loadConfig(folder).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PublicationError)
  expect((error as PublicationError).issues.map(({ path }) => path.join('.'))).toContain(place)
})
