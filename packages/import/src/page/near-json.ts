/** What {@linkcode nearJson} read. */
export interface NearJson {
  /** The values, as text that is JSON, unless a word among them is none. */
  values: string[]
  /** Whether nothing is left that could not be read. */
  isWhole: boolean
}

/**
 * The values of a text that is nearly JSON, as templates write it into pages: with comments, CDATA or a
 * semicolon around it, commas behind the last member, line ends in strings, escapes that JSON doesn't
 * know (`\'`), and several values after each other. Time grows with the length of the text.
 */
export function nearJson(text: string): NearJson {
  const values: string[] = []
  let tokens: string[] = []
  let depth = 0
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)
    if (!found) return { values, isWhole: false }
    at = token.lastIndex
    const [, string, sign, word] = found
    if (string !== undefined) tokens.push(plainString(string))
    else if (sign === ',') {
      if (!/^[,[{]$/.test(tokens.at(-1) ?? ',')) tokens.push(sign)
    } else if (sign !== undefined) {
      const isEnd = sign === '}' || sign === ']'
      if (isEnd && tokens.at(-1) === ',') tokens.pop()
      if (sign !== ':') depth += isEnd ? -1 : 1
      if (depth < 0) return { values, isWhole: false }
      tokens.push(sign)
      if (isEnd && depth === 0) {
        values.push(tokens.join(''))
        tokens = []
      }
    } else if (word !== undefined) tokens.push(word)
  }
  return { values, isWhole: tokens.length === 0 }
}

/** A string, a sign, what JSON has beside them, and what stands around them. */
const token =
  /("(?:[^"\\]|\\[\s\S])*")|\/[/*]\s*<!\[CDATA\[(?:\*\/)?|\/[/*]\s*\]\]>(?:\*\/)?|<!\[CDATA\[|\]\]>|<!--[^{}[\]<>]{0,1000}-->|<!--|-->|([{}[\]:,])|([-+.\w]+)|\/\*[\s\S]*?\*\/|\/\/[^\n]*|[\s;]+/y

function plainString(string: string): string {
  return string
    .replace(controls, ' ')
    .replace(/\\(u[\da-f]{4}|[\s\S])/gi, (whole, sign: string) =>
      sign.length > 1 || '"\\/bfnrt'.includes(sign) ? whole : sign,
    )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no string of JSON may hold.
const controls = /[\0-\x1f]/g
