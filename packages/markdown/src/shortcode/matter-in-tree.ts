import type { Root } from 'mdast'

/** Offset where the front matter of a tree ends; 0 without any. */
export function endOfMatter(root: Root): number {
  const [first] = root.children as { type: string; position?: Root['position'] }[]
  return first?.type === 'yaml' || first?.type === 'toml' ? (first.position?.end.offset ?? 0) : 0
}

/** Whether front matter of Hexo, Jekyll or Eleventy lets tags run, and doesn't say that they are text. */
export function saysTagsRun(matter: string): boolean {
  return !withoutTags.test(matter)
}

const withoutTags =
  /^["']?(?:disableNunjucks["']?\s*[:=]\s*true\b|render_with_liquid["']?\s*[:=]\s*false\b|templateEngineOverride["']?\s*[:=]\s*(?:false\b|["']?md["']?\s*$|""|''))/m
