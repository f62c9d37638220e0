import { html } from '@standfirst/html'
import type { ResolvedConfig } from '@standfirst/publication'
import type { SourceLanguage } from '../view/highlight.ts'
import { rawPath } from '../view/paths.ts'
import { rawLink } from '../view/raw-link.ts'
import { copyButton, source } from '../view/source.ts'
import { ownNames } from './own-names.ts'
import type { ArticleContext, Pane } from './pane.ts'
import { absent } from './source-pane.ts'

/** A pane for each renderer of the publication's own: what it gives, as source text. */
export function ownPanes({ renderers }: ResolvedConfig): Pane<ArticleContext>[] {
  return ownNames(renderers).map((name, index) => {
    const title = renderers[index]?.name ?? name
    return {
      name,
      title,
      has: ({ output }) => output === name,
      actions: ({ entry, view }) =>
        view.own[index] !== undefined &&
        html`${copyButton(name, title)}${rawLink(rawPath(entry.key, name), title)}`,
      body: ({ view }) => {
        const own = view.own[index]
        return own ? source(name, title, own.text, languageOf(own.type)) : absent(view)
      },
    }
  })
}

function languageOf(type: string): SourceLanguage {
  if (/[/+]json\b/.test(type)) return 'json'
  if (/[/+](?:xml|html)\b/.test(type)) return 'xml'
  return /markdown/.test(type) ? 'markdown' : 'text'
}
