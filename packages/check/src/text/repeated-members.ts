/**
 * Find members of objects in JSON that are there twice: some parsers take the first, others the last.
 *
 * @param json - A document that parses.
 * @returns Where they are: `items.0.url`.
 */
export function repeatedMembers(json: string): string[] {
  const found: string[] = []
  const open: Place[] = []
  let isStart = false
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gs)) {
    const around = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',' && around && !around.names) around.at = Number(around.at) + 1
    else if (isStart && around?.names && token.startsWith('"')) {
      const name = JSON.parse(token) as string
      around.at = name
      if (around.names.has(name)) found.push(open.map(({ at }) => at).join('.'))
      around.names.add(name)
    }
    if (token === '{') open.push({ at: '', names: new Set() })
    else if (token === '[') open.push({ at: 0, names: undefined })
    isStart = token === '{' || token === ','
  }
  return found
}

interface Place {
  /** The member or item that is read. */
  at: string | number
  /** Names of members so far; of a list there are none. */
  names: Set<string> | undefined
}
