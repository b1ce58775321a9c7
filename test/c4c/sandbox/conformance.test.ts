import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IMPORTED, importedApi } from '../../../scripts/c4c-import'
import { c4cModel, metadataDocument } from '../../c4c-sandbox/model/c4codata'
import { readEdmx } from '../../c4c-sandbox/model/edmx-reader'
import { codesOf } from '../../c4c-sandbox/seed/code-lists'

const PUBLISHED = join(__dirname, '../../../../shared/c4c/c4codataapi.edmx')
const DOCUMENT = join(__dirname, '../../../srv/external/c4c.edmx')

/** In tenants of today, not yet in the published document of 2018/19. */
const NEWER_TYPES = ['ServiceRequestParty', 'ServiceRequestHistoricalVersion']
const NEWER_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ServiceRequest: [
    'ServiceRequestLifeCycleStatusCode', 'RequestAssignmentStatusCode', 'IncidentCategoryName', 'CauseCategoryName',
    'ObjectCategoryName', 'SolutionCategoryName', 'SalesOrderID', 'DocumentLanguageCode', 'LastChangeDateTime',
    'EntityLastChangedOn', 'CreatedBy', 'LastChangedBy', 'CreationIdentityUUID', 'LastChangeIdentityUUID'
  ],
  ServiceRequestTextCollection: ['EntityLastChangedOn'],
  Opportunity: ['EntityLastChangedOn'],
  IndividualCustomer: ['EntityLastChangedOn', 'NormalisedPhone', 'NormalisedMobile'],
  CorporateAccount: ['EntityLastChangedOn'],
  Contact: ['EntityLastChangedOn']
}

const isExtension = (name: string) => /_KUT(Text)?$/.test(name)
const isNewer = (type: string, name: string) => NEWER_PROPERTIES[type]?.includes(name.replace(/Text$/, '')) ?? false

describe('own model', () => {
  test('every code has a text twin and a list that exists', () => {
    for (const type of c4cModel.types.values()) {
      for (const property of type.properties.values()) {
        if (!property.valueHelp) continue
        expect(c4cModel.sets.has(property.valueHelp)).toBe(true)
        expect(type.properties.get(property.textProperty ?? '')?.codeProperty).toBe(property.name)
      }
    }
  })

  test('codes fit the length of the properties that use them', () => {
    for (const type of c4cModel.types.values()) {
      for (const { valueHelp, maxLength = Infinity } of type.properties.values()) {
        const tooLong = valueHelp ? codesOf(valueHelp).filter(({ code }) => code.length > maxLength) : []
        expect({ valueHelp, tooLong }).toEqual({ valueHelp, tooLong: [] })
      }
    }
  })

  test('the API imported by the application is what the sandbox serves', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(metadataDocument)
  })

  test('the compiled part of it is what the views of the application need', async () => {
    expect(readFileSync(IMPORTED, 'utf8')).toBe(await importedApi())
  })
})

// An extra: the publication is not part of the project
if (existsSync(PUBLISHED)) describe('against the metadata SAP published', () => {
  const published = readEdmx(readFileSync(PUBLISHED, 'utf8'))

  test('every property is there with the same type, length and flags', () => {
    const differences: string[] = []
    for (const type of c4cModel.types.values()) {
      if (NEWER_TYPES.includes(type.name)) continue
      const original = published.types.get(type.name)
      for (const property of type.properties.values()) {
        if (isExtension(property.name) || isNewer(type.name, property.name)) continue
        const wanted = original?.properties.get(property.name)
        if (JSON.stringify(property) !== JSON.stringify(wanted)) differences.push(`${type.name}.${property.name}`)
      }
      for (const [name, navigation] of type.navigations) {
        if (NEWER_TYPES.includes(navigation.target)) continue
        if (JSON.stringify(navigation) !== JSON.stringify(original?.navigations.get(name))) differences.push(`${type.name}/${name}`)
      }
    }
    // The demo tenant of the publication overwrote the standard ProductID (60) with a field of its own (80).
    expect(differences).toEqual(['ServiceRequest.ProductID'])
  })

  test('every entity set of the publication keeps its type and flags', () => {
    for (const set of c4cModel.sets.values()) {
      const original = published.sets.get(set.name)
      if (!original) continue
      expect([set.name, set.type.name, set.creatable, set.updatable, set.deletable]).toEqual([
        original.name, original.type.name, original.creatable, original.updatable, original.deletable
      ])
    }
  })

  test('sets of our own are only lists of new or extension fields and the newer entities', () => {
    const own = [...c4cModel.sets.keys()].filter(name => !published.sets.has(name))
    const explained = /_KUTCollection$|^ServiceRequest(Party|HistoricalVersion)|(LifeCycleStatus|AssignmentStatus|DocumentLanguage)CodeCollection$/
    expect(own.filter(name => !explained.test(name))).toEqual([])
  })
})
