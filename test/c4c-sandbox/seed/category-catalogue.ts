import { SERVICE_CATEGORIES } from './service-categories'
import { WorldBuilder } from './world-builder'

const DAY = 86_400_000

/** One catalogue in force for the tickets, with a name and a description of each category. */
export function seedCategoryCatalogue(builder: WorldBuilder, today: number): void {
  const createdAt = today - 900 * DAY
  const catalogue = builder.add(
    'ServiceCategoryCatalogueCollection',
    { ID: 'PQRS', VersionID: '1', LifeCycleStatusCode: '2', StartDateTime: createdAt, EndDateTime: null },
    createdAt
  )
  const usage = { ParentObjectID: catalogue.key, BusinessTransactionDocumentProcessingTypeCode: 'ZPQR', UsageCode: '1' }
  builder.add('ServiceCategoryCatalogueUsageCollection', usage, createdAt)
  for (const [ID, { name, type }] of SERVICE_CATEGORIES) {
    const values = { ParentObjectID: catalogue.key, ID, TypeCode: String(type) }
    const category = builder.add('ServiceCategoryCollection', values, createdAt)
    const child = { ParentObjectID: category.key, languageCode: 'ES' }
    builder.add('ServiceCategoryNameCollection', { ...child, Name: name }, createdAt)
    builder.add('ServiceCategoryDescriptionCollection', { ...child, Description: name }, createdAt)
  }
}
