/**
 * A point in time in one notation, to the second, which is as fine as RSS can say it.
 *
 * @returns The text itself if it is not a time.
 */
export function instant(time: string): string {
  const milliseconds = Date.parse(time)
  if (Number.isNaN(milliseconds)) return time
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '')
}
