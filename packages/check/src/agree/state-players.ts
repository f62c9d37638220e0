import type { Article, Image, Media } from '@standfirst/core'
import type { HtmlContent } from '../text/html-content.ts'
import type { Statements } from './statement.ts'

/** Collect what HTML says of recordings, and of the sizes in which there is the lead image. */
export function statePlayers(
  { players, sources }: HtmlContent,
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
  const { url, variants = [], width } = image ?? {}
  const sizes = variants.map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
  const own = sizes.length && url && width ? [`${url.replaceAll(',', '%2C')} ${width}w`] : []
  say.exact('srcset', ['image', 'variants'], sources, [...sizes, ...own])
}
