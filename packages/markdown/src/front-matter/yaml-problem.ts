import type { YAMLError } from 'yaml'

/** What is wrong with YAML, for those who don't know its grammar. */
export interface YamlProblem {
  /** What was found, and what was expected. */
  message: string
  fix: string
}

/** Aliases that front matter may have, those counted that stand inside what others stand for. */
export const maxAliases = 100

/** Say what is wrong with the aliases of front matter. */
export function aliasProblem(message: string): YamlProblem {
  if (!/excessive alias/i.test(message)) {
    return { message, fix: 'Name the anchor before the alias, or write the value itself.' }
  }
  return {
    message: `it has aliases for more than ${maxAliases} values, expected fewer`,
    fix: 'Write the values themselves.',
  }
}

/**
 * Say an error of the YAML parser in words of front matter; one that is rare is said as it is.
 *
 * @param text - What the parser read.
 */
export function yamlProblem(
  { code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  text: string,
): YamlProblem {
  // What is left of the line, and what stands before it.
  const [line = ''] = text.slice(pos[0], pos[0] + 200).split(/\r?\n/)
  const before = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0])
  if (/call stack/.test(message)) {
    return {
      message: 'it has thousands of values inside each other, expected fewer',
      fix: 'Look for brackets that are not closed, or quotes that are missing.',
    }
  }
  if (code === 'TAB_AS_INDENT') {
    return {
      message: 'it has a line that begins with a tab, expected spaces',
      fix: 'Begin the line with spaces.',
    }
  }
  const isIndented =
    code === 'BLOCK_AS_IMPLICIT_KEY'
      ? !/:(?:\s|$)/.test(line)
      : code === 'UNEXPECTED_TOKEN' && before === '' && /^ +\S/.test(text)
  if (isIndented) {
    return {
      message:
        'it has keys that begin at different places in their lines, expected them one below the other',
      fix: 'Remove the spaces before the key.',
    }
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys need/.test(message)) {
    return {
      message: `it has the line \`${line.trim().slice(0, 60)}\`, expected a key, a colon and a space, as in \`title: What happened\``,
      fix: fixOfLine(line),
    }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      message: 'it has a text with `: ` in it, expected one in quotes',
      fix: 'Put the text in double quotes: `title: "Bridges: all closed"`.',
    }
  }
  if (code === 'UNEXPECTED_TOKEN' && message === 'Unexpected scalar at node end') {
    return {
      message: 'it has text after the end of a value, expected the end of the line',
      fix: /\]\s*$/.test(before)
        ? 'Put the whole text in quotes: `title: "[Opinion] On bridges"`.'
        : before.trimEnd().endsWith("'")
          ? 'Write an apostrophe within single quotes twice, or the text in double quotes: `title: "It\'s raining"`.'
          : 'Write a quote within quotes as `\\"`: `title: "They said \\"no\\""`.',
    }
  }
  const open = /^Missing closing (["'])quote$/.exec(message)?.[1]
  if (open) {
    return {
      message: `it has a quote that no other ends, expected \`${open}\` at the end of the text`,
      fix: `Add \`${open}\` where the text ends.`,
    }
  }
  const bracket = /must be sufficiently indented and end with a (.)$/.exec(message)?.[1]
  if (bracket) {
    const kind = bracket === ']' ? 'a list' : 'an object'
    return {
      message: `it has ${kind} without an end, expected \`${bracket}\``,
      fix: `Add \`${bracket}\` where it ends.`,
    }
  }
  const sign = /^Plain value cannot start with .* (.)$/.exec(message)?.[1]
  if (sign) {
    return {
      message: `it has a text that begins with \`${sign}\`, expected one in quotes`,
      fix: 'Put the text in double quotes.',
    }
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      message: 'it has a key twice, expected each key once',
      fix: 'Remove one of the two lines.',
    }
  }
  return {
    message: message.replace(/\s+/g, ' ').trim(),
    fix: 'Correct the line; put texts that hold `:` or `#` in double quotes.',
  }
}

/** What to do about a line in which no key was found. */
function fixOfLine(line: string): string {
  const [, item] = /^\s*-(\S.*)$/.exec(line) ?? []
  if (item !== undefined)
    return `Write a space after the hyphen: \`- ${item.trim().slice(0, 60)}\`.`
  const [, key, value] = /^\s*([A-Za-z][\w-]*):(.*)$/.exec(line) ?? []
  if (key !== undefined && value?.trim()) {
    return `Write a space after the colon: \`${key}: ${value.trim().slice(0, 60)}\`.`
  }
  return 'Write a colon and a space after the key; begin a line that goes on with the text above it with two spaces.'
}
