import type { Element } from 'hast'
import { attribute } from './hast.ts'

/** Where scripts that load pictures and players late keep the address. */
export const lazy = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataOrigSrc',
  'dataLazy',
  'dataActualsrc',
  'dataImage',
  // Where those who ask for consent keep it.
  'dataCmpSrc',
  'dataConsentSrc',
  'dataCookieblockSrc',
  'dataSrcCmplz',
  'dataBlockedSrc',
] as const

const sets = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet', 'srcSet'] as const

/**
 * Addresses of a picture, the best first: the largest of a set, else what a script would put in, else
 * its own. An empty one, a fragment, and the picture that stands there until another is loaded, are none.
 */
export function imageSources(image: Element): string[] {
  const src = attribute(image, 'src') ?? ''
  // Wix draws a blurred one until a script runs.
  const own = (/\bblur_\d/.test(src) && attribute(image, 'dataPinMedia')) || src
  const late = lazy.flatMap((name) => attribute(image, name) ?? [])
  const large = sets.flatMap((name) => widest(image, name) ?? [])
  const best = large.filter(({ isLarger, url }) => isLarger || url === own || blank.test(own))
  return [...best.map(({ url }) => url), ...late, own, ...large.map(({ url }) => url)]
    .filter((src) => isAddress(src) && !/^data:/i.test(src.trim()))
    .map((src) => src.replace(ofJoomla, ''))
}

/** What Joomla keeps of a picture in its address. */
const ofJoomla = /#joomlaImage:.*$/s

/** Whether a picture only stands in the place of another, which a script or a source has. */
export function isPlaceholder(image: Element): boolean {
  const [best] = imageSources(image)
  return best === undefined || blank.test(best)
}

/** Every address that a picture names, as it is written. */
export function allSources(image: Element): string[] {
  return [
    ...sets.flatMap((name) => candidates(image, name).map(({ url }) => url)),
    ...[...lazy, 'src'].flatMap((name) => attribute(image, name) ?? []),
  ].filter(isAddress)
}

function isAddress(src: string): boolean {
  return !/^(?:#.*|about:blank)?$/is.test(src.trim())
}

const blank =
  /(?:^|[/_.-])(?:blank|clear|dummy|empty|gr[ae]y|lazy(?:[_-]?load(?:er|ing)?)?|loader|loading|pixel|placeholder|preloader|spacer|spinner|transparent|1x1|1px)(?:[_-]?\d*(?:x\d+)?)?\.(?:gif|png|svg|webp|jpe?g)(?:[?#]|$)/i

/** The largest picture of a set that is no wider than screens are. */
function widest(image: Element, name: string): { url: string; isLarger: boolean } | undefined {
  if (image.properties[name] === undefined) return undefined
  const all = candidates(image, name)
    .filter(({ url }) => isAddress(url) && !/^data:/i.test(url))
    .sort((one, other) => other.size - one.size)
  const found = all.find(({ size }) => size <= 3000) ?? all.at(-1)
  // One small picture says nothing of how large the other is.
  return found && { url: found.url, isLarger: all.length > 1 || found.size >= 1000 }
}

/** @see {@link https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute} */
function candidates(image: Element, name: string): readonly { url: string; size: number }[] {
  const value = image.properties[name]
  if (value === undefined || value === null) return none
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  const found: { url: string; size: number }[] = []
  let isUrl = true
  for (const word of text.trim().split(/\s+/)) {
    // An address may hold commas; a comma at its end, or in what follows it, parts candidates.
    const [size = '', ...rest] = isUrl ? [] : word.split(',')
    const last = found.at(-1)
    if (last && size) last.size = Number.parseFloat(size) || 0
    const url: string = isUrl ? word.replace(/^,+/, '') : rest.join(',')
    if (url.replace(/,+$/, '')) found.push({ url: url.replace(/,+$/, ''), size: 1 })
    isUrl = (isUrl || rest.length > 0) && (url === '' || url.endsWith(','))
  }
  return found
}

const none: readonly { url: string; size: number }[] = []
