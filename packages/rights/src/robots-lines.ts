/** A line of robots.txt that says something. */
export interface RobotsLine {
  /** In lower case: `user-agent`. */
  key: string
  /** Without a comment and the spaces around it. */
  value: string
}

/** Read the lines of a robots.txt that say something (RFC 9309, section 2.2). */
export function robotsLines(text: string): RobotsLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, key, value] = /^\uFEFF?[ \t]*([\w-]+)[ \t]*:[ \t]*([^#]*)/.exec(line) ?? []
    return key === undefined ? [] : { key: key.toLowerCase(), value: (value ?? '').trim() }
  })
}
