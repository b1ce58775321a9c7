/** Dates are milliseconds, decimals and GUIDs strings; absent values are `''` for strings and `null` for the rest. */
export type Value = string | number | boolean | null

export interface Row {
  readonly set: string
  readonly key: string
  readonly values: Readonly<Record<string, Value>>
  /** Last change with the seven fraction digits C4C prints, e.g. `2016-04-27T23:07:31.6809330Z`. */
  readonly changeStamp: string
}

export const text = (row: Row, property: string): string => {
  const value = row.values[property]
  return typeof value === 'string' ? value : ''
}
