import { checkHtml } from '@standfirst/testing'

/**
 * Throw if the HTML of a message is malformed, could run or fetch anything but pictures, or leads to an address that
 * is not absolute.
 *
 * @param html - From `renderEmail`.
 */
export function checkMessage(html: string): void {
  const sheets = html.match(/<style>[^<]*<\/style>/g) ?? []
  if (sheets.length !== 1) throw new Error(`${sheets.length} style sheets, expected one`)
  const styles = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style)
  for (const style of [...styles, sheets[0]]) {
    if (/url\(|expression|@import|behaviou?r|\\|&/i.test(style ?? '')) {
      throw new Error(`A style that fetches or runs: ${style}`)
    }
  }
  // What is left has neither, and so can be held to what pages and feeds are.
  checkHtml(html.replace(sheets[0] ?? '', '').replaceAll(/ style="[^"]*"/g, ''), { absolute: true })
}
