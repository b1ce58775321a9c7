import { EntitySet, Model } from '../model/types'

/** Hears what happens inside the service, so that it can be counted. */
export interface ServiceObserver {
  /** One operation inside a $batch; its path is below the service root. */
  batchOperation(method: string, path: string, query: string, status: number): void
  /** Names, never values, of the properties that a write named, also of one that was refused later. */
  propertiesWritten(set: string, names: readonly string[]): void
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
/** A name that is no identifier may be anything, personal data included. */
const IDENTIFIER = /^[A-Za-z]\w{0,99}$/

/** Tells the observer the properties of a body and of the children below its navigations. */
export function observeBody(observer: ServiceObserver, model: Model, set: EntitySet, body: Json): void {
  const names: string[] = []
  for (const [name, value] of Object.entries(body)) {
    const navigation = set.type.navigations.get(name)
    if (navigation) {
      const children: unknown = isObject(value) && 'results' in value ? value.results : value
      const target = model.setOfType(navigation.target)
      for (const child of Array.isArray(children) ? children : []) if (isObject(child)) observeBody(observer, model, target, child)
    } else if (IDENTIFIER.test(name)) names.push(name)
  }
  observer.propertiesWritten(set.name, names)
}
