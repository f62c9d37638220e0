import type { Rule } from './rule.ts'

/** A title or a summary with the signs of Markdown or the tags of HTML: these are plain text. */
export const markupInText: Rule = ({ subtitle = '', summary, title }, report) => {
  for (const [key, text] of Object.entries({ title, subtitle, summary })) {
    const [sign] = html.exec(text) ?? markdown.exec(text) ?? []
    if (sign === undefined) continue
    const name = sign.startsWith('<') ? 'HTML' : 'Markdown'
    report({
      code: `looks-like-${name.toLowerCase()}`,
      severity: 'warning',
      message: `Found a ${key} that looks like ${name}, \`${sign.slice(0, 40).replaceAll('`', '’')}\`, expected plain text: readers see its signs.`,
      path: [key],
      fix: `Write the ${key} without ${name === 'HTML' ? 'tags' : 'signs'}.`,
    })
  }
}

/** The end of an element, or a break. */
const html = /<\/[a-z][a-z0-9]*\s*>|<br\s*\/?>/i

/** Strong text and links; code in a title is left as it is by many who write. */
const markdown = /\*\*(?=[^\s*])[^\n]{0,200}?[^\s*]\*\*|\]\((?:https?:|[/#.])[^\s()]{0,500}\)/
