import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const url = 'https://e.example/2026/01/02/tide'

function read(text: string, head = '') {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title>${head}</head><body><article><h1>Tide</h1><div class="entry-content">${text}</div></article></body></html>`,
    { url },
  )
  return { image: article?.image, text: JSON.stringify(article?.sections) }
}

const google = 'https://blogger.googleusercontent.com/img/b/R2/AV'

describe('a picture in two sizes is one: the lead stands once', () => {
  test.each([
    ['Blogger', `${google}/s320/a.png`, `${google}/s1600/a.png`],
    ['Blogger, cut', `${google}/w1200-h630-p-k-no-nu/a.png`, `${google}/s72-c/a.png`],
    [
      'Google',
      'https://lh3.googleusercontent.com/a=w640-h480',
      'https://lh3.googleusercontent.com/a=s0',
    ],
    ['WordPress', 'https://e.example/a-300x200.jpg', '/a-scaled.jpg'],
    ['Photon', 'https://i0.wp.com/e.example/a.jpg?resize=300%2C200&ssl=1', '/a.jpg'],
    [
      'Substack',
      'https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fs.example%2Fa.png',
      'https://substackcdn.com/image/fetch/$s_!a!,f_auto/https%3A%2F%2Fs.example%2Fa.png',
    ],
    [
      'Medium',
      'https://miro.medium.com/v2/resize:fit:700/1*a.png',
      'https://miro.medium.com/v2/resize:fit:1200/format:webp/1*a.png',
    ],
    ['Next.js', 'https://e.example/_next/image?url=%2Fa.jpg&w=640&q=75', '/a.jpg'],
    ['Vercel', 'https://e.example/_vercel/image?url=%2Fa.jpg&w=640&q=75', '/a.jpg'],
    ['Netlify', 'https://e.example/.netlify/images?w=640&url=/a.jpg', '/a.jpg'],
    ['Astro', 'https://e.example/_image?href=%2Fa.jpg&w=640&f=webp', '/a.jpg'],
    ['Nuxt', 'https://e.example/_ipx/w_640,q_80/a.jpg', '/a.jpg'],
    ['Cloudflare', 'https://e.example/cdn-cgi/image/width=600/a.jpg', '/a.jpg'],
    [
      'Cloudflare, of another house',
      'https://e.example/cdn-cgi/image/width=600/https://o.example/a.jpg',
      'https://o.example/a.jpg',
    ],
    [
      'Ghost',
      'https://e.example/content/images/size/w600/format/webp/a.jpg',
      '/content/images/a.jpg',
    ],
    [
      'Cloudinary',
      'https://res.cloudinary.com/d/image/upload/w_300,c_fill/v1/a.jpg',
      'https://res.cloudinary.com/d/image/upload/v1/a.jpg',
    ],
    [
      'Wix',
      'https://static.wixstatic.com/media/a.jpg/v1/fill/w_300,h_200,q_80/a.jpg',
      'https://static.wixstatic.com/media/a.jpg',
    ],
    ['Webflow', 'https://cdn.example/a-p-500.jpg', 'https://cdn.example/a.jpg'],
    ['Hugo', 'https://e.example/a_hu123abc_300x0_resize_q75_box.jpg', '/a.jpg'],
    ['Drupal', 'https://e.example/files/styles/large/public/a.jpg?itok=b', '/files/a.jpg'],
    ['Shopify', 'https://cdn.shopify.com/s/a_300x.jpg?v=1', 'https://cdn.shopify.com/s/a.jpg?v=1'],
  ])('%s', (_, stated, shown) => {
    const head = `<meta property="og:image" content="${stated}">`
    const found = read(`<figure><img src="${shown}" alt="A boat"></figure><p>The sea.</p>`, head)
    expect(found.image).toEqual({ url: stated, alt: 'A boat' })
    expect(found.text).toContain('The sea.')
    expect(found.text).not.toContain('boat')
  })

  test.each([
    ['other files', 'https://e.example/a.jpg', '/b.jpg'],
    [
      'others of one service',
      'https://e.example/_next/image?url=%2Fa.jpg&w=640',
      '/_next/image?url=%2Fb.jpg&w=640',
    ],
    [
      'others of Google',
      'https://lh3.googleusercontent.com/a=s320',
      'https://lh3.googleusercontent.com/b=s320',
    ],
    ['what a script gives', 'https://e.example/image.php?id=1', '/image.php?id=2'],
    ['folders of years', 'https://e.example/s2025/a.jpg', '/s2026/a.jpg'],
  ])('%s are two', (_, stated, shown) => {
    const head = `<meta property="og:image" content="${stated}">`
    expect(read(`<img src="${shown}" alt="A boat"><p>The sea.</p>`, head).text).toContain('A boat')
  })
})

const small = `<div class="separator"><a href="${google}/s1600/a.png"><img src="${google}/s320/a.png" alt="A boat" width="320" height="200"></a></div>`

test.each([
  ['loose words', `${small}The sea.<br><br>The quay.`],
  ['a paragraph', `${small}<p>The sea.</p>`],
  ['a paragraph, below an empty one', `<p>&nbsp;</p>${small}<p>The sea.</p>`],
])(
  'a small lead that leads to the large one above %s is the large one, and stands once',
  (_, html) => {
    const { image, text } = read(html)
    expect(image).toEqual({ url: `${google}/s1600/a.png`, alt: 'A boat' })
    expect(text).not.toContain('boat')
  },
)

test('a picture below loose words leads no text', () => {
  const { image, text } = read(`The sea.<br><br>${small}The quay.`)
  expect(image).toBeUndefined()
  expect(text).toContain('A boat')
})
