import type { HtmlState } from './html-options.ts'

/** Report a loss at the node that is being rendered. */
export function report(state: HtmlState, code: string, message: string, fix: string): void {
  state.onIssue?.({ code, severity: 'warning', message, path: [...state.path], fix })
}

/** Report an address that was refused. */
export function reportUrl(url: unknown, state: HtmlState): void {
  report(
    state,
    'unsafe-url',
    `Found the address \`${typeof url === 'string' ? url : typeof url}\`, expected an absolute http(s) one: it was left out`,
    'Give an absolute address, such as one that starts with `https://`',
  )
}
