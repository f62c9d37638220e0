import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lookGrounds, siteLooks } from '../src/config/site-look.ts'

test.each(siteLooks)('the colours of the browser are those of the look %s', (look) => {
  const name = look === 'newspaper' ? 'theme' : `looks/${look}`
  const theme = readFileSync(
    fileURLToPath(import.meta.resolve(`@standfirst/html/${name}.css`)),
    'utf8',
  )
  const [, light, dark] = /--sf-ground: light-dark\((#\w+), (#\w+)\)/.exec(theme) ?? []
  expect({ light, dark }).toEqual(lookGrounds[look])
})
