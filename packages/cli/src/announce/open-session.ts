import type { RepositorySession } from '@standfirst/atproto/announce'
import { CliError } from '../cli-error.ts'
import type { RepositoryPlace } from './find-repository.ts'

/** A session that is ended when it is no longer needed. */
export interface OpenSession extends RepositorySession {
  close(): Promise<void>
}

/**
 * Log in at the server of a repository.
 *
 * @throws {@linkcode CliError} if it does not take the password.
 */
export async function openSession(
  { did, service }: RepositoryPlace,
  password: string,
): Promise<OpenSession> {
  const { LexAuthFactorError, PasswordSession } = await import('@atproto/lex-password-session')
  try {
    const session = await PasswordSession.login({
      service,
      identifier: did,
      password,
      fetch: stayingFetch,
    })
    return {
      did: session.did,
      fetchHandler: (path, init) => session.fetchHandler(path, init),
      // What was written is written, whether or not the session ends now.
      close: () => session.logout().catch(() => {}),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Without its cause, which may repeat the password.
    throw new CliError(
      error instanceof LexAuthFactorError
        ? 'Found the password of an account that asks for a second factor, expected an app password in ATPROTO_APP_PASSWORD: make one in the settings of the account.'
        : `Found that \`${service}\` does not let \`${did}\` in (${reason.replaceAll(password, '…')}), expected the app password in ATPROTO_APP_PASSWORD to be right.`,
    )
  }
}

/**
 * `fetch` that does not go where an answer leads: a server that may be told a password may not send it on to another.
 */
const stayingFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null) return response
  await response.body?.cancel()
  const message = `It leads to ${location.slice(0, 200)}, where no password is sent`
  return Response.json({ error: 'Redirect', message }, { status: 400 })
}

/** What reads a repository, which everyone may. */
export function readingSession({ service }: RepositoryPlace): OpenSession {
  return {
    fetchHandler: (path, init) => fetch(new URL(path, service), init),
    close: async () => {},
  }
}
