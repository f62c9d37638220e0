import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { getIronSession, type IronSession } from 'iron-session'

/** What the cookie of an editor holds, sealed. */
interface Editor {
  /** Whether they have signed in. */
  isIn?: boolean
}

/** Who may write. */
export interface Sessions {
  /** Whether who asks has signed in. */
  isIn(context: Context): Promise<boolean>
  /** Sign in: whether the password was right. Whatever the cookie held before is gone. */
  signIn(context: Context, password: string): Promise<boolean>
  signOut(context: Context): Promise<void>
}

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
      ttl: 12 * 3600,
      cookieOptions: { path: '/desk', sameSite: 'strict', secure: isSecure },
    })
  }

  return {
    isIn: async (context) => (await sessionOf(context)).isIn === true,
    async signIn(context, given) {
      const found = await hash(given.slice(0, 1000), salt, 32)
      if (!timingSafeEqual(found, expected)) return false
      const session = await sessionOf(context)
      session.isIn = true
      await session.save()
      return true
    },
    async signOut(context) {
      const session = await sessionOf(context)
      session.destroy()
    },
  }
}
