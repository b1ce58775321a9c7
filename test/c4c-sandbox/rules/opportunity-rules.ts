import { Row } from '../store/row'
import { World } from '../store/world'
import { EntityRules, Values } from './entity-rules'
import { requireCustomer } from './party-existence'
import { partyName } from './party-names'

export function deriveOpportunity(values: Values, before: Row | undefined, world: World): Values {
  requireCustomer(values, before, 'ProspectPartyID', world)
  return {
    ...values,
    ProcessingTypeCode: values.ProcessingTypeCode || 'OPPT',
    LifeCycleStatusCode: values.LifeCycleStatusCode || '1',
    ProspectPartyName: partyName(world, String(values.ProspectPartyID ?? '')),
    PrimaryContactPartyName: partyName(world, String(values.PrimaryContactPartyID ?? '')),
    MainEmployeeResponsiblePartyName: partyName(world, String(values.MainEmployeeResponsiblePartyID ?? ''))
  }
}

export const opportunityRules: EntityRules = {
  derive: (values, before, { world }) => deriveOpportunity(values, before, world)
}
