/**
 * A session of a user's own at the server of their repository: `PasswordSession` of `@atproto/lex-password-session`,
 * an OAuth session, or `CredentialSession` of `@atproto/api`. Without one, a function that sends what needs no
 * session is enough for a dry run.
 */
export interface RepositorySession {
  /** Whose repository it is. */
  readonly did?: string | undefined
  /** Send a request to the server, with what proves who asks. */
  fetchHandler(path: `/${string}`, init: RequestInit): Promise<Response>
}
