import { expect, test } from 'vitest'
import { newsroom, origin, password, written } from './newsroom.ts'

const form = { path: '/flood/', source: written('The flood'), at: '', note: '', action: 'publish' }
const protectedPaths = ['/desk/', '/desk/new', '/desk/edit?id=x', '/desk/import']

test('the desk is for those who have signed in', async () => {
  const room = await newsroom()
  for (const path of protectedPaths) {
    const response = await room.get(path)
    expect([path, response.status, response.headers.get('location')]).toEqual([
      path,
      303,
      '/desk/sign-in',
    ])
  }
  for (const path of ['/desk/save', '/desk/check', '/desk/import', '/desk/upload']) {
    expect([path, (await room.post(path, form)).status]).toEqual([path, 401])
  }
  room.cookie = 'newsroom=Fe26.2*1*forged'
  expect((await room.get('/desk/')).status).toBe(303)
  expect((await room.store.list({ drafts: true })).articles).toEqual([])
})

test('a session begins anew, stays with the desk, and ends', async () => {
  const room = await newsroom()
  room.cookie = 'newsroom=chosen-by-somebody-else'
  const { headers, status } = await room.signIn()
  expect(status).toBe(303)
  expect(headers.get('set-cookie')).toMatch(
    /^newsroom=Fe26.*; Path=\/desk; HttpOnly; SameSite=Strict/,
  )
  expect(room.cookie).not.toContain('chosen')
  expect((await room.get('/desk/')).status).toBe(200)
  const out = await room.post('/desk/sign-out', {})
  expect(out.headers.get('set-cookie')).toMatch(/^newsroom=;.*Max-Age=0/)
  // A copy of the cookie opens nothing any more.
  expect((await room.get('/desk/')).status).toBe(303)
})

test('passwords are not tried without end', async () => {
  const room = await newsroom()
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    statuses.push((await room.post('/desk/sign-in', { password: `wrong ${attempt}` })).status)
  }
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  expect((await room.post('/desk/sign-in', { password })).status).toBe(429)
})

test.each([
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
])('forms of other sites are refused: %o', async (headers) => {
  const room = await newsroom()
  await room.signIn()
  for (const path of ['/desk/save', '/desk/import', '/desk/upload', '/desk/sign-out']) {
    expect([path, (await room.post(path, form, headers)).status]).toEqual([path, 403])
  }
  expect((await room.store.list({ drafts: true })).articles).toEqual([])
})

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`

test.each(['path', 'source', 'at', 'note', 'id', 'revision', 'action'])(
  'no markup comes out of the field %s',
  async (name) => {
    const room = await newsroom()
    await room.signIn()
    const source = written(JSON.stringify(hostile), hostile)
    const value = name === 'source' ? source : hostile
    for (const path of ['/desk/save', '/desk/check']) {
      const response = await room.post(path, { ...form, [name]: value })
      const text = await response.text()
      expect(text).not.toMatch(/<script>alert|<img src=x/)
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    }
    for (const path of [
      '/desk/',
      `/desk/edit?id=${encodeURIComponent(`${origin}/flood/`)}`,
      '/flood/',
      '/',
      '/feed.xml',
    ]) {
      expect(await (await room.get(path)).text()).not.toMatch(/<script>alert|<img src=x/)
    }
  },
)

test('markup in addresses of the desk does not come out', async () => {
  const room = await newsroom()
  await room.signIn()
  const query = encodeURIComponent(hostile)
  for (const path of [
    `/desk/edit?id=${query}`,
    `/desk/?after=${query}`,
    `/desk/${query}`,
    `/desk/edit?id=x&done=${query}`,
  ]) {
    const response = await room.get(path)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toMatch(/<script>alert|<img src=x/)
  }
})

test('bodies are bounded', async () => {
  const room = await newsroom()
  await room.signIn()
  const source = 'x'.repeat(11 * 2 ** 20)
  expect((await room.post('/desk/save', { ...form, source })).status).toBe(413)
  expect((await room.post('/desk/sign-in', { password: source })).status).toBe(413)
})

test.each([
  '/media/../articles.db',
  '/media/%2e%2e/articles.db',
  '/..%2farticles.db',
  '/media/..%5carticles.db',
])('files beside the pictures are not given: %s', async (path) => {
  const room = await newsroom()
  expect((await room.get(path)).status).toBe(404)
})
