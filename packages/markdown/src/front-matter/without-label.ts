/**
 * Take away the name of the language after the first line of front matter (`---json`, `---yaml`).
 *
 * JSON is read as YAML, which has it within. Nothing moves: spaces stand where the name stood.
 *
 * @see {@link https://www.11ty.dev/docs/data-frontmatter/}
 */
export function withoutLabel(source: string): string {
  const [opening = ''] = labelled.exec(source) ?? []
  if (opening === '' || !/\r?\n---[ \t]*(?:\r?\n|$)/.test(source)) return source
  return `---${' '.repeat(opening.length - 3)}${source.slice(opening.length)}`
}

const labelled = /^---[ \t]*(?:json|ya?ml)[ \t]*(?=\r?\n)/i
