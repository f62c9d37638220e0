/**
 * Yes or no, as YAML 1.1 writes it, in any case, in quotes or without.
 *
 * @see {@link https://yaml.org/type/bool.html}
 */
export function yesOrNo(value: unknown): boolean | undefined {
  // Lists of one stand in some files; of what has members nobody knows.
  const [one, ...others] = [value].flat()
  if (typeof one === 'object' || others.length > 0) return undefined
  const word = String(lower(one))
  if (/^(?:true|yes|y|on|t|1)$/.test(word)) return true
  return /^(?:false|no|n|off|f|0)$/.test(word) ? false : undefined
}

/** A text in lower case, without space around it; other values as they are. */
export function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : value
}
