import { isSafeHtml, type SafeHtml, unsafeHtml } from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'

/** What can stand in the template of {@linkcode html}; `false` and what is absent write nothing. */
export type HtmlValue = SafeHtml | string | number | false | null | undefined | readonly HtmlValue[]

/**
 * Write HTML with values in it: text is escaped, and what is already HTML stays as it is.
 *
 * Values can stand in text and in attributes between double quotes. They can't stand in the names of
 * elements or attributes, in `<script>` or in `<style>`, and an address is not checked: see `safeUrl`
 * of `@standfirst/core`.
 *
 * @example
 * ```ts
 * import { html } from '@standfirst/html'
 *
 * String(html`<b title="${'"'}">${'<i>'}</b>`) // → '<b title="&quot;">&lt;i&gt;</b>'
 * ```
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += write(value) + (parts[index + 1] ?? '')
  })
  return unsafeHtml(text)
}

function write(value: HtmlValue): string {
  if (Array.isArray(value)) return value.map(write).join('')
  if (isSafeHtml(value)) return value.__html
  return value === false ? '' : escapeHtml(value)
}
