import { Value } from '../store/row'
import { EntityRules, Values } from './entity-rules'

const digits = (value: Value | undefined) => String(value ?? '').replace(/[^\d+]/g, '')

export function deriveCustomer(values: Values): Values {
  const names = [values.FirstName, values.MiddleName, values.LastName, values.AdditionalLastName]
  return {
    ...values,
    LifeCycleStatusCode: values.LifeCycleStatusCode || '2',
    FormattedName: names.filter(Boolean).join(' '),
    NormalisedPhone: digits(values.Phone),
    NormalisedMobile: digits(values.Mobile)
  }
}

export const individualCustomerRules: EntityRules = { derive: deriveCustomer }
