import fc from 'fast-check'

/*
 * Random tests try the same cases at every run, so that a change fails for what it changed and not for what
 * nobody had met before. `STANDFIRST_SEED=random` tries others, as CI does every night; a number tries
 * those of that seed.
 */
const { STANDFIRST_SEED = '1' } = process.env
if (STANDFIRST_SEED !== 'random') {
  const seed = Number(STANDFIRST_SEED)
  if (!Number.isInteger(seed)) {
    throw new Error(
      `STANDFIRST_SEED is ${JSON.stringify(STANDFIRST_SEED)}, expected "random" or a whole number`,
    )
  }
  fc.configureGlobal({ seed })
}
