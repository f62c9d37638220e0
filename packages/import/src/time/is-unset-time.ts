/** Whether a time is one that programs write where they know none: the year 1, or the beginning of 1970. */
export function isUnsetTime(timestamp: string): boolean {
  return isYearOne(timestamp) || Date.parse(timestamp) === 0
}

/** Whether a time is in the year 1, in which nothing was published. */
export function isYearOne(timestamp: string): boolean {
  return timestamp.startsWith('0001-01-01T')
}
