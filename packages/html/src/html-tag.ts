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
  let written = ''
  // What stands from the last `<` on.
  let tag = ''
  // What is there of the address that the end is in: `undefined` in none, `null` where that is not known.
  let address: string | undefined | null

  parts.forEach((part, index) => {
    if (index) addValue(values[index - 1])
    add(part)
  })
  return unsafeHtml(written)

  function addValue(value: HtmlValue): void {
    if (Array.isArray(value)) value.forEach(addValue)
    else if (value !== false) {
      const text = safeText(value, 'A value in a template of `html`')
      add(isSafeHtml(value) ? text : fitted(text))
    }
  }

  function add(markup: string): void {
    const start = markup.lastIndexOf('<')
    written += markup
    tag = start < 0 ? tag + markup : markup.slice(start)
    // Words alone, after words, begin no address.
    if (address !== undefined || /[<>"']/.test(markup) || addressBefore.test(` ${markup}`)) {
      address = null
    }
  }

  // What a browser would read as a name, a quote or a tag is escaped, so that the text tells the place.
  function fitted(text: string): string {
    if (address === null) address = addressBefore.exec(tag)?.slice(1).join('')
    if (address === undefined || !text) return text
    // As it is written: characters that HTML forbids are dropped.
    const whole = address + text
    return safeUrl(whole) !== undefined || isPageAddress(whole) ? text : address ? '' : '#'
  }
}

const addressBefore =
  /[\s"'/:](?:href|src|action|formaction|poster|cite|background|ping|data)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/i
