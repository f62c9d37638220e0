import { html, type SafeHtml } from '@standfirst/html'
import { addressOf, type ViewState } from '../view-state.ts'
import { sitePath } from './paths.ts'

/** A page in a frame. */
export interface Frame {
  /** Unique in the document. */
  id: string
  /** What it is, for those who don't see it. */
  title: string
  /** Path within the site. */
  path: string
  /** Address that it will have. */
  url: string
  /** Another one when the page is another. */
  version: string
}

/** A page of the site in a window of its own, where nothing of it can run. */
export function pageFrame({ id, path, title, url, version }: Frame, choice: ViewState): SafeHtml {
  const { scheme, width } = choice
  const src = addressOf(sitePath(path), { scheme }, version)
  return html`<div class="browser${width ? html` w${width}` : false}"><p class="bar"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span class="url">${url}</span></p>${closedFrame(id, title, src)}</div>`
}

/**
 * A frame in which nothing runs; links of it open in a window of their own.
 *
 * @param src - Path in the preview; another one when the page is another.
 */
export function closedFrame(id: string, title: string, src: string): SafeHtml {
  return html`<iframe id="${id}" class="page" title="${title}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" src="${src}" data-src="${src}"></iframe>`
}
