/** What WordPress says beside the icon of a service, to those who can't see it. */
export function serviceName(service: unknown): string | undefined {
  if (typeof service !== 'string' || !service.trim()) return undefined
  const known = Object.hasOwn(serviceNames, service) ? serviceNames[service] : undefined
  return known ?? `${service.charAt(0).toUpperCase()}${service.slice(1)}`
}

/** Those whose names are spelt otherwise. */
const serviceNames: Readonly<Record<string, string>> = {
  chain: 'Link',
  codepen: 'CodePen',
  deviantart: 'DeviantArt',
  feed: 'RSS Feed',
  fivehundredpx: '500px',
  github: 'GitHub',
  lastfm: 'Last.fm',
  linkedin: 'LinkedIn',
  soundcloud: 'SoundCloud',
  tiktok: 'TikTok',
  vk: 'VK',
  whatsapp: 'WhatsApp',
  wordpress: 'WordPress',
  youtube: 'YouTube',
}
