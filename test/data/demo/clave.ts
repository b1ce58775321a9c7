import type { Random } from '../../c4c-sandbox/seed/random'

const cifra = (azar: Random) => azar.integer(0, 15).toString(16)

/** A version 4 UUID drawn from the seed, so that the demo has the same keys each time. */
export function uuid(azar: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => cifra(azar))
}
