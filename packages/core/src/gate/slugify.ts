/**
 * Make a name's slug: lower-case letters and digits with hyphens between.
 *
 * @returns At least one character: `x` for a name without letters and digits.
 */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/(?<=[A-Za-z])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || 'x'
}
