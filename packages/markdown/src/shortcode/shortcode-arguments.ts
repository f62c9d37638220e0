/** Arguments of a shortcode: those with a name, and those without, in order. */
export interface ShortcodeArguments {
  named: ReadonlyMap<string, string>
  positional: readonly string[]
}

/** Read arguments as Hugo, Zola and Liquid write them: `a "b c" d="e" f='g'`, with commas or without. */
export function shortcodeArguments(text: string): ShortcodeArguments {
  const named = new Map<string, string>()
  const positional: string[] = []
  for (const [, key, double, single, raw, bare] of text.matchAll(argument)) {
    const quoted = (double ?? single)?.replace(/\\(["'\\])/g, '$1')
    const value = quoted ?? raw ?? bare ?? ''
    if (key === undefined) positional.push(value)
    else named.set(key, value)
  }
  return { named, positional }
}

const argument =
  /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`=]+))/g
