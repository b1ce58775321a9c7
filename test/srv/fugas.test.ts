import { appSinC4C, borradorEn, casoEn, CUALQUIER_VERSION, documentoGenerado, errorDe, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const SERVICIOS = [['asesor2', 'atencion'], ['coordinador', 'coordinacion'], ['area.subsidio', 'area']] as const

test.each(['year', 'month', 'day', 'hour', 'minute', 'second', 'date', 'time', 'totaloffsetminutes', 'matchesPattern'])('%s of a text tells nobody what the text is', async funcion => {
  const numeroDocumento = documentoGenerado()
  const { nombre } = await radicar(s, { tipoDocumento_code: 'CC', numeroDocumento })
  const llamada = funcion === 'matchesPattern' ? `matchesPattern(nombre,'(')` : `${funcion}(nombre) eq 1`
  for (const [usuario, servicio] of SERVICIOS) {
    for (const consulta of [`$filter=${llamada}`, `$filter=hitos/any(h:${llamada.replace('nombre', 'h/tipo_code')})`, `$orderby=${llamada.replace(/ eq 1$/, '')}`]) {
      const r = await s.como(usuario).intentar.GET(`${RUTA[servicio]}/PQRS?${consulta}`)
      expect([usuario, consulta, r.status]).toEqual([usuario, consulta, 400])
      expect(JSON.stringify(r.data)).not.toMatch(new RegExp(`${nombre}|${numeroDocumento}`))
    }
  }
})

test('one request refused while another part of it asked the database leaves the database to the others', async () => {
  const { ID } = await radicar(s)
  const quien = s.como('coordinador')
  // More than any pool holds
  for (let i = 0; i < 12; i++) {
    for (const camino of ['explicacion/estado/name', `explicacion(caso=${ID},fecha=2026-02-30)`]) {
      expect((await quien.intentar.GET(`${casoEn('coordinacion', ID)}/${camino}`)).status).toBe(400)
    }
  }
  expect((await quien.GET(`${RUTA.coordinacion}/Canales`)).status).toBe(200)
  await radicar(s)
})

test('the reason of a preference comes neither under another name nor in the list of drafts', async () => {
  const motivo = 'motivo que solo se lee en su caso'
  const quien = s.como('asesor')
  await radicar(s, { preferencial: true, motivoPreferencial: motivo })
  const { data } = await quien.POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})
  await s.como('asesor', CUALQUIER_VERSION).PATCH(borradorEn(data.ID), { preferencial: true, motivoPreferencial: motivo })
  for (const consulta of ['$compute=motivoPreferencial as m&$select=ID,m', '$filter=IsActiveEntity eq false&$select=ID,motivoPreferencial', '$filter=IsActiveEntity eq false']) {
    expect(JSON.stringify((await quien.intentar.GET(`${RUTA.atencion}/PQRS?${consulta}`)).data)).not.toContain(motivo)
  }
  expect((await quien.GET(borradorEn(data.ID))).data.motivoPreferencial).toBe(motivo)
})

test.each<[string, unknown]>([
  ['situacion', 'x'], ['situacion', ['x']], ['ID', { a: 1 }], ['IsActiveEntity', { a: 1 }], ['nombre', { a: 1 }], ['nombre', ['x']],
  ['ID', '0A0A0A0A-0000-4000-8000-00000000000A'],
])('a filing with %s = %j is refused with the field', async (campo, valor) => {
  const r = await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ [campo]: valor }))
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
})

test.each([
  'PQRS?$filter=situacion eq null', 'PQRS(<ID>)?$orderby=hitos', 'PQRS(<ID>)?$orderby=diasRestantes', 'PQRS(<ID>)?$orderby=plazoEnPalabras', 'PQRS(<ID>)/hitos(ID=x)',
  'PQRS?$compute=radicado as x&$orderby=x', 'Hitos/hitos/LEGAL', "PQRS?$filter=nivelInformacion_code eq 'x'", "PQRS?$filter=recibidaEn gt 99999-01-01", 'PQRS?$expand=*($levels=3)',
  'PQRS?$skiptoken=eyJyIjoxfQ==', 'PQRS(<ID>)/estado/name/x', "PQRS?$filter=year(recibidaEn) eq 2026", 'PQRS(<ID>)/CoordinacionService.explicar()?$apply=concat(aggregate($count as n),identity)',
])('%s is answered in Spanish and without internals', async consulta => {
  const { ID } = await radicar(s)
  const r = await s.como('coordinador', { 'accept-language': 'es-CO' }).intentar.GET(`${RUTA.coordinacion}/${consulta.replace('<ID>', ID)}`)
  expect(r.status).toBeLessThan(500)
  if (r.status < 300) return
  expect(errorDe(r).message).toMatch(/[áéíóúñ«]|La |El |No |Se |Escriba/)
  expect(errorDe(r).message).not.toMatch(/SELECT|does not|is not|cannot|can't|column|Query|Element|Entity/i)
})
