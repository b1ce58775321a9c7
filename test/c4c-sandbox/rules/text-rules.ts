import { EMPLOYEES } from '../seed/employees'
import { EntityRules } from './entity-rules'

/** SAP's own samples post a note with TypeCode and Text only, although FormattedText and AuthorID are mandatory. */
export const textRules: EntityRules = {
  filledByServer: ['FormattedText', 'AuthorID'],
  derive(values, before, { user, world }) {
    if (before) return values
    const authorId = String(values.AuthorID || user).slice(0, 60)
    return {
      ...values,
      FormattedText: values.FormattedText || (values.Text ?? ''),
      AuthorID: authorId,
      AuthorName: EMPLOYEES.get(authorId) ?? '',
      TextCreatedOn: values.TextCreatedOn ?? world.now()
    }
  }
}
