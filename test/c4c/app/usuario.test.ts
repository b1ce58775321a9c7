import cds from '@sap/cds'
import { c4c } from '../../../srv/c4c/conexion/c4c'
import { appConC4C } from './app-con-c4c'

const app = appConC4C({ usuario: 'laura' })

const conToken = (jwt: string | undefined) => Object.assign(new cds.User('laura'), { authInfo: jwt ? { token: { jwt } } : undefined })
/** Who asked for a path last; other tasks ask for theirs meanwhile. */
const quien = (ruta: string) => {
  const ultima = app.compuerta().vistas.findLast(p => p.ruta.includes(ruta))
  return Buffer.from(/^Basic (.+)$/.exec(ultima!.cabeceras.authorization!)![1]!, 'base64').toString().split(':')[0]
}

test('whoever brings her own token asks C4C as herself; what nobody waits for is asked by the technical user', async () => {
  const LISTA = '/OpportunityGroupCodeCollection'
  const preguntar = async () => (await c4c()).send('GET', LISTA)
  await cds.tx({ user: conToken('un.token.generado') }, preguntar)
  expect(quien(LISTA)).toBe('laura')
  await cds.tx({ user: conToken(undefined) }, preguntar)
  expect(quien(LISTA)).toBe('escucha')
})

test('the ticket of a case that she files is written by the technical user', async () => {
  const caso = await cds.tx({ user: conToken('un.token.generado') }, () => app.radicar())
  await app.espejoEn(caso.ID, 'SINCRONIZADO')
  expect(quien('AttachmentFolderCollection')).toBe('escucha')
})
