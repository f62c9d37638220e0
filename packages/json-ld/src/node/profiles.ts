/**
 * The profile pages of account names on networks that are known.
 *
 * @param handles - Account names by network, as an author has them.
 * @returns Absolute addresses; `undefined` for each name that leads to no page.
 */
export function profiles(handles: Record<string, string>): (string | undefined)[] {
  return Object.keys(handles).map((network) =>
    profile(network.toLowerCase(), String(handles[network])),
  )
}

function profile(network: string, handle: string): string | undefined {
  if (network === 'fediverse' || network === 'mastodon') {
    const parts = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(handle)
    return parts ? `https://${parts[2]}/@${parts[1]}` : undefined
  }
  const name = /^@?([\w.-]+)$/.exec(handle)?.[1]
  return name && Object.hasOwn(networks, network) ? `${networks[network]}${name}` : undefined
}

const networks: Record<string, string> = {
  bluesky: 'https://bsky.app/profile/',
  github: 'https://github.com/',
  instagram: 'https://www.instagram.com/',
  linkedin: 'https://www.linkedin.com/in/',
  threads: 'https://www.threads.net/@',
  twitter: 'https://x.com/',
  x: 'https://x.com/',
  youtube: 'https://www.youtube.com/@',
}
