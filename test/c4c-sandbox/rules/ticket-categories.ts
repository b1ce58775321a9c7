import { badRequest } from '../odata/errors'
import { SERVICE_CATEGORIES, ServiceCategory } from '../seed/service-categories'
import { Values } from './entity-rules'

interface CategoryField {
  readonly id: string
  readonly name: string
  readonly type: ServiceCategory['type']
}

const FIELDS: readonly CategoryField[] = [
  { id: 'ServiceIssueCategoryID', name: 'ServiceTermsServiceIssueName', type: 1 },
  { id: 'IncidentServiceIssueCategoryID', name: 'IncidentCategoryName', type: 2 },
  { id: 'CauseServiceIssueCategoryID', name: 'CauseCategoryName', type: 3 },
  { id: 'ObjectServiceIssueCategoryID', name: 'ObjectCategoryName', type: 4 },
  { id: 'ActivityServiceIssueCategoryID', name: 'SolutionCategoryName', type: 5 }
]

/** Names beside the category IDs of a ticket; refuses an ID that the catalogue has not, or has for another field. */
export function categoryNames(values: Values): Values {
  const names: Values = {}
  for (const { id, name, type } of FIELDS) {
    const wanted = String(values[id] ?? '')
    const category = SERVICE_CATEGORIES.get(wanted)
    if (wanted && category?.type !== type) throw badRequest(`'${wanted}' is not a valid category for property '${id}'`)
    names[name] = category?.name ?? ''
  }
  return names
}
