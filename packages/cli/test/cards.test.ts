import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { folderWith, markdown, standfirst, write } from './standfirst.ts'

const configuration = (pages: object, site: object = {}) =>
  JSON.stringify({ site: { url: 'https://example.com/', title: 'Example', ...site }, pages })

const cardsIn = (folder: string) =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /card\.[\w-]{16}\.png$/.test(name))
    .sort()

const pageOf = (folder: string, path: string) =>
  readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8')

test('articles and pages without a picture have a card, and only previews of links show it', async () => {
  const folder = folderWith({
    'standfirst.config.json': configuration({ cards: true }),
    'articles/a.md': markdown(
      'A long title & <b>signs</b>, “quotes”: Ärger im Όλυμπος — Привет 🎉',
    ),
    'articles/b.md': markdown('B').replace('---\n', '---\nimage: { url: lead.png, alt: Lead }\n'),
    'articles/c.md': markdown('C').replace('---\n', '---\nstatus: retracted\n'),
    'pages/about.md': '---\ntitle: About\n---\n\nWho we are.\n',
    'public/lead.png': '',
  })
  const built = standfirst(folder, ['build'])
  expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('no-card')])
  const cards = cardsIn(folder)
  expect(cards.map((name) => name.replace(/card\..*/, ''))).toEqual(['a/', 'about/'])
  const bytes = readFileSync(join(folder, 'dist', cards[0] ?? ''))
  const { format, height, width } = await sharp(bytes).metadata()
  expect([format, width, height]).toEqual(['png', 1200, 630])
  const page = pageOf(folder, 'a')
  expect(page.match(new RegExp(`https://example\\.com/${cards[0]}`, 'g'))).toHaveLength(1)
  expect(page).toContain(`<meta property="og:image" content="https://example.com/${cards[0]}">`)
  expect(page).toContain('<meta property="og:image:width" content="1200">')
  expect(pageOf(folder, 'about')).toContain(cards[1])
  expect(readFileSync(join(folder, 'dist/feed.xml'), 'utf8')).not.toContain('card.')
  const checked = standfirst(folder, ['check'])
  expect(checked.stdout + checked.stderr).not.toContain('card')

  // The same again, from nothing.
  rmSync(join(folder, '.standfirst'), { recursive: true })
  rmSync(join(folder, 'dist'), { recursive: true })
  standfirst(folder, ['build'])
  expect(cardsIn(folder)).toEqual(cards)
  expect(readFileSync(join(folder, 'dist', cards[0] ?? '')).equals(bytes)).toBe(true)
})

test('a card is drawn again only where what stands on it is another', () => {
  const folder = folderWith({
    'standfirst.config.json': configuration({ cards: true }),
    'articles/a.md': markdown('A'),
    'articles/b.md': markdown('B'),
  })
  standfirst(folder, ['build'])
  const cache = join(folder, '.standfirst/pictures')
  const times = () => readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs])
  const [before, first] = [times(), cardsIn(folder)]
  expect(standfirst(folder, ['build']).stderr).toContain(' 0 written')
  write(folder, { 'articles/a.md': `${markdown('A')}\nMore.\n` })
  standfirst(folder, ['build'])
  expect([times(), cardsIn(folder)]).toEqual([before, first])
  write(folder, { 'articles/a.md': markdown('Another') })
  standfirst(folder, ['build'])
  expect(cardsIn(folder)).toHaveLength(2)
  expect(cardsIn(folder)[1]).toBe(first[1])
  expect(cardsIn(folder)[0]).not.toBe(first[0])
  write(folder, {
    'standfirst.config.json': configuration({ cards: true }, { colors: { ground: '#ffeedd' } }),
  })
  standfirst(folder, ['build'])
  expect(cardsIn(folder)[1]).not.toBe(first[1])
})

test('where a typeface lacks a letter, or is not there, it is said', () => {
  const folder = folderWith({
    'standfirst.config.json': configuration({ cards: true }, { image: 'site.png' }),
    'articles/a.md': markdown('日本語の題'),
  })
  const built = standfirst(folder, ['build'])
  expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('no-card')])
  expect(built.stderr).toContain('“日”')
  expect(cardsIn(folder)).toEqual([])
  expect(pageOf(folder, 'a')).toContain(
    '<meta property="og:image" content="https://example.com/site.png">',
  )
  write(folder, { 'standfirst.config.json': configuration({ cards: { fonts: ['own.woff2'] } }) })
  const wrong = standfirst(folder, ['build'])
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('own.woff2')])
})
