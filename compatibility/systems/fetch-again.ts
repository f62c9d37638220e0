import { setTimeout as wait } from 'node:timers/promises'

/** Fetch; once more where the server has closed the connection that it was to be asked over. */
export async function fetchAgain(url: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch {
    await wait(1000)
    return fetch(url, request)
  }
}
