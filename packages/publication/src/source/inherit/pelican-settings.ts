/** What a configuration of Pelican says of the status of articles. */
export interface PelicanSettings {
  /** Of all of them. */
  byDefault?: string | undefined
  /** What fits the name of a file, with a group for the status. */
  byName?: RegExp | undefined
  /** What fits its path. */
  byPath?: RegExp | undefined
  /** Of a file or of all in a folder, by their paths. */
  paths: ReadonlyMap<string, string>
  /** Where the paths begin, with a slash at its end; `undefined` where it isn't known. */
  folder?: string | undefined
  /** A setting that says something of a status that can't be read. */
  unread?: string | undefined
}

/**
 * Read what a configuration of Pelican says of the status of articles, where that stands in it as it is.
 * It is not run.
 *
 * @param script - Its text.
 */
export function pelicanSettings(script: string): PelicanSettings {
  const code = script.replace(/^[ \t]*#.*$/gm, '')
  const folder = /^PATH\s*=\s*['"]([^'"\n]*)['"]/m.exec(code)?.[1]
  const paths = new Map<string, string>()
  const unread: string[] = []

  const defaults = settingOf(code, 'DEFAULT_METADATA')
  const byDefault = (statusMember.exec(defaults) ?? statusSet.exec(code))?.slice(1).find(Boolean)
  if (byDefault === undefined && mayGive(defaults, code)) unread.push('DEFAULT_METADATA')

  const byPaths = settingOf(code, 'EXTRA_PATH_METADATA')
  const rest = byPaths.replace(pathEntry, (whole, _, path: string, members: string) => {
    const status = statusMember.exec(members)?.slice(1).find(Boolean)
    if (status === undefined) return whole
    paths.set(path.replace(/^(?:\.\/)+|\/+$/g, ''), status)
    return ''
  })
  if (mayGive(rest, code)) unread.push('EXTRA_PATH_METADATA')
  const later = setLater.exec(code.replace(statusSet, ''))?.[1]
  if (later) unread.push(later)

  const patterns = ['FILENAME_METADATA', 'PATH_METADATA'].map((name) => {
    const pattern = patternOf(code, name)
    if (pattern === null) unread.push(name)
    return pattern ?? undefined
  })
  return {
    byDefault,
    byName: patterns[0],
    byPath: patterns[1],
    paths,
    folder:
      folder === undefined
        ? undefined
        : `${folder.replace(/^\.\/|\/+$/g, '')}/`.replace(/^\.?\/$/, ''),
    unread: unread[0],
  }
}

/** A status among members of an object, of a call and of a list of pairs. */
const statusMember = /\bstatus\b['"]?\s*[:,=]\s*(?:'(\w+)'|"(\w+)")(?=\s*(?:[,)}\]#]|$))/i

/** One that is set later. */
const statusSet =
  /^DEFAULT_METADATA\s*\[\s*['"]status['"]\s*\]\s*=\s*(?:'(\w+)'|"(\w+)")[ \t]*(?:#.*)?$/im

/** What is added to members in a line that is not read. */
const setLater = /^(DEFAULT_METADATA|EXTRA_PATH_METADATA)[ \t]*(?:\.|\[|\|=).*\bstatus\b/im

/** Whether a value says something of a status, or may take it from elsewhere in the script. */
function mayGive(value: string, code: string): boolean {
  if (mention.test(value)) return true
  const isElsewhere = /\*\*|\|/.test(value) || /^\s*(?!dict\b|None\b)[a-z_]/i.test(value)
  return isElsewhere && /['"]status['"]|\bstatus\s*=/i.test(code)
}

const mention = /\bstatus\b/i

/** A path and its members: one object in it would be none that is known. */
const pathEntry = /(['"])([^'"\n]*)\1\s*:\s*(?:\{|dict\s*\()([^{}()]*)[})]/g

/** The text of a value between brackets; empty where there is none. */
function settingOf(code: string, name: string): string {
  const at = new RegExp(`^${name}\\s*(?::[^=\\n]*)?=`, 'm').exec(code)
  if (!at) return ''
  const start = at.index + at[0].length
  const token = new RegExp(tokens)
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(code); match; match = token.exec(code)) {
    const [sign] = match
    if (/^[([{]/.test(sign)) depth++
    if (/^[)\]}]/.test(sign)) depth--
    if (depth <= 0 && sign === '\n') return code.slice(start, match.index)
  }
  return code.slice(start)
}

/** Texts, comments, brackets and ends of lines. */
const tokens = /(["'])(?:(?!\1)[^\\\n]|\\.)*\1?|#[^\n]*|[([{}\])\n]/g

/**
 * The regular expression of a setting; `undefined` where it gives no status, and `null` where it may
 * give one and can't be read.
 */
function patternOf(code: string, name: string): RegExp | undefined | null {
  const value = settingOf(code, name).trim()
  // What other settings and variables say may go into it.
  const gives = /\(\?P<status>/i
  if (value === '' || value === 'None') return undefined
  const text =
    /^\(?\s*((?:[rRuU]?(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*)+)\)?\s*(?:#.*)?$/.exec(
      value,
    )?.[1]
  if (text === undefined) return gives.test(code) ? null : undefined
  const source = [...text.matchAll(/([rRuU]?)(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g)]
    .map(([, mark = '', one, other]) => {
      const raw = one ?? other ?? ''
      return /r/i.test(mark) ? raw : raw.replace(/\\\\/g, '\\')
    })
    .join('')
  if (!gives.test(source)) return undefined
  try {
    const flags = /^\(\?i\)/.test(source) ? 'i' : ''
    const own = source
      .replace(/^\(\?i\)/, '')
      .replace(/\(\?P</g, '(?<')
      .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    // Python looks for it at the start alone.
    return new RegExp(`^(?:${own})`, flags)
  } catch {
    return null
  }
}
