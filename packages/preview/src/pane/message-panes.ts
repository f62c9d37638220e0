import { html } from '@standfirst/html'
import { fingerprintOf } from '../fingerprint.ts'
import { closedFrame } from '../view/page-frame.ts'
import { rawPath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { copyButton, source } from '../view/source.ts'
import type { ArticleContext, Pane } from './pane.ts'
import { absent, sourcePane, treePane } from './source-pane.ts'

/** The HTML of a message, in a frame in which nothing runs. */
const emailPane: Pane<ArticleContext> = {
  name: 'email',
  title: 'E-mail',
  has: ({ output }) => output === 'email',
  actions: ({ entry, view }) =>
    view.texts.email !== undefined && html`${rawLink(rawPath(entry.key, 'email'), 'the message')}`,
  body: ({ entry, view }) => {
    const { article, texts } = view
    if (texts.email === undefined) return absent(view)
    const src = `${rawPath(entry.key, 'email')}?${fingerprintOf(texts.email)}`
    return closedFrame('email', `E-mail: ${article.title}`, src)
  },
}

/** The plain text of a message. */
const emailTextPane: Pane<ArticleContext> = {
  name: 'email-text',
  title: 'E-mail as text',
  has: () => false,
  actions: ({ view }) =>
    view.texts.email !== undefined && html`${copyButton('email-text', 'the text')}`,
  body: ({ view }) => {
    const { email } = view.texts
    if (email === undefined) return absent(view)
    return source('email-text', 'E-mail as text', JSON.parse(email).text, 'text')
  },
}

/** The panes of outputs that few publications have, by the name of their field in `outputs`. */
export const messagePanes: Readonly<
  Record<'text' | 'email' | 'standardSite' | 'activitypub', readonly Pane<ArticleContext>[]>
> = {
  text: [sourcePane('text', 'Text', 'text', 'text')],
  email: [emailPane, emailTextPane],
  standardSite: [treePane('standard-site', 'standard.site', 'standardSite')],
  activitypub: [treePane('activitypub', 'ActivityPub', 'activitypub')],
}
