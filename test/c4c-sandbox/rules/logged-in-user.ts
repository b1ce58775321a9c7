import { createHash } from 'node:crypto'
import { changeStampAt } from '../odata/etag'
import { EMPLOYEES } from '../seed/employees'
import { guidOf } from '../store/identifiers'
import { Row } from '../store/row'
import { World } from '../store/world'

/** Who asks, as the tenant knows the user: an employee by number, or a technical user. */
export function loggedInUser(world: World, user: string, set: string): Row {
  const key = createHash('sha256').update(user).digest('hex').slice(0, 32).toUpperCase()
  const name = EMPLOYEES.get(user)
  return {
    set,
    key,
    changeStamp: changeStampAt(world.now(), 0),
    values: {
      ObjectID: key,
      UUID: guidOf(key),
      UserID: user.slice(0, 40),
      UserAccountID: user.slice(0, 255),
      UserName: name ?? user,
      EmployeeID: name ? user : '',
      LogonLanguageCode: 'ES',
      TimeZoneCode: 'UTC_5',
      TechnicalUserIndicator: name === undefined,
      KeyUserIndicator: false,
      InactiveIndicator: false,
      PasswordInactiveIndicator: false,
      PasswordLockedIndicator: false
    }
  }
}
