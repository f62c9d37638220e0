import type { OnIssue } from '@standfirst/core'
import type { XmlAttributes, XmlWriter } from '@standfirst/xml'

/**
 * Write names as an element of podcasts: as many names as there is room for, or the beginning of the
 * first.
 *
 * @param path - Where the names are, for the issue.
 * @param room - UTF-16 code units that the element may hold.
 */
export function writeNames(
  xml: XmlWriter,
  element: string,
  people: readonly { name: string }[],
  path: (string | number)[],
  onIssue: OnIssue | undefined,
  attributes?: XmlAttributes,
  room = 255,
): void {
  const names = people.map(({ name }) => name)
  const whole = names.join(', ')
  if (!whole) return
  let text = whole
  while (text.length > room && names.length > 1) {
    names.pop()
    text = names.join(', ')
  }
  if (text.length > room) text = `${text.slice(0, room - 1).replace(/[\ud800-\udbff]$/, '')}…`
  xml.plainElement(element, text, attributes)
  if (text === whole) return
  onIssue?.({
    code: 'name-too-long',
    severity: 'warning',
    message: `Found ${whole.length} characters for \`${element}\`, expected at most ${room}: what is more was left out.`,
    path,
    fix: 'Nothing is to be done: other elements carry all names.',
  })
}
