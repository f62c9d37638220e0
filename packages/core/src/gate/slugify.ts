/**
 * Make a name's slug: lower-case letters and digits with hyphens between.
 *
 * Signs that tell names apart are words: `+` and `#` after a letter or digit are `plus` and `sharp`
 * (`C++` is `c-plus-plus`, `C#` is `c-sharp`), a full stop before a name is `dot` (`.NET` is `dot-net`).
 * Of a name without letters and digits, each sign is `u` and its code point (`🎉` is `u1f389`). All other
 * signs part words.
 *
 * @returns At least one character: `x` for a name of nothing that is seen.
 */
export function slugify(name: string): string {
  const words = name
    .normalize('NFKD')
    // Accents of Latin letters, and marks on no letter, such as those that choose how a sign looks.
    .replace(/(?<=[A-Za-z])\p{M}+|(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/(?<=[\p{L}\p{N}][+#♯]*)[+#♯]/gu, (sign) => (sign === '+' ? '-plus-' : '-sharp-'))
    .replace(/(?<!\S)\.(?=\p{L})/gu, 'dot-')
    .toLowerCase()
  return hyphenated(words) || hyphenated(name.normalize('NFC').replace(/./gsu, codePoint)) || 'x'
}

function hyphenated(words: string): string {
  return words.replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '')
}

/** What joins signs and chooses how they look is no sign of its own. */
function codePoint(sign: string): string {
  return /[\s\p{C}\p{M}]/u.test(sign) ? ' ' : ` u${sign.codePointAt(0)?.toString(16)} `
}
