import { fetchFile } from '@standfirst/import/fetch'
import { expect, test } from 'vitest'

/** Answers by path, and what was asked with which headers. */
function answers(known: Record<string, () => Response>) {
  const asked: [url: string, headers: Headers][] = []
  return {
    asked,
    fetch: async (url: string, { headers }: RequestInit) => {
      asked.push([url, new Headers(headers)])
      return known[new URL(url).pathname]?.() ?? new Response('none', { status: 404 })
    },
  }
}

const to = (location: string) => () => new Response(null, { status: 302, headers: { location } })

test.each([
  ['/a', 200, 'https://e.example/b', undefined],
  ['/circle', undefined, 'https://e.example/circle', /`https:\/\/e\.example\/circle` leads back/],
  ['/far', undefined, 'https://e.example/far', /leads on more than 10 times/],
  ['/nowhere', undefined, 'https://e.example/nowhere', /leads to an address that is none/],
  ['/mail', undefined, 'mailto:a@b.example', /The address is `mailto:a@b\.example`/],
  ['/large', undefined, 'https://e.example/large', /is larger than 10 bytes/],
  ['/none', 404, 'https://e.example/none', /answered with the status 404/],
])('%s gives %s', async (path, status, url, message) => {
  const { fetch } = answers({
    '/a': to('/b'),
    '/b': () => new Response('text'),
    '/circle': to('/circle'),
    '/far': to('/far/1'),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`/far/${index}`, to(`/far/${index + 1}`)]),
    ),
    '/nowhere': to('https://'),
    '/mail': to('mailto:a@b.example'),
    '/large': () => new Response('x'.repeat(11)),
  })
  const found = await fetchFile(`https://e.example${path}`, { fetch, maxBytes: 10 })
  expect([found.status, found.url]).toEqual([status, url])
  expect(new TextDecoder().decode(found.bytes)).toBe(message ? '' : 'text')
  if (message) expect(found.issue?.message).toMatch(message)
  else expect(found.issue).toBeUndefined()
})

test('a name and password are neither sent nor told; one that has not changed is not read', async () => {
  const { asked, fetch } = answers({ '/': () => new Response(null, { status: 304 }) })
  const known = { etag: '"1"', lastModified: 'Mon, 23 Nov 2026 09:30:00 GMT' }
  const found = await fetchFile('https://ada:secret@e.example/', { fetch, known })
  expect(found).toMatchObject({ status: 304, url: 'https://e.example/' })
  expect(found.issue).toBeUndefined()
  const [[url, headers] = []] = asked
  expect([url, headers?.get('authorization'), headers?.get('if-none-match')]).toEqual([
    ...['https://e.example/', null, '"1"'],
  ])
})

test('what is no address is told', async () => {
  expect((await fetchFile('no address')).issue?.code).toBe('unreachable-file')
})
