import { expect, test } from 'vitest'
import { askAgent, type Newsroom, newsroom, origin, written } from './newsroom.ts'

const form = { path: '/2026/flood/', source: written('The flood'), at: '', note: '' }

/** The hidden fields of the form of an article. */
async function kept(room: Newsroom): Promise<{ id: string; revision: string }> {
  const found = await room.store.get(`${origin}/2026/flood/`, { drafts: true })
  return { id: found?.article.id ?? '', revision: String(found?.revision) }
}

test('an article is written, published, corrected and retracted, everywhere at once', async () => {
  const room = await newsroom()
  await room.signIn()
  expect((await room.post('/desk/save', { ...form, action: 'save' })).status).toBe(303)
  expect((await room.get('/2026/flood/')).status).toBe(404)
  expect(await (await room.get('/feed.xml')).text()).not.toContain('The flood')
  expect(await askAgent(origin, room.fetch, 'latest', {})).not.toContain('The flood')

  const published = { ...form, ...(await kept(room)), action: 'publish' }
  expect((await room.post('/desk/save', published)).headers.get('location')).toContain(
    'done=publish',
  )
  const page = await room.get('/2026/flood/')
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('old town')])
  const markdown = await room.get('/2026/flood/', { accept: 'text/markdown' })
  expect(markdown.headers.get('content-type')).toContain('text/markdown')
  expect(await (await room.get('/feed.xml')).text()).toContain('The flood')
  expect(await askAgent(origin, room.fetch, 'read', { url: '/2026/flood/' })).toContain('old town')

  room.setTime('2026-11-29T12:00:00Z')
  const corrected = {
    ...form,
    ...(await kept(room)),
    source: written('The flood', 'In the new town.'),
  }
  expect((await room.post('/desk/save', { ...corrected, action: 'correct' })).status).toBe(422)
  const note = 'It was the new town.'
  expect((await room.post('/desk/save', { ...corrected, action: 'correct', note })).status).toBe(
    303,
  )
  const after = await (await room.get('/2026/flood/')).text()
  expect(after).toContain('In the new town.')
  expect(after).toContain(note)

  const retracted = { ...form, ...(await kept(room)), action: 'retract', note: 'It never rained.' }
  expect((await room.post('/desk/save', retracted)).status).toBe(303)
  const gone = await room.get('/2026/flood/')
  expect([gone.status, await gone.text()]).toEqual([
    410,
    expect.stringContaining('It never rained.'),
  ])
  expect(await askAgent(origin, room.fetch, 'read', { url: '/2026/flood/' })).toContain('RETRACTED')
})

test('what is scheduled is seen from its time on', async () => {
  const room = await newsroom()
  await room.signIn()
  const later = { ...form, at: '2026-12-01T08:00:00Z', action: 'publish' }
  const { headers } = await room.post('/desk/save', later)
  expect(headers.get('location')).toContain('done=schedule')
  expect((await room.get('/2026/flood/')).status).toBe(404)
  expect(await (await room.get('/desk/')).text()).toContain('scheduled')
  room.setTime('2026-12-01T08:00:00Z')
  expect((await room.get('/2026/flood/')).status).toBe(200)
})

test('what is wrong is said beside the text, and nothing of it is kept or lost', async () => {
  const room = await newsroom()
  await room.signIn()
  const wrong = {
    ...form,
    source: '---\ntitle: The flood\nsumary: What happened.\n---\n\n[a](javascript:alert(1))\n',
  }
  const check = await (await room.post('/desk/check', { ...wrong, action: 'check' })).text()
  expect(check).toContain('summary')
  const saved = await room.post('/desk/save', { ...wrong, action: 'publish' })
  const text = await saved.text()
  expect(saved.status).toBe(422)
  expect(text).toContain('class="error"')
  expect(text).toContain('sumary: What happened.')
  expect((await room.store.list({ drafts: true })).articles).toEqual([])
  const check2 = await (await room.post('/desk/check', { ...form, action: 'check' })).text()
  expect(check2).toContain('No problems found.')
  expect(check2).toContain('<iframe sandbox=""')
})

test('of two editors, the second is told', async () => {
  const room = await newsroom()
  await room.signIn()
  await room.post('/desk/save', { ...form, action: 'save' })
  const seen = await kept(room)
  await room.post('/desk/save', { ...form, ...seen, source: written('Mine'), action: 'save' })
  const second = await room.post('/desk/save', {
    ...form,
    ...seen,
    source: written('Other'),
    action: 'save',
  })
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('title: Other')
  expect((await room.store.get(seen.id, { drafts: true }))?.article.title).toBe('Mine')
  const again = await room.post('/desk/save', { ...form, action: 'save' })
  expect(again.status).toBe(409)
})

test.each([
  '/',
  '/desk/',
  '/desk/evil/',
  '/mcp',
  '/media/x/',
  '//evil.example/',
  'https://evil.example/',
  'flood',
  '/a?b',
  '/a#b',
  '/a b',
  '/a/../desk/',
  '/%64esk/x/',
  '/a//b/',
  '/a%00/',
  '/a%2fb/',
  '/%zz/',
  '/.well-known/x/',
  // Where the site has something of its own, an article would stand in its place.
  '/feed.xml',
  '/robots.txt',
  '/sitemap.xml',
  '/theme.css',
  '/404.html',
  '/feeds.opml',
  '/search',
  '/search/',
  '/index.html',
])('an address that is not one of this site is refused: %s', async (path) => {
  const room = await newsroom()
  await room.signIn()
  const response = await room.post('/desk/save', { ...form, path, action: 'publish' })
  expect(response.status).toBe(422)
  expect((await room.store.list({ drafts: true })).articles).toEqual([])
})

test('a draft gets another address, and is deleted; what readers know is not', async () => {
  const room = await newsroom()
  await room.signIn()
  await room.post('/desk/save', { ...form, action: 'save' })
  const moved = { ...form, ...(await kept(room)), path: '/2026/high-water/', action: 'save' }
  expect((await room.post('/desk/save', moved)).status).toBe(303)
  const names = async () =>
    (await room.store.list({ drafts: true })).articles.map(({ id, status }) => [status, id])
  expect(await names()).toEqual([['draft', `${origin}/2026/high-water/`]])
  // The address of before is free again.
  await room.post('/desk/save', { ...form, action: 'save' })
  const onto = {
    ...{ ...form, ...(await kept(room)), path: '/2026/high-water/', action: 'save' },
    source: written('Another'),
  }
  expect((await room.post('/desk/save', onto)).status).toBe(409)
  const removed = { ...form, ...(await kept(room)), action: 'delete' }
  expect((await room.post('/desk/save', { ...removed, revision: '1' })).status).toBe(409)
  expect((await room.post('/desk/save', removed)).headers.get('location')).toBe('/desk/')
  expect(await names()).toEqual([['draft', `${origin}/2026/high-water/`]])
  await room.post('/desk/save', { ...form, action: 'publish' })
  const known = { ...form, ...(await kept(room)) }
  for (const action of ['delete', 'withdraw']) {
    expect([action, (await room.post('/desk/save', { ...known, action })).status]).toEqual([
      action,
      422,
    ])
  }
  await room.post('/desk/save', { ...known, path: '/other/', action: 'save' })
  expect((await room.get('/2026/flood/')).status).toBe(200)
})

test('what is scheduled becomes a draft again, and a correction brings back nothing retracted', async () => {
  const room = await newsroom()
  await room.signIn()
  const at = '2026-12-01T08:00:00Z'
  await room.post('/desk/save', { ...form, at, action: 'publish' })
  const back = await room.post('/desk/save', { ...form, ...(await kept(room)), action: 'withdraw' })
  expect(back.headers.get('location')).toContain('done=withdraw')
  room.setTime('2026-12-02T08:00:00Z')
  expect((await room.get('/2026/flood/')).status).toBe(404)
  await room.post('/desk/save', { ...form, ...(await kept(room)), action: 'publish' })
  await room.post('/desk/save', { ...form, ...(await kept(room)), action: 'retract', note: 'No.' })
  const corrected = { ...form, ...(await kept(room)), action: 'correct', note: 'Not so.' }
  expect((await room.post('/desk/save', corrected)).status).toBe(303)
  expect((await room.get('/2026/flood/')).status).toBe(410)
  await room.post('/desk/save', { ...form, ...(await kept(room)), action: 'publish' })
  expect((await room.get('/2026/flood/')).status).toBe(200)
})

test('exports of WordPress and Ghost come in as drafts, and what became none is told', async () => {
  const room = await newsroom()
  await room.signIn()
  const item = (type: string, name: string) =>
    `<item><title>Old ${name}</title><link>https://old.example/${name}/</link><content:encoded><![CDATA[<p>It was so.</p>]]></content:encoded><wp:post_id>${name.length}</wp:post_id><wp:post_date_gmt>2026-11-20 08:00:00</wp:post_date_gmt><wp:post_name>${name}</wp:post_name><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type></item>`
  const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>${item('post', 'river')}${item('nav_menu_item', 'menu')}${item('post', 'desk')}</channel></rss>`
  const said = await room.post('/desk/import', { file: new File([wxr], 'export.xml') })
  const text = await said.text()
  expect(text).toContain('2 of 2 imported, as drafts.')
  expect(text).toContain('Left out: 1 of the kind nav_menu_item.')
  const posts = [
    { id: '1', title: 'Ghosted', slug: 'ghosted', html: '<p>Boo.</p>', status: 'published' },
  ]
  const ghost = { db: [{ meta: { version: '5.0' }, data: { posts, users: [], tags: [] } }] }
  await room.post('/desk/import', { file: new File([JSON.stringify(ghost)], 'ghost.json') })
  const { articles } = await room.store.list({ drafts: true })
  expect(articles.map(({ status, url }) => [status, url]).sort()).toEqual([
    ['draft', `${origin}/ghosted/`],
    ['draft', `${origin}/imported/desk/`],
    ['draft', `${origin}/river/`],
  ])
})

test('feeds and Markdown files come in as drafts', async () => {
  const room = await newsroom()
  await room.signIn()
  const feed =
    '<rss version="2.0"><channel><title>T</title><link>https://old.example/</link><description>D</description><item><title>Old news</title><link>https://old.example/news/</link><description>It was so.</description><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>'
  const said = await room.post('/desk/import', { file: new File([feed], 'feed.xml') })
  expect(await said.text()).toContain('1 of 1 imported, as drafts.')
  await room.post('/desk/import', { file: new File([written('A note')], 'a-note.md') })
  const { articles } = await room.store.list({ drafts: true })
  expect(articles.map(({ status, url }) => [status, url]).sort()).toEqual([
    ['draft', `${origin}/a-note/`],
    ['draft', `${origin}/news/`],
  ])
  expect((await room.get('/news/')).status).toBe(404)
  const nothing = await room.post('/desk/import', { file: new File(['nothing'], 'x.xml') })
  expect(nothing.status).toBe(422)
})

test('pictures are what their content says', async () => {
  const room = await newsroom()
  await room.signIn()
  const gif = Uint8Array.from(
    atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
    (letter) => letter.charCodeAt(0),
  )
  const kept_ = await room.post('/desk/upload', { file: new File([gif], '../../evil.html') })
  const path = /\/media\/[0-9a-f-]+\.gif/.exec(await kept_.text())?.[0] ?? ''
  const picture = await room.get(path)
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/gif'])
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    '<script>alert(1)</script>',
    '',
  ]) {
    const refused = await room.post('/desk/upload', { file: new File([text], 'picture.png') })
    expect(refused.status).toBe(422)
  }
})

test('an article that names nobody is previewed with the authors of the publication, as it is published', async () => {
  const room = await newsroom({ authors: [{ type: 'organization', name: 'The newsroom desk' }] })
  await room.signIn()
  const unsigned = { ...form, source: written('The flood').replace(/authors: .*\n/, '') }
  const checked = await room.post('/desk/check', unsigned)
  expect(await checked.text()).toContain('The newsroom desk')
  await room.post('/desk/save', { ...unsigned, action: 'publish' })
  for (const path of ['/2026/flood/', '/2026/flood/index.md', '/feed.xml']) {
    expect([path, await (await room.get(path)).text()]).toEqual([
      path,
      expect.stringContaining('The newsroom desk'),
    ])
  }
  const { url } = (await room.store.get(`${origin}/2026/flood/`))?.article ?? {}
  expect(await askAgent(origin, room.fetch, 'read', { url })).toContain('The newsroom desk')
})
