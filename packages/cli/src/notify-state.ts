import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { NotifyState } from '@standfirst/http/notify'
import * as z from 'zod'
import { writeAside } from './build/manifest.ts'

const schema = z.object({ articles: z.record(z.string(), z.string()) })

const fileIn = (root: string) => join(root, '.standfirst', 'notified.json')

/** Read what others were told last; `undefined` if that isn't known. */
export function readNotifyState(root: string): NotifyState | undefined {
  const file = fileIn(root)
  if (!existsSync(file)) return undefined
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Keep what others have been told. */
export function writeNotifyState(root: string, state: NotifyState): void {
  const file = fileIn(root)
  mkdirSync(dirname(file), { recursive: true })
  writeAside(file, `${JSON.stringify(state)}\n`)
}
