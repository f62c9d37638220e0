import { Session } from 'node:inspector'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'

// The thread that `watchOwnCode` starts.
const { channel, folder, isMainThread, memory, seconds } = workerData as {
  channel: string
  folder: string | undefined
  isMainThread: boolean
  memory: SharedArrayBuffer
  seconds: number
}
const counts = new Int32Array(memory, 0, 3)
/** In milliseconds. Timers of the other thread have a chance first: they know more. */
const limit = seconds * 1000 + 1000
let last = ''
let since = 0
let isLate = false

setInterval(() => {
  const [working, number, beats] = [0, 1, 2].map((at) => Atomics.load(counts, at))
  // With nothing of the publication's own at work, something of it may have been left running.
  const now = working ? `own ${number}` : `beat ${beats}`
  if (now !== last) {
    last = now
    since = performance.now()
  } else if (!isLate && performance.now() - since > limit) {
    isLate = true
    if (working) end(nameOfWork())
    else if (folder && isMainThread) end('What the configuration has left running', isLeft)
  }
}, 100)

function nameOfWork(): string {
  const bytes = new Uint8Array(memory, 12).slice()
  return new TextDecoder().decode(bytes).split('\0')[0] ?? ''
}

/** Whether what runs was begun by a file of the publication, and not by a command that takes its time. */
function isLeft(scripts: readonly string[]): boolean {
  const begun = scripts.findLast((url) => !url.startsWith('node:')) ?? ''
  const file = begun.startsWith('file:') ? fileURLToPath(begun) : begun
  return file.startsWith(`${folder}${sep}`) && !file.includes(`${sep}node_modules${sep}`)
}

/** Stop the other thread where it is, and let it end the process. */
function end(name: string, isMeant: (scripts: readonly string[]) => boolean = () => true): void {
  const message = `standfirst: ${name} did not end within ${seconds} s: correct it, or give it more time with \`--timeout\`.\n`
  if (!isMainThread) {
    new BroadcastChannel(channel).postMessage(message)
    return
  }
  // Nothing else is to be said after it.
  const expression = `{ const fs = process.getBuiltinModule('node:fs'); fs.writeSync(2, ${JSON.stringify(message)}); fs.closeSync(2); process.exit(2) }`
  const session = new Session()
  session.connectToMainThread()
  // Frames name scripts by a number alone.
  const scripts = new Map<string, string>()
  session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params.url))
  session.on('Debugger.paused', ({ params: { callFrames } }) => {
    const [frame] = callFrames
    const begun = callFrames.map(({ location }) => scripts.get(location.scriptId) ?? '')
    if (frame && isMeant(begun)) {
      session.post('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression })
    } else {
      session.post('Debugger.resume')
      session.disconnect()
      // It may be between two calls: it is looked at again soon.
      isLate = false
      since = performance.now() - limit + 500
    }
  })
  session.post('Debugger.enable')
  session.post('Debugger.pause')
}
