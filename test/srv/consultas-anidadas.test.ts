import { appSinC4C, casoEnEstado, errorDe, RUTA } from './casos-de-prueba'
import { enCompensar, hacer, incentivo, presupuesto, RAIZ } from './resarcimientos-de-prueba'

const s = appSinC4C()
const CADENA = '$apply=filter(ID ne null)/filter(ID ne null)'
const pedir = (usuario: string, direccion: string) => s.como(usuario).intentar.GET(encodeURI(direccion))

let ID: string
beforeAll(async () => {
  await presupuesto(s, 1_000_000)
  const { ID: entrada } = await incentivo(s, 5)
  ID = (await enCompensar(s)).ID
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'Le corresponde.' })
})

test.each([
  ['area', `Riesgos?${CADENA}&$expand=resarcimiento($select=telefono,costo;$expand=compensaciones,contactos,historia)`],
  ['area', `Riesgos?${CADENA}&$select=resarcimiento/senalado`],
  ['area', 'Riesgos?$apply=filter(resarcimiento/compensaciones/any(c:c/ID ne null))/filter(ID ne null)'],
  ['area', 'Riesgos?$apply=filter(resarcimiento/costo gt 0)/filter(ID ne null)/filter(ID ne null)'],
  ['area', 'Riesgos?$apply=orderby(resarcimiento/costo)/orderby(ID)'],
  ['area', 'Riesgos?$apply=groupby((resarcimiento/telefono))/filter(ID ne null)'],
  ['area', 'Riesgos?$apply=filter(ID ne null)/filter(ID ne null)/groupby((resarcimiento/telefono))'],
  ['area', `Mesas?${CADENA}&$expand=miembros,anexos`],
  ['asesor', `Contactos?${CADENA}&$expand=resarcimiento`],
  ['calidad', `Resarcimientos?${CADENA}&$expand=compensaciones`],
  ['admin', `Movimientos?${CADENA}&$expand=compensacion`],
])('what %s may not read stays unread: %s', async (usuario, consulta) => {
  expect((await pedir(usuario, `${RAIZ}/${consulta}`)).status).toBe(403)
})

test.each([
  'area/PQRS', 'atencion/PQRS', 'atencion/Notas', 'coordinacion/PQRS', 'coordinacion/Grupos', 'integracion/PQRS', 'integracion/Calificaciones', 'politica/BorradoresPolitica',
  'politica/TurnosBorrador', 'resarcimiento/Incentivos', 'resarcimiento/Presupuestos', 'resarcimiento/Resarcimientos', 'sincronizacion/Salidas', 'sincronizacion/Divergencias',
])('%s is no matter of chains', async lista => {
  const usuarios: Record<string, string> = { area: 'area', atencion: 'asesor', integracion: 'integracion', politica: 'admin' }
  const usuario = usuarios[lista.split('/')[0]!] ?? 'coordinador'
  for (const apply of ['top(2)/top(1)', 'concat(identity,identity)']) {
    const respuesta = await pedir(usuario, `/odata/v4/${lista}?$apply=${apply}`)
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([400, 'Esta consulta no admite transformaciones encadenadas ($apply).'])
  }
})

test('of several queries at once a path tells no more of a record than of one', async () => {
  const { ID: caso } = await casoEnEstado(s, 'EnArea')
  for (const camino of [`${RAIZ}/ResarcimientosDelArea(${ID})/criticidad`, `${RUTA.area}/PQRS(${caso})/estado`]) {
    for (const apply of ['concat(identity,identity)', 'filter(code ne null)/filter(code ne null)']) expect((await pedir('area.subsidio', `${camino}?$apply=${apply}`)).status).toBe(400)
    expect((await pedir('area.subsidio', camino)).status).toBe(404)
  }
})

describe('the analysis, which is there to be added up', () => {
  const analizar = (consulta: string) => pedir('calidad', `${RAIZ}/Analisis?$apply=${consulta}`)

  test('takes chains and several queries at once, as its table asks', async () => {
    const { data } = await analizar('filter(areaNombre ne null)/groupby((areaNombre),aggregate(casos with sum as casosTotal))/concat(aggregate($count as UI5__count),top(10))')
    const [cuantas, ...filas] = (data as { value: Record<string, unknown>[] }).value
    expect(cuantas).toEqual({ UI5__count: filas.length })
    expect(filas).toContainEqual(expect.objectContaining({ casosTotal: expect.anything() }))
    expect((await analizar('groupby((areaNombre),aggregate(casos with sum as n))/filter(n gt 0)/orderby(areaNombre)')).status).toBe(200)
  })

  test.each(['concat(filter(year(periodo) eq 1),identity)', 'filter(year(periodo) eq 1)/filter(numero ne null)', 'top(9999999999)/skip(1)/top(1)'])('each of them guarded: %s', async consulta => {
    const respuesta = await analizar(consulta)
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, expect.stringMatching(/^\$(filter|top)$/)])
  })
})

describe('what a service does not show', () => {
  const SERVICIOS = [...Object.keys(RUTA), 'resarcimiento']
  interface Elemento { name: string; is2many?: boolean; _target?: { name: string; keys: object } }
  /** From the entities of services that people ask to what stands behind them; the texts of a code list are everybody's. */
  const salidas = () => Object.entries(s.cds.model!.definitions as unknown as Record<string, { kind: string; elements: Record<string, Elemento> }>)
    .filter(([nombre, { kind }]) => kind === 'entity' && SERVICIOS.includes(nombre.replace(/Service\.\w+$/, '').toLowerCase()))
    .flatMap(([nombre, { elements }]) => Object.values(elements)
      .filter(e => e._target && !e._target.name.startsWith(`${nombre.split('.')[0]}.`) && !e._target.name.endsWith('.texts'))
      .map(e => [nombre, e] as const))

  test('nobody reads by the side', async () => {
    expect(salidas().map(([nombre, { name }]) => `${nombre}.${name}`)).toContain('ResarcimientoService.Resarcimientos.caso')
    for (const [nombre, { name, is2many, _target }] of salidas()) {
      const [servicio, entidad] = nombre.split('.') as [string, string]
      const [clave] = Object.keys(_target!.keys)
      const lista = `/odata/v4/${servicio.replace('Service', '').toLowerCase()}/${entidad}`
      for (const usuario of ['coordinador', 'asesor', 'area', 'calidad', 'auditor', 'admin']) {
        for (const consulta of is2many ? [`$filter=${name}/any(x:x/${clave} ne null)`] : [`$select=${name}/${clave}`, `$filter=${name}/${clave} ne null`, `$orderby=${name}/${clave}`]) {
          const { status } = await pedir(usuario, `${lista}?${consulta}`)
          expect([usuario, lista, consulta, [400, 403, 404].includes(status)]).toEqual([usuario, lista, consulta, true])
        }
      }
    }
  })

  test.each(['$select=numero,caso/telefono,caso/correo', '$filter=caso/telefono ne null', '$orderby=caso/telefono'])('an area does not come to the case by its file: %s', async consulta => {
    expect((await pedir('area', `${RAIZ}/ResarcimientosDelArea?${consulta}`)).status).toBe(400)
    expect((await pedir('coordinador', `${RAIZ}/Resarcimientos?${consulta}`)).status).toBe(403)
    expect((await s.como('area').GET(`${RAIZ}/ResarcimientosDelArea?$select=radicado`)).data.value).toContainEqual(expect.objectContaining({ radicado: expect.stringMatching(/^\d{4}-/) }))
  })
})
