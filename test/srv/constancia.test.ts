import { createHash } from 'node:crypto'
import { fechaLocal, horaLocal } from '../../srv/plazos'
import { leerPdf } from '../bases/leer-pdf'
import { appSinC4C, base64, casoEn, documentoGenerado, hacer, intentarActo, leerCaso, radicar } from './casos-de-prueba'

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

const constancias = async (ID: string) => (await leerCaso(s, ID)).anexos.filter((a: any) => a.procedencia_code === 'CONSTANCIA')

test('the first one is kept with its hash, and everybody gets that one, also when the term has changed', async () => {
  const { ID, radicado, venceLegal } = await radicar(s)
  const primera = (await pedir('asesor', 'atencion', ID)).data as Buffer
  const guardada = { nombre: `constancia-${radicado}.pdf`, tipo: 'application/pdf', tamano: primera.length, createdBy: 'asesor', huella: createHash('sha256').update(primera).digest('hex') }
  expect(await constancias(ID)).toMatchObject([guardada])

  await intentarActo(s, 'clasificar', ID, { datos: { tipologia: 'INFORMACION' } })
  expect((await leerCaso(s, ID)).venceLegal).not.toBe(venceLegal)
  for (const [usuario, servicio] of [['asesor', 'atencion'], ['coordinador', 'coordinacion'], ['auditor', 'coordinacion']] as const) {
    expect((await pedir(usuario, servicio, ID)).data).toEqual(primera)
  }
  expect(await constancias(ID)).toMatchObject([guardada])
})

test('first asked for after the classification it still tells the term of the filing', async () => {
  const { ID, venceLegal } = await radicar(s)
  await intentarActo(s, 'clasificar', ID, { datos: { tipologia: 'INFORMACION' } })
  const [anio, , dia] = (venceLegal as string).split('-')
  expect(await textoDe(await pedir('coordinador', 'coordinacion', ID))).toMatch(new RegExp(`Término provisional ${Number(dia)} de [a-z]+ de ${anio}`))
})

test('of many first calls at once one is kept, and all get it', async () => {
  const { ID } = await radicar(s)
  const respuestas = await Promise.all(Array.from({ length: 6 }, (_, i) => i % 2 ? pedir('asesor', 'atencion', ID) : pedir('coordinador', 'coordinacion', ID)))
  expect(respuestas.map(r => r.status)).toEqual(respuestas.map(() => 200))
  const [guardada, ...otras] = await constancias(ID)
  expect(otras).toEqual([])
  for (const { data } of respuestas) expect(createHash('sha256').update(data as Buffer).digest('hex')).toBe(guardada.huella)
})

test('an auditor gets it and leaves nothing behind', async () => {
  const { ID } = await radicar(s)
  const { data } = await pedir('auditor', 'coordinacion', ID)
  expect(await constancias(ID)).toEqual([])
  expect((await pedir('asesor', 'atencion', ID)).data).toEqual(data)
})

test('it carries how to reach the person: an area does not find it among the files', async () => {
  const { ID } = await radicar(s, { correo: 'reservado@ejemplo.co' })
  await pedir('asesor', 'atencion', ID)
  await hacer(s, ID, 'clasificar', 'trasladarAArea')
  const { data } = await s.como('area').GET(`${casoEn('area', ID)}?$expand=anexos`)
  expect((data as any).anexos).toEqual([])
})
