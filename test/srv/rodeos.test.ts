import { appSinC4C, casoEn, casoEnEstado, radicar, radicarComo, RUTA, errorDe } from './casos-de-prueba'

const s = appSinC4C()
const MOTIVO = 'motivo que solo se lee en su caso'

test.each([
  'Hitos?$apply=groupby((caso/motivoPreferencial))', 'Hitos?$expand=caso($select=motivoPreferencial)', 'Hitos?$expand=caso', 'Notas?$filter=caso/nombre ne null',
  'Notas?$orderby=caso/numeroDocumento', 'Anexos?$filter=caso/diasRestantes gt 1', 'Anexos?$apply=groupby((caso/numeroDocumento))', 'PQRS?$filter=hitos/any(h:h/caso/diasRestantes gt 1)',
])('%s is no way to a case', async consulta => {
  await radicar(s, { preferencial: true, motivoPreferencial: MOTIVO })
  for (const [usuario, servicio] of [['asesor', 'atencion'], ['asesor2', 'atencion'], ['coordinador', 'coordinacion'], ['area', 'area']] as const) {
    const r = await s.como(usuario).intentar.GET(`${RUTA[servicio]}/${consulta}`)
    // Only the counter knows that there is a reason
    const nombrado = servicio === 'atencion' ? ['caso'] : ['caso', 'motivoPreferencial']
    expect([usuario, r.status, nombrado]).toEqual([usuario, 400, expect.arrayContaining([errorDe(r).target])])
  }
})

test('nor is a path through what hangs on a case, for somebody else', async () => {
  const { ID } = await casoEnEstado(s, 'EnArea', { categoria_code: 'B', notas: [{ texto: 'Nota.' }] })
  const nota = (await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/notas`)).data.value[0].ID
  for (const camino of [`EspejosC4C(${ID})/caso/categoria`, `Hitos(caso_ID=${ID},tipo_code='LEGAL',ronda=1,IsActiveEntity=true)/caso/categoria`, `CasosDePersona(ID=${ID})/estado`, `Notas(ID=${nota},IsActiveEntity=true)/caso/categoria`]) {
    for (const usuario of ['asesor', 'asesor2']) {
      const { status, data } = await s.como(usuario).intentar.GET(`${RUTA.atencion}/${camino}`)
      expect([camino, status >= 400 && status < 500, JSON.stringify(data)]).toEqual([camino, true, expect.not.stringContaining('Categoría')])
    }
  }
  expect((await s.como('area.subsidio').intentar.GET(`${RUTA.area}/Notas(${nota})/caso/tipologia/name`)).status).toBe(400)
})

test('the reason of a preference is neither filtered nor ordered by', async () => {
  await radicarComo(s, 'asesor', { preferencial: true, motivoPreferencial: MOTIVO })
  for (const consulta of ["$filter=contains(motivoPreferencial,'motivo')", '$orderby=motivoPreferencial']) {
    const r = await s.como('asesor').intentar.GET(`${RUTA.atencion}/PQRS?${consulta}`)
    expect([r.status, errorDe(r).target]).toEqual([400, 'motivoPreferencial'])
  }
})

test.each(["Personas('1000001')/tipoDocumento", "Personas('1000001')/casos(00000000-0000-4000-8000-000000000001)/estado"])('%s, which no database knows, is a 404', async camino => {
  expect((await s.como('asesor').intentar.GET(`${RUTA.atencion}/${camino}`)).status).toBe(404)
})
