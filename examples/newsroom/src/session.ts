import { randomBytes, randomUUID, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { getIronSession, type IronSession } from 'iron-session'

/** What the cookie of an editor holds, sealed. */
interface Editor {
  /** Names the session; none before they have signed in. */
  id?: string
}

/** Who may write. */
export interface Sessions {
  /** Whether who asks has signed in. */
  isIn(context: Context): Promise<boolean>
  /** Sign in: whether the password was right. Whatever the cookie held before is gone. */
  signIn(context: Context, password: string): Promise<boolean>
  signOut(context: Context): Promise<void>
}

/** How long a session lasts: seconds. */
const lifetime = 12 * 3600

const hash = promisify<string, Buffer, number, Buffer>(scrypt)

/**
 * Keep who has signed in, in a sealed cookie.
 *
 * @param password - The password of the newsroom.
 * @param secret - What seals cookies: 32 letters or more.
 * @param isSecure - Whether browsers send the cookie over HTTPS alone.
 */
export async function createSessions(
  password: string,
  secret: string,
  isSecure: boolean,
): Promise<Sessions> {
  const salt = randomBytes(16)
  const expected = await hash(password, salt, 32)
  // Sessions that were ended, until their cookies would be too old in any case: a copy of one opens nothing.
  const ended = new Map<string, number>()

  function sessionOf(context: Context): Promise<IronSession<Editor>> {
    const cookies = {
      get: (name: string) => {
        const value = getCookie(context, name)
        return value === undefined ? undefined : { name, value }
      },
      set: (name: string, value: string, { maxAge }: { maxAge?: number | undefined }) => {
        setCookie(context, name, value, {
          path: '/desk',
          httpOnly: true,
          sameSite: 'Strict',
          secure: isSecure,
          ...(maxAge !== undefined && { maxAge }),
        })
      },
    }
    return getIronSession<Editor>(cookies, {
      cookieName: 'newsroom',
      password: secret,
      ttl: lifetime,
      cookieOptions: { path: '/desk', sameSite: 'strict', secure: isSecure },
    })
  }

  return {
    async isIn(context) {
      const { id } = await sessionOf(context)
      return id !== undefined && !ended.has(id)
    },
    async signIn(context, given) {
      const found = await hash(given.slice(0, 1000), salt, 32)
      if (!timingSafeEqual(found, expected)) return false
      const session = await sessionOf(context)
      session.id = randomUUID()
      await session.save()
      return true
    },
    async signOut(context) {
      const session = await sessionOf(context)
      const now = Date.now()
      for (const [id, until] of ended) if (until < now) ended.delete(id)
      if (session.id !== undefined) ended.set(session.id, now + lifetime * 1000)
      session.destroy()
    },
  }
}
