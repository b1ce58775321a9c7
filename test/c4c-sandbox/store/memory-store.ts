import { Row } from './row'

type Undo = () => void

/** Rows by entity set with an index from parent to children; a failed unit of work leaves no trace. */
export class MemoryStore {
  private readonly rowsBySet = new Map<string, Map<string, Row>>()
  private readonly childrenBySet = new Map<string, Map<string, Set<string>>>()
  private undoLog: Undo[] | undefined

  all(set: string): Row[] {
    return [...this.table(set).values()]
  }

  find(set: string, key: string): Row | undefined {
    return this.table(set).get(key)
  }

  childrenOf(set: string, parentKey: string): Row[] {
    const keys = this.childrenBySet.get(set)?.get(parentKey)
    return keys ? [...keys].flatMap(key => this.find(set, key) ?? []) : []
  }

  put(row: Row): void {
    const table = this.table(row.set)
    const before = table.get(row.key)
    table.set(row.key, row)
    this.index(row)
    this.undoLog?.push(() => (before ? table.set(row.key, before) : this.drop(row)))
  }

  remove(row: Row): void {
    this.drop(row)
    this.undoLog?.push(() => {
      this.table(row.set).set(row.key, row)
      this.index(row)
    })
  }

  atomically<T>(work: () => T): T {
    if (this.undoLog) return work()
    const log: Undo[] = []
    this.undoLog = log
    try {
      return work()
    } catch (error) {
      this.undoLog = undefined
      for (const undo of log.reverse()) undo()
      throw error
    } finally {
      this.undoLog = undefined
    }
  }

  private drop(row: Row): void {
    this.table(row.set).delete(row.key)
    const parentKey = row.values.ParentObjectID
    if (typeof parentKey === 'string') this.childrenBySet.get(row.set)?.get(parentKey)?.delete(row.key)
  }

  private index(row: Row): void {
    const parentKey = row.values.ParentObjectID
    if (typeof parentKey !== 'string' || !parentKey) return
    const byParent = this.childrenBySet.get(row.set) ?? new Map<string, Set<string>>()
    this.childrenBySet.set(row.set, byParent)
    const keys = byParent.get(parentKey) ?? new Set<string>()
    byParent.set(parentKey, keys)
    keys.add(row.key)
  }

  private table(set: string): Map<string, Row> {
    const table = this.rowsBySet.get(set) ?? new Map<string, Row>()
    this.rowsBySet.set(set, table)
    return table
  }
}
