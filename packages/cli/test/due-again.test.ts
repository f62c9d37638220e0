import process from 'node:process'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type BuildOutcome, buildAgain } from '../src/build/build-again.ts'

vi.mock('@standfirst/publication/watch', () => ({
  watchFolder: () => ({ ready: Promise.resolve(), stop: async () => {} }),
}))

const config = {
  ...{ root: '/site', output: '/site/dist', assets: '/site/public', pages: {} },
  ...{ sources: [], linkedFolders: [] },
}

test('a build that is due and can’t be made is tried again, until it is', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T08:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const say = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => say.mockRestore())
  const times: string[] = []
  const outcomes: BuildOutcome[] = [
    { due: '2026-11-20T09:00:00Z' },
    { isMade: false },
    { isMade: false },
    { due: undefined },
  ]
  void buildAgain(config as never, async () => {
    times.push(new Date().toISOString().slice(11, 16))
    return outcomes[times.length - 1] ?? {}
  })
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(times).toEqual(['08:00', '09:00', '09:01', '09:02'])
})
