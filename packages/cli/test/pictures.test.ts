import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { folderWith, markdown, standfirst } from './standfirst.ts'

const configuration = (images?: object) =>
  JSON.stringify({ site: { url: 'https://example.com/', title: 'Example' }, images })

async function site(images?: object): Promise<string> {
  const folder = folderWith({
    'standfirst.config.json': configuration(images),
    'articles/a.md': `${markdown('A').replace('---\n', '---\nimage: { url: lead.jpg, alt: Lead }\n')}\n![View](view.png)\n`,
    'articles/b.md': markdown('B'),
  })
  await draw(folder, 'articles/lead.jpg', 640, 360)
  await draw(folder, 'articles/view.png', 160, 120)
  return folder
}

const draw = (folder: string, path: string, width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#246' },
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 32/1' } })
    .toFile(join(folder, path))

function build(folder: string): string {
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('Built')])
  return stderr
}

/** The pictures of the output folder, with their contents. */
function picturesOf(folder: string): Map<string, Buffer> {
  const dist = join(folder, 'dist')
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => /\.(?:jpe?g|png|webp|avif)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(dist, name))]),
  )
}

test('pictures are there in sizes and formats, and pages offer them', async () => {
  const folder = await site({ widths: [80, 320], formats: ['avif', 'webp'] })
  build(folder)
  const made = picturesOf(folder)
  const names = [...made.keys()].map((name) => name.replace(/\.[\w-]{8}-/, '.HASH-')).sort()
  expect(names).toEqual([
    ...['lead.HASH-320.avif', 'lead.HASH-320.webp', 'lead.HASH-80.avif', 'lead.HASH-80.webp'],
    'lead.jpg',
    ...['view.HASH-160.avif', 'view.HASH-160.webp', 'view.HASH-80.avif', 'view.HASH-80.webp'],
    'view.png',
  ])
  for (const [name, bytes] of made) {
    const { exif, width } = await sharp(bytes).metadata()
    expect(width).toBe(Number(/-(\d+)\.\w+$/.exec(name)?.[1] ?? width))
    expect(exif === undefined || !/-\d+\.\w+$/.test(name)).toBe(true)
  }
  const page = readFileSync(join(folder, 'dist/a/index.html'), 'utf8').replace(
    /\.[\w-]{8}-(?=\d+\.)/g,
    '.HASH-',
  )
  expect(page).toContain(
    'width="640" height="360" srcset="https://example.com/lead.HASH-80.webp 80w, https://example.com/lead.HASH-320.webp 320w, https://example.com/lead.jpg 640w" sizes="(min-width: 48rem) 44rem, 100vw"',
  )
  expect(page).toContain(
    '<picture><source type="image/avif" srcset="https://example.com/view.HASH-80.avif 80w, https://example.com/view.HASH-160.avif 160w" sizes="(min-width: 48rem) 44rem, 100vw"><img src="https://example.com/view.png" alt="View" width="160" height="120" srcset="https://example.com/view.HASH-80.webp 80w, https://example.com/view.HASH-160.webp 160w"',
  )
  const { code, stderr, stdout } = standfirst(folder, ['check'])
  expect([code, stdout, stderr]).toEqual([0, expect.anything(), expect.anything()])
})

test('they are made again only where the picture is another, with the same bytes each time', async () => {
  const folder = await site({ widths: [80] })
  build(folder)
  const first = picturesOf(folder)
  const cache = join(folder, '.standfirst/pictures')
  const times = () =>
    Object.fromEntries(
      readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]),
    )
  const before = times()
  expect(build(folder)).toContain(' 0 written')
  rmSync(join(folder, 'dist'), { recursive: true })
  build(folder)
  expect([picturesOf(folder), times()]).toEqual([first, before])

  await draw(folder, 'articles/view.png', 150, 120)
  build(folder)
  const second = picturesOf(folder)
  expect(second.size).toBe(first.size)
  expect([...second.keys()].filter((name) => !first.has(name))).toEqual([
    expect.stringMatching(/^view\.[\w-]{8}-80\.webp$/),
  ])
  expect(readFileSync(join(folder, 'dist/a/index.html'), 'utf8')).toContain('width="150"')
  expect(Object.keys(times())).toHaveLength(2)

  rmSync(cache, { recursive: true })
  build(folder)
  expect(picturesOf(folder)).toEqual(second)
})

test('where nothing is said of them, pictures stay as they are, but for where they were taken', async () => {
  const folder = await site()
  build(folder)
  const made = picturesOf(folder)
  expect([...made.keys()]).toEqual(['lead.jpg', 'view.png'])
  const own = readFileSync(join(folder, 'articles/lead.jpg'))
  expect(made.get('lead.jpg')?.equals(own)).toBe(false)
  expect(made.get('lead.jpg')).toHaveLength(own.length)
  writeFileSync(join(folder, 'standfirst.config.json'), configuration({ keepLocation: true }))
  build(folder)
  expect(picturesOf(folder).get('lead.jpg')?.equals(own)).toBe(true)
})

test('a damaged picture is told and shown as it is', async () => {
  const folder = await site({ widths: [80] })
  const file = join(folder, 'articles/lead.jpg')
  writeFileSync(file, readFileSync(file).subarray(0, 2000))
  const said = build(folder)
  expect(said).toContain('articles/lead.jpg')
  expect(said).toContain('unreadable-picture')
  expect([...picturesOf(folder).keys()].filter((name) => name.startsWith('lead'))).toEqual([
    'lead.jpg',
  ])
  expect(readFileSync(join(folder, 'dist/a/index.html'), 'utf8')).toContain(
    'width="640" height="360" fetchpriority="high"',
  )
})
