import { FunctionImport } from '../model/types'
import { duplicatesOf } from '../rules/duplicate-check'
import { loggedInUser } from '../rules/logged-in-user'
import { Row } from '../store/row'
import { World } from '../store/world'
import { badRequest } from './errors'
import { ODataRequest } from './messages'
import { customOptions } from './query-string'

export type Parameters = ReadonlyMap<string, string>

interface Call {
  readonly world: World
  readonly user: string
  readonly parameters: Parameters
  readonly set: string
}

const FUNCTIONS: Readonly<Record<string, (call: Call) => Row[]>> = {
  CheckForDuplicateIndividualCustomers: ({ world, parameters, set }) => duplicatesOf(world, parameters, set),
  IdentityGetLoggedInUserInfo: ({ world, user, set }) => [loggedInUser(world, user, set)]
}

/** All parameters of ours are strings, written as OData literals: `IDNumber='123'`. Those left out are null. */
function readParameters(called: FunctionImport, query: string): Parameters {
  const parameters = new Map<string, string>()
  for (const [name, raw] of customOptions(query)) {
    if (!called.parameters.includes(name)) throw badRequest(`'${name}' is not a parameter of '${called.name}'`)
    const literal = /^'((?:[^']|'')*)'$/.exec(raw.trim())
    if (!literal) throw badRequest(`Parameter '${name}' of '${called.name}' must be a string literal`)
    parameters.set(name, (literal[1] ?? '').replaceAll("''", "'"))
  }
  return parameters
}

export function callFunction(called: FunctionImport, request: ODataRequest, world: World): Row[] {
  const run = FUNCTIONS[called.name]
  if (!run) throw new Error(`Nothing answers the function ${called.name}`)
  return run({ world, user: request.user, parameters: readParameters(called, request.query), set: called.set.name })
}
