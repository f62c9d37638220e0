import type { ToolForm } from './tool-form.ts'

/**
 * What Docusaurus writes before the path of a file of the site (`@site/static/a.png`, `pathname:///a`) is taken
 * away: what stands in `static` is at the root of the site.
 *
 * @see {@link https://docusaurus.io/docs/markdown-features/assets}
 * @see {@link https://docusaurus.io/docs/advanced/routing#escaping-from-spa-redirects}
 */
export const siteAddresses: ToolForm = {
  sign: /@site\/|pathname:\/\//,
  edits: (source, isText, resolve) =>
    [...source.matchAll(address)].flatMap(({ 0: whole, index }) =>
      isText(index)
        ? [{ from: index, to: index + whole.length, text: ofSite(whole, resolve) }]
        : [],
    ),
}

const address =
  /(?=[@p])(?<=\]\([ \t]*<?|\]:[ \t]*<?|\s(?:href|src)=["']?)(?:@site\/|pathname:\/\/)[^\s"'<>()]*/g

/** The address of a file that is named by its place in the site. */
export function ofSite(path: string, resolve: Parameters<ToolForm['edits']>[2]): string {
  const inFolder = /^@site(\/(?!static\/)[^#?]*)(.*)$/.exec(path)
  const found = inFolder?.[1] === undefined ? undefined : resolve?.(inFolder[1])
  const url = typeof found === 'string' ? found : found?.url
  if (url !== undefined) return url + (inFolder?.[2] ?? '')
  return path.replace(/^(?:@site(?:\/static(?=\/))?|pathname:\/\/)(?=\/)/, '')
}
