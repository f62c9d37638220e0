import { html, type SafeHtml } from '@standfirst/html'

const keys: readonly (readonly [readonly string[], string])[] = [
  [['j', 'k'], 'Next and previous article'],
  [['1', '…', '9'], 'Outputs, in the order of their tabs'],
  [['←', '→'], 'Neighbouring output, when a tab has the focus'],
  [['/'], 'Filter the articles'],
  [['f'], 'The feed'],
  [['d'], 'Light, dark, or as the system has it'],
  [['w'], 'Width of the page: full, 768, 320'],
  [['c'], 'Copy the source that is shown'],
  [['Esc'], 'Leave the filter, close this'],
  [['?'], 'These keys'],
]

/** All keys of the preview, in a dialog that its script opens. */
export const help: SafeHtml = html`<dialog class="help" id="help" aria-labelledby="help-title"><form method="dialog"><h2 id="help-title">Keys</h2><dl>${keys.map(
  ([names, what]) =>
    html`<div><dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt><dd>${what}</dd></div>`,
)}</dl><button class="button">Close</button></form></dialog>`
