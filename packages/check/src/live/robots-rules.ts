import robotsParser from 'robots-parser'

/** What a robots.txt says to one robot. */
export interface RobotsRules {
  /** Whether it may ask for an address. */
  allows(url: string): boolean
}

// Its types are those of an ECMAScript module, which it isn't.
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined }

/** Characters of a robots.txt that are read: crawlers read 500 KiB. */
const mostText = 512_000

/**
 * Read a robots.txt for one robot: of the groups that name it, else of those for all (RFC 9309).
 *
 * @param file - Address of the file, whose host it speaks of.
 * @param text - The file; anything may be given.
 * @param agent - Name of the robot, in lower case.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9309#section-2.2}
 */
export function robotsRules(file: string, text: string, agent: string): RobotsRules {
  const rules = parseRobots(file, text.slice(0, mostText))
  return {
    allows: (url) =>
      new URL(url).pathname === '/robots.txt' || rules.isAllowed(url, agent) !== false,
  }
}

/** The lines of a robots.txt that say something, their keys in lower case. */
export function robotsLines(text: string): { key: string; value: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [said = ''] = line.split('#', 1)
    const colon = said.indexOf(':')
    if (colon < 0) return []
    const key = said.slice(0, colon).replace(/^\uFEFF/, '')
    return { key: key.trim().toLowerCase(), value: said.slice(colon + 1).trim() }
  })
}
