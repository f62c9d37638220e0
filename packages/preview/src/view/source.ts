import { html, type SafeHtml } from '@standfirst/html'
import { highlight, type SourceLanguage } from './highlight.ts'
import { jsonTree } from './json-tree.ts'

/**
 * A source text to read and to copy.
 *
 * @param name - Unique in the document: the scroll position is kept by it.
 * @param title - What it is, for those who don't see it.
 */
export function source(
  name: string,
  title: string,
  text: string,
  language: SourceLanguage,
): SafeHtml {
  return html`<pre class="source" id="source-${name}" data-keep tabindex="0" role="group" aria-label="${title}, source"><code>${highlight(text, language)}</code></pre>`
}

/** JSON as a tree, with its source to copy. */
export function tree(name: string, title: string, value: unknown): SafeHtml {
  return html`<div class="tree-pane" id="tree-${name}" data-keep tabindex="0" role="group" aria-label="${title}, as a tree">${jsonTree(value)}<template id="source-${name}">${JSON.stringify(value, null, 2)}</template></div>`
}

/** A button that copies the source with a name; it needs a script, which shows it. */
export function copyButton(name: string, title: string): SafeHtml {
  return html`<button type="button" class="button" data-copy="source-${name}" hidden><span>Copy</span><span class="unseen"> ${title}</span></button>`
}
