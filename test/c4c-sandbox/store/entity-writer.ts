import { EntitySet, Model } from '../model/types'
import { changeStampAt } from '../odata/etag'
import { badRequest } from '../odata/errors'
import { ChangeContext, Values, rulesOf } from '../rules/entity-rules'
import { auditValues } from './audit-fields'
import { guidOf, newObjectId } from './identifiers'
import { NUMBER_PROPERTY } from './numbers'
import { Row, text } from './row'
import { World } from './world'

export class EntityWriter {
  private readonly context: ChangeContext

  constructor(
    private readonly model: Model,
    private readonly world: World,
    private readonly user: string
  ) {
    this.context = {
      world,
      user,
      create: (setName, values) => this.create(this.set(setName), values),
      update: (row, values) => this.update(row, values),
      remove: row => this.remove(row)
    }
  }

  create(set: EntitySet, given: Values): Row {
    const { type } = set
    const key = newObjectId(this.world.random)
    let values: Values = { ...this.withParent(set, given), ObjectID: key }
    if (type.properties.has('UUID')) values.UUID = values.UUID || guidOf(key)
    values = this.withNumber(set, values)
    values = { ...values, ...auditValues(type, true, this.world.now(), this.user) }
    values = rulesOf(type.name).derive?.(values, undefined, this.context) ?? values
    return this.store(set, key, values, undefined)
  }

  update(row: Row, changes: Values): Row {
    const set = this.set(row.set)
    const audit = auditValues(set.type, false, this.world.now(), this.user)
    const values = { ...row.values, ...changes, ...audit }
    return this.store(set, row.key, rulesOf(set.type.name).derive?.(values, row, this.context) ?? values, row)
  }

  remove(row: Row): void {
    const set = this.set(row.set)
    for (const navigation of set.type.navigations.values()) {
      if (navigation.direction !== 'toChildren') continue
      const children = this.model.setOfType(navigation.target)
      for (const child of this.world.store.childrenOf(children.name, row.key)) this.remove(child)
    }
    this.world.store.remove(row)
  }

  private store(set: EntitySet, key: string, values: Values, before: Row | undefined): Row {
    const row = { set: set.name, key, values, changeStamp: changeStampAt(this.world.now(), this.world.sequence++) }
    this.world.store.put(row)
    rulesOf(set.type.name).afterChange?.(row, before, this.context)
    return row
  }

  private withNumber(set: EntitySet, values: Values): Values {
    const property = NUMBER_PROPERTY[set.name]
    if (!property) return values
    const wanted = values[property]
    if (wanted) {
      if (this.world.store.findNumber(set.name, String(wanted))) throw badRequest(`${set.type.name} with ${property} '${String(wanted)}' already exists`)
      return values
    }
    let number = this.world.nextNumber.get(set.name) ?? 1
    while (this.world.store.findNumber(set.name, String(number))) number++
    this.world.nextNumber.set(set.name, number + 1)
    return { ...values, [property]: String(number) }
  }

  /** A child names its parent by ObjectID or by the parent's number; C4C fills in the other one. */
  private withParent(set: EntitySet, values: Values): Values {
    const { type } = set
    if (!type.parent) return values
    const parentSet = this.model.setOfType(type.parent)
    const numberProperty = [...type.properties.values()].find(p => p.isParentNumber)?.name
    const parentNumber = NUMBER_PROPERTY[parentSet.name] ?? ''
    const parent = values.ParentObjectID
      ? this.world.store.find(parentSet.name, String(values.ParentObjectID))
      : numberProperty && values[numberProperty]
        ? this.world.store.findNumber(parentSet.name, String(values[numberProperty]))
        : undefined
    if (!parent) throw badRequest(`The parent ${type.parent} of ${type.name} does not exist or was not given`)
    return {
      ...values,
      ParentObjectID: parent.key,
      ...(numberProperty && { [numberProperty]: text(parent, parentNumber) })
    }
  }

  private set(name: string): EntitySet {
    const set = this.model.sets.get(name)
    if (!set) throw new Error(`Unknown entity set ${name}`)
    return set
  }
}
