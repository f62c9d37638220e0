const day = 24 * 60 * 60

/**
 * When the server wants to be asked again (RFC 9110, section 10.2.3): at most a week later.
 *
 * @param value - Value of `Retry-After`: seconds, or a date.
 * @param now - Milliseconds since 1970.
 */
export function retryTime(value: string | null, now: number): string | undefined {
  const text = value?.trim() ?? ''
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000
  return seconds > 0 ? later(now, Math.min(seconds, 7 * day)) : undefined
}

/**
 * Until when an answer is fresh (RFC 9111, section 5.2.2): at most a day, for no feed is as old as some
 * servers say.
 *
 * @param value - Value of `Cache-Control`.
 * @param now - Milliseconds since 1970.
 */
export function freshTime(value: string | null, now: number): string | undefined {
  const directives = value ?? ''
  if (/\bno-(?:cache|store)\b/i.test(directives)) return undefined
  const seconds = Number(/\bmax-age\s*=\s*"?(\d+)/i.exec(directives)?.[1])
  return seconds > 0 ? later(now, Math.min(seconds, day)) : undefined
}

function later(now: number, seconds: number): string {
  return new Date(now + Math.ceil(seconds) * 1000).toISOString()
}
