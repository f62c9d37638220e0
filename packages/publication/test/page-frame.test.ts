import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { themeColor } from '../src/output/page-frame.ts'

test('the colours of the browser are those of the theme', () => {
  const theme = readFileSync(
    fileURLToPath(import.meta.resolve('@standfirst/html/theme.css')),
    'utf8',
  )
  const [, light, dark] = /--sf-ground: light-dark\((#\w+), (#\w+)\)/.exec(theme) ?? []
  expect({ light, dark }).toEqual(themeColor)
})
