import { articleFromHtml } from '@standfirst/import'
import { expect, test } from 'vitest'

const other = `<p>${'Another text says much more than the first one does. '.repeat(14)}</p>`

test.each([
  [
    'Elementor',
    `<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>Own words.</p></div></div><div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3><a href="/o">Other</a></h3>${other}</article></div>`,
  ],
  [
    'Divi',
    `<div class="et_pb_module et_pb_post_content"><p>Own words.</p></div><section id="comments"><div class="comment-body">${other}</div></section>`,
  ],
  [
    'a widget above it',
    `<aside class="widget"><div class="entry-content">${other}</div></aside><main><article class="post"><h1 class="entry-title">Short</h1><div class="entry-content"><p>Own words.</p></div></article></main>`,
  ],
])('a short text is found beside a longer one: %s', (_, html) => {
  const page = `<!doctype html><html lang="en"><head><title>Short</title></head><body>${html}</body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/short' })
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('Own words.')
  expect(text).not.toContain('Another')
})
