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

const other = `<p>${'The next storm came from the north, and took the pier with it. '.repeat(10)}</p>`

function textOfPage(body: string, title = 'Tide'): string {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
    { url: 'https://e.example/2026/01/02/tide' },
  )
  return JSON.stringify(article?.sections)
}

test.each([
  [
    'an article of the main part',
    `<main><article><h1>Tide</h1><p>Short.</p></article><article><h2>Storm</h2>${other}</article></main>`,
  ],
  [
    'one whose container is known',
    `<article><h1>Tide</h1><div class="entry-content"><p>Short.</p></div></article><article><h2><a href="/storm">Storm</a></h2><div class="entry-content">${other}</div></article>`,
  ],
  [
    'one in a section beside',
    `<main><article><h1>Tide</h1><p>Short.</p></article><section class="more"><article><h3>Storm</h3>${other}</article></section></main>`,
  ],
  [
    'a box of the same name, as endless pages load it',
    `<main><div class="post"><h1>Tide</h1><div><p>Short.</p></div></div><div class="post"><h1>Storm</h1><div>${other}</div></div></main>`,
  ],
])('of several articles that with the headline is the page: %s', (_, body) => {
  const text = textOfPage(body, 'Tide - Harbour News')
  expect(text).toContain('Short.')
  expect(text).not.toContain('The next storm')
})

test.each([
  [
    'entries of a live blog',
    `<main><article><h1>Tide</h1><p>Short.</p></article><article class="live-entry"><h2>Six</h2>${other}</article></main>`,
  ],
  [
    'the text, where the first holds the headline alone',
    `<main><article><header><h1>Tide</h1><p>What we know.</p></header></article><article><h2>Six</h2>${other}</article></main>`,
  ],
  [
    'an article in the article',
    `<main><article><h1>Tide</h1><p>Short.</p><article><h2>Six</h2>${other}</article></article></main>`,
  ],
  [
    'parts of a text with headlines of the first rank',
    `<article><section class="post-part"><h1>Tide</h1><p>Short.</p></section><section class="post-part"><h1>Six</h1>${other}</section></article>`,
  ],
])('what is no other article stays: %s', (_, body) => {
  expect(textOfPage(body)).toContain('The next storm')
})

const reader = '<p>A reader says that this was never so, and that nobody believes it.</p>'
const form = `<form><p>Your address is not shown. Fields with a star are needed. *</p><label>Name</label><textarea></textarea></form>`

test.each([
  ['WordPress', `<div id="respond"><h3>Leave a Reply</h3>${form}</div>`],
  [
    'its lists',
    `<div id="comments" class="comments-area"><h2>One thought</h2><ol class="comment-list"><li class="comment">${reader}</li></ol></div>`,
  ],
  [
    'Blogger',
    `<div class="comments" id="comments"><h4>1 comment:</h4><dl><dt class="comment-author">Bo said</dt><dd class="comment-body">${reader}</dd></dl><p class="comment-footer"><a href="/c">Post a Comment</a></p></div>`,
  ],
  ['Ghost', `<div class="gh-comments"><h2>Member discussion</h2>${reader}</div>`],
  [
    'Drupal',
    `<section class="field comment-wrapper"><h2>Comments</h2><article class="comment"><h3>Re</h3>${reader}</article>${form}</section>`,
  ],
  [
    'Joomla',
    `<div id="jc"><div id="comments"><h4>Comments</h4><div class="comment-body">${reader}</div></div><h4>Add comment</h4>${form}</div>`,
  ],
  ['TYPO3', `<div class="tx-comments-pi1"><h3>Kommentare</h3>${reader}${form}</div>`],
  [
    'Disqus',
    '<div id="disqus_thread"></div><noscript>Enable JavaScript, readers, to view the <a href="https://disqus.com/">comments powered by Disqus.</a></noscript>',
  ],
  [
    'webmentions',
    `<div id="webmentions"><h3>Readers</h3><ol><li class="p-comment h-cite">${reader}</li></ol></div>`,
  ],
])('comments and their form are no part of a short text: %s', (_, comments) => {
  for (const [before, after] of [
    ['<div id="content"><h1>Tide</h1><div class="text"><p>Short.</p></div>', '</div>'],
    ['<main><article><h1>Tide</h1><p>Short.</p>', '</article></main>'],
    ['<div><h1>Tide</h1><div class="entry-content"><p>Short.</p>', '</div></div>'],
  ]) {
    const text = textOfPage(`${before}${comments}${after}`)
    expect(text).toContain('Short.')
    expect(text).not.toMatch(/reader|thought|Reply|comment|Kommentar|Name|star/i)
  }
})

test.each([
  ['a heading', '<h2 id="comments">Comments on the law</h2><p>They fill two volumes.</p>'],
  [
    'a part of a text',
    '<section id="comments" class="level2"><h2>Comments</h2><p>They fill two volumes.</p></section>',
  ],
  [
    'a part of a paper',
    '<div id="discussion" class="section"><h2>Discussion</h2><p>They fill two volumes.</p></div>',
  ],
])('%s that is called as comments are stays', (_, part) => {
  for (const [before, after] of [
    ['<div id="content"><h1>Tide</h1><p>Short.</p>', '</div>'],
    ['<main><article><h1>Tide</h1><p>Short.</p>', '</article></main>'],
  ]) {
    const text = textOfPage(`${before}${part}${after}`)
    expect(text).toMatch(/Comments|Discussion/)
    expect(text).toContain('They fill two volumes.')
  }
})

test('comments that are entries of microformats are not taken for the article', () => {
  const text = textOfPage(
    `<h1>Tide</h1><div class="text">${other}</div><section id="comments"><ol><li class="comment hentry"><cite class="author fn">Bo</cite> <div class="comment-body">${reader}</div></li></ol></section>`,
  )
  expect(text).toContain('The next storm')
  expect(text).not.toContain('A reader says')
})

const note = '<ol><li id="fn:1"><p>The note. <a href="#fnref:1">↩</a></p></li></ol>'

test.each([
  ['an aside of the article', `<aside class="footnotes">${note}</aside></article>`],
  ['a footer of the article', `<footer><h2>Notes</h2>${note}</footer></article>`],
  ['an aside behind it', `</article><aside class="footnotes">${note}</aside>`],
  ['a section behind it', `</article><section role="doc-endnotes">${note}</section>`],
  ['a box behind it', `</article><div id="notes"><h2>Notes</h2>${note}</div>`],
])('footnotes that the marks of a text lead to are of it: %s', (_, rest) => {
  const text = textOfPage(
    `<main><article><h1>Tide</h1><p>Low<sup id="fnref:1"><a href="#fn:1">1</a></sup>. ${'The tide is low, and the boats lie in the mud. '.repeat(12)}</p>${rest}</main>`,
  )
  expect(text).toContain('"footnoteReference"')
  expect(text.match(/The note\./g)).toHaveLength(1)
  expect(text).not.toContain('#fn:1')
})

test('a box with the name of a text in which only a form speaks is none, however long its script', () => {
  const script = `<script>${'subscribe("harbour");'.repeat(200)}</script>`
  const text = textOfPage(
    `<div><article><h1>Tide</h1><div class="field-of-house">${other}</div></article><div class="field--name-body"><h3>Letters</h3><form>${script}<button>Sign up now</button></form></div></div>`,
  )
  expect(text).toContain('The next storm')
})

test('what the page calls its text is it, where something of few words was taken for it', () => {
  const notice = `<div class="notices"><h4>${'Hear of storms before they come, as soon as we know. '.repeat(2)}</h4></div>`
  const text = textOfPage(
    `<div id="app">${notice}<div class="wrap"><div class="row"><div class="article-body"><div><p>${'The tide turned at six, and nobody had seen it. '.repeat(8)}</p></div></div></div></div></div>`,
  )
  expect(text).toContain('The tide turned at six')
})
