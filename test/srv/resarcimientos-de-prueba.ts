import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { leerPdf } from '../bases/leer-pdf'
import type { Servidor } from '../bases/servidor'
import type { Respuesta } from '../bases/peticiones'
import { casoEnEstado, documentoGenerado, errorDe } from './casos-de-prueba'

export const RAIZ = '/odata/v4/resarcimiento'

type Datos = Record<string, unknown>
export interface Leido { ID: string; numero: string; [campo: string]: any }

/** An act on a row of the service, as a user; refused answers come back as they are. */
export const intentar = (s: Servidor, usuario: string, entidad: string, ID: string, acto: string, datos: Datos = {}): Promise<Respuesta> =>
  s.como(usuario).intentar.POST(`${RAIZ}/${entidad}(${ID})/ResarcimientoService.${acto}`, datos)

/** The same where it must be done. */
export async function hacer(s: Servidor, usuario: string, entidad: string, ID: string, acto: string, datos: Datos = {}): Promise<Leido> {
  const respuesta = await intentar(s, usuario, entidad, ID, acto, datos)
  if (respuesta.status >= 400) throw new Error(`${acto}: ${respuesta.status} ${JSON.stringify(errorDe(respuesta))}`)
  return respuesta.data as Leido
}

const TODO = 'requisitos,exclusiones($orderby=orden),riesgos($orderby=orden),acciones($orderby=orden),mesas($expand=miembros($orderby=orden)),contactos,pasos($orderby=orden),devoluciones,mejoras,historia($orderby=orden),anexos'

/** A Resarcimiento with all that is in it. */
export const leer = async (s: Servidor, ID: string): Promise<Leido> =>
  (await s.como('coordinador').GET<Leido>(`${RAIZ}/Resarcimientos(${ID})?$expand=${TODO},compensaciones($orderby=propuestaEn;$expand=bonos)`)).data

/** One just opened from a new case with an area. */
export async function abrir(s: Servidor, otros: Datos = {}, persona: Datos = {}): Promise<Leido> {
  const caso = await casoEnEstado(s, 'EnArea', { tipoDocumento_code: 'CC', numeroDocumento: documentoGenerado(), lineaServicio_code: 'RECREACION', correo: 'persona.generada@ejemplo.invalid', ...persona })
  return (await s.como('coordinador').POST<Leido>(`${RAIZ}/abrirDesdeCaso`, { radicado: caso.radicado, causa: 'OMISION', ...otros })).data
}

export async function verificarExclusiones(s: Servidor, ID: string): Promise<void> {
  const { exclusiones } = await leer(s, ID)
  for (const { ID: exclusion } of exclusiones) await hacer(s, 'coordinador', 'Exclusiones', exclusion, 'verificar', { aplica: false, evidencia: 'Se revisó la bitácora del servicio.' })
}

/** Criticidad and risks, with the agreement of the area. */
export async function valorar(s: Servidor, ID: string, criticidad: string): Promise<void> {
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'valorarCriticidad', { criticidad, motivo: 'La persona perdió el curso completo.' })
  const { riesgos } = await leer(s, ID)
  for (const { ID: riesgo } of riesgos) await hacer(s, 'coordinador', 'Riesgos', riesgo, 'valorar', { probabilidad: 3, impacto: 4, motivo: 'Puede repetirse.' })
  await hacer(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: true, texto: 'El área coincide.' })
}

export const enDias = (dias: number) => new Date(Date.now() + dias * 86_400_000).toISOString()

/** Its hour has come. */
export const empezarMesa = async (ID: string): Promise<void> => { await UPDATE('escucha.Mesas', ID).with({ inicio: new Date(Date.now() - 1000).toISOString() }) }

/** A mesa held by everybody that the policy wants there. */
export async function celebrarMesa(s: Servidor, ID: string, tipo: 'TRABAJO' | 'TECNICA'): Promise<string> {
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo, inicio: enDias(2), lugar: 'Sala 2' })
  const mesa = (await leer(s, ID)).mesas.find((m: any) => m.tipo_code === tipo && m.estado_code === 'EnPreparacion')
  for (const { rol_code } of mesa.miembros) {
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: rol_code, nombre: `Miembro Generado ${rol_code}`, correo: `${rol_code.toLowerCase()}@caja.invalid` })
  }
  await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
  await empezarMesa(mesa.ID)
  for (const { ID: miembro } of mesa.miembros) await hacer(s, 'coordinador', 'MiembrosMesa', miembro, 'registrarAsistencia', { asistio: true })
  await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'celebrar', { acta: 'Se revisaron los hechos y la causa.', decisiones: 'Se repara el servicio.' })
  return mesa.ID
}

export const contactar = (s: Servidor, ID: string) =>
  hacer(s, 'asesor', 'Reconexiones', ID, 'registrarContacto', { medio: 'TELEFONO', logrado: true, notas: 'Se escuchó a la persona y se pidieron excusas.' }).catch(() =>
    hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarContacto', { medio: 'TELEFONO', logrado: true, notas: 'Se escuchó a la persona y se pidieron excusas.' }))

/** In REPARAR, everything before it done. */
export async function enReparar(s: Servidor, criticidad = 'ALTO', otros: Datos = {}): Promise<Leido> {
  const { ID } = await abrir(s, otros)
  await verificarExclusiones(s, ID)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
  await valorar(s, ID, criticidad)
  await celebrarMesa(s, ID, 'TRABAJO')
  await contactar(s, ID)
  return hacer(s, 'coordinador', 'Resarcimientos', ID, 'reparar')
}

/** In COMPENSAR, after repairing was not enough. */
export async function enCompensar(s: Servidor, criticidad = 'ALTO', otros: Datos = {}): Promise<Leido> {
  const { ID } = await enReparar(s, criticidad, otros)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se reprograma el curso completo.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: true, analisis: 'El área no reservó el cupo: la omisión es de la Caja.' })
  await celebrarMesa(s, ID, 'TECNICA')
  return hacer(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'La persona perdió vacaciones que no vuelven.' })
}

let serie = 0

/** An incentive of the catalogue with stock. */
export async function incentivo(s: Servidor, existencias: number, otros: Datos = {}): Promise<Leido> {
  const hoy = fechaLocal(new Date())
  const { data: borrador } = await s.como('admin').POST<Leido>(`${RAIZ}/Incentivos`, {
    codigo: `INC-${process.pid}-${++serie}`.slice(0, 20), nombre: 'Entrada al centro recreacional', clase_code: 'CENTRO_RECREACIONAL', lineaServicio_code: 'RECREACION',
    centroCosto_code: 'CC-RECREACION', costoUnitario: 30000, vigenteDesde: hoy, vigenteHasta: calendarioColombia().sumarHabiles(hoy, 200), diasBono: 90, ...otros,
  })
  const clave = borrador.IsActiveEntity === false ? await activar(s, borrador.ID) : borrador.ID
  if (existencias) await s.como('admin').POST(`${RAIZ}/${direccionDe(clave)}/ResarcimientoService.moverExistencias`, { cantidad: existencias, motivo: 'Compra generada' })
  return borrador
}

async function activar(s: Servidor, ID: string): Promise<string> {
  await s.como('admin').POST(`${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=false)/ResarcimientoService.draftActivate`, {})
  return ID
}

export const direccionDe = (ID: string) => `Incentivos(${ID})`

/** Money for a cost centre this year. */
export async function presupuesto(s: Servidor, asignado: number, centroCosto = 'CC-RECREACION'): Promise<void> {
  const anio = fechaLocal(new Date()).slice(0, 4)
  await s.cds.tx({ user: new s.cds.User.Privileged() } as never, () => INSERT.into('escucha.Presupuestos').entries({
    centroCosto_code: centroCosto, vigenteDesde: `${anio}-01-01`, vigenteHasta: `${anio}-12-31`, asignado,
  }) as never)
}

/** The codes of the vouchers that were given, which stand on their papers alone. */
export async function codigosDeBonos(s: Servidor, ID: string): Promise<string[]> {
  const { anexos } = await leer(s, ID)
  const textos = []
  for (const { ID: anexo } of anexos.filter((a: any) => a.nombre.startsWith('bono-'))) {
    const { data } = await s.como('coordinador').GET(`${RAIZ}/Anexos(${anexo})/contenido`, { accept: 'application/pdf' })
    textos.push(JSON.stringify(await leerPdf(data as Buffer)).replace(/\s/g, ''))
  }
  return textos.map(t => /ESCUCHA-BONO-[0-9A-F]{40}/.exec(t)![0])
}
