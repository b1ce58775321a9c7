import { World } from '../store/world'
import { EntityRules, Values } from './entity-rules'
import { partyName } from './party-names'

export function deriveOpportunity(values: Values, world: World): Values {
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
  derive: (values, _before, { world }) => deriveOpportunity(values, world)
}
