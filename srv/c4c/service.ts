import cds from '@sap/cds'

export class EspejoService extends cds.ApplicationService {
  override init() {
    this.on('reflejar', () => undefined)
    return super.init()
  }
}
