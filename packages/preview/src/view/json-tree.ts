import { html, type SafeHtml } from '@standfirst/html'

/**
 * JSON as a tree that opens and closes.
 *
 * @param value - Parsed JSON.
 * @param open - How many levels are open at first.
 */
export function jsonTree(value: unknown, open = 3): SafeHtml {
  return html`<div class="tree">${branch(undefined, value, open)}</div>`
}

function branch(key: string | number | undefined, value: unknown, open: number): SafeHtml {
  if (typeof value !== 'object' || value === null) {
    return html`<div class="leaf">${name(key)}${literal(value)}</div>`
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  if (!entries.length) {
    return html`<div class="leaf">${name(key)}<span class="punctuation">${Array.isArray(value) ? '[]' : '{}'}</span></div>`
  }
  return html`<details${open > 0 && html` open`}><summary>${name(key)}${gist(value, entries.length)}</summary>${entries.map(([one, inner]) => branch(one, inner, open - 1))}</details>`
}

function name(key: string | number | undefined): SafeHtml | false {
  return (
    key !== undefined &&
    html`<span class="${typeof key === 'number' ? 'index' : 'key'}">${key}</span> `
  )
}

/** What a closed branch says of itself. */
function gist(value: object, size: number): SafeHtml {
  if (Array.isArray(value))
    return html`<span class="punctuation">${size} ${size === 1 ? 'item' : 'items'}</span>`
  const { '@id': id, '@type': type, headline, name: named } = value as Record<string, unknown>
  const said = [headline, named, id].find((one) => typeof one === 'string')
  return html`${type ? html`<span class="type">${String(type)}</span> ` : false}<span class="punctuation">${typeof said === 'string' ? said : `${size} ${size === 1 ? 'property' : 'properties'}`}</span>`
}

function literal(value: unknown): SafeHtml {
  const kind = typeof value === 'string' ? 'string' : 'number'
  return html`<span class="${kind}">${typeof value === 'string' ? value : JSON.stringify(value)}</span>`
}
