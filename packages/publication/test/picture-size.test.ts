import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureSize } from '../src/picture/picture-size.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } })

const svg = (attributes: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`,
  )

describe('the size of a picture', () => {
  test.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('is read of %s', async (format) => {
    const bytes = await plain(311, 97).toFormat(format).toBuffer()
    expect(pictureSize(bytes)).toEqual({ width: 311, height: 97 })
  })

  test('is that of a picture as it is shown, where a camera has turned it', async () => {
    const turned = await plain(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(pictureSize(turned)).toEqual({ width: 30, height: 40 })
    const upright = await plain(40, 30).jpeg().withMetadata({ orientation: 3 }).toBuffer()
    expect(pictureSize(upright)).toEqual({ width: 40, height: 30 })
  })

  test('stands behind a profile of colours', async () => {
    const bytes = await plain(64, 48).jpeg().withIccProfile('p3').toBuffer()
    expect(pictureSize(bytes)).toEqual({ width: 64, height: 48 })
  })

  test('of a drawing is what it says, or its view', () => {
    expect(pictureSize(svg('width="120" height="60px"'))).toEqual({ width: 120, height: 60 })
    expect(pictureSize(svg('viewBox="0 0 24 12"'))).toEqual({ width: 24, height: 12 })
    expect(pictureSize(svg('width="100%" height="100%"'))).toBeUndefined()
  })

  test('is unknown of what is no picture, or a size that none has', () => {
    const encode = (text: string) => new TextEncoder().encode(text)
    for (const text of ['', 'GIF89a', '\u0089PNG', 'RIFF....WEBP', '<p>No</p>', '....ftypavif'])
      expect(pictureSize(encode(text))).toBeUndefined()
    expect(pictureSize(svg('width="0" height="5"'))).toBeUndefined()
    expect(pictureSize(svg('width="1e99" height="5"'))).toBeUndefined()
  })
})

const samples = await Promise.all(
  (['jpeg', 'png', 'gif', 'webp', 'avif'] as const).map((format) =>
    plain(33, 22).withMetadata({ orientation: 6 }).toFormat(format).toBuffer(),
  ),
)

test('of a damaged picture is a size or nothing', () => {
  const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 })
  fc.assert(
    fc.property(fc.nat(samples.length - 1), changes, fc.nat(400), (which, changed, cut) => {
      const bytes = Uint8Array.from(samples[which] ?? [])
      for (const [at, value] of changed) bytes[at % bytes.length] = value
      for (const part of [bytes, bytes.subarray(0, cut)]) {
        const { height = 1, width = 1 } = pictureSize(part) ?? {}
        expect([width, height].every((side) => Number.isSafeInteger(side) && side > 0)).toBe(true)
      }
    }),
  )
})
