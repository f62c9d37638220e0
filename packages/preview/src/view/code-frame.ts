import { html, type SafeHtml } from '@standfirst/html'

/**
 * The lines of a source around a place, with that line marked.
 *
 * @param text - The whole source.
 * @param start - Line and column of the place, both from 1.
 */
export function codeFrame(text: string, start: { line: number; column: number }): SafeHtml | false {
  const lines = text.split(/\r\n|\r|\n/)
  if (start.line < 1 || start.line > lines.length) return false
  const first = Math.max(1, start.line - around)
  const shown = lines.slice(first - 1, start.line + around)
  return html`<pre class="frame" tabindex="0" role="group" aria-label="Line ${start.line} of the source"><code>${shown.map((line, index) => row(first + index, line.slice(0, longest), start))}</code></pre>`
}

const around = 2
const longest = 400

function row(number: number, line: string, start: { line: number; column: number }): SafeHtml {
  if (number !== start.line) return html`<span class="line"><i>${number}</i>${line}\n</span>`
  const at = Math.max(0, start.column - 1)
  return html`<span class="line here"><i>${number}</i>${line.slice(0, at)}<mark>${line.slice(at) || ' '}</mark>\n</span>`
}
