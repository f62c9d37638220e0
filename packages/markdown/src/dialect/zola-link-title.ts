import type { TitleSyntax } from './kept-text.ts'

/** The title of a link whose signs Zola would take for those of its page. */
export const zolaLinkTitle: TitleSyntax = {
  write: (title, url) =>
    isPage(url)
      ? title
          .replace(/&(?=#?\w+;)/g, '&amp;')
          .replaceAll('"', '&quot;')
          .replaceAll('<', '&lt;')
      : title,
  read: (title, url) =>
    isPage(url)
      ? title
          .replaceAll('&lt;', '<')
          .replaceAll('&quot;', '"')
          .replace(/&amp;(?=#?\w+;)/g, '&')
      : title,
}

/** Whether Zola puts the title of a link to an address into its attribute as it is. */
function isPage(url: string): boolean {
  return /^https?:/i.test(url)
}
