import type { Article, Image, Media } from '@standfirst/core'
import type { HtmlContent } from '../text/html-content.ts'
import type { Statements } from './statement.ts'

/** Collect what HTML says of recordings, and of the sizes in which there is the lead image. */
export function statePlayers(
  { players, sizes: told, sources }: HtmlContent,
  { media, image }: { media: Article['media']; image: Image | undefined },
  say: Statements,
): void {
  const of = (kind: Media['type']) => media.filter(({ type }) => type === kind)
  for (const kind of ['audio', 'video'] as const) {
    const urls = of(kind).map(({ url }) => url)
    say.exact(`${kind} src`, ['media'], players[kind], urls)
  }
  const stills = of('video').map(({ poster }) => poster)
  say.exact('video poster', ['media'], players.posters, stills)
  // Nothing plays by itself, and whoever reads can stop it.
  say.exact('audio, video', ['media'], players.ways, [])
  const { height, url, variants = [], width } = image ?? {}
  for (const one of told) {
    if (one.src !== url) continue
    if (one.width) say.exact('width of the picture', ['image', 'width'], one.width, width)
    if (one.height) say.exact('height of the picture', ['image', 'height'], one.height, height)
  }
  const sizes = variants.map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
  const own = sizes.length && url && width ? [`${url.replaceAll(',', '%2C')} ${width}w`] : []
  // Where another file has its width, the picture itself may be missing: one of each is enough.
  const isAmong = variants.some((one) => one.width === width)
  const others = isAmong ? sources.filter((one) => !own.includes(one)) : sources
  say.exact('srcset', ['image', 'variants'], others, [...sizes, ...(isAmong ? [] : own)])
}
