import type { Renderer } from '@standfirst/core'

/**
 * How renderers of the publication's own are named in addresses of the preview: by their names, where
 * those are fit for it and nobody else has them.
 */
export function ownNames(renderers: readonly Pick<Renderer, 'name'>[]): string[] {
  const names: string[] = []
  for (const [index, { name }] of renderers.entries()) {
    const plain = /^[a-z][a-z0-9-]*$/.test(name) && !taken.has(name) && !names.includes(name)
    names.push(plain ? name : `format-${index + 1}`)
  }
  return names
}

/** The preview's own tabs. */
const taken = new Set([
  ...['all', 'page', 'markdown', 'rss', 'atom', 'json-feed', 'json-ld', 'social', 'findings'],
  ...['text', 'email', 'email-text', 'standard-site'],
])
