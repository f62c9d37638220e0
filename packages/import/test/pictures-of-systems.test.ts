import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
const sun = '![Sun](https://e.com/sun.jpg)'

describe('a picture that is shown until another is loaded', () => {
  test.each([
    [
      'a spinner, and the picture for those without scripts',
      '<div><img src="/i/spinner.svg" alt=""><noscript><img src="/sun.jpg" alt="Sun"></noscript></div>',
    ],
    [
      'a small one, which a class names',
      '<div class="progressive"><img class="preview" src="/sun_s.jpg" alt="Sun"><img class="full" data-src="/sun.jpg" alt="Sun"></div>',
    ],
    [
      'a small one, which its address names',
      '<div><img src="/sun.jpg?w=20&blur=5" alt="Sun"><img src="/sun.jpg" alt="Sun"></div>',
    ],
    [
      'one of Gatsby',
      `<div class="gatsby-image-wrapper"><img aria-hidden="true" data-placeholder-image="" src="data:image/jpeg;base64,/9j/" alt=""><picture><source data-srcset="/sun.webp"><img data-main-image="" data-src="/sun.jpg" alt="Sun"></picture><noscript><picture><img src="/sun.jpg" alt="Sun"></picture></noscript></div>`,
    ],
    [
      'one of Next.js',
      `<p><span><span><img alt="" aria-hidden="true" src="data:image/svg+xml,%3csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%27100%27/%3e"></span><img alt="Sun" src="${dot}" data-nimg="intrinsic"><noscript><img alt="Sun" src="/sun.jpg"></noscript></span></p>`,
    ],
    [
      'a grey one beside the picture',
      '<figure><picture><source srcset="/sun.webp"><img alt="Sun" src="/sun.jpg"></picture><img src="/grey-placeholder.png"></figure>',
    ],
    [
      'markup that was escaped for those without scripts',
      `<p><img src="${dot}" data-src="/sun.jpg" alt="Sun"><noscript>&lt;img src="/sun.jpg" alt="Sun"&gt;</noscript></p>`,
    ],
    [
      'what keeps things apart',
      '<p><img src="/spacer.gif" alt=""><img src="/sun.jpg" alt="Sun"></p>',
    ],
    [
      'a picture of AMP whose sides are a ratio',
      '<amp-img src="/sun.jpg" alt="Sun" width="1" height="1" layout="responsive"></amp-img>',
    ],
    ['one in the background', '<div role="img" aria-label="Sun" data-bg="/sun.jpg"></div>'],
    [
      'one in the background, by its style',
      `<div role="img" aria-label="Sun" style="color:red;background-image:url('/sun.jpg')"></div>`,
    ],
  ])('%s', (_name, html) => {
    expect(readHtml(`<p>Dawn.</p>${html}`)).toMatchObject({
      markdown: `Dawn.\n\n${sun}`,
      issues: [],
    })
  })

  test('Medium has the size in the path', () => {
    const html =
      '<figure><div><img alt="Sun" src="https://miro.medium.com/max/60/1*s.png?q=20"></div><noscript><img alt="Sun" src="https://miro.medium.com/max/1400/1*s.png"></noscript></figure>'
    expect(readHtml(`<p>Dawn.</p>${html}`).markdown).toBe(
      'Dawn.\n\n![Sun](https://miro.medium.com/max/1400/1*s.png)',
    )
  })

  test('two that only look alike are two', () => {
    const two = '<p><img src="/grey.png" alt=""><img src="/red.png" alt=""></p>'
    const thumbs =
      '<p><img class="thumb" src="/1.jpg" alt=""><img class="thumb" src="/2.jpg" alt=""></p>'
    expect(readHtml(two).markdown).toBe('![](https://e.com/grey.png)![](https://e.com/red.png)')
    expect(readHtml(thumbs).markdown).toBe('![](https://e.com/1.jpg)![](https://e.com/2.jpg)')
  })
})

describe('a picture for light pages and one for dark ones: the light one', () => {
  test.each([
    [
      'Material for MkDocs',
      '<img src="/l.png#only-light" alt="L"><img src="/d.png#only-dark" alt="L">',
    ],
    [
      'GitHub',
      '<img src="/d.png#gh-dark-mode-only" alt="L"><img src="/l.png#gh-light-mode-only" alt="L">',
    ],
    [
      'Docusaurus',
      '<img src="/l.png" alt="L" class="themedComponent_a themedComponent--light_b"><img src="/d.png" alt="L" class="themedComponent_a themedComponent--dark_b">',
    ],
    [
      'Sphinx',
      '<img class="only-light" src="/l.png" alt="L"><img class="only-dark" src="/d.png" alt="L">',
    ],
    [
      'Tailwind',
      '<img class="dark:hidden" src="/l.png" alt="L"><img class="hidden dark:block" src="/d.png" alt="L">',
    ],
    [
      'Starlight',
      '<img class="light:sl-hidden" src="/d.png" alt="L"><img class="dark:sl-hidden" src="/l.png" alt="L">',
    ],
  ])('%s', (_name, html) => {
    const { issues, markdown } = readHtml(`<p>${html}</p>`)
    expect(markdown.replace(/#[^)]*/, '')).toBe('![L](https://e.com/l.png)')
    expect(issues).toEqual([])
  })

  test('one that has no other stays', () => {
    expect(readHtml('<p><img class="only-dark" src="/d.png" alt="D"></p>').markdown).toBe(
      '![D](https://e.com/d.png)',
    )
  })
})

describe('sources of a picture', () => {
  test.each([
    [
      'one that has nothing else',
      '<picture><source srcset="/a.avif" type="image/avif"><source srcset="/a.jpg"></picture>',
      '![](https://e.com/a.jpg)',
    ],
    [
      'the one that is not for small screens',
      `<picture><source media="(min-width: 800px)" srcset="/large.jpg 1200w"><source media="(max-width: 799px)" srcset="/small.jpg 400w"><img src="${dot}" alt="A"></picture>`,
      '![A](https://e.com/large.jpg)',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(readHtml(html)).toMatchObject({ markdown, issues: [] })
  })
})

test('a player that waits for consent keeps its address', () => {
  const html =
    '<p>See:</p><iframe src="about:blank" data-cmp-src="https://v.example/embed/1" title="V"></iframe>'
  expect(readHtml(html).markdown).toBe('See:\n\n[V](https://v.example/embed/1)')
})

test.each([
  ['a figure', '<figure><img src="/sun.jpg" alt="Sun"><figcaption>At noon</figcaption></figure>'],
  [
    'a box with a caption of WordPress',
    '<div class="blog__thumbnail"><img src="/sun.jpg" alt="Sun"><p class="wp-caption-text">At noon</p></div>',
  ],
])('the picture that a page states has the words that it shows above its text: %s', (_, shown) => {
  const { article } = articleFromHtml(
    `<html lang="en"><head><title>Noon</title><meta property="og:image" content="https://e.com/sun.jpg"></head><body><h1>Noon</h1><section>${shown}</section><div class="entry-content"><p>${'It was noon. '.repeat(90)}</p></div></body></html>`,
    { url: 'https://e.com/noon' },
  )
  expect(article?.image).toMatchObject({
    url: 'https://e.com/sun.jpg',
    alt: 'Sun',
    caption: 'At noon',
  })
})
