import { articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const long =
  '<p>The tide turned at six, and nobody saw the boat leave, for the quay was empty, and dark, and wet.</p>'
const last = '<p>At seven the first of them came home, and said nothing of where they had been.</p>'

/** Boxes in the midst of a text, by what they say. */
const boxes: Record<string, string> = {
  aside: '<aside>The harbour was built by hand.</aside>',
  'an aside with a paragraph': '<aside class="pullquote"><p>Nobody spoke of it.</p></aside>',
  'a few words that are drawn out': '<aside class="pull-quote"><p>Nine miles of quay</p></aside>',
  'who is quoted, at the foot':
    '<blockquote><p>Nobody spoke</p><footer class="blockquote-footer">— Ada Example, <cite>Tides</cite></footer></blockquote>',
  'who is quoted, in a caption':
    '<figure><blockquote><p>Nobody spoke</p></blockquote><figcaption class="blockquote-footer">Ada Example</figcaption></figure>',
  'questions that open answers':
    '<div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-expanded="false">Who was it</button></h2><div class="accordion-collapse collapse"><div class="accordion-body">Nobody knows.</div></div></div></div>',
  'questions that are no headings':
    '<button class="accordion">Who was it</button><div class="panel"><p>Nobody knows.</p></div><div role="button" aria-expanded="false"><a tabindex="0">Who is it</a></div><div><p>Nobody says.</p></div>',
  'what readers press': '<p>Now press <button>Start the boat</button> and wait.</p>',
  'a heading that is called after what it says':
    '<h2 id="hidden-costs">Hidden costs</h2><p>There are nine.</p><h3 id="the-community">The community</h3><p>So are they.</p><h2 id="related-work">Related work</h2><p>Nobody did it.</p>',
  'a heading that is called one':
    '<h2 class="section-header">The second part</h2><p>There it is.</p>',
  'a heading in a box': '<div class="header"><h2>The second part</h2></div><p>There it is.</p>',
  'a note': '<aside role="note"><p>Times are those of the tide table.</p></aside>',
  commentary:
    '<section class="commentary"><h2>Commentary</h2><p>It was the wind that did it.</p></section>',
  supplement: '<div class="supplemental"><h3>Boats</h3><p>There are nine of them.</p></div>',
  'more on it': '<div class="extra-info">Nine boats are left.</div>',
  'a banner': '<div class="banner-quote"><p>Nobody, not one of them, spoke of it.</p></div>',
  'a foot': '<footer><p>Ada is a writer in Hamburg.</p></footer>',
  'a box at the side': '<div class="sidebar"><p>The quay is nine miles long.</p></div>',
  'a bookmark of Ghost':
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://x.example/p"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Nine boats</div><div class="kg-bookmark-description">A list of them</div></div></a><figcaption>Read the list</figcaption></figure>',
  'a file of Ghost':
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://x.example/f.pdf" download><div class="kg-file-card-contents"><div class="kg-file-card-title">Tide table</div><div class="kg-file-card-caption">All of it</div></div></a></div>',
  'a file of WordPress':
    '<div class="wp-block-file"><a href="https://x.example/t.pdf">Tide table</a></div>',
  'a recording of Ghost':
    '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="https://x.example/a.mp3" preload="metadata"></audio><div class="kg-audio-title">The sea at six</div></div></div>',
  'a frame of a house that nobody knows':
    '<figure><iframe src="https://maps.unknown.example/w"></iframe><figcaption>The quay</figcaption></figure>',
  'a frame in a box':
    '<div class="wrap"><iframe src="https://unknown.example/chart"></iframe></div>',
  'what a button opens':
    '<button aria-expanded="false" aria-controls="more"></button><div id="more" hidden><p>The quay is nine miles long.</p></div>',
  'a panel of an accordion':
    '<div class="accordion-panel" style="display:none"><p>The quay is nine miles long.</p></div>',
  'a document': '<object data="https://x.example/tides.pdf" type="application/pdf"></object>',
  'an embedded document': '<embed src="https://x.example/tides.pdf" type="application/pdf">',
}

const furniture: Record<string, string> = {
  'what asks to load a frame':
    '<div class="BorlabsCookie"><div class="_brlbs-content-blocker"><div class="_brlbs-default"><p>Another boat sank. Press below to load the map.</p><p><a class="_brlbs-btn" href="#" role="button">Load</a></p></div></div></div>',
  'what asks whether a frame may be loaded':
    '<div class="embed-privacy-overlay"><p>Another boat sank.</p><p>Load it.</p></div>',
  'related posts':
    '<div class="related-posts"><h3>Related</h3><p>Another boat sank. And more of it.</p></div>',
  'more to read': '<aside><h4>Read more</h4><p>Another boat sank. And more of it.</p></aside>',
  'a newsletter': '<aside class="newsletter-box"><p>Another boat sank. Get it by mail.</p></aside>',
  comments: '<div class="commentBox"><p>Another boat sank. So it did.</p></div>',
  links: '<aside><a href="/1">Another boat sank.</a> <a href="/2">And one more.</a></aside>',
  'frames of advertisements, buttons and counters':
    '<iframe src="https://x.doubleclick.net/nother-boat"></iframe><iframe src="https://www.facebook.com/plugins/like.php?nother-boat"></iframe><iframe src="https://c.example/nother-boat" width="1" height="1"></iframe>',
  'what is hidden': '<aside hidden><p>Another boat sank.</p></aside>',
  advertising: '<div class="ad-banner"><p>Another boat sank. Buy one.</p></div>',
}

function pageOf(box: string, before: string, after: string) {
  const html = `<!doctype html><html lang="en"><head><title>Tide</title><meta name="author" content="Ada"><meta property="article:published_time" content="2026-01-02T10:00:00Z"></head><body><main><article><h1>Tide</h1>${before}${box}${after}</article></main></body></html>`
  return articleFromHtml(html, { url: 'https://quay.example/tide' })
}

function read(box: string, before: string, after: string): string {
  const { article } = pageOf(box, before, after)
  const { children } = articleToMdast(parseArticle(article))
  return children.map((child) => `${toText([child as never])}${JSON.stringify(child)}`).join('\n')
}

describe.each([
  ['a long page', long.repeat(6), `${long.repeat(2)}${last}`],
  ['a short page', long, last],
])('%s without a container that is known', (_, before, after) => {
  test.each(Object.entries(boxes))('keeps %s in the midst of its text', (_, box) => {
    const text = read(box, before, after)
    const said = box.replace(/<[^>]*>/g, '\n').match(/\S[^\n]*/g) ?? []
    const addresses = box.match(/https:[^"]*/g) ?? []
    for (const part of [...said, ...addresses]) expect(text).toContain(part)
    const at = text.indexOf(said[0] ?? addresses[0] ?? '')
    expect(at).toBeGreaterThan(text.indexOf('The tide turned'))
    expect(at).toBeLessThan(text.indexOf('At seven'))
  })

  test.each(Object.entries(furniture))('leaves %s out', (_, box) => {
    expect(read(box, before, after)).not.toMatch(/nother.boat/)
  })

  test.each([
    ['popup-explainer', ''],
    ['social-history', ''],
    ['sponsor-thanks', ''],
    ['related-work', ''],
    ['menu-of-the-day', ''],
    ['promo', '<h3>Boats</h3>'],
    ['tab-pane', ' hidden'],
    ['more', ' style="display: none"'],
  ])(
    'keeps what stands in its midst in a box that is called %s%s, or reports it',
    (name, extra) => {
      const [attribute, heading] = extra.startsWith('<') ? ['', extra] : [extra, '']
      const box = `<div class="${name}"${attribute}>${heading}<p>Nine boats are left.</p></div>`
      const messages = pageOf(box, before, after).issues.map(({ message }) => message)
      const what =
        attribute === ''
          ? new RegExp(`^Found text in a box with the name \`${name}\`.*Nine boats are left`)
          : /^Found text that is hidden, `Nine boats are left/
      if (messages.some((message) => what.test(message))) return
      expect(read(box, before, after)).toContain('Nine boats are left')
    },
  )
})

test('keeps a few words of an aside, or reports them', () => {
  const box = '<aside>Nine miles of quay</aside>'
  for (const before of [long, long.repeat(6)]) {
    const messages = pageOf(box, before, last).issues.map(({ message }) => message)
    const isKept = read(box, before, last).includes('Nine miles of quay')
    expect(isKept || messages.some((message) => message.includes('Nine miles'))).toBe(true)
  }
})

test('puts several boxes back in their order, each once', () => {
  const one = '<aside>One of the boxes.</aside><div class="extra">Two of the boxes.</div>'
  const text = read(`${one}<aside>Three of the boxes.</aside>`, long.repeat(6), long.repeat(3))
  expect(text.match(/(?:One|Two|Three) of the boxes/g)?.filter((_, at) => at % 2 === 0)).toEqual([
    'One of the boxes',
    'Two of the boxes',
    'Three of the boxes',
  ])
})
