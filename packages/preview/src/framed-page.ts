/**
 * A page of the site as the preview shows it: links open elsewhere, what the site holds is taken from
 * the preview, and its colours are those that were chosen.
 *
 * @param page - HTML that `renderHtmlPage` or `renderHtmlList` wrote.
 * @param site - Address of the site, with a final slash.
 */
export function framedPage(
  page: string,
  site: string | undefined,
  scheme: 'light' | 'dark' | undefined,
): string {
  const colours = scheme ? `\n<link rel="stylesheet" href="/-/${scheme}.css">` : ''
  return localSheets(localSources(page, site), site).replace(
    '<head>',
    () => `<head>\n<base target="_blank">${colours}`,
  )
}

/** HTML with those stylesheets taken from the preview that it names from the root of the site's host. */
function localSheets(page: string, site: string | undefined): string {
  const root = site === undefined ? '/' : new URL(site).pathname
  return page.replace(/<link rel="stylesheet" href="(\/(?!\/)[^"]*)"/g, (link, path: string) =>
    path.startsWith(root) ? link.replace(path, () => `/site/${path.slice(root.length)}`) : link,
  )
}

/** HTML with its pictures and recordings taken from the preview, where the site holds them. */
export function localSources(text: string, site: string | undefined): string {
  return text.replace(/ (?:src|srcset|poster)="[^"]*"/g, (attribute) => localUrl(attribute, site))
}

/** Addresses within the site, as the preview serves them; all others as they are. */
export function localUrl(text: string, site: string | undefined): string {
  return site === undefined ? text : text.replaceAll(site, '/site/')
}
