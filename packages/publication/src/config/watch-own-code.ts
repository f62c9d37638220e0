import { fileURLToPath } from 'node:url'
import { isMainThread, Worker } from 'node:worker_threads'
import { ownCodeMemory, showBeats } from './own-code.ts'

const channel = 'standfirst: late'

/** End this process where a thread that watches its own code says so. */
export function endIfLate(): void {
  const late = new BroadcastChannel(channel)
  late.onmessage = ({ data }) => {
    process.stderr.write(String(data))
    process.exit(2)
  }
  ;(late as unknown as { unref(): void }).unref()
}

/**
 * End this process, with a message and the exit code 2, where code of the publication's own takes longer
 * than it may and doesn't come back: a loop without an end, wherever it stands, keeps every timer of its
 * thread from running.
 *
 * Only for programs of their own: a command line, not a server. In another thread than the main one, the
 * message goes to the main one's {@linkcode endIfLate}.
 *
 * @param seconds - How long it may take without an end.
 * @param folder - Folder of the publication: what its files have left running is watched, too.
 */
export function watchOwnCode(seconds: number, folder?: string): void {
  showBeats()
  const file = fileURLToPath(new URL('./own-code-watch.js', import.meta.url))
  const watch = new Worker(file, {
    workerData: { channel, folder, isMainThread, memory: ownCodeMemory(), seconds },
  })
  // Without it, everything else goes on.
  watch.on('error', () => {})
  watch.unref()
}
