import type { Element } from 'hast'
import { attribute, classes, elements } from './hast.ts'

/**
 * The address of what a script would show in the place of an element; `undefined` where it names none, or
 * where a link in it leads there already.
 *
 * @param one - Element of any kind.
 * @param isEmpty - Whether it shows nothing without the script.
 */
export function embedAddress(one: Element, isEmpty: boolean): string | undefined {
  if (one.tagName === 'blockquote' && !isEmpty) return ofQuotation(one)
  if (one.properties.dataSettings !== undefined && !elements(one).some(isPlayer))
    return ofSettings(one)
  // Those are what HTML has, by other names.
  if (!isEmpty || /^amp-(?:anim|audio|iframe|img|video)$/.test(one.tagName)) return undefined
  const id = (name: string) => {
    const value = attribute(one, name)
    return value && encodeURIComponent(value)
  }
  const own = /^oembed$|-/.test(one.tagName)
    ? plain(one, ['src', 'url', 'href', 'dataSrc', 'dataHref'])
    : undefined
  const amp = amps[one.tagName]
  if (amp) {
    const value = id(amp[0])
    return value ? `${amp[1]}${value}` : own
  }
  if (one.tagName === 'video-js' && id('dataVideoId')) {
    return `https://players.brightcove.net/${id('dataAccount')}/${attribute(one, 'dataPlayer') ?? 'default'}_default/index.html?videoId=${id('dataVideoId')}`
  }
  if (own) return own
  if (one.tagName === 'a') {
    return attribute(one, 'dataPinDo') === 'embedPin' ? plain(one, ['href']) : undefined
  }
  const names = classes(one)
  const wistia = names.map((name) => /^wistia_async_(\w+)/.exec(name)?.[1]).find(Boolean)
  if (wistia) return `https://fast.wistia.net/embed/iframe/${wistia}`
  const isNamed = names.some((name) => classNames.test(name))
  if (!isNamed && one.properties.dataOembedUrl === undefined) return undefined
  const flourish = /^(?:visualisation|story)\/\d+/.exec(attribute(one, 'dataSrc') ?? '')?.[0]
  if (flourish) return `https://public.flourish.studio/${flourish}/`
  const youtube = names.includes('youtube-player') ? id('dataId') : undefined
  return (
    plain(one, [
      'dataHref',
      'dataUrl',
      'dataEmbedUrl',
      'dataOembedUrl',
      'dataInstgrmPermalink',
      'dataSrc',
      'cite',
    ]) ??
    (youtube && `https://www.youtube.com/watch?v=${youtube}`)
  )
}

const classNames =
  /^(?:fb-(?:post|video)|[\w-]*embed(?:-\w+)*|youtube-player|instagram-media|twitter-tweet|lazy-load-youtube|video-container|sqs-video-wrapper)$/i

/** @see {@link https://amp.dev/documentation/components} */
const amps: Readonly<Record<string, readonly [string, string]>> = {
  'amp-twitter': ['dataTweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['dataShortcode', 'https://www.instagram.com/p/'],
  'amp-vimeo': ['dataVideoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['dataVideoid', 'https://www.dailymotion.com/video/'],
  'amp-soundcloud': ['dataTrackid', 'https://api.soundcloud.com/tracks/'],
}

function plain(one: Element, names: readonly string[]): string | undefined {
  return names
    .map((name) => attribute(one, name)?.trim())
    .find((value) => /^(?:https?:)?\/\//.test(value ?? ''))
}

function isPlayer({ tagName }: Element): boolean {
  return /^(?:iframe|video|audio)$/.test(tagName)
}

/** Elementor keeps the address of a video beside what it looks like. */
function ofSettings(one: Element): string | undefined {
  const found =
    /"(?:youtube|vimeo|dailymotion|videopress|external)_url":("(?:https?:)?(?:[^"\\]|\\.)*")/.exec(
      attribute(one, 'dataSettings') ?? '',
    )?.[1]
  try {
    const url: unknown = found && JSON.parse(found)
    return typeof url === 'string' && /^(?:https?:)?\/\//.test(url) ? url : undefined
  } catch {
    return undefined
  }
}

/** A post of a network names its own address, and may link others alone. */
function ofQuotation(one: Element): string | undefined {
  if (!classes(one).some((name) => classNames.test(name))) return undefined
  const url = plain(one, ['cite', 'dataInstgrmPermalink', 'dataEmbedUrl'])
  const isLinked = elements(one).some((inner) => {
    const href = attribute(inner, 'href')?.replace(/[?#].*$/s, '')
    return (
      href !== undefined &&
      url?.replace(/[?#].*$/s, '').startsWith(href.replace(/\/$/, '')) &&
      /\d|\/p\/|status/.test(href)
    )
  })
  return isLinked ? undefined : url
}
