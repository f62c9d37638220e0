/** How front matter says a value of a member that is a list or an object. */
export function lineOf(member: string, value: unknown): string | undefined {
  if (member === 'translations') return translations(value)
  if (typeof value !== 'string') return undefined
  const text = JSON.stringify(value)
  if (member === 'authors') return `authors: [${text}]`
  if (member === 'tags') {
    const tags = value.split(',').map((tag) => JSON.stringify(tag.trim()))
    return `tags: [${tags.join(', ')}]`
  }
  if (member === 'media') {
    const mediaType = mediaTypeOf(value) ?? 'audio/mpeg'
    return `media: [{ type: ${mediaType.slice(0, 5)}, url: ${text}, mediaType: ${mediaType} }]`
  }
  return member === 'image' ? `image: { url: ${text}, alt: "What it shows" }` : undefined
}

/** The media type of a recording, by the end of its address. */
export function mediaTypeOf(url: unknown): string | undefined {
  const [, end = ''] = /\.(\w{3,4})$/.exec(String(url).replace(/[?#].*$/s, '')) ?? []
  return Object.hasOwn(mediaTypes, end.toLowerCase()) ? mediaTypes[end.toLowerCase()] : undefined
}

const mediaTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
}

/** The seconds that `1:02:03`, `30:00` or `1800` says. */
export function secondsOf(value: unknown): number | undefined {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6})$/.exec(String(value)) ?? []
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return total > 0 ? total : undefined
}

/** Languages with their addresses, as the list that they are. */
function translations(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const items = Object.entries(value).flatMap(([language, url]) =>
    typeof url === 'string' ? `{ language: ${language}, url: ${JSON.stringify(url)} }` : [],
  )
  const isPlain = items.length > 0 && items.length < 10
  return isPlain ? `translations: [${items.join(', ')}]` : undefined
}
