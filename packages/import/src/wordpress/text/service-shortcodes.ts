import type { WordPressShortcode } from '../wordpress-options.ts'

/**
 * The address of what a shortcode shows that names a service: the address that it has, or the one that
 * the service makes of an id; `undefined` for any other.
 */
export function addressOfService(shortcode: WordPressShortcode): string | undefined {
  const { attributes, content, name } = shortcode
  const service = Object.keys(services).find((one) => name === one || name.endsWith(`_${one}`))
  const said = attributes.id ?? attributes.url ?? attributes['0'] ?? content
  const id = said?.replace(/^[=:]+/, '').trim()
  if (!service || !id) return undefined
  if (/^https?:\/\/[^\s<>]+$/.test(id)) return id
  const [prefix, form] = services[service as keyof typeof services]
  return form.test(id) ? prefix + id : undefined
}

/** What the services have before an id, and what their ids are like. */
const services = {
  dailymotion: ['https://www.dailymotion.com/video/', /^\w{4,20}$/],
  gist: ['https://gist.github.com/', /^[\w-]+(?:\/[\da-f]+)?$/],
  scribd: ['https://www.scribd.com/document/', /^\d+$/],
  ted: ['https://www.ted.com/talks/', /^\w+$/],
  tweet: ['https://twitter.com/i/status/', /^\d+$/],
  videopress: ['https://videopress.com/v/', /^\w{4,20}$/],
  vimeo: ['https://vimeo.com/', /^\d+$/],
  wpvideo: ['https://videopress.com/v/', /^\w{4,20}$/],
  youtube: ['https://www.youtube.com/watch?v=', /^[\w-]{4,20}$/],
} as const
