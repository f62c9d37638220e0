import { articleFromHtml } from '@standfirst/import'
import { expect, test } from 'vitest'

test('the list of neighbours of the starter of Eleventy is no text', () => {
  const { article } = articleFromHtml(
    '<!doctype html><html lang="en"><head><title>Short</title></head><body><main><heading-anchors><h1>Short</h1><p>Body text.</p><ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br><a href="/p/">Older one</a></li><li class="links-nextprev-next">Next<br><a href="/n/">Newer</a></li></ul></heading-anchors></main></body></html>',
    { url: 'https://e.example/2026/01/02/short' },
  )
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('Body text.')
  expect(text).not.toMatch(/Older|Newer|Previous/)
})
