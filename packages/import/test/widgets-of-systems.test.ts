import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const shown = (html: string) => readHtml(html).markdown

describe('elements with a name of their own', () => {
  test('are blocks or parts of a line, by what stands in them and beside them', () => {
    expect(shown('<x-box>One</x-box><x-box>Two</x-box><p>An <x-word>odd</x-word> word.</p>')).toBe(
      'One\n\nTwo\n\nAn odd word.',
    )
    const { issues, markdown } = readHtml(
      '<x-app><section><h2>Sea</h2><p>Text.</p></section></x-app>',
    )
    expect(markdown).toBe('## Sea\n\nText.')
    expect(issues).toEqual([])
  })

  test('show their own tree', () => {
    const html =
      '<x-card><template shadowrootmode="open"><style>p{}</style><p>Inner.</p></template><p>Outer.</p></x-card>'
    expect(readHtml(html)).toMatchObject({ markdown: 'Inner.\n\nOuter.', issues: [] })
  })

  test('empty ones that name an address are links, and others are told of', () => {
    expect(shown('<p>A.</p><youtube-video src="https://v.example/w?v=1"></youtube-video>')).toBe(
      'A.\n\n<https://v.example/w?v=1>',
    )
    expect(readHtml('<p>A.</p><x-chart data-id="7"></x-chart>').issues).toEqual([
      'unsupported-html',
    ])
  })
})

test('folds in folds keep every text', () => {
  const html =
    '<details><summary>One</summary><p>A.</p><details><summary>Two</summary><p>B.</p></details></details>'
  expect(readHtml(html)).toMatchObject({
    markdown: 'One\n\nA.\n\nTwo\n\nB.',
    issues: ['unsupported-html'],
  })
})

test.each([
  ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>', '漢(かん)字(じ)'],
  ['<ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby>', '東京(とうきょう)'],
  ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '漢(かん)'],
])('readings stand in brackets: %s', (html, markdown) => {
  expect(shown(`<p>${html}</p>`)).toBe(markdown)
})

describe('forms', () => {
  test('that ask for an address are left out with their box, and told of', () => {
    const html =
      '<p>A.</p><div class="newsletter-box"><h3>Stay with us</h3><form><input type="email"><button>Go</button></form></div><p>B.</p>'
    expect(readHtml(html)).toMatchObject({ markdown: 'A.\n\nB.', issues: ['unsupported-html'] })
    expect(readHtml(html).all[0]?.message).toContain('Stay with us')
  })

  test('keep what they say, and not what readers press and write in', () => {
    const html =
      '<form><p>Best tide?</p><label><input type="radio" name="q"> Low</label><label><input type="radio" name="q"> High</label><textarea>x</textarea><button>Vote</button></form>'
    expect(shown(html)).toBe('Best tide?\n\nLow\n\nHigh')
    expect(shown('<p>Tide: <select><option>Low</option><option>High</option></select>.</p>')).toBe(
      'Tide: Low / High.',
    )
  })

  test('around a whole page are no boxes', () => {
    const text = 'The harbour is quiet, and the boats are in. '.repeat(20)
    const html = `<form id="aspnetForm"><input type="hidden" value="x"><p>${text}</p><input type="search"></form>`
    expect(shown(html)).toBe(text.trim())
  })
})

describe('callouts', () => {
  test('of Quarto have their title alone above them', () => {
    const html =
      '<div class="callout callout-style-default callout-tip callout-titled"><div class="callout-header"><div class="callout-icon-container"><i class="callout-icon"></i></div><div class="callout-title-container"><span class="screen-reader-only">Tip</span>Look up</div></div><div class="callout-body-container callout-body"><p>Text.</p></div></div>'
    expect(shown(html)).toBe('> **Look up**\n>\n> Text.')
    const simple =
      '<div class="callout callout-style-simple callout-note"><div class="callout-body"><p>Text.</p></div></div>'
    expect(shown(simple)).toBe('> Text.')
  })

  test('of Notion have their sign before the text', () => {
    const html =
      '<figure class="block-color-gray callout"><div><span class="icon">💡</span></div><div><p>Text.</p><p>More.</p></div></figure>'
    expect(shown(html)).toBe('> 💡 Text.\n>\n> More.')
  })
})

describe('players of libraries leave no words of their controls', () => {
  const video = '<video src="/v.mp4"></video>'
  test.each([
    [
      'video.js',
      `<div class="video-js vjs-fluid">${video}<div class="vjs-control-bar"><div class="vjs-live-control">Stream Type LIVE</div><ul class="vjs-menu-content"><li>captions settings, opens captions settings dialog</li><li>captions off, selected</li></ul></div><div class="vjs-modal-dialog">${'<p>Beginning of dialog window. Escape will cancel and close the window.</p>'.repeat(9)}</div></div>`,
    ],
    [
      'Plyr',
      `<div class="plyr plyr--video"><div class="plyr__controls"><div class="plyr__menu"><span>Captions</span><span>Disabled</span></div></div><div class="plyr__video-wrapper">${video}</div></div>`,
    ],
    [
      'MediaElement.js',
      `<div class="mejs-container"><span class="mejs-offscreen">Video Player</span><div class="mejs-inner">${video}<div class="mejs-controls"><a href="javascript:void(0)"><span class="mejs-offscreen">Use Up/Down Arrow keys to increase or decrease volume.</span></a></div></div></div>`,
    ],
  ])('%s', (_name, html) => {
    expect(shown(`<p>A.</p>${html}<p>B.</p>`)).toBe('A.\n\n<https://e.com/v.mp4>\n\nB.')
  })
})

describe('words for those who hear the page', () => {
  test.each([
    ['<a href="https://x.example/">the tide<span class="sr-only"> (opens in a new tab)</span></a>'],
    [
      '<a href="https://x.example/">the tide<span class="visually-hidden">, öffnet in neuem Fenster</span></a>',
    ],
    [
      '<a href="https://x.example/">the tide<span class="screen-reader-text">（新しいタブで開く）</span></a>',
    ],
    [
      '<a href="https://x.example/">the tide<span style="clip: rect(0 0 0 0)">External link</span></a>',
    ],
    ['<a href="https://x.example/">the tide<span class="external-icon">↗</span></a>'],
    [
      '<a href="https://x.example/"><span aria-hidden="true">the tide</span><span class="sr-only">the tide</span></a>',
    ],
  ])('are cut where they are furniture: %s', (html) => {
    expect(shown(`<p>${html}</p>`)).toBe('[the tide](https://x.example/)')
  })

  test.each([
    [
      '<a href="https://x.example/"><svg width="9"></svg><span class="sr-only">Tides</span></a>',
      '[Tides](https://x.example/)',
    ],
    ['<span class="sr-only">Warning:</span> Mind the tide.', 'Warning: Mind the tide.'],
    [
      '<a href="https://x.example/">More<span class="sr-only"> of tides</span></a>',
      '[More of tides](https://x.example/)',
    ],
  ])('stay where they say something: %s', (html, markdown) => {
    expect(shown(`<p>${html}</p>`)).toBe(markdown)
  })
})

describe('lists', () => {
  const item = (level: number, sign: string, text: string) =>
    `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}<span>&nbsp; </span></span>${text}<o:p></o:p></p>`

  test('of Word are paragraphs with a sign', () => {
    const html = `${item(1, '·', 'One')}${item(2, 'o', 'In')}${item(1, '·', 'Two')}<p>End.</p>${item(1, '3.', 'Three')}${item(1, '4.', 'Four')}`
    expect(readHtml(html)).toMatchObject({
      markdown: '* One\n  * In\n* Two\n\nEnd.\n\n3. Three\n4. Four',
      issues: [],
    })
  })

  test('of Google Docs are one for each depth', () => {
    const list = (level: number, text: string) =>
      `<ul class="c1 lst-kix_ab-${level}"><li><span>${text}</span></li></ul>`
    expect(shown(`${list(0, 'One')}${list(1, 'In')}${list(2, 'Deep')}${list(0, 'Two')}`)).toBe(
      '* One\n  * In\n    * Deep\n* Two',
    )
  })

  test('of Notion are one for each item', () => {
    const one = '<ol class="numbered-list" start="1"><li>One</li></ol>'
    const two = '<ol class="numbered-list" start="2"><li>Two</li></ol>'
    const box = (is: string) =>
      `<ul class="to-do-list"><li><div class="checkbox checkbox-${is}"></div> <span>Swim</span></li></ul>`
    expect(shown(`${one}${two}<p>A.</p>${box('on')}${box('off')}`)).toBe(
      '1. One\n2. Two\n\nA.\n\n* [x] Swim\n* [ ] Swim',
    )
  })

  test('of tasks of Confluence have boxes', () => {
    const html =
      '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1">Swim</li><li data-inline-task-id="2">Row</li></ul>'
    expect(shown(html)).toBe('* [x] Swim\n* [ ] Row')
  })
})

describe('tabs', () => {
  const expected = '**One**\n\nA.\n\n**Two**\n\nB.'
  test.each([
    [
      'Elementor, for wide and small screens',
      '<div><div role="tablist"><div role="tab" aria-controls="a">One</div><div role="tab" aria-controls="b">Two</div></div><div role="tablist"><div role="tab" aria-controls="a">One</div><div id="a" role="tabpanel">A.</div><div role="tab" aria-controls="b">Two</div><div id="b" role="tabpanel" hidden>B.</div></div></div>',
    ],
    [
      'Divi',
      '<div class="et_pb_tabs"><ul class="et_pb_tabs_controls"><li><a href="#">One</a></li><li><a href="#">Two</a></li></ul><div><div class="et_pb_tab">A.</div><div class="et_pb_tab">B.</div></div></div>',
    ],
    [
      'Bootstrap',
      '<ul class="nav nav-tabs"><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul><div><div id="a">A.</div><div id="b">B.</div></div>',
    ],
    [
      'Webflow',
      '<div><div class="w-tab-menu"><a data-w-tab="1">One</a><a data-w-tab="2">Two</a></div><div><div class="w-tab-pane"><p>A.</p></div><div class="w-tab-pane"><p>B.</p></div></div></div>',
    ],
    [
      'a stack that opens',
      '<div><div role="tab" aria-controls="a">One</div><div id="a" role="tabpanel">A.</div><div role="tab" aria-controls="b">Two</div><div id="b" role="tabpanel" style="display:none">B.</div></div>',
    ],
  ])('%s', (_name, html) => {
    expect(shown(html)).toBe(expected)
  })

  test('whose panels begin with what the tabs say say it once', () => {
    const html =
      '<ul class="vc_tta-tabs-list"><li><a href="#a">One</a></li></ul><div id="a"><h4>One</h4><p>A.</p></div>'
    expect(shown(html)).toBe('#### One\n\nA.')
  })
})

test.each([
  [
    '<div class="slick-slide slick-cloned"><img src="/2.jpg"></div><div class="slick-slide"><img src="/1.jpg"></div><div class="slick-slide"><img src="/2.jpg"></div><ul class="slick-dots"><li><button>1</button></li></ul>',
  ],
  [
    '<div class="swiper-slide"><img src="/1.jpg"></div><div class="swiper-slide"><img src="/2.jpg"></div><div class="swiper-slide swiper-slide-duplicate"><img src="/1.jpg"></div><div class="swiper-pagination">1/2</div>',
  ],
])('slides are shown once, without what turns them: %s', (html) => {
  expect(readHtml(html)).toMatchObject({
    markdown: '![](https://e.com/1.jpg)\n\n![](https://e.com/2.jpg)',
    issues: [],
  })
})

test('lists of the headings of a text are taken away, and others stay', () => {
  const toc = (href: string) =>
    `<div id="ez-toc-container"><p>Contents</p><ul><li><a href="${href}">The tide</a></li></ul></div><p>Text.</p>`
  expect(shown(toc('#tide'))).toBe('Text.')
  expect(shown(toc('/other'))).toContain('The tide')
})

describe('notes', () => {
  const note = '<li id="n1"><p>Note. <a href="#r1">↩</a></p></li>'
  const call = '<p>Text<sup><a href="#n1" id="r1">1</a></sup>.</p>'
  test.each([
    [`<h2>Anmerkungen</h2><ol>${note}</ol>`],
    [`<div><h3>脚注</h3><div><ol>${note}</ol></div></div>`],
    [`<section><hr><h2>Références</h2><ol>${note}</ol></section>`],
    ['<p><strong>Notes</strong></p><p id="n1"><a href="#r1">[1]</a> Note.</p>'],
  ])('leave no heading behind: %s', (html) => {
    expect(shown(`${call}${html}`)).toBe('Text[^n1].\n\n[^n1]: Note.')
  })

  test('leave a heading that more stands under', () => {
    expect(shown(`${call}<h2>Notes</h2><ol>${note}</ol><p>A book.</p>`)).toBe(
      'Text[^n1].\n\n## Notes\n\nA book.\n\n[^n1]: Note.',
    )
  })

  test('of Distill are notes, and works are named by their keys', () => {
    const html =
      '<p>Tides<d-footnote>They <em>turn</em>.</d-footnote> by <d-cite key="moon2015"></d-cite>.</p><d-footnote-list><h3>Footnotes</h3><ol><li>They <em>turn</em>.<a class="footnote-backlink" href="#x">[↩]</a></li></ol></d-footnote-list>'
    expect(shown(html)).toBe('Tides[^d-note-1] by \\[moon2015].\n\n[^d-note-1]: They *turn*.')
    expect(shown('<p>Tides<d-footnote>They turn.</d-footnote>.</p>')).toBe('Tides (They turn.).')
  })
})

describe('what only a script shows', () => {
  test.each([
    [
      '<div class="elementor-widget-video" data-settings=\'{"youtube_url":"https:\\/\\/v.example\\/1"}\'><div></div></div>',
      'https://v.example/1',
    ],
    [
      '<div class="sqs-video-wrapper" data-html="&lt;iframe src=&quot;//v.example/1&quot;&gt;&lt;/iframe&gt;"></div>',
      'https://v.example/1',
    ],
    [
      '<figure class="media"><oembed url="https://v.example/1"></oembed></figure>',
      'https://v.example/1',
    ],
    ['<amp-twitter data-tweetid="99"></amp-twitter>', 'https://twitter.com/i/status/99'],
    [
      '<div class="wistia_embed wistia_async_ab1 x=true">&nbsp;</div>',
      'https://fast.wistia.net/embed/iframe/ab1',
    ],
    [
      '<div class="flourish-embed" data-src="visualisation/12"></div>',
      'https://public.flourish.studio/visualisation/12/',
    ],
    [
      '<iframe src="/media/oembed?url=https%3A//v.example/1&amp;max_width=0"></iframe>',
      'https://v.example/1',
    ],
    ['<a data-pin-do="embedPin" href="https://p.example/pin/1/"></a>', 'https://p.example/pin/1/'],
  ])('is a link: %s', (html, url) => {
    expect(shown(`<p>A.</p>${html}`)).toBe(`A.\n\n<${url}>`)
  })

  test('is told of without an address', () => {
    const html =
      '<p>A.</p><div class="poll-embed" data-attrs=\'{"id":1}\' data-component-name="PollToDOM"></div>'
    expect(readHtml(html)).toMatchObject({ markdown: 'A.', issues: ['unsupported-html'] })
  })

  test('a post has its own address, which its words do not lead to', () => {
    const html =
      '<blockquote class="tiktok-embed" cite="https://t.example/@a/video/1"><section><a href="https://t.example/@a?x=1">@a</a> Dance</section></blockquote>'
    expect(shown(html)).toBe(
      '> [@a](https://t.example/@a?x=1) Dance\n>\n> <https://t.example/@a/video/1>',
    )
  })

  test('a number that counts up is what it counts to, and icons are no text', () => {
    const html =
      '<div><span class="elementor-counter-number" data-to-value="500">0</span><span>+</span> users</div><p><span class="icon">\ue05a</span>Go</p>'
    expect(shown(html)).toBe('500+ users\n\nGo')
  })
})

test('a card for a file is one link', () => {
  const html =
    '<div class="file-embed-wrapper"><div class="file-embed-details-h1">Report</div><div class="file-embed-details-h2">1 MB</div><a class="wide" href="https://s.example/r.pdf"><span class="file-embed-button-text">Download</span></a><a class="narrow" href="https://s.example/r.pdf"><span class="file-embed-button-text">Download</span></a></div>'
  expect(shown(html)).toBe('[Report](https://s.example/r.pdf) – (1 MB)')
})

test('code of Confluence has its language', () => {
  const html =
    '<pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: java; gutter: false">int a;</pre>'
  expect(shown(html)).toBe('```java\nint a;\n```')
})

test('a drawing that only shows a picture is the picture, and a blurred one the sharp one', () => {
  expect(shown('<p>A.</p><svg viewBox="0 0 9 9"><image href="/s.jpg"></image></svg>')).toBe(
    'A.\n\n![](https://e.com/s.jpg)',
  )
  const wix =
    '<p><img src="/v1/fill/w_49,h_28,blur_2/a.jpg" data-pin-media="/v1/fill/w_900/a.jpg" alt="Sea"></p>'
  expect(shown(wix)).toBe('![Sea](https://e.com/v1/fill/w_900/a.jpg)')
})
