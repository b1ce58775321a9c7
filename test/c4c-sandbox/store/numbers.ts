/** By entity set: the number people know an object by. It never changes. */
export const NUMBER_PROPERTY: Readonly<Record<string, string>> = {
  ServiceRequestCollection: 'ID',
  OpportunityCollection: 'ID',
  IndividualCustomerCollection: 'CustomerID',
  CorporateAccountCollection: 'AccountID',
  ContactCollection: 'ContactID'
}
