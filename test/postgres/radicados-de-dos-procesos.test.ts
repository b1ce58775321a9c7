import { procesos, type Proceso } from '../bases/procesos'
import { peticion, RUTA } from '../srv/casos-de-prueba'

const CADA_UNO = 500
const A_LA_VEZ = 10

let apps: Proceso[]
beforeAll(async () => { apps = await procesos(2, { cds_requires_c4c_credentials_url: process.env.cds_requires_c4c_credentials_url! }) })

async function radicarVarios(app: Proceso): Promise<string[]> {
  const radicados: string[] = []
  const uno = async () => {
    while (radicados.length + enCurso < CADA_UNO) {
      enCurso++
      const { data } = await app.como('asesor').POST(`${RUTA.atencion}/PQRS`, peticion())
      enCurso--
      radicados.push(data.radicado)
    }
  }
  let enCurso = 0
  await Promise.all(Array.from({ length: A_LA_VEZ }, uno))
  return radicados
}

test('two processes on one database file 500 cases each under 1000 consecutive radicados', async () => {
  const radicados = (await Promise.all(apps.map(radicarVarios))).flat()
  const numeros = radicados.map(r => Number(r.slice(5))).sort((a, b) => a - b)
  expect(numeros).toEqual(Array.from({ length: 2 * CADA_UNO }, (_, i) => numeros[0]! + i))
  const { data } = await apps[0]!.como('coordinador').GET(`${RUTA.coordinacion}/PQRS?$count=true&$top=0`)
  expect(data['@odata.count']).toBe(2 * CADA_UNO)
}, 180_000)
