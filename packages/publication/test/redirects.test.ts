import { expect, test } from 'vitest'
import { loadConfig, loadPublication, PublicationError, siteAddresses } from '../src/index.ts'
import { filesOf, temporarySite } from './temporary-site.ts'

test('an old address is a small page that leads to the new one, and a line for hosts', async () => {
  const redirects = {
    '/old/': '/first/',
    'https://example.com/moved': 'https://other.example/a?b=1&c=2',
    '/?p=8': '/first/',
  }
  const { issues, outputs } = await filesOf(temporarySite({ redirects }))
  expect(issues).toEqual([])
  const page = outputs.get('old/index.html') ?? ''
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=https://example.com/first/">')
  expect(page).toContain('<link rel="canonical" href="https://example.com/first/">')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(outputs.get('moved/index.html')).toContain('url=https://other.example/a?b=1&amp;c=2"')
  expect(outputs.get('_redirects')).toBe(
    '/old/ /first/ 301\n/moved https://other.example/a?b=1&c=2 301\n',
  )
  expect(outputs.get('sitemap.xml')).not.toContain('/old/')
})

test('what an import has written counts, and the configuration goes before it', async () => {
  const folder = temporarySite(
    { redirects: { '/a/': '/first/' } },
    { 'redirects.json': '{ "/a/": "/elsewhere/", "https://example.com/b/": "/first/" }' },
  )
  const { redirects } = await loadConfig(folder)
  expect(redirects).toEqual({
    'https://example.com/a/': 'https://example.com/first/',
    'https://example.com/b/': 'https://example.com/first/',
  })
})

test('the lines follow those of the author’s own file', async () => {
  const folder = temporarySite(
    { redirects: { '/a/': '/first/' } },
    { 'public/_redirects': '/x /y 302' },
  )
  const { files, outputs } = await filesOf(folder)
  expect(outputs.get('_redirects')).toBe('/x /y 302\n/a/ /first/ 301\n')
  expect(files.map(({ path }) => path)).not.toContain('_redirects')
})

test('without redirects nothing is written, and below the root of a host no file', async () => {
  expect([...(await filesOf(temporarySite({}))).outputs.keys()]).not.toContain('_redirects')
  const site = { url: 'https://example.com/blog/' }
  const { outputs } = await filesOf(temporarySite({ site, redirects: { 'a/': 'first/' } }))
  expect(outputs.has('_redirects')).toBe(false)
  expect(outputs.get('a/index.html')).toContain('url=https://example.com/blog/first/')
})

test('what no file can stand for is told once', async () => {
  const redirects = {
    '/old/*': '/first/',
    'https://other.example/a/': '/first/',
    '/?p=8': '/first/',
  }
  const { issues, outputs } = await filesOf(temporarySite({ redirects }))
  expect(issues).toMatchObject([
    { code: 'unusable-redirect', message: expect.stringContaining('(2, the first of') },
  ])
  expect(outputs.has('_redirects')).toBe(false)
})

test('a page is not replaced by a redirect', async () => {
  const folder = temporarySite({ redirects: { '/first/': '/' } })
  const { issues, outputs } = await filesOf(folder)
  expect(issues).toMatchObject([
    { code: 'taken-redirect', path: ['redirects', 'https://example.com/first/'] },
  ])
  expect(outputs.has('_redirects')).toBe(false)
  expect(outputs.get('first/index.html')).not.toContain('http-equiv="refresh"')
})

test.each([
  ['no address', { '/a/': 'javascript:alert(1)' }, ['redirects', '/a/']],
  ['itself', { '/a/': '/a/' }, ['redirects', '/a/']],
  ['a circle', { '/a/': '/b/', '/b/': '/a/' }, ['redirects', 'https://example.com/a/']],
])('%s is an error', async (_what, redirects, path) => {
  const error = await loadConfig(temporarySite({ redirects })).catch((one) => one)
  expect(error).toBeInstanceOf(PublicationError)
  expect(error.issues[0]).toMatchObject({ code: 'config-field', path })
})

test('a link to an old address is no dead one', async () => {
  const { feed, site } = await loadPublication(temporarySite({ redirects: { '/a/': '/first/' } }))
  const { planned } = await filesOf(temporarySite({}))
  expect(siteAddresses(feed, site, planned, [])).toContain('https://example.com/a/')
})
