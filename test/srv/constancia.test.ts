import { fechaLocal, horaLocal } from '../../srv/plazos'
import { leerPdf } from '../unit/constancia/leer-pdf'
import { appSinC4C, base64, casoEn, documentoGenerado, intentarActo, radicar } from './casos-de-prueba'

const s = appSinC4C()
const pedir = (usuario: string, servicio: 'atencion' | 'coordinacion', ID: string) =>
  s.como(usuario).intentar.GET(`${casoEn(servicio, ID)}/${servicio === 'atencion' ? 'AtencionService' : 'CoordinacionService'}.constancia()`, { accept: '*/*' })
const textoDe = async (respuesta: { data: unknown }) => (await leerPdf(respuesta.data as Buffer)).join(' ').replace(/\s+/g, ' ')

test('the constancia of a verbal petition says who, when, how, what and that it was verbal', async () => {
  const numeroDocumento = documentoGenerado()
  const caso = await radicar(s, {
    nombre: 'Persona Constante', numeroDocumento, correo: 'constante@ejemplo.co', telefono: '6060000002', canal_code: 'TELEFONO', texto: 'Pide que le devuelvan la cuota.', asunto: 'Devolución',
    anexos: [{ nombre: 'recibo.txt', tipo: 'text/plain', contenido: base64('recibo') }],
  })
  const r = await pedir('asesor', 'atencion', caso.ID)
  expect(r.status).toBe(200)
  expect(r.headers.get('content-type')).toContain('application/pdf')
  expect(r.headers.get('content-disposition')).toContain(`constancia-${caso.radicado}.pdf`)
  const t = await textoDe(r)
  const [anio, , dia] = fechaLocal(caso.radicadaEn).split('-')
  for (const dicho of [caso.radicado, `${Number(dia)} de `, `de ${anio}, ${horaLocal(caso.radicadaEn).slice(0, 5)}`, 'Persona Constante', numeroDocumento, 'constante@ejemplo.co', '6060000002', 'Teléfono', 'Laura Ejemplo',
    'Pide que le devuelvan la cuota.', 'Devolución', 'recibo.txt', 'Petición verbal']) expect(t).toContain(dicho)
})

test('a written one does not say it was verbal, an anonymous one names nobody', async () => {
  const { ID } = await radicar(s, { canal_code: 'WEB', anonima: true, nombre: 'Nombre Oculto' })
  const t = await textoDe(await pedir('coordinador', 'coordinacion', ID))
  expect(t).not.toMatch(/verbal|Nombre Oculto/)
  expect(t).toContain('Anónima')
})

test('it lists what was filed with the petition, not what came later', async () => {
  const { ID } = await radicar(s)
  await intentarActo(s, 'clasificar', ID)
  await s.como('coordinador').POST('/odata/v4/coordinacion/Anexos', { caso_ID: ID, nombre: 'interno.txt', tipo: 'text/plain', contenido: base64('x') })
  expect(await textoDe(await pedir('asesor', 'atencion', ID))).not.toContain('interno.txt')
})

test.each(['coordinador', 'direccion', 'calidad', 'auditor'])('%s may print it', async usuario => {
  const { ID } = await radicar(s)
  expect((await pedir(usuario, 'coordinacion', ID)).status).toBe(200)
})

test('another asesor, an area and a passer-by may not', async () => {
  const { ID } = await radicar(s)
  expect([403, 404]).toContain((await pedir('asesor2', 'atencion', ID)).status)
  expect((await pedir('area', 'coordinacion', ID)).status).toBe(403)
  expect((await s.intentar.GET(`${casoEn('atencion', ID)}/AtencionService.constancia()`)).status).toBe(401)
})
