import type { Issue } from '@standfirst/core'

/**
 * What a library says of its options, said of those of a command: `Give \`language\` in the options.`
 * becomes `Give \`--language\`.`
 *
 * @param flags - The command's options by the names of the library's; others are said to be of the library.
 */
export function inFlags(text: string, flags: Readonly<Record<string, string>>): string {
  return text.replace(named, (all: string, before?: string, names = '', after?: string) => {
    if (!before && !after) return all
    const found = String(names).matchAll(/`(\w+)`/g)
    const own = new Set([...found].flatMap(([, name = '']) => flags[name] ?? []))
    if (own.size === 0) return `${all} of \`@standfirst/import\``
    return [...own].map((flag) => `\`${flag}\``).join(' and ')
  })
}

/** `language` in the options, the option `types`, `one` and `other` in the options. */
const named = /(the options? )?(`\w+`(?:(?:,| and) `\w+`)*)( in the options)?/g

/** An issue whose fix names the options of a command. */
export function issueInFlags<One extends Issue>(
  issue: One,
  flags: Readonly<Record<string, string>>,
): One {
  return issue.fix === undefined ? issue : { ...issue, fix: inFlags(issue.fix, flags) }
}
