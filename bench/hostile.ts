/** Time and memory of the gate on input that means harm, at one size and at twice that. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { safeParseArticle } from '@standfirst/core'
import { hostileCases } from '../packages/core/test/gate/hostile-cases.ts'

interface Measured {
  issue: string
  issues: number
  milliseconds: number
  megabytes: number
}

const [, script = '', name, size] = process.argv
if (name === undefined) {
  const rows = hostileCases.map((one) => {
    const most = one.size === 2 ** 32 - 1 ? one.size : one.size * 2
    const [once, twice] = [run(one.name, one.size), run(one.name, most)]
    return [
      one.name,
      {
        size: one.size,
        issue: once.issue === twice.issue ? once.issue : `${once.issue}, ${twice.issue}`,
        issues: once.issues,
        ms: once.milliseconds.toFixed(1),
        MB: once.megabytes.toFixed(0),
        'twice the size, ms': twice.milliseconds.toFixed(1),
        'twice, MB': twice.megabytes.toFixed(0),
      },
    ]
  })
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.table(Object.fromEntries(rows))
} else {
  // biome-ignore lint/suspicious/noConsole: as above
  console.log(JSON.stringify(measureCase(name, Number(size))))
}

/** Measure a case in a process of its own, so that its peak of memory is its own too. */
function run(name: string, size: number): Measured {
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=3000', script, name, String(size)],
    { encoding: 'utf8' },
  )
  if (!stdout) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout) as Measured
}

function measureCase(name: string, size: number): Measured {
  safeParseArticle({})
  const value = hostileCases.find((one) => one.name === name)?.make(size)
  const before = process.resourceUsage().maxRSS
  const start = process.cpuUsage()
  const result = safeParseArticle(value)
  const { system, user } = process.cpuUsage(start)
  return {
    issue: `${result.success ? 'accepted' : 'refused'}: ${result.issues[0]?.code ?? 'no issue'}`,
    issues: result.issues.length,
    milliseconds: (system + user) / 1000,
    megabytes: (process.resourceUsage().maxRSS - before) / 1024,
  }
}
