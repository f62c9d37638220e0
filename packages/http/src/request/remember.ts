/** What is remembered at most, and of headers of which length. */
const most = 500
const longest = 500

type Choose = (header: string, offered: readonly string[]) => string

/**
 * Remember what was chosen for a header: most of those who ask send one of a few.
 *
 * @param choose - Chooses by its arguments alone.
 */
export function remember(choose: Choose): Choose {
  const known = new Map<string, string>()
  return (header, offered) => {
    if (header.length > longest) return choose(header, offered)
    const key = `${header}\n${offered.join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    const chosen = choose(header, offered)
    // Whoever sends a new one each time fills no memory.
    if (known.size >= most) known.clear()
    known.set(key, chosen)
    return chosen
  }
}
