/** `W/"datetimeoffset'2016-04-27T23%3A07%3A31.6809330Z'"`: the time stamp of the last change, colons escaped. */
export const etagOf = (changeStamp: string) => `W/"datetimeoffset'${changeStamp.replaceAll(':', '%3A')}'"`

export function matchesEtag(ifMatch: string | undefined, changeStamp: string): boolean {
  if (ifMatch === undefined || ifMatch.trim() === '*') return true
  const current = etagOf(changeStamp)
  return ifMatch.split(',').some(candidate => candidate.trim().replaceAll(/%3a/gi, '%3A') === current)
}

/** Milliseconds are not enough to tell two changes apart, so a running number fills the last four digits. */
export function changeStampAt(milliseconds: number, sequence: number): string {
  const iso = new Date(milliseconds).toISOString()
  return `${iso.slice(0, -1)}${String(sequence % 10000).padStart(4, '0')}Z`
}
