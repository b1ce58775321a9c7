import { randomUUID } from 'node:crypto'
import { appSinC4C, documentoGenerado, errorDe } from '../srv/casos-de-prueba'
import { enCompensar, hacer, incentivo, intentar, leer, presupuesto } from '../srv/resarcimientos-de-prueba'

const s = appSinC4C()
const A_LA_VEZ = 50
const COSTO = 30_000

type Fila = Record<string, unknown> & { ID: string }

const TABLAS = ['Exclusiones', 'Riesgos', 'AccionesResarcimiento', 'Mesas', 'Contactos', 'PasosDados', 'Compensaciones']

/** The same file again, of another person: the road to it is walked once. */
async function copiar(original: string, n: number): Promise<string> {
  const { situacion_code: _s, ...fila } = await SELECT.one.from('escucha.Resarcimientos').where({ ID: original }) as Fila & { situacion_code: string }
  const ID = randomUUID()
  await INSERT.into('escucha.Resarcimientos').entries({ ...fila, ID, numero: `X-${n}`, numeroDocumento: documentoGenerado(), caso_ID: null, clienteC4C: null, ticketC4C: null })
  let compensacion = ''
  for (const tabla of TABLAS) {
    for (const { nivel: _n, ...hijo } of await SELECT.from(`escucha.${tabla}`).where({ resarcimiento_ID: original }) as (Fila & { nivel?: number })[]) {
      const propia = randomUUID()
      await INSERT.into(`escucha.${tabla}`).entries({ ...hijo, ID: propia, resarcimiento_ID: ID })
      if (tabla === 'Compensaciones') compensacion = propia
      if (tabla !== 'Mesas') continue
      const miembros = await SELECT.from('escucha.MiembrosMesa').where({ mesa_ID: hijo.ID }) as Fila[]
      await INSERT.into('escucha.MiembrosMesa').entries(miembros.map(m => ({ ...m, ID: randomUUID(), mesa_ID: propia })))
    }
  }
  return compensacion
}

async function propuestas(entrada: string): Promise<string[]> {
  const { ID } = await enCompensar(s)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x', aceptaRepetida: true })
  const copias = []
  for (let n = 1; n < A_LA_VEZ; n++) copias.push(await copiar(ID, Date.now() % 1_000_000 + n))
  return [...copias, (await leer(s, ID)).compensaciones[0].ID]
}

const aprobarTodas = (compensaciones: string[]) =>
  Promise.all(compensaciones.map(ID => intentar(s, 'direccion', 'Compensaciones', ID, 'aprobar', { motivo: 'De acuerdo.' })))

const sumaDe = async (entrada: string) => {
  const { existencias, reservadas, disponibles } = await SELECT.one.from('escucha.Incentivos').where({ ID: entrada }) as Record<string, number>
  const { comprometido } = await SELECT.one.from('escucha.Presupuestos').where({ centroCosto_code: 'CC-RECREACION' }) as Record<string, unknown>
  return { existencias, reservadas, disponibles, comprometido: Number(comprometido) }
}

test('fifty approvals at once never give more than the stock, nor more than the budget', async () => {
  await presupuesto(s, 20 * COSTO)
  const { ID: entrada } = await incentivo(s, 7)
  const todas = await propuestas(entrada)
  expect(todas).toHaveLength(A_LA_VEZ)

  const primera = await aprobarTodas(todas)
  expect(primera.filter(r => r.status === 200)).toHaveLength(7)
  expect(new Set(primera.filter(r => r.status !== 200).map(r => r.status))).toEqual(new Set([409]))
  expect(await sumaDe(entrada)).toEqual({ existencias: 7, reservadas: 7, disponibles: 0, comprometido: 7 * COSTO })

  // With stock for all it is the budget that ends: thirteen more
  await hacer(s, 'admin', 'Incentivos', entrada, 'moverExistencias', { cantidad: 100, motivo: 'Compra' })
  const segunda = await aprobarTodas(todas)
  expect(segunda.filter(r => r.status === 200)).toHaveLength(13)
  expect(segunda.some(r => r.status === 409 && /presupuesto/.test(errorDe(r).message))).toBe(true)
  expect(await sumaDe(entrada)).toEqual({ existencias: 107, reservadas: 20, disponibles: 87, comprometido: 20 * COSTO })
  const aprobadas = await SELECT.from('escucha.Compensaciones').columns('ID').where({ incentivo_ID: entrada, estado_code: 'Aprobada' }) as Fila[]
  expect(aprobadas).toHaveLength(20)
})
