import { NUMBER_PROPERTY } from './numbers'
import { Row, text } from './row'

/** What one write did to a row: `before` is absent on creation, `after` on deletion. */
export interface Change {
  readonly before?: Row
  readonly after?: Row
}

/** Rows by entity set with indexes from parent to children and from number to row; a failed unit of work leaves no trace. */
export class MemoryStore {
  private readonly rowsBySet = new Map<string, Map<string, Row>>()
  private readonly childrenBySet = new Map<string, Map<string, Set<string>>>()
  private readonly keyByNumber = new Map<string, Map<string, string>>()
  private changes: Change[] | undefined

  /** `committed` hears of every unit of work that succeeded; what is put outside of one, such as the seed, it does not hear of. */
  constructor(private readonly committed: (changes: readonly Change[]) => void = () => undefined) {}

  all(set: string): Row[] {
    return [...this.table(set).values()]
  }

  find(set: string, key: string): Row | undefined {
    return this.table(set).get(key)
  }

  /** By the number people know, e.g. the ID of a ticket. */
  findNumber(set: string, number: string): Row | undefined {
    const key = this.keyByNumber.get(set)?.get(number)
    return key === undefined ? undefined : this.find(set, key)
  }

  childrenOf(set: string, parentKey: string): Row[] {
    const keys = this.childrenBySet.get(set)?.get(parentKey)
    return keys ? [...keys].flatMap(key => this.find(set, key) ?? []) : []
  }

  put(row: Row): void {
    const before = this.find(row.set, row.key)
    this.keep(row)
    this.changes?.push({ before, after: row })
  }

  remove(row: Row): void {
    this.drop(row)
    this.changes?.push({ before: row })
  }

  /** All or nothing; a unit of work inside another one is part of it. */
  atomically<T>(work: () => T): T {
    if (this.changes) return work()
    const changes: Change[] = []
    this.changes = changes
    let result: T
    try {
      result = work()
    } catch (error) {
      this.changes = undefined
      for (const change of changes.reverse()) this.undo(change)
      throw error
    }
    this.changes = undefined
    this.committed(changes)
    return result
  }

  private undo({ before, after }: Change): void {
    if (before) this.keep(before)
    else if (after) this.drop(after)
  }

  private keep(row: Row): void {
    this.table(row.set).set(row.key, row)
    this.index(row)
  }

  private drop(row: Row): void {
    this.table(row.set).delete(row.key)
    const parentKey = row.values.ParentObjectID
    if (typeof parentKey === 'string') this.childrenBySet.get(row.set)?.get(parentKey)?.delete(row.key)
  }

  private index(row: Row): void {
    this.indexNumber(row)
    const parentKey = row.values.ParentObjectID
    if (typeof parentKey !== 'string' || !parentKey) return
    const byParent = this.childrenBySet.get(row.set) ?? new Map<string, Set<string>>()
    this.childrenBySet.set(row.set, byParent)
    const keys = byParent.get(parentKey) ?? new Set<string>()
    byParent.set(parentKey, keys)
    keys.add(row.key)
  }

  private indexNumber(row: Row): void {
    const property = NUMBER_PROPERTY[row.set]
    if (!property) return
    const keys = this.keyByNumber.get(row.set) ?? new Map<string, string>()
    this.keyByNumber.set(row.set, keys)
    keys.set(text(row, property), row.key)
  }

  private table(set: string): Map<string, Row> {
    const table = this.rowsBySet.get(set) ?? new Map<string, Row>()
    this.rowsBySet.set(set, table)
    return table
  }
}
