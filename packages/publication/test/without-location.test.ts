import exifr from 'exifr'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withoutLocation } from '../src/picture/without-location.ts'

const exif = {
  IFD0: { Copyright: 'Ada', Software: 'Camera' },
  IFD2: { LensModel: 'Lens' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 3230/100',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 4366/100',
  },
}

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="51,30.538N" dc:source="Desk"><exif:GPSLongitude>0,7.728W</exif:GPSLongitude></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const noise = Buffer.from(Array.from({ length: 48 * 32 * 3 }, (_, index) => (index * 97) % 251))

const taken = (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff') =>
  sharp(noise, { raw: { width: 48, height: 32, channels: 3 } })
    .withExif(exif)
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer()

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
async function exifOf(bytes: Uint8Array): Promise<object> {
  const { exif: found = Buffer.alloc(0) } = await sharp(bytes).metadata()
  return exifr.parse(found.subarray(found.indexOf('Exif') === 0 ? 6 : 0))
}

const exact = (bytes: Uint8Array) => new Uint8Array(bytes)

describe('the place where a picture was taken', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('is gone from %s', async (format) => {
    const bytes = exact(await taken(format))
    const clean = withoutLocation(bytes)
    expect(clean).not.toBe(bytes)
    expect(clean).toHaveLength(bytes.length)
    expect(await pixels(clean)).toEqual(await pixels(bytes))
    const text = Buffer.from(clean).toString('latin1')
    for (const secret of ['51,30.538N', '0,7.728W']) expect(text).not.toContain(secret)
    expect(withoutLocation(clean)).toBe(clean)
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'is gone from %s for a reader of Exif, and nothing else is',
    async (format) => {
      const bytes = exact(await taken(format))
      const before = await exifOf(bytes)
      const after = await exifOf(withoutLocation(bytes))
      expect(before).toMatchObject({ Copyright: 'Ada', latitude: expect.closeTo(51.509, 3) })
      expect(after).toMatchObject({ Copyright: 'Ada', Software: 'Camera', LensModel: 'Lens' })
      expect(Object.keys(after).filter((key) => /gps|latitude|longitude/i.test(key))).toEqual([])
    },
  )

  test('was never in the picture: the bytes are its own', async () => {
    const bytes = exact(
      await sharp(noise, { raw: { width: 48, height: 32, channels: 3 } })
        .withExif({ IFD0: { Copyright: 'Ada' } })
        .jpeg()
        .toBuffer(),
    )
    expect(withoutLocation(bytes)).toBe(bytes)
  })
})

const sample = exact(await taken('jpeg'))

test('a damaged picture keeps its length', () => {
  const changes = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 8 })
  fc.assert(
    fc.property(changes, fc.nat(700), (changed, cut) => {
      const bytes = sample.slice()
      for (const [at, value] of changed) bytes[at] = value
      for (const part of [bytes, bytes.slice(0, cut)])
        expect(withoutLocation(part)).toHaveLength(part.length)
    }),
  )
})
