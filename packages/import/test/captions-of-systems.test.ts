import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const sea = '<img src="/sea.jpg" alt="Sea">'

describe('a caption that is no `figcaption` in a `figure`', () => {
  test.each([
    [
      'WordPress',
      `<dl class="wp-caption"><dt>${sea}</dt><dd class="wp-caption-text">Low tide</dd></dl>`,
    ],
    [
      'galleries of WordPress',
      `<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon">${sea}</dt><dd class="wp-caption-text gallery-caption">Low tide</dd></dl></div>`,
    ],
    [
      'Squarespace',
      `<div class="image-block-outer-wrapper"><div class="image-block-wrapper">${sea}</div><div class="image-caption-wrapper"><div class="image-caption"><p>Low tide</p></div></div></div>`,
    ],
    [
      'Blogger, in a table',
      `<table class="tr-caption-container"><tbody><tr><td>${sea}</td></tr><tr><td class="tr-caption">Low tide</td></tr></tbody></table>`,
    ],
    [
      'Sphinx',
      `<div class="figure" id="f1">${sea}<p class="caption"><span class="caption-text">Low tide</span><a class="headerlink" href="#f1">¶</a></p></div>`,
    ],
    [
      'Asciidoctor',
      `<div class="imageblock"><div class="content">${sea}</div><div class="title">Low tide</div></div>`,
    ],
    ['Notion', `<div><div>${sea}</div><figcaption>Low tide</figcaption></div>`],
    ['themes', `<div class="photo">${sea}<span class="photo-caption">Low tide</span></div>`],
  ])('%s', (_name, html) => {
    expect(readHtml(`<p>A.</p>${html}`).markdown).toBe(
      'A.\n\n![Sea](https://e.com/sea.jpg "Low tide")',
    )
  })

  test('with a link it stays a text, and keeps the link', () => {
    const html = `<div>${sea}<p class="caption">By <a href="https://p.example/">Ana</a></p></div>`
    expect(readHtml(html).markdown).toBe(
      '![Sea](https://e.com/sea.jpg)\n\nBy [Ana](https://p.example/)',
    )
  })

  test('beside two pictures, or other words, it stays where it is', () => {
    const two = `<div>${sea}<img src="/2.jpg" alt=""><p class="caption">Both</p></div>`
    const more = `<div>${sea}<p>Text.</p><p class="caption">Low tide</p></div>`
    expect(readHtml(two).markdown).toMatch(/^!.*!.*\n\nBoth$/)
    expect(readHtml(more).markdown).toMatch(/^!.*\n\nText\.\n\nLow tide$/)
  })
})

test('the parts of a caption do not run together', () => {
  const parts = '<span class="caption">Low tide</span><span class="credit">Photo: Ana</span>'
  expect(readHtml(`<figure>${sea}<figcaption>${parts}</figcaption></figure>`).markdown).toBe(
    '![Sea](https://e.com/sea.jpg "Low tide Photo: Ana")',
  )
  const letters = '<span style="a:b">H</span><sub>2</sub><span style="a:b">O</span>'
  expect(readHtml(`<figure>${sea}<figcaption>${letters}</figcaption></figure>`).markdown).toBe(
    '![Sea](https://e.com/sea.jpg "H2O")',
  )
})

test('lines that a style makes are lines', () => {
  const html = '<div style="white-space: pre-wrap">Roses\nare red</div>'
  expect(readHtml(html).markdown).toBe('Roses\\\nare red')
})
