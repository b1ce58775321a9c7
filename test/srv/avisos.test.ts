import { avisar as avisarDe, type Aviso } from '../../srv/notificacion/avisar'
import { textosDeFabrica } from '../../srv/plantilla/de-fabrica'
import { instalarPlantillas } from '../../srv/plantilla/instalar'
import { appSinC4C, casoEn, casoEnEstado, CUALQUIER_VERSION, errorDe, radicar, type CasoLeido } from './casos-de-prueba'

const s = appSinC4C()
const RUTA = '/odata/v4/notificacion'
const USUARIOS = ['asesor', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']

const avisar = (aviso: Aviso) => s.cds.tx({ user: new s.cds.User('coordinador') }, () => avisarDe(aviso))
const filasDe = async (caso: CasoLeido) => await s.cds.tx(() => SELECT.from('escucha.Avisos').where({ caso_ID: caso.ID }).orderBy('destino_code')) as any[]
/** What filing and acts tell by themselves is tested where they are. */
const sinAvisos = async (pedido: Promise<CasoLeido>) => {
  const caso = await pedido
  await s.cds.tx(() => DELETE.from('escucha.Avisos').where({ caso_ID: caso.ID }))
  return caso
}
const plantilla = (codigo: string, medio = 'CORREO') => `${RUTA}/Plantillas(codigo='${codigo}',medio='${medio}')`
const enPlantilla = (accion: string, codigo: string, datos: unknown = {}, usuario = 'admin') =>
  s.como(usuario).intentar.POST(`${plantilla(codigo)}/NotificacionService.${accion}`, datos, accion === 'restablecer' ? CUALQUIER_VERSION : {})
const editar = (codigo: string, datos: unknown, usuario = 'admin') => s.como(usuario).intentar.PATCH(plantilla(codigo), datos, CUALQUIER_VERSION)
const misAvisos = async (usuario: string, cola = '') => (await s.como(usuario).GET(`${RUTA}/MisAvisos${cola}`)).data.value as any[]
const estropear = (codigo: string, datos: object) => s.cds.tx(() => UPDATE('escucha.Plantillas').with(datos).where({ codigo, medio: 'CORREO' }))

describe('a notice of an act', () => {
  test('one row a destination, with the text of the act about the case', async () => {
    const caso = await sinAvisos(radicar(s, { nombre: 'Ana Generada', correo: 'ana@correo.example', asunto: 'Curso de natación' }))
    await avisar({ plantilla: 'prorrogar', caso: caso.ID, destinos: ['PERSONA', 'COORDINACION', 'PERSONA'], datos: { fechaAnterior: '2026-07-29', fechaNueva: '2026-08-20T04:59:59Z', motivo: 'Faltan soportes.' } })
    const filas = await filasDe(caso)
    expect(filas.map(f => [f.destino_code, f.situacion_code, f.motivo, f.correo])).toEqual([
      ['COORDINACION', 'INTERNO', 'Sin buzón configurado.', null],
      ['PERSONA', 'INTERNO', 'Sin servidor de correo configurado.', 'ana@correo.example'],
    ])
    expect(filas[1].asunto).toBe(`Necesitamos más tiempo para responderle: radicado ${caso.radicado}`)
    for (const parte of ['Cordial saludo, Ana Generada:', '29 de julio de 2026', '19 de agosto de 2026', 'Faltan soportes.', 'Ley 1755 de 2015', `radicado=${caso.radicado}`]) expect(filas[1].texto).toContain(parte)
  })

  test.each([[undefined, /no dio un correo/], ['no tengo', /no es válida/]])('a person with the address «%s» has to be told by other means', async (correo, motivo) => {
    const caso = await sinAvisos(radicar(s))
    await s.cds.tx(() => UPDATE('escucha.PQRS').with({ correo: correo ?? null }).where({ ID: caso.ID }))
    await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
    expect(await filasDe(caso)).toMatchObject([{ situacion_code: 'SIN_CORREO', motivo: expect.stringMatching(motivo) }])
  })

  test('an anonymous person is addressed without a name; an entity by the address that the act gives', async () => {
    const caso = await sinAvisos(radicar(s, { anonima: true, nombre: null }))
    await avisar({ plantilla: 'trasladarPorCompetencia', caso: caso.ID, destinos: ['PERSONA'], datos: { entidad: 'Alcaldía Generada' } })
    await avisar({ plantilla: 'trasladarPorCompetenciaEntidad', caso: caso.ID, destinos: ['ENTIDAD'], correo: 'entidad@gov.example', datos: { entidad: 'Alcaldía Generada' } })
    const [entidad, persona] = await filasDe(caso)
    expect(persona.texto).toContain('Cordial saludo, señora o señor:')
    expect(entidad).toMatchObject({ correo: 'entidad@gov.example', situacion_code: 'INTERNO', texto: expect.stringContaining('Señores\nAlcaldía Generada') })
  })

  test('an area without a case of its own cannot be told, and the act goes on', async () => {
    const caso = await sinAvisos(radicar(s))
    await avisar({ plantilla: 'escalamiento', caso: caso.ID, destinos: ['JEFE_AREA'], datos: { nivel: 1 } })
    expect(await filasDe(caso)).toMatchObject([{ situacion_code: 'FALLIDO', motivo: 'El caso no tiene un área a la cual avisar.' }])
  })

  test('an act taken back takes its notices along', async () => {
    const caso = await sinAvisos(radicar(s))
    await expect(s.cds.tx(async () => {
      await avisarDe({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
      throw new Error('the act fails')
    })).rejects.toThrow('the act fails')
    expect(await filasDe(caso)).toEqual([])
  })
})

describe('a text that cannot be filled never blocks the act', () => {
  afterEach(() => enPlantilla('restablecer', 'clasificar'))

  test.each([
    ['an unknown field', { cuerpo: '{{inventado}}' }, '«inventado» no existe'],
    ['a syntax error', { cuerpo: 'Hola {{radicado' }, 'no se cierran'],
    ['no subject', { asunto: null }, 'está vacía'],
  ])('%s: the text of the factory stands in, and says why', async (_que, datos, reparo) => {
    const caso = await sinAvisos(radicar(s))
    await estropear('clasificar', datos)
    await avisar({ plantilla: 'clasificar', caso: caso.ID, destinos: ['COORDINACION'] })
    expect(await filasDe(caso)).toMatchObject([{
      situacion_code: 'INTERNO', asunto: `Radicado ${caso.radicado}: clasificado`,
      reparo: expect.stringMatching(new RegExp(`^Se usó el texto de fábrica\\. .*${reparo}`)),
    }])
  })

  test('a missing template: the same', async () => {
    const caso = await sinAvisos(radicar(s))
    await s.cds.tx(() => DELETE.from('escucha.Plantillas').where({ codigo: 'silencio', medio: 'CORREO' }))
    await avisar({ plantilla: 'silencio', caso: caso.ID, destinos: ['COORDINACION'], datos: { fechaLimite: '2026-07-22' } })
    expect(await filasDe(caso)).toMatchObject([{ reparo: 'Se usó el texto de fábrica. No hay una plantilla para este aviso.' }])
    await instalarPlantillas()
    expect((await s.como('admin').GET(plantilla('silencio'))).data.asunto).toContain('se entiende aceptada')
  })

  test.each([
    ['an unknown code', 'inventada', {}, 'No hay una plantilla para este aviso.'],
    ['a value that the act forgot', 'escalamiento', {}, 'El campo «nivel» no tiene valor en este caso.'],
    ['a day that does not exist', 'silencio', { fechaLimite: '2026-02-30' }, '2026-02-30'],
  ])('%s: nothing goes out, and the row says why', async (_que, codigo, datos, motivo) => {
    const caso = await sinAvisos(radicar(s))
    await avisar({ plantilla: codigo, caso: caso.ID, destinos: ['COORDINACION'], datos })
    expect(await filasDe(caso)).toMatchObject([{ situacion_code: 'FALLIDO', asunto: `Radicado ${caso.radicado}`, texto: null, motivo: expect.stringContaining(motivo) }])
  })
})

describe('the texts', () => {
  afterEach(() => enPlantilla('restablecer', 'radicar'))

  test('admin edits, and notices say so; back to the factory on request', async () => {
    const cuerpo = 'Recibimos el radicado {{radicado}}, {{nombre}}.'
    expect(await editar('radicar', { asunto: 'Recibido {{radicado}}', cuerpo })).toMatchObject({ status: 200, data: { deFabrica: false, nombre: 'Acuse de recibo' } })
    const caso = await sinAvisos(radicar(s, { nombre: 'Ana Generada' }))
    await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
    expect(await filasDe(caso)).toMatchObject([{ asunto: `Recibido ${caso.radicado}`, texto: `Recibimos el radicado ${caso.radicado}, Ana Generada.`, reparo: null }])
    expect(await enPlantilla('restablecer', 'radicar')).toMatchObject({ status: 200, data: { deFabrica: true, cuerpo: expect.stringContaining('Cordial saludo') } })
  })

  test('a restart leaves what somebody edited', async () => {
    await editar('radicar', { cuerpo: 'Propio.' })
    await instalarPlantillas()
    expect((await s.como('admin').GET(plantilla('radicar'))).data.cuerpo).toBe('Propio.')
  })

  test.each([
    ['an unknown field', { cuerpo: 'Hola {{inventado}}' }, 'Cuerpo: El campo «inventado» no existe en esta plantilla.', 'cuerpo'],
    ['a field of another act', { asunto: 'Para {{fechaNueva}}' }, 'Asunto: El campo «fechaNueva» no existe en esta plantilla.', 'asunto'],
    ['an open section', { cuerpo: '{{#area}}x' }, 'Cuerpo: La sección «area» no se cierra con {{/area}}.', 'cuerpo'],
    ['a field that may be missing', { cuerpo: 'Área {{area}}' }, 'Cuerpo: El campo «area» puede faltar en algunos casos; escríbalo dentro de {{#area}}…{{/area}}.', 'cuerpo'],
    ['a blank body', { cuerpo: '   ' }, 'Escriba el cuerpo.', 'cuerpo'],
    ['no subject', { asunto: null }, 'Escriba el asunto.', 'asunto'],
    ['too long a body', { cuerpo: 'x'.repeat(20_001) }, 'El cuerpo admite hasta 20.000 caracteres.', 'cuerpo'],
    ['too long a subject', { asunto: 'x'.repeat(201) }, /200 caracteres/, 'asunto'],
    ['a NUL character', { cuerpo: 'a\u0000b' }, /no se puede guardar/, 'cuerpo'],
  ])('%s is refused with its field, and nothing is kept', async (_que, datos, mensaje, target) => {
    const antes = (await s.como('admin').GET(plantilla('radicar'))).data
    const r = await editar('radicar', datos)
    expect([r.status, errorDe(r).target]).toEqual([400, target])
    expect(errorDe(r).message).toMatch(mensaje)
    expect((await s.como('admin').GET(plantilla('radicar'))).data).toEqual(antes)
  })

  test('neither name nor mark is written by clients; two admins do not overwrite each other', async () => {
    await editar('radicar', { nombre: 'Otro', deFabrica: true, cuerpo: 'Propio.' })
    const { data, headers } = await s.como('admin').GET(plantilla('radicar'))
    expect(data).toMatchObject({ nombre: 'Acuse de recibo', deFabrica: false })
    const version = { 'if-match': headers.get('etag') ?? data['@odata.etag'] }
    await editar('radicar', { cuerpo: 'De otra persona.' })
    expect((await s.como('admin').intentar.PATCH(plantilla('radicar'), { cuerpo: 'Tarde.' }, version)).status).toBe(412)
    expect((await s.como('admin').intentar.PATCH(plantilla('radicar'), { cuerpo: 'Sin versión.' })).status).toBe(428)
  })

  test('a preview with example data, of what is kept or of what is being written', async () => {
    const guardada = await enPlantilla('previsualizar', 'prorrogar')
    expect(guardada).toMatchObject({ status: 200, data: { asunto: expect.stringContaining('2026-000123'), cuerpo: expect.stringContaining('21 de agosto de 2026') } })
    expect(guardada.data.cuerpo).not.toContain('Ley 1581')
    expect((await enPlantilla('previsualizar', 'prorrogar', { asunto: 'A {{nombre}}', cuerpo: 'B {{motivo}}' })).data)
      .toMatchObject({ asunto: 'A Ana Generada Ejemplo', cuerpo: 'B Debemos verificar los soportes con la sede.' })
    const mala = await enPlantilla('previsualizar', 'prorrogar', { cuerpo: '{{inventado}}' })
    expect([mala.status, errorDe(mala).message]).toEqual([400, 'Cuerpo: El campo «inventado» no existe en esta plantilla.'])
  })

  test('a preview with a case: for who may see it, and nobody else', async () => {
    const caso = await sinAvisos(radicar(s, { nombre: 'Zenobia Generada' }))
    for (const usuario of ['coordinador', 'auditor']) {
      const { status, data } = await enPlantilla('previsualizar', 'prorrogar', { radicado: caso.radicado }, usuario)
      expect([status, data.cuerpo.includes('Zenobia Generada'), data.cuerpo.includes('Debemos verificar')]).toEqual([200, true, true])
    }
    const deAdmin = await enPlantilla('previsualizar', 'prorrogar', { radicado: caso.radicado })
    expect([deAdmin.status, JSON.stringify(deAdmin.data).includes('Zenobia')]).toEqual([403, false])
    expect(await enPlantilla('previsualizar', 'prorrogar', { radicado: '2026-999999' }, 'coordinador')).toMatchObject({ status: 404 })
  })

  test('every kept text can be previewed, and tells what it may name', async () => {
    const { data } = await s.como('admin').GET(`${RUTA}/Plantillas?$select=codigo,medio&$top=100`)
    expect(data.value).toHaveLength(textosDeFabrica().length)
    for (const { codigo, medio } of data.value) {
      const { status } = await s.como('admin').intentar.POST(`${plantilla(codigo, medio)}/NotificacionService.previsualizar`, {})
      expect([codigo, medio, status]).toEqual([codigo, medio, 200])
    }
    const campos = (await s.como('admin').GET(`${plantilla('prorrogar')}/NotificacionService.campos()`)).data.value
    expect(campos.find((c: any) => c.campo === 'fechaNueva')).toMatchObject({ descripcion: 'Fecha que rige desde este acto', opcional: false })
  })

  test('what does not exist is 404, for every act on it', async () => {
    for (const accion of ['previsualizar', 'restablecer']) expect((await enPlantilla(accion, 'inventada')).status).toBe(404)
    expect((await editar('inventada', { cuerpo: 'x' })).status).toBe(404)
  })
})

describe('who may what', () => {
  const LEEN: Record<string, string[]> = {
    MisAvisos: ['coordinador', 'area', 'area.subsidio', 'direccion'],
    Avisos: ['coordinador', 'admin', 'auditor'],
    ClasesDeAviso: ['coordinador', 'admin', 'auditor'],
    TextosDeAviso: ['coordinador', 'auditor'],
    Plantillas: ['coordinador', 'admin', 'auditor'],
    Buzones: ['admin', 'auditor'],
  }

  test.each(Object.entries(LEEN))('%s is read by %j', async (entidad, quienes) => {
    for (const usuario of USUARIOS) {
      expect([usuario, (await s.como(usuario).intentar.GET(`${RUTA}/${entidad}`)).status]).toEqual([usuario, quienes.includes(usuario) ? 200 : 403])
    }
    expect((await s.intentar.GET(`${RUTA}/${entidad}`)).status).toBe(401)
  })

  test('pages are told who administers and who may see the cases', async () => {
    const permisos = async (usuario: string) => (await s.como(usuario).GET(`${RUTA}/Permisos`)).data
    expect(await permisos('admin')).toMatchObject({ administra: true, veCasos: false, atiende: false })
    for (const usuario of USUARIOS.filter(u => LEEN.Avisos!.includes(u))) expect([usuario, (await permisos(usuario)).atiende]).toEqual([usuario, usuario === 'coordinador'])
    for (const usuario of LEEN.TextosDeAviso!) expect(await permisos(usuario)).toMatchObject({ administra: false, veCasos: true })
    for (const usuario of ['area', 'direccion', 'integracion']) expect(await permisos(usuario)).toMatchObject({ administra: false, veCasos: false })
  })

  test('a case says what was told about it and how it ended, and neither text nor address', async () => {
    const caso = await sinAvisos(radicar(s, { correo: 'ana@correo.example' }))
    await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA', 'COORDINACION'] })
    const otro = await radicar(s)
    const avisos = `${casoEn('coordinacion', caso.ID)}/avisos`
    for (const usuario of ['coordinador', 'direccion', 'calidad', 'auditor']) {
      const { data } = await s.como(usuario).GET(`${avisos}?$expand=destino,situacion&$orderby=destino_code`)
      expect(data.value).toMatchObject([{ clase: 'Acuse de recibo', destino: { name: 'Atención al Usuario' } }, { destino: { name: 'Persona' }, situacion: { name: 'No se envía por correo' } }])
      expect(JSON.stringify(data)).not.toContain('ana@correo.example')
      expect(JSON.stringify(data)).not.toContain(otro.radicado)
    }
    for (const campo of ['correo', 'asunto', 'texto']) for (const pedido of [`$select=${campo}`, `$filter=contains(${campo},'a')`, `$orderby=${campo}`]) {
      expect((await s.como('coordinador').intentar.GET(`${avisos}?${pedido}`)).status).toBe(400)
    }
    for (const [usuario, raiz] of [['area', 'area'], ['asesor', 'atencion']] as const) {
      expect((await s.como(usuario).intentar.GET(`${casoEn(raiz, caso.ID)}/avisos`)).status).toBeGreaterThanOrEqual(400)
      expect((await s.como(usuario).intentar.GET('/odata/v4/coordinacion/AvisosDelCaso')).status).toBe(403)
    }
    expect([403, 405]).toContain((await s.como('coordinador').intentar.POST('/odata/v4/coordinacion/AvisosDelCaso', {})).status)
  })

  test('only admin writes texts and mailboxes; nobody writes or deletes notices', async () => {
    for (const usuario of USUARIOS.filter(u => u !== 'admin')) {
      expect([usuario, (await editar('radicar', { cuerpo: 'x' }, usuario)).status]).toEqual([usuario, 403])
      expect([usuario, (await enPlantilla('restablecer', 'radicar', {}, usuario)).status]).toEqual([usuario, 403])
      expect([usuario, (await s.como(usuario).intentar.POST(`${RUTA}/Buzones`, { destino_code: 'DIRECCION', correo: 'd@caja.example' })).status]).toEqual([usuario, 403])
    }
    for (const usuario of ['admin', 'coordinador']) {
      const quien = s.como(usuario).intentar
      for (const entidad of ['Avisos', 'MisAvisos']) {
        expect([403, 405]).toContain((await quien.POST(`${RUTA}/${entidad}`, {})).status)
        expect([403, 404, 405]).toContain((await quien.DELETE(`${RUTA}/${entidad}(00000000-0000-4000-8000-000000000000)`)).status)
      }
      expect([403, 405]).toContain((await quien.POST(`${RUTA}/Plantillas`, { codigo: 'radicar', medio: 'CARTA' })).status)
      expect([403, 405]).toContain((await quien.DELETE(plantilla('radicar'), CUALQUIER_VERSION)).status)
      expect([403, 404, 405, 412]).toContain((await quien.PUT(plantilla('inventada'), { asunto: 'x', cuerpo: 'x' }, CUALQUIER_VERSION)).status)
    }
  })

  test('the record names no address and no text', async () => {
    const caso = await sinAvisos(radicar(s, { nombre: 'Zenobia Generada', correo: 'zenobia@secreto.example' }))
    await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
    for (const usuario of ['admin', 'auditor', 'coordinador']) {
      const { data } = await s.como(usuario).GET(`${RUTA}/Avisos?$filter=radicado eq '${caso.radicado}'&$expand=destino,situacion,area`)
      expect(data.value).toMatchObject([{ clase: 'Acuse de recibo', destino: { name: 'Persona' }, situacion: { name: 'No se envía por correo' } }])
      expect(JSON.stringify(data)).not.toMatch(/Zenobia|zenobia/)
      for (const rodeo of ['$filter=contains(correo,\'zenobia\')', '$select=texto', '$orderby=correo', '$expand=caso', '$filter=contains(caso/nombre,\'Z\')', '$expand=lectura', '$expand=textoUsado']) {
        expect([rodeo, (await s.como(usuario).intentar.GET(`${RUTA}/Avisos?${rodeo}`)).status]).toEqual([rodeo, 400])
      }
    }
    const [{ ID }] = await filasDe(caso)
    expect((await s.como('coordinador').GET(`${RUTA}/TextosDeAviso(${ID})`)).data).toMatchObject({ correo: 'zenobia@secreto.example' })
    expect((await s.como('admin').intentar.GET(`${RUTA}/TextosDeAviso(${ID})`)).status).toBe(403)
  })
})

describe('what did not arrive is told by other means', () => {
  const avisoDe = async (situacion_code: string) => {
    const ID = s.cds.utils.uuid()
    await s.cds.tx(() => INSERT.into('escucha.Avisos').entries({ ID, plantilla: 'radicar', destino_code: 'PERSONA', situacion_code, motivo: 'Un motivo.', idMensaje: `${ID}@caja.example` }))
    return ID
  }
  const atender = (ID: string, medio: unknown = 'TELEFONO', usuario = 'coordinador') => s.como(usuario).intentar.POST(`${RUTA}/Avisos(${ID})/NotificacionService.atender`, { medio })
  const leido = async (ID: string) => (await s.como('coordinador').GET(`${RUTA}/Avisos(${ID})`)).data

  test.each(['REBOTADO', 'FALLIDO', 'SIN_CORREO'])('%s: the record says by which, when and by whom, once', async situacion => {
    const ID = await avisoDe(situacion)
    expect(await atender(ID)).toMatchObject({ status: 200, data: { situacion_code: 'ATENDIDO', medioAtencion_code: 'TELEFONO', atendidoPor: 'coordinador', motivo: 'Un motivo.' } })
    const { atendidoEn } = await leido(ID)
    expect(Math.abs(Date.now() - Date.parse(atendidoEn))).toBeLessThan(600_000)
    expect((await atender(ID, 'PERSONAL')).status).toBe(409)
    expect(await leido(ID)).toMatchObject({ medioAtencion_code: 'TELEFONO', atendidoEn })
  })

  test.each(['PENDIENTE', 'ENVIADO', 'ENTREGADO', 'INTERNO'])('%s does not wait for that', async situacion => {
    const ID = await avisoDe(situacion)
    const respuesta = await atender(ID)
    expect([respuesta.status, (await leido(ID)).situacion_code]).toEqual([409, situacion])
    expect(errorDe(respuesta).message).not.toMatch(/action|status|INVALID/i)
  })

  test('two at once: one of them', async () => {
    const ID = await avisoDe('REBOTADO')
    expect((await Promise.all([atender(ID), atender(ID, 'PERSONAL')])).map(r => r.status).sort()).toEqual([200, 409])
  })

  test('by Atención al Usuario alone, by a means of the list, of a notice that is there', async () => {
    const ID = await avisoDe('REBOTADO')
    for (const usuario of USUARIOS.filter(u => u !== 'coordinador')) expect([usuario, (await atender(ID, 'TELEFONO', usuario)).status]).toEqual([usuario, 403])
    for (const medio of ['PALOMA', '', null, 7, {}]) expect([medio, (await atender(ID, medio)).status]).toEqual([medio, 400])
    expect(errorDe(await atender(ID, 'PALOMA'))).toMatchObject({ target: 'medio', message: 'Elija el medio de la lista.' })
    expect((await atender(s.cds.utils.uuid())).status).toBe(404)
    expect((await leido(ID)).situacion_code).toBe('REBOTADO')
  })

  test('a report that comes later leaves it told', async () => {
    const ID = await avisoDe('REBOTADO')
    await atender(ID)
    await s.como('integracion').POST(`${RUTA}/anotarEntrega`, { idMensaje: `${ID}@caja.example`, situacion: 'REBOTADO' })
    expect((await leido(ID)).situacion_code).toBe('ATENDIDO')
  })
})

describe('notices to read', () => {
  let caso: CasoLeido
  beforeAll(async () => {
    caso = await sinAvisos(casoEnEstado(s, 'EnArea', { nombre: 'Zenobia Generada', asunto: 'Asunto del área' }))
    await avisar({ plantilla: 'trasladarAArea', caso: caso.ID, destinos: ['AREA', 'JEFE_AREA', 'COORDINACION', 'DIRECCION', 'PERSONA'] })
  })
  const deEsteCaso = async (usuario: string) => (await misAvisos(usuario, `?$filter=radicado eq '${caso.radicado}'&$orderby=destino_code`))

  test('each role has its own, an area those of its areas, and nobody those of the person', async () => {
    const destinos = async (usuario: string) => (await deEsteCaso(usuario)).map(a => a.destino_code)
    expect(await destinos('area')).toEqual(['AREA', 'JEFE_AREA'])
    expect(await destinos('area.subsidio')).toEqual([])
    expect(await destinos('coordinador')).toEqual(['COORDINACION'])
    expect(await destinos('direccion')).toEqual(['DIRECCION'])
  })

  test('what they say names the requirement and not the person', async () => {
    for (const aviso of await deEsteCaso('area')) {
      expect(aviso.texto).toContain('Asunto del área')
      expect(JSON.stringify(aviso)).not.toContain('Zenobia')
    }
  })

  test('another area neither reads nor marks them, alone or among its own', async () => {
    const [ajeno] = await deEsteCaso('area')
    const suyo = await sinAvisos(casoEnEstado(s, 'Clasificada'))
    await avisar({ plantilla: 'trasladarAArea', caso: suyo.ID, destinos: ['AREA'], area: 'SUBSIDIO' })
    const [propio] = await misAvisos('area.subsidio', `?$filter=radicado eq '${suyo.radicado}'`)
    expect(propio.texto).toContain('Área: Subsidio y aportes')
    const quien = s.como('area.subsidio').intentar
    for (const cola of ['', '/texto', '/area', '/destino', '?$expand=area']) expect((await quien.GET(`${RUTA}/MisAvisos(${ajeno.ID})${cola}`)).status).toBe(404)
    expect([403, 404]).toContain((await quien.POST(`${RUTA}/MisAvisos(${ajeno.ID})/NotificacionService.marcarLeido`, {})).status)
    expect((await quien.POST(`${RUTA}/marcarLeidos`, { avisos: [propio.ID, ajeno.ID] })).status).toBe(404)
    expect((await misAvisos('area.subsidio', `?$filter=ID eq ${propio.ID}`))[0].leido).toBe(false)
    expect((await deEsteCaso('area')).map(a => a.leido)).toEqual([false, false])
  })

  test('a mark is of one user; marking twice is no error', async () => {
    const sinLeer = async (usuario: string) => Number((await s.como(usuario).GET(`${RUTA}/MisAvisos/$count?$filter=leido eq false and radicado eq '${caso.radicado}'`)).data)
    expect(await sinLeer('area')).toBe(2)
    const [uno, otro] = await deEsteCaso('area')
    expect((await s.como('area').POST(`${RUTA}/MisAvisos(${uno.ID})/NotificacionService.marcarLeido`, {})).data).toMatchObject({ ID: uno.ID, leido: true })
    expect(await sinLeer('area')).toBe(1)
    await s.como('area').POST(`${RUTA}/marcarLeidos`, { avisos: [uno.ID, otro.ID, otro.ID] })
    expect(await sinLeer('area')).toBe(0)
    expect(await sinLeer('coordinador')).toBe(1)
  })

  test.each([[null], ['x'], [[null]], [['no-es-uuid']], [[]]])('marking %j is refused or does nothing, never a failure', async avisos => {
    expect((await s.como('coordinador').intentar.POST(`${RUTA}/marcarLeidos`, { avisos })).status).toBeLessThan(500)
  })
})

describe('mailboxes', () => {
  const crear = (datos: unknown) => s.como('admin').intentar.POST(`${RUTA}/Buzones`, datos)

  test.each([
    [{ destino_code: 'PERSONA', correo: 'p@caja.example' }, 'destino_code'],
    [{ destino_code: 'NADIE', correo: 'p@caja.example' }, 'destino_code'],
    [{ correo: 'p@caja.example' }, 'destino_code'],
    [{ destino_code: 'AREA', correo: 'p@caja.example' }, 'area_code'],
    [{ destino_code: 'AREA', area_code: 'NINGUNA', correo: 'p@caja.example' }, 'area_code'],
    [{ destino_code: 'DIRECCION', area_code: 'SALUD', correo: 'p@caja.example' }, 'area_code'],
    [{ destino_code: 'DIRECCION', correo: 'sin arroba' }, 'correo'],
    [{ destino_code: 'DIRECCION', correo: 'a@b.co, c@d.co' }, 'correo'],
    [{ destino_code: 'DIRECCION' }, 'correo'],
  ])('%j is refused', async (datos, target) => {
    const r = await crear(datos)
    expect([r.status, errorDe(r).details?.[0]?.target ?? errorDe(r).target]).toEqual([400, target])
  })

  test('one a role and area; changed and removed by admin', async () => {
    const { data } = await crear({ destino_code: 'AREA', area_code: 'SALUD', correo: 'salud@caja.example' })
    expect((await crear({ destino_code: 'AREA', area_code: 'SALUD', correo: 'otra@caja.example' })).status).toBe(409)
    expect(await crear({ destino_code: 'JEFE_AREA', area_code: 'SALUD', correo: 'jefe@caja.example' })).toMatchObject({ status: 201 })
    const buzon = `${RUTA}/Buzones(${data.ID})`
    expect((await s.como('admin').intentar.PATCH(buzon, { correo: 'mal' }, CUALQUIER_VERSION)).status).toBe(400)
    const version = { 'if-match': (await s.como('admin').GET(buzon)).data['@odata.etag'] }
    expect((await s.como('admin').intentar.PATCH(buzon, { correo: 'nueva@caja.example' }, version)).status).toBe(200)
    expect((await s.como('admin').intentar.PATCH(buzon, { correo: 'tarde@caja.example' }, version)).status).toBe(412)
    expect((await s.como('admin').intentar.DELETE(buzon)).status).toBe(428)

    const caso = await sinAvisos(radicar(s))
    await avisar({ plantilla: 'trasladarAArea', caso: caso.ID, destinos: ['AREA'], area: 'SALUD' })
    expect(await filasDe(caso)).toMatchObject([{ correo: 'nueva@caja.example', motivo: 'Sin servidor de correo configurado.' }])
    expect((await s.como('admin').intentar.DELETE(buzon, CUALQUIER_VERSION)).status).toBe(204)
  })
})
