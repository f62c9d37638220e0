import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { Consumer, Said } from '../consumer.ts'
import { fromAddresses } from '../from-address.ts'

/** How a program is asked: with a home of its own, the addresses of feeds, and the feeds. */
type Ask = (home: string, urls: readonly string[], feeds: readonly string[]) => Promise<Said[]>

/** A program that runs in a window, and is asked about all feeds at once. */
export function inWindow(name: string, debian: string, ask: Ask): Consumer {
  const readAll = (feeds: readonly string[]) =>
    fromAddresses(feeds, 'application/xml', async (urls) => {
      const home = mkdtempSync(`${tmpdir()}/${debian}-`)
      try {
        return await ask(home, urls, feeds)
      } finally {
        rmSync(home, { recursive: true, force: true })
      }
    })
  return {
    name,
    debian,
    packages: [],
    besides: ['xvfb', 'xauth', 'dbus'],
    read: async (_, xml) => (await readAll([xml]))[0] ?? {},
    readAll,
  }
}

/**
 * Start a program on a screen that nobody sees, wait until its database says what is waited for, or for a
 * minute, and end it.
 *
 * @param count - A question that answers with a number.
 * @param least - How large the number must be.
 */
export async function runUntil(
  program: string,
  home: string,
  database: string,
  count: string,
  least: number,
): Promise<void> {
  const args = ['--', 'xvfb-run', '-a', program]
  // As root, the browser in some of them doesn't start otherwise.
  const env = { ...process.env, HOME: home, QTWEBENGINE_DISABLE_SANDBOX: '1' }
  const { pid } = spawn('dbus-run-session', args, { env, stdio: 'ignore', detached: true })
  try {
    for (let tries = 0; tries < 60 && numberOf(database, count) < least; tries++) await wait(1000)
    // What it does after that is done, too.
    await wait(2000)
  } finally {
    if (pid) process.kill(-pid)
    await wait(1000)
  }
}

/** The rows that a database answers with. */
export function rowsOf(
  path: string,
  question: string,
  ...values: (number | string)[]
): Record<string, SQLOutputValue>[] {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return database.prepare(question).all(...values)
  } finally {
    database.close()
  }
}

function numberOf(path: string, question: string): number {
  if (!existsSync(path)) return 0
  try {
    const [row = {}] = rowsOf(path, question)
    return Number(Object.values(row)[0])
  } catch {
    // Its tables are being made.
    return 0
  }
}
