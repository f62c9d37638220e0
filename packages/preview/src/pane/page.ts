import { html, type SafeHtml } from '@standfirst/html'
import { fingerprintOf } from '../fingerprint.ts'
import { pageFrame } from '../view/page-frame.ts'
import { articlePath, sitePath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import type { ArticleContext, Pane } from './pane.ts'
import { absent } from './source-pane.ts'

/** The article as its page. */
export const pagePane: Pane<ArticleContext> = {
  name: 'page',
  title: 'Page',
  has: ({ output }) => output === 'html',
  actions: ({ choice, entry, view }) =>
    view.path !== undefined &&
    html`${widthSwitch(articlePath(entry.key, 'page'), choice)}${rawLink(addressOf(sitePath(view.path), { scheme: choice.scheme }), 'the page')}`,
  body: ({ choice, view }) => {
    const { article, path, texts } = view
    if (path === undefined || texts.html === undefined) return absent(view)
    const version = fingerprintOf(texts.html)
    const frame = { id: 'page', title: `Page: ${article.title}`, url: article.url, path, version }
    return pageFrame(frame, choice)
  },
}

function widthSwitch(path: string, choice: ViewState): SafeHtml {
  return html`<nav class="switch" aria-label="Width of the page">${(
    [undefined, 768, 320] as const
  ).map(
    (width) =>
      html`<a id="width-${width ?? 'full'}" href="${addressOf(path, { ...choice, width })}"${choice.width === width && html` aria-current="true"`}>${width ?? 'Full'}</a>`,
  )}</nav>`
}
