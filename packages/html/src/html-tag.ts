import { isSafeHtml, type SafeHtml, safeUrl, unsafeHtml } from '@standfirst/core'
import { isPageAddress } from './is-page-address.ts'
import { safeText } from './safe-text.ts'

/** What can stand in the template of {@linkcode html}; `false` and what is absent write nothing. */
export type HtmlValue = SafeHtml | string | number | false | null | undefined | readonly HtmlValue[]

/**
 * Write HTML with values in it: text is escaped, and what is already HTML stays as it is.
 *
 * Values can stand in text and in attributes between quotes. In `href`, `src` and the other attributes
 * that browsers follow, an address that is neither relative nor http, https, mailto or tel becomes `#`;
 * one of another scheme that you trust stands there as `SafeHtml`.
 *
 * Nothing is protected where a value stands in the name of an element or attribute, in an attribute
 * without quotes, in one that is code (`onclick`, `style`, `srcdoc`), in `srcset`, in `<script>`,
 * `<style>` or a comment: no values of others belong there.
 *
 * @throws `TypeError` for a value that can't be written: a promise, an object, a function.
 *
 * @example
 * ```ts
 * import { html } from '@standfirst/html'
 *
 * String(html`<b title="${'"'}">${'<i>'}</b>`) // → '<b title="&quot;">&lt;i&gt;</b>'
 * String(html`<a href="${'javascript:x'}">x</a>`) // → '<a href="#">x</a>'
 * ```
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += write(value, text) + (parts[index + 1] ?? '')
  })
  return unsafeHtml(text)
}

function write(value: HtmlValue, before: string): string {
  if (Array.isArray(value)) return value.reduce((text, one) => text + write(one, before + text), '')
  if (value === false) return ''
  const text = safeText(value, 'A value in a template of `html`')
  if (isSafeHtml(value) || !text) return text
  // What a browser would read as a name, a quote or a tag is escaped, so that the text tells the place.
  const place = addressBefore.exec(before.slice(before.lastIndexOf('<')))
  const begun = place?.slice(1).find((one) => one !== undefined)
  if (begun === undefined) return text
  // As it is written: characters that HTML forbids are dropped.
  const address = begun + text
  if (safeUrl(address) !== undefined || isPageAddress(address)) return text
  return begun ? '' : '#'
}

const addressBefore =
  /[\s"'/:](?:href|src|action|formaction|poster|cite|background|ping|data)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/i
