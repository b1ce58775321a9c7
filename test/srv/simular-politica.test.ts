import { randomUUID } from 'node:crypto'
import { calendarioColombia } from '../../srv/plazos'
import { appSinC4C, hacer, radicar, RUTA, rutaDeActo, CUALQUIER_VERSION } from './casos-de-prueba'

const s = appSinC4C()
const hoy = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10)
/** Ten in the morning of the n-th business day before today. */
const haceHabiles = (n: number) => `${calendarioColombia().restarHabiles(calendarioColombia().restarHabiles(hoy, 0), n)}T15:00:00.000Z`
const clasificarComo = (ID: string, tipologia: string) => s.como('coordinador').POST(rutaDeActo('clasificar', ID), { tipologia }, CUALQUIER_VERSION)

test('a simulation tells who would have been late under the draft, by area and tipología, and changes nothing', async () => {
  // Four business days ago: within the 7 of QUINDIO and the 5 of the area, late with 3 and 2
  for (const _ of [1, 2]) {
    const { ID } = await radicar(s, { recibidaEn: haceHabiles(4) })
    await clasificarComo(ID, 'QUEJA')
    await hacer(s, ID, 'trasladarAArea')
  }
  // Ten ago: late with 7 and with 3, not yet by law
  await clasificarComo((await radicar(s, { recibidaEn: haceHabiles(10) })).ID, 'QUEJA')
  // Twenty ago and never classified: late by law whatever the draft says
  await radicar(s, { recibidaEn: haceHabiles(20) })
  await radicar(s)
  // Before the months asked for
  await radicar(s, { recibidaEn: haceHabiles(60) })

  const { data: { ID } } = await s.como('admin').POST(`${RUTA.politica}/iniciarBorrador`, { codigo: 'QUINDIO' })
  const ruta = (activo: boolean) => `${RUTA.politica}/BorradoresPolitica(ID=${ID},IsActiveEntity=${activo})`
  const simular = async () => (await s.como('admin').GET(`${ruta(true)}/PoliticaService.simular(meses=2)`)).data
  expect(await simular()).toMatchObject({ casos: 5, interno: 2, internoBorrador: 2, legal: 1, legalBorrador: 1, diferencia: 0 })

  await s.como('admin').POST(`${ruta(true)}/PoliticaService.draftEdit`, {})
  await s.como('admin').POST(`${ruta(false)}/internos`, { ID: randomUUID(), tipologia_code: 'QUEJA', dias: 3, areaDias: 2, atencionUsuarioDias: 1, fuente: 'prueba' })
  await s.como('admin').POST(`${ruta(false)}/PoliticaService.draftActivate`, {})
  const antes = (await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica?$select=codigo,version`)).data.value
  const simulado = await simular()
  expect(simulado).toMatchObject({ casos: 5, interno: 2, internoBorrador: 4, area: 0, areaBorrador: 2, legal: 1, legalBorrador: 1, diferencia: 2 })
  expect(simulado.filas.map((f: any) => [f.areaNombre, f.tipologiaNombre, f.casos, f.interno, f.internoBorrador, f.diferencia])).toEqual(expect.arrayContaining([
    ['Recreación y deporte', 'Queja', 2, 0, 2, 2], ['Sin área', 'Queja', 1, 1, 1, 0], ['Sin área', 'Sin clasificar', 2, 1, 1, 0],
  ]))
  expect((await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica?$select=codigo,version`)).data.value).toEqual(antes)
})
