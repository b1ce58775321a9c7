import { appSinC4C } from './casos-de-prueba'
import { abrir, contactar, enCompensar, hacer, incentivo, intentar, leer, presupuesto } from './resarcimientos-de-prueba'

const s = appSinC4C()

test('a whole ALTO case, from opening to closing', async () => {
  await presupuesto(s, 1_000_000)
  const { ID: entrada } = await incentivo(s, 5)
  const { ID } = await enCompensar(s)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, cantidad: 2, motivo: 'Dos entradas para ella y su hijo.' })
  const compensacion = (await leer(s, ID)).compensaciones[0]
  expect((await intentar(s, 'coordinador', 'Compensaciones', compensacion.ID, 'aprobar', { motivo: 'De acuerdo.' })).status).toBe(403)
  await hacer(s, 'direccion', 'Compensaciones', compensacion.ID, 'aprobar', { motivo: 'De acuerdo.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Dos entradas.', medio: 'CORREO', prueba: 'Acuse 1' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Doble control de cupos.', responsable: 'Jefe de Recreación', vence: '2027-03-01' })
  await hacer(s, 'coordinador', 'Compensaciones', compensacion.ID, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
  const exp = await leer(s, ID)
  expect(exp.estado_code).toBe('Compensado')
  expect(exp.compensaciones[0].bonos).toHaveLength(2)
  console.log(exp.siguiente, exp.requisitos.filter((r: any) => !r.cumplido).map((r: any) => [r.compuerta_code, r.falta]), exp.historia.map((h: any) => h.detalle))
})
void abrir; void contactar
