import { createHandler } from '@standfirst/http'
import { expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

const blocked = {
  '/withheld/': { by: 'https://court.example/orders/7', reason: 'By order of the court, 7/2026.' },
  'https://news.example/flood/': {},
  '/caf%C3%A9/': { by: 'javascript:alert(1)' },
}

async function ask(path: string, method = 'GET'): Promise<Response> {
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  const handler = createHandler({
    ...{ config, source: articles, blocked },
    now: () => new Date(newsNow),
  })
  return handler(new Request(`https://news.example${path}`, { method }))
}

test.each(['/withheld/', '/withheld', '/withheld/?a=b', '/flood/', '/flood', '/cafe%CC%81/'])(
  'what the law withholds is answered with 451, in any spelling: %s',
  async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(451)
    expect(await response.text()).toMatch(/^This is withheld for legal reasons\./)
    expect((await ask(path, 'HEAD')).status).toBe(451)
  },
)

test('it says who demanded it and why, if that is told', async () => {
  const response = await ask('/withheld/')
  expect(response.headers.get('link')).toBe('<https://court.example/orders/7>; rel="blocked-by"')
  expect(await response.text()).toContain('By order of the court, 7/2026.')
  expect((await ask('/flood/')).headers.has('link')).toBe(false)
  expect((await ask('/caf%C3%A9/')).headers.has('link')).toBe(false)
  expect((await ask('/weather/storm')).status).toBe(200)
})
