import { html } from '@standfirst/html'
import { layout } from './layout.ts'

/** The page where an editor signs in. */
export function signInPage(problem = ''): string {
  return layout(
    'Sign in',
    html`${problem && html`<p role="alert">${problem}</p>`}<form method="post" action="/desk/sign-in"><label>Password <input type="password" name="password" autocomplete="current-password" required autofocus></label> <button>Sign in</button></form>`,
    false,
  )
}
