import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const words =
  'The keepers of the harbour say so, and nobody asked them twice, for the quay was empty.'
const paragraph = `<p>${words}</p>`

function read(html: string) {
  const page = `<!doctype html><html lang="en"><head><title>Long</title><meta property="article:published_time" content="2026-01-02T08:00:00Z"></head><body><h1>Long</h1><div class="entry-content">${paragraph.repeat(5)}${html}</div></body></html>`
  const { article, issues } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/long' })
  const { sections } = article ?? {}
  return { text: JSON.stringify(sections), messages: issues.map(({ message }) => message) }
}

describe('what asks readers for something is left out at the end of a text, and reported', () => {
  test.each([
    ['ar', 'تابعونا على فيسبوك وتويتر'],
    ['de', 'Abonnieren Sie jetzt unseren Newsletter!'],
    ['en', 'Want more? Sign up for our newsletter here.'],
    ['es', 'Síguenos en Facebook y en Instagram'],
    ['fr', 'Abonnez-vous à notre infolettre'],
    ['he', 'עקבו אחרינו בפייסבוק'],
    ['hi', 'हमें फॉलो करें'],
    ['it', 'Seguici su Facebook'],
    ['ja', '公式Twitterのフォローはこちら'],
    ['ko', '뉴스레터 구독하기'],
    ['nl', 'Volg ons op Instagram'],
    ['pl', 'Obserwuj nas na Facebooku'],
    ['pt', 'Siga-nos no Instagram'],
    ['ru', 'Подписывайтесь на наш канал'],
    ['tr', 'Bizi Twitter’da takip edin'],
    ['zh', '欢迎关注我们的微信公众号'],
    ['zh-Hant', '追蹤我們的 Facebook'],
  ])('in %s', (_, line) => {
    const { messages, text } = read(`<p>${line}</p>`)
    expect(text).not.toContain(line.slice(0, 8))
    expect(text.split(words)).toHaveLength(6)
    expect(messages).toEqual([expect.stringContaining('Found lines that ask readers')])
  })

  test.each([
    ['a notice of rights', '<p>© 2026 Example House. All rights reserved.</p>'],
    ['what leads back', '<p><a href="/">Zurück zur Startseite</a></p>'],
    ['a heading of nothing', '<h3>Photos of the day</h3>'],
    ['a line that heads nothing', '<p>Tell others:</p>'],
    ['one above another line', '<p>Follow us on Facebook!</p><p>Ada writes of boats.</p>'],
    ['in a list', '<ul><li><a href="https://t.example">Follow us on Twitter</a></li></ul>'],
    ['beside a break', `<div>${words}<br><br>Follow us on Twitter</div>`],
  ])('%s', (_, html) => {
    const { messages, text } = read(html)
    expect(text).not.toMatch(/rights reserved|Zurück|Photos|Tell|Follow/)
    expect(text.split(words).length).toBeGreaterThan(5)
    expect(messages).toEqual([expect.stringContaining('Found lines that ask readers')])
  })

  test.each([
    ['a sentence on newsletters', 'Her newsletter has nine readers, and they follow it.'],
    ['a sentence on followers', 'They follow the boats to the weir, as their fathers did.'],
    ['what a product asks', 'Sign up for the race with your e-mail address.'],
    ['a sentence that ends in a colon', `${words.slice(0, -1)}, and one more thing that is true:`],
  ])('%s stays', (_, line) => {
    const { messages, text } = read(`<p>${line}</p>`)
    expect(text).toContain(line)
    expect(messages).toEqual([])
  })

  test.each([
    ['with a picture below it', '<h3>Photos</h3><img src="/1.jpg" alt="A boat">'],
    ['with a text below it', `<h3>Photos</h3>${paragraph}`],
    ['that leads somewhere', '<h3><a href="/photos">Photos</a></h3>'],
    ['that is a sentence', '<h3>Photos are all we have.</h3>'],
  ])('a heading %s stays', (_, html) => {
    expect(read(html).text).toContain('Photos')
  })

  test('in the midst of a text it stays', () => {
    const line = 'Follow us on Facebook, it said.'
    expect(read(`<p>${line}</p>${paragraph.repeat(5)}`).text).toContain(line)
  })

  test('where a text is about that, it stays', () => {
    const line =
      '<p>Follow us on Facebook and on Instagram, and you get the boats first of all.</p>'
    const page = `<html lang="en"><head><title>Long</title></head><body><h1>Long</h1><div class="entry-content"><p>Hello.</p>${line}</div></body></html>`
    const { article } = articleFromHtml(page, { url: 'https://e.example/long' })
    expect(JSON.stringify(article?.sections)).toContain('Follow us')
  })
})

describe('a label in a text is none of it', () => {
  test.each([
    ...['Advertisement', '- Anzeige -', 'Publicité', 'Publicidad:', 'Pubblicità', 'РЕКЛАМА'],
    ...['إعلان', 'פרסומת', 'विज्ञापन', '広告', '광고', '广告', 'Advertentie', 'Reklama'],
    ...['Image 2 of 23', 'Bild 3 von 10', 'Foto 1 de 1', '4 von 17', '写真 1 / 5'],
  ])('%s', (label) => {
    const { messages, text } = read(`<p>${label}</p>${paragraph}`)
    expect(text).not.toContain(label)
    expect(text.split(words)).toHaveLength(7)
    expect(messages).toHaveLength(1)
  })

  test.each([
    ['a heading', '<h3>Advertising</h3>'],
    ['an item', '<ul><li>Advertising</li></ul>'],
    ['a cell', '<table><tr><th>Kind</th></tr><tr><td>Advertising</td></tr></table>'],
    ['a sentence', '<p>Advertising is dear.</p>'],
  ])('%s stays', (_, html) => {
    expect(read(`${html}${paragraph}`).text).toContain('Advertising')
  })
})

describe('who took the picture of the article, in a line below the text, is its credit', () => {
  const pageOf = (
    line: string,
    head = '<meta property="og:image" content="https://e.example/a.jpg">',
  ) => {
    const { article } = articleFromHtml(
      `<html lang="en"><head><title>Long</title>${head}</head><body><h1>Long</h1><div class="entry-content">${paragraph.repeat(5)}<p>${line}</p></div></body></html>`,
      { url: 'https://e.example/long' },
    )
    const { image, sections } = article ?? {}
    const credit = typeof image === 'object' ? image.credit : undefined
    return { credit, text: JSON.stringify(sections) }
  }

  test.each([
    'Photo: Ada Example',
    'Photo by Ada Example',
    '(Photo credit: Ada Example)',
    'Titelbild: Ada Example',
    'Foto: Ada Example',
    'Crédits photos : Ada Example',
    'Imagem: Ada Example',
    'Zdjęcie: Ada Example',
    'Фото: Ada Example',
    '写真：Ada Example',
    '图片：Ada Example',
  ])('%s', (line) => {
    const { credit, text } = pageOf(line)
    expect(credit).toBe('Ada Example')
    expect(text).not.toContain('Ada')
    expect(text.split(words)).toHaveLength(6)
  })

  test.each([
    ['without a picture', 'Photo: Ada Example', ''],
    ['in a sentence', 'A photo by Ada Example hangs there.', undefined],
  ])('%s the line stays', (_, line, head) => {
    const { credit, text } = pageOf(line, head)
    expect(credit).toBeUndefined()
    expect(text).toContain(line)
  })
})
