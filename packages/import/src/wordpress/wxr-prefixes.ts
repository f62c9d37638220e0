/**
 * The name that an element usually has, `wp:status`, whatever prefix a document has for its namespace.
 *
 * @param attributes - Those of the root, with its declarations.
 */
export function prefixesOf(
  attributes: Readonly<Record<string, unknown>>,
): (name: string) => string {
  const usual = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = /^xmlns:(.+)$/.exec(name)?.[1]
    const known = namespaces.find(([pattern]) => pattern.test(String(value)))?.[1]
    if (prefix && known && prefix !== known) usual.set(prefix, known)
  }
  if (usual.size === 0) return (name) => name
  return (name) => {
    const colon = name.indexOf(':')
    const prefix = usual.get(name.slice(0, Math.max(0, colon)))
    return prefix === undefined ? name : prefix + name.slice(colon)
  }
}

/** Versions of WXR differ in the namespace; https stands there by hand. */
const namespaces: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
]
