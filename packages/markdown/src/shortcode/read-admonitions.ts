import { fenceSign } from './fence-sign.ts'

/**
 * Read what Python-Markdown's extensions set apart by its indent, line by line: boxes (`!!! note "Title"`,
 * `??? note`) become callouts of GitHub (`> [!note] Title`), and tabs (`=== "Name"`) their name and what
 * stands in them.
 *
 * @returns The same number of lines.
 * @see {@link https://python-markdown.github.io/extensions/admonition/}
 * @see {@link https://squidfunk.github.io/mkdocs-material/reference/content-tabs/}
 */
export function readAdmonitions(source: string): string {
  return opening.test(source) ? linesOf(source.split('\n')).join('\n') : source
}

const opening = /^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]*["A-Za-z]/m

const box =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]*([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?[ \t\r]*$/
const tab = /^([ \t]*)===[!+]?[ \t]*"(.+)"[ \t\r]*$/
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/

/** Boxes and tabs that stand in more others than this are lines of code. */
const mostLevels = 30

function linesOf(lines: string[], level = 0): string[] {
  if (level > mostLevels) return lines
  const written: string[] = []
  let fence: string | undefined
  let isInList = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const sign = fenceSign.exec(line)?.[1]
    if (fence !== undefined || sign) {
      if (fence === undefined) fence = sign
      else if (sign?.startsWith(fence) && /^[ \t]*[`~]+[ \t\r]*$/.test(line)) fence = undefined
      written.push(line)
      continue
    }
    if (/^\S/.test(line)) isInList = false
    isInList ||= item.test(line)
    const [, indent = '', name, title] = box.exec(line) ?? []
    const [, tabIndent = '', label] = tab.exec(line) ?? []
    const outer = name === undefined ? tabIndent : indent
    const end = name === undefined && label === undefined ? at : endOf(lines, at + 1, outer)
    // Four spaces begin code, but in a list.
    if (end <= at || (!isInList && /^(?: {4}|\t)/.test(outer))) {
      written.push(line)
      continue
    }
    const inside = lines.slice(at + 1, end).map((one) => dedent(one, outer))
    const inner = linesOf(inside, level + 1)
    if (name === undefined) {
      written.push(`${outer}**${label}**  `, ...inner.map((one) => (one ? outer + one : '')))
    } else {
      written.push(`${outer}> ${title === '' ? '' : `[!${name}] ${title ?? ''}`}`.trimEnd())
      written.push(...inner.map((one) => `${outer}> ${one}`.trimEnd()))
    }
    at = end - 1
  }
  return written
}

/** Where what is indented under a line ends; before it, if nothing is. */
function endOf(lines: readonly string[], from: number, outer: string): number {
  let end = from - 1
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if (!line.startsWith(outer) || !/^(?: {4}|\t)/.test(line.slice(outer.length))) break
    end = at + 1
  }
  return end
}

function dedent(line: string, outer: string): string {
  return line.slice(outer.length).replace(/^(?: {4}|\t|[ \t\r]+$)/, '')
}
