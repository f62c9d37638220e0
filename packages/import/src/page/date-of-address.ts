/**
 * The day that the address of a page names, as blogs and newspapers have it: `/2026/11/23/tide`.
 *
 * @returns ISO 8601, without a time; `undefined` for none.
 */
export function dateOfAddress(url: string): string | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(
      new URL(url).pathname,
    ) ?? []
  return year && `${year}-${month}-${day}`
}
