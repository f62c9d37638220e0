const brand: unique symbol = Symbol.for('standfirst.safe-html') as never

/**
 * HTML that may stand in a page as it is: made by a template tag that escapes, by a renderer, or by
 * {@linkcode unsafeHtml}. JSON can't carry its brand, so that no data can pass for it.
 *
 * It is what React's `dangerouslySetInnerHTML` takes, and a template string writes its HTML.
 */
export interface SafeHtml {
  readonly [brand]: true
  /** The HTML. */
  readonly __html: string
  /** The HTML. */
  toString(): string
}

/**
 * Say that a string is HTML that may stand in a page as it is. Nothing is checked or escaped.
 *
 * @param html - HTML from a source that you trust as your own code, such as a sanitizer's output.
 */
export function unsafeHtml(html: string): SafeHtml {
  return Object.freeze(Object.assign(Object.create(prototype) as SafeHtml, { __html: html }))
}

/**
 * Whether a value is {@linkcode SafeHtml}, made by this or another copy of this module.
 *
 * @param value - Anything.
 */
export function isSafeHtml(value: unknown): value is SafeHtml {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Partial<SafeHtml>)[brand] === true &&
    typeof (value as Partial<SafeHtml>).__html === 'string'
  )
}

const prototype: object = {
  [brand]: true,
  toString(this: SafeHtml) {
    return this.__html
  },
}
