/**
 * Yes or no, as YAML 1.1 writes it, in any case, in quotes or without.
 *
 * @see {@link https://yaml.org/type/bool.html}
 */
export function yesOrNo(value: unknown): boolean | undefined {
  const word = String(lower(value))
  if (/^(?:true|yes|y|on|t|1)$/.test(word)) return true
  return /^(?:false|no|n|off|f|0)$/.test(word) ? false : undefined
}

/** A text in lower case, without space around it; other values as they are. */
export function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : value
}
