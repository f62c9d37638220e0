import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * The folder of files to copy, where the configuration names none: `public`, or `static` beside articles
 * of a tool that has them there. Hugo, Zola and Hexo build into `public`, and what they built with drafts
 * in it would go out again.
 *
 * @see {@link https://gohugo.io/getting-started/directory-structure/}
 * @see {@link https://www.getzola.org/documentation/getting-started/directory-structure/}
 * @see {@link https://hexo.io/docs/configuration#Directory}
 * @see {@link https://docusaurus.io/docs/static-assets}
 */
export function usualAssets({ sources = [] }: Pick<StandfirstConfig, 'sources'>): string {
  const isStatic = sources.some(
    (source) => typeof source === 'object' && 'markdown' in source && inStatic.has(source.preset),
  )
  return isStatic ? 'static' : 'public'
}

const inStatic: ReadonlySet<string | undefined> = new Set(['docusaurus', 'hexo', 'hugo', 'zola'])
