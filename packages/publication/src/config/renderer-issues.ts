import type { Issue } from '@standfirst/core'
import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * Renderers of the publication's own whose file would take the place of another one beside it, or that
 * no file beside a page can be named after.
 */
export function rendererIssues({ outputs = {}, renderers = [] }: StandfirstConfig): Issue[] {
  const taken = new Map<string, string>()
  if (outputs.pages !== false) taken.set('.html', 'pages')
  if (outputs.markdown !== false) taken.set('.md', 'Markdown')
  if (outputs.jsonLd !== false) taken.set('.jsonld', 'JSON-LD')
  if (outputs.text) taken.set('.txt', 'plain text')
  if (outputs.standardSite) taken.set('.standard-site.json', 'standard.site')
  if (outputs.activitypub) taken.set('.activity.json', 'ActivityPub')
  return renderers.flatMap(({ extension, name }, index): Issue[] => {
    const key = extension.toLowerCase()
    const owner = taken.get(key)
    taken.set(key, `the renderer \`${name}\``)
    const isName = /^\.[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(extension)
    if (isName && owner === undefined) return []
    return [
      {
        code: 'config-field',
        severity: 'error',
        message:
          owner === undefined
            ? `Found the extension \`${extension}\` of the renderer \`${name}\`, expected a dot and letters, such as \`.txt\`.`
            : `Found the extension \`${extension}\` of the renderer \`${name}\`, which ${owner} has, expected one of its own.`,
        path: ['renderers', index, 'extension'],
        fix: 'Give the renderer another extension, or switch the other output off in `outputs`.',
      },
    ]
  })
}
