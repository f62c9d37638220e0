import { elements } from '@standfirst/testing'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { createPreview } from '../src/create-preview.ts'
import { previewLoader } from '../src/load-preview.ts'
import { copyExample } from './publication.ts'

test('messages, plain text and records are shown where the configuration writes them', async () => {
  const publication = copyExample()
  try {
    const config = publication.read('standfirst.config.ts')
    const outputs =
      'outputs: { text: true, email: true, standardSite: true, activitypub: { username: "news" } },\n  profiles'
    publication.write('standfirst.config.ts', config.replace('profiles', outputs))
    const preview = createPreview(await previewLoader(publication.folder)())
    const get = (path: string) => preview.fetch(new Request(`http://localhost:4400${path}`))
    const article = '/articles/anthropic-accuses-alibaba'
    const shown = async (name: string) => {
      const response = await get(`${article}/${name}`)
      expect([name, response.status]).toEqual([name, 200])
      return response.text()
    }
    expect(await shown('text')).toContain('=====')
    expect(await shown('email-text')).toContain('=====')
    expect(await shown('activitypub')).toContain('hreflang')
    expect(await shown('standard-site')).toContain('site.standard.document')
    const [frame] = elements(fromHtml(await shown('email')), 'iframe')
    // Nothing in it runs.
    expect(String(frame?.properties.sandbox)).not.toContain('allow-scripts')
    const message = await get(String(frame?.properties.src))
    expect(message.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(message.headers.get('content-security-policy')).toContain('sandbox')
    expect(await message.text()).toContain('role="presentation"')
    expect(await shown('findings')).not.toContain('copy-')

    // What is made of all articles stands beside the feed.
    const whole = async (path: string) => {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 200])
      return response.text()
    }
    expect(await whole('/feed/standard-site')).toContain('site.standard.publication')
    expect(await whole('/feed/actor')).toContain('preferredUsername')
    expect(await whole('/feed/outbox')).toContain('OrderedCollectionPage')
    expect(await whole('/feed/digest-text')).toContain('Alibaba')
    const [digest] = elements(fromHtml(await whole('/feed/digest')), 'iframe')
    expect(String(digest?.properties.sandbox)).not.toContain('allow-scripts')
    const framed = await get(String(digest?.properties.src))
    expect(framed.headers.get('content-security-policy')).toContain('sandbox')
    expect(await framed.text()).toContain('role="presentation"')
    const chosen = await get('/feeds?output=outbox&part=tag%2Fmcp')
    expect(chosen.headers.get('location')).toBe('/feeds/tag%2Fmcp')
    expect(await whole('/feed')).toMatch(/Digest[\s\S]*Actor[\s\S]*Outbox/)
  } finally {
    publication.remove()
  }
})
