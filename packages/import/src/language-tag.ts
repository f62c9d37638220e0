/**
 * A BCP 47 tag as sources write it: `en_US` is `en-US`, `en-US.UTF-8` too.
 *
 * @returns `undefined` if it is none.
 */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text
    ?.trim()
    .replaceAll('_', '-')
    .replace(/[.@].*$/s, '')
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined
}
