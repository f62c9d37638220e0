import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lookColors } from '../src/config/look-colors.ts'
import { siteLooks } from '../src/config/site-look.ts'

test.each(siteLooks)(
  'the colours that are known of the look %s are those of its stylesheet',
  (look) => {
    const name = look === 'newspaper' ? 'theme' : `looks/${look}`
    const styles = ['theme', name].map((one) =>
      readFileSync(fileURLToPath(import.meta.resolve(`@standfirst/html/${one}.css`)), 'utf8'),
    )
    // A look says what is not as in the theme, and follows it.
    const colors = /--sf-(\w+): light-dark\((#\w+), (#\w+)\)/g
    const found = [...styles.join('').matchAll(colors)].map(([, color, light, dark]) => [
      color,
      { light, dark },
    ])
    expect(Object.fromEntries(found)).toEqual(lookColors[look])
  },
)
