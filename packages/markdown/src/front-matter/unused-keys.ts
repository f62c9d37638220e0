import type { Issue } from '@standfirst/core'
import { presets } from './presets.ts'

/** More categories in one key than an article has. */
export function moreCategories(key: string, value: readonly unknown[]): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found ${value.length} categories, expected one: the first was taken`,
    path: key.split('.'),
    fix: 'Put the most important first, and the others among the tags.',
  }
}

/** A category in a second key. */
export function otherCategory(key: string): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found another category in \`${key}\`, expected one: this was ignored`,
    path: key.split('.'),
    fix: 'Keep the most important one, and put the others among the tags.',
  }
}

/** How themes name the address that search engines are to take for an article's own. */
const canonicalKey = /^canonical(?:[-_]?(?:url|link))?$/i

/** A key that says nothing of an article. */
export function unused(key: string): Issue {
  if (canonicalKey.test(key)) return unusedCanonical(key)
  const tool = toolOf(key)
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, which says nothing of an article, expected a key that does: it was ignored`,
    path: [key],
    fix: tool
      ? `Leave it if your theme uses it; if the file is for ${tool}, set \`preset: '${tool}'\`.`
      : 'Leave it if your theme uses it.',
  }
}

function unusedCanonical(key: string): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, expected the article's own address in \`url\`: it was ignored, and the page names itself as the original`,
    path: [key],
    fix: 'If the article was published elsewhere first, write that address as `url`: feeds and lists then lead there, and it has no page here.',
  }
}

/** The tool that alone has a key. */
function toolOf(key: string): string | undefined {
  const tools = Object.entries(presets).filter(
    ([, { fields, paths }]) =>
      paths.includes(key) ||
      fields.some((field) => field.key === key || field.alsoRead?.includes(key)),
  )
  return tools.length === 1 ? tools[0]?.[0] : undefined
}
