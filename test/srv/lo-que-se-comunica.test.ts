import { createHash } from 'node:crypto'
import { leerPdf } from '../bases/leer-pdf'
import { appSinC4C, casoEn, casoEnEstado, datosDe, hacer, intentarActo, leerCaso, radicar } from './casos-de-prueba'

const s = appSinC4C()
const CORREO = 'persona.generada@correo.example'
const PROPUESTAS = ['IRRESPETUOSA', 'OSCURA', 'OTRA'] as const

interface Aviso { plantilla: string; destino_code: string; situacion_code: string; asunto: string; texto: string; reparo: string | null; correo: string | null }

const avisosDe = (ID: string) => SELECT.from('escucha.Avisos').where({ caso_ID: ID }).orderBy('createdAt') as unknown as Promise<Aviso[]>

async function cartasDe(ID: string) {
  const { anexos } = await leerCaso(s, ID)
  return (anexos as { ID: string; nombre: string; huella: string; procedencia_code: string }[]).filter(a => a.procedencia_code === 'CARTA')
}

async function textoDe(carta: { ID: string; huella: string }) {
  const { data } = await s.como('coordinador').GET<Buffer>(`/odata/v4/coordinacion/Anexos(${carta.ID})/contenido`, { accept: '*/*' })
  expect(createHash('sha256').update(data).digest('hex')).toBe(carta.huella)
  return (await leerPdf(data)).join(' ').replace(/\s+/g, ' ')
}

test.each([
  ['prorrogar', 'Clasificada', /parágrafo del artículo 14 de la Ley 1755/],
  ['solicitarCompletar', 'Clasificada', /Copia del recibo de pago.*artículo 17 de la Ley 1755/],
  ['ampliarCompletar', 'PorCompletar', /completar/],
  ['trasladarPorCompetencia', 'Clasificada', /Entidad Generada/],
  ['desistir', 'Clasificada', /desist/i],
  ['responder', 'RespuestaArea', /Su inscripción quedó corregida/],
])('%s leaves its letter with its hash, and tells the person', async (acto, estado, dice) => {
  const { ID, radicado } = await casoEnEstado(s, estado, { correo: CORREO })
  await hacer(s, ID, acto)
  const cartas = (await cartasDe(ID)).filter(c => c.nombre.startsWith(`${acto}-`))
  expect(cartas).toHaveLength(1)
  const texto = await textoDe(cartas[0]!)
  expect(texto).toMatch(dice)
  expect(texto).toContain(radicado)
  expect(await avisosDe(ID)).toContainEqual(expect.objectContaining({ plantilla: acto, destino_code: 'PERSONA', correo: CORREO, situacion_code: 'INTERNO', reparo: null }))
})

test('a transfer writes to the person and to the entity, each with a letter of its own', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  await intentarActo(s, 'trasladarPorCompetencia', ID, { datos: { ...datosDe('trasladarPorCompetencia'), correoEntidad: 'entidad@generada.example' } })
  expect((await cartasDe(ID)).map(c => c.nombre.split('-')[0]).sort()).toEqual(['trasladarPorCompetencia', 'trasladarPorCompetenciaEntidad'])
  const { comunicaciones } = await leerCaso(s, ID)
  expect(comunicaciones.every((c: { carta_ID: string | null }) => c.carta_ID)).toBe(true)
  expect((await avisosDe(ID)).map(a => [a.plantilla, a.destino_code, a.correo])).toEqual(expect.arrayContaining([
    ['trasladarPorCompetenciaEntidad', 'ENTIDAD', 'entidad@generada.example'], ['trasladarPorCompetencia', 'PERSONA', null],
  ]))
})

test.each(PROPUESTAS)('%s: Dirección is told of what waits for her, the person only of what was approved', async causal => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  await intentarActo(s, 'declararImprocedente', ID, { datos: { causal, motivo: 'Un motivo suficiente.' } })
  expect((await avisosDe(ID)).filter(a => a.destino_code === 'PERSONA')).toEqual([])
  expect(await avisosDe(ID)).toContainEqual(expect.objectContaining({ plantilla: 'declararImprocedente', destino_code: 'DIRECCION', reparo: null }))
  await hacer(s, ID, 'aprobarImprocedencia')
  const plantilla = causal === 'OSCURA' ? 'devolverPorOscura' : 'aprobarImprocedencia'
  expect(await avisosDe(ID)).toContainEqual(expect.objectContaining({ plantilla, destino_code: 'PERSONA', reparo: null }))
  expect((await cartasDe(ID)).map(c => c.nombre.split('-')[0])).toEqual([plantilla])
})

test('a repeated petition is told the number in which it was answered', async () => {
  const quien = { tipoDocumento_code: 'CC', numeroDocumento: '1122334455' }
  const { radicado } = await casoEnEstado(s, 'Respondida', quien)
  const { ID } = await radicar(s, quien)
  await intentarActo(s, 'declararImprocedente', ID, { datos: { causal: 'REITERADA', motivo: 'Pide lo mismo.', casoAnterior: radicado } })
  await hacer(s, ID, 'aprobarImprocedencia')
  const [carta] = await cartasDe(ID)
  expect(await textoDe(carta!)).toContain(radicado)
})

test('who left a mail gets the number of her filing; who did not, no empty notice', async () => {
  const con = await radicar(s, { correo: CORREO })
  const sin = await radicar(s)
  expect(await avisosDe(con.ID)).toEqual([expect.objectContaining({ plantilla: 'radicar', asunto: expect.stringContaining(con.radicado) })])
  expect(await avisosDe(sin.ID)).toEqual([])
})

test('a broken text stops no act: the factory one goes out and the record says so', async () => {
  await UPDATE('escucha.Plantillas').with({ cuerpo: 'Hola {{nadie}}' }).where({ codigo: 'prorrogar' })
  try {
    const { ID } = await casoEnEstado(s, 'Clasificada')
    await hacer(s, ID, 'prorrogar')
    expect((await avisosDe(ID)).find(a => a.plantilla === 'prorrogar')).toMatchObject({ reparo: expect.stringContaining('texto de fábrica') })
    expect(await cartasDe(ID)).toHaveLength(1)
  } finally {
    await s.como('admin').POST(`/odata/v4/notificacion/Plantillas(codigo='prorrogar',medio='CORREO')/NotificacionService.restablecer`, {}, { 'if-match': '*' })
    await s.como('admin').POST(`/odata/v4/notificacion/Plantillas(codigo='prorrogar',medio='CARTA')/NotificacionService.restablecer`, {}, { 'if-match': '*' })
  }
})

test('what a refused act would have said is said to nobody', async () => {
  const { ID } = await casoEnEstado(s, 'Clasificada')
  const antes = await avisosDe(ID)
  await intentarActo(s, 'prorrogar', ID, { datos: { nuevaFecha: '2020-01-02', motivo: 'x' } })
  expect(await avisosDe(ID)).toEqual(antes)
  expect((await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/anexos`)).data.value).toEqual([])
})
