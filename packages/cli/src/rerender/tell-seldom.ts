/**
 * Says why something waits: each reason at once, and again only after pauses that grow from ten seconds to
 * ten minutes, however often it is found.
 *
 * @param say - Given the line.
 * @param now - The time in milliseconds.
 */
export function tellSeldom(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): (line: string) => void {
  const told = new Map<string, { next: number; pause: number }>()
  return (line) => {
    const time = now()
    const { next, pause } = told.get(line) ?? { next: time, pause: shortest }
    if (time < next) return
    told.set(line, { next: time + pause, pause: Math.min(longest, pause * 2) })
    say(line)
  }
}

const shortest = 10_000
const longest = 600_000
