/*
 * The native parser where the package `satteri` is installed and has a binary for this machine, else the one that
 * every installation has: the same articles, more slowly.
 */
const native = await import('@standfirst/markdown/fast').catch(() => undefined)
const reader = native ?? (await import('@standfirst/markdown'))

/** Whether Markdown is read by the native parser. */
export const isNativelyRead: boolean = native !== undefined

/** `safeParseMarkdown` by the fastest parser that there is. */
export const safeParseMarkdown: typeof import('@standfirst/markdown').safeParseMarkdown =
  reader.safeParseMarkdown

/** `placeIssues` by the fastest parser that there is. */
export const placeIssues: typeof import('@standfirst/markdown').placeIssues = reader.placeIssues
