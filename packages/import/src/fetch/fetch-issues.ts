import type { Issue } from '@standfirst/core'
import type { DiscoveredFeed } from '../discover/discovered-feed.ts'

/** The feed is larger than was allowed. */
export function tooLarge(maxBytes: number): Issue {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The feed is larger than ${maxBytes} bytes, expected no more: it was not read.`,
    path: [],
    fix: 'Raise `maxBytes`, or ask for a shorter feed.',
  }
}

/** The address is none that may be asked. */
export function refused(url: string): Issue {
  return {
    code: 'refused-address',
    severity: 'error',
    message: `The address is \`${url}\`, expected an http or https one of the public internet: it was not asked.`,
    path: ['url'],
    fix: hostFirst.test(url)
      ? `Write \`${/^localhost/i.test(url) ? 'http' : 'https'}://${url}\`.`
      : 'Give the address of a feed; for one in your own network, give `allowPrivate` in the options.',
  }
}

/** The name of a host where a scheme is to stand. */
const hostFirst = /^(?:localhost|(?:[a-z0-9-]{1,63}\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i

/** There was no answer, or none that is a feed. */
export function lost(url: string, what: string): Issue {
  return {
    code: 'unreachable-feed',
    severity: 'error',
    message: `\`${url}\` ${what}, expected a feed.`,
    path: ['url'],
    fix: 'Try again later; if it stays so, look up the address of the feed on its site.',
  }
}

/** The server answered with a failure. */
export function unwell(url: string, status: number): Issue {
  return {
    code: 'unreachable-feed',
    severity: 'error',
    message: `\`${url}\` answered with the status ${status}, expected 200 or 304.`,
    path: ['url'],
    fix: 'Try again later; if it stays so, look up the address of the feed on its site.',
  }
}

/** The feed is gone for good. */
export function gone(url: string): Issue {
  return {
    code: 'gone-feed',
    severity: 'error',
    message: `\`${url}\` is gone for good (status 410), expected a feed.`,
    path: ['url'],
    fix: 'Remove the subscription.',
  }
}

/** The server wants no request yet. */
export function tooSoon(time: string): Issue {
  return {
    code: 'asked-too-soon',
    severity: 'warning',
    message: `The server wants no request before ${time}, expected a later one: none was made.`,
    path: ['state', 'retryAt'],
    fix: 'Fetch the feed after that time.',
  }
}

/** A page stands where a feed was expected, and leads to some. */
export function page(url: string, discovered: readonly DiscoveredFeed[]): Issue {
  const named = discovered.slice(0, 5).map((feed) => `\`${feed.url}\``)
  return {
    code: 'page-for-feed',
    severity: 'warning',
    message: `\`${url}\` is a page, expected a feed; it leads to ${named.join(', ')}.`,
    path: ['url'],
    fix: 'Fetch one of these in its place.',
  }
}
