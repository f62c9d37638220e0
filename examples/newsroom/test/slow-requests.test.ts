import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, password } from './newsroom.ts'

test('who sends a request slowly keeps nobody from being answered, and is cut off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-slow-'))
  const port = await freePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/start.ts')], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: '', NEWSROOM_PASSWORD: password, NEWSROOM_FOLDER: folder },
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  await once(child.stdout, 'data')
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(port, 'localhost')
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
    const drip = setInterval(() => socket.write('a'), 500)
    socket.on('close', () => clearInterval(drip))
    socket.resume()
    return once(socket, 'close')
  })
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
  await Promise.all(slow)
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
})
