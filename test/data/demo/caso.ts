import { huellaDe, normalizarRadicacion, radicar } from '../../../srv/casos/actos/radicar'
import * as actos from '../../../srv/casos/actos'
import { aplicarActo } from '../../../srv/casos/aplicar'
import type { FilaActuacion, FilaCaso } from '../../../srv/casos/fila'
import { fechaLocal } from '../../../srv/plazos'
import type { Reglas } from '../../../srv/politica/activa'
import type { Random } from '../../c4c-sandbox/seed/random'
import { uuid } from './clave'
import { filaDeAnexo } from './documentos/anexo'
import { datosDe, entregadaEn, reabrir } from './dichos'
import { destinosDe } from './flujo-del-modelo'
import type { ActoDeLinea } from './paso'
import type { Papel } from './personas/elenco'
import { Redaccion } from './redaccion'
import type { Agenda, Momento } from './tiempo/agenda'
import type { Texto } from './textos'
import { NOMBRES, quienHace } from './usuarios'

export type Fila = Record<string, unknown>
type Nombres = Pick<actos.Contexto, 'nombre' | 'existe'>

/** Everything of a case as rows, one list a table; history and deliveries stay with the case, whose acts read them. */
export interface CasoDemo {
  clave: string
  pqrs: Fila & FilaCaso
  hitos: Fila[]
  anexos: Fila[]
  notas: Fila[]
  verificaciones: Fila[]
  /** Both sides of each tie that this case made with an earlier one. */
  vinculos: Fila[]
  /** Who of the house was told of its acts. */
  avisos: AvisoDemo[]
}

export interface AvisoDemo { plantilla: string; destinos: string[]; datos: Fila; en: string; por: string }

/** A case that is planned; `ronda` is the text of the closed case that it goes on from. */
export interface Proyecto { texto: Texto; papel: Papel; agenda: Agenda; asesor: string; radicado: string; ronda?: string }

/** The demo as far as it has been told: the numbers of all its cases, and those already lived, by their text. */
export interface Entorno { nombres: Nombres; azar: Random; radicados: ReadonlyMap<string, string>; vividos: ReadonlyMap<string, CasoDemo> }

/** Lives a case: it is filed and acted upon by the same pure acts and clocks as in the services. */
export async function vivir(proyecto: Proyecto, reglas: Reglas, entorno: Entorno): Promise<CasoDemo> {
  const { texto, papel, agenda, asesor, radicado } = proyecto
  const { nombres, azar, radicados, vividos } = entorno
  const anterior = proyecto.ronda ? vividos.get(proyecto.ronda)! : undefined
  const ID = uuid(azar)
  const radicadaEn = agenda.radicadaEn.toISOString()
  const redaccion = new Redaccion(papel.persona, fechaLocal(agenda.recibidaEn), reglas.calendario)
  const deLaPersona = await anexosDe(texto, 'radicar', radicadaEn, asesor, reglas)
  const { hitos, ...pqrs } = archivar(proyecto, anterior, redaccion, deLaPersona, { ...reglas, ...nombres, ahora: radicadaEn, usuario: asesor })
  const caso: CasoDemo = {
    clave: texto.clave,
    pqrs: { ID, ...pqrs, ...creada(radicadaEn, asesor), entregas: [] as Fila[], comunicaciones: [] as Fila[] } as unknown as CasoDemo['pqrs'],
    hitos: hitos as Fila[],
    anexos: deLaPersona,
    notas: notasDe(texto, 'radicar', radicadaEn, asesor),
    verificaciones: [],
    vinculos: [],
    avisos: [],
  }
  if (anterior) vincular(caso, [{ otro: anterior.pqrs.ID, tipo: 'RONDA_ANTERIOR', inverso: 'RONDA_SIGUIENTE' }])
  const respuestas = [...(texto.devoluciones ?? []).map(d => d.respuestaArea), texto.respuestaArea]
  const motivos = (texto.devoluciones ?? []).map(d => d.motivo)
  for (const { acto, en, dicho } of agenda.actos) {
    const usuario = quienHace(acto, texto.area)
    const deLinea: Record<ActoDeLinea, () => Fila> = {
      clasificar: () => ({ tipologia: texto.tipologia, regimen: texto.regimen, diasJudiciales: texto.diasJudiciales }),
      trasladarAArea: () => ({ area: texto.area, mensaje: texto.mensaje }),
      responderArea: () => ({ texto: redaccion.llenar(respuestas.shift() ?? '') }),
      devolverAlArea: () => ({ motivo: motivos.shift() }),
      responder: () => ({ texto: redaccion.carta(texto.respuesta ?? '', radicado, azar), verificados: reglas.politica.calidad }),
      registrarEntrega: () => ({ ...texto.entrega, entregadaEn: entregadaEn(caso.pqrs.respondidaEn!, en) }),
      cerrar: () => ({}),
    }
    const datos = {
      ...(acto in deLinea ? deLinea[acto as ActoDeLinea]() : {}),
      ...(dicho && datosDe(dicho, caso.pqrs, en, redaccion, clave => radicados.get(clave)!)),
    }
    // The case that the data name, or in which a repeated petition was answered
    const otroCaso = dicho?.caso ? vividos.get(dicho.caso) : [...vividos.values()].find(c => c.pqrs.radicado === caso.pqrs.improcedencia_respondidaEn)
    const otro = otroCaso ? comoOtro(otroCaso) : null
    hacer(caso, acto, datos, { ...reglas, ...nombres, otro, ahora: en.toISOString(), usuario }, azar)
    // What accompanies an act done several times came with the first
    if (caso.pqrs.historia.filter(h => h.acto_code === acto).length > 1) continue
    caso.anexos.push(...await anexosDe(texto, acto, en.toISOString(), usuario, reglas))
    caso.notas.push(...notasDe(texto, acto, en.toISOString(), usuario))
  }
  identificar(caso, azar)
  return caso
}

function archivar({ texto, papel, agenda, radicado }: Proyecto, anterior: CasoDemo | undefined, redaccion: Redaccion, anexos: Fila[], contexto: actos.Contexto): Fila {
  const { tratamiento: _tratamiento, tickets: _tickets, oportunidades: _oportunidades, ...persona } = (papel.persona ?? { anonima: true }) as Fila
  const limpios = normalizarRadicacion({
    ...persona,
    canal_code: texto.canal,
    recibidaEn: agenda.recibidaEn.toISOString(),
    asunto: texto.asunto,
    texto: redaccion.llenar(texto.texto) + (anterior ? `\n\nPetición del radicado ${anterior.pqrs.radicado}:\n${String((anterior.pqrs as Fila).texto)}` : ''),
    lineaServicio_code: texto.linea,
    sede_code: texto.sede ?? 'VIRTUAL',
    nivelInformacion_code: texto.nivel ?? null,
    preferencial: Boolean(texto.preferencial),
    motivoPreferencial: texto.preferencial ?? null,
    ticketC4C: papel.ticketC4C,
    oportunidadC4C: papel.oportunidadC4C,
    depositadaEl: texto.depositadaHace ? redaccion.hace(texto.depositadaHace) : null,
  }, contexto.ahora)
  return { ...radicar(limpios, radicado, contexto), recibidaPor: NOMBRES[contexto.usuario as keyof typeof NOMBRES] ?? contexto.usuario, claveIdempotencia: null, huella: huellaDe({ ...limpios, anexos }) }
}

/** Done by the pipeline of the services: act, clocks, milestones and history; the flow gives the state. */
function hacer(caso: CasoDemo, nombre: Momento['acto'], datos: Fila, contexto: actos.Contexto, azar: Random): void {
  const destinos = destinosDe(caso.pqrs.estado_code, nombre)
  const hecho = aplicarActo(caso.pqrs, { nombre, acto: nombre === 'reabrir' ? reabrir : actos[nombre], datos, destinos }, { ...contexto, calendarioDe: () => contexto.calendario })
  Object.assign(caso.pqrs, hecho.campos, { modifiedAt: contexto.ahora, modifiedBy: contexto.usuario })
  caso.hitos = hecho.hitos
  caso.pqrs.historia.push(hecho.actuacion as unknown as FilaActuacion)
  caso.pqrs.entregas.push(...hecho.entregas.map(e => ({ ...e, ...creada(contexto.ahora, contexto.usuario) })))
  caso.verificaciones.push(...hecho.verificaciones)
  const { comunicaciones } = caso.pqrs
  const probada = comunicaciones.find(c => c.ID === hecho.probada?.ID)
  if (probada) Object.assign(probada, hecho.probada, { modifiedAt: contexto.ahora, modifiedBy: contexto.usuario })
  for (const { plantilla: _plantilla, correo: _correo, ...fila } of hecho.comunicaciones) {
    comunicaciones.push({ ...fila, ID: uuid(azar), ...creada(contexto.ahora, contexto.usuario) })
  }
  vincular(caso, hecho.vinculos)
  caso.avisos.push(...hecho.avisos.map(({ plantilla, destinos }) => ({ plantilla, destinos, datos: hecho.dice, en: contexto.ahora, por: contexto.usuario })))
}

/** Each of the two cases tells what the other is to it. */
function vincular({ pqrs: { ID }, vinculos }: CasoDemo, nuevos: NonNullable<actos.Efecto['vinculos']>): void {
  vinculos.push(...nuevos.flatMap(({ otro, tipo, inverso }) => [
    { caso_ID: ID, otro_ID: otro, tipo_code: tipo }, { caso_ID: otro, otro_ID: ID, tipo_code: inverso },
  ]))
}

function comoOtro({ pqrs }: CasoDemo): NonNullable<actos.Contexto['otro']> {
  const { ID, radicado, estado_code: estado, tipoDocumento_code: tipoDocumento, numeroDocumento, recibidaEn, respondidaEn } = pqrs
  return { ID, radicado, estado, tipoDocumento, numeroDocumento, recibidaEn, respondidaEn: respondidaEn ?? null }
}

async function anexosDe(texto: Texto, acto: string, en: string, usuario: string, { politica }: Reglas): Promise<Fila[]> {
  const suyos = (texto.anexos ?? []).filter(a => a.con === acto)
  return Promise.all(suyos.map(async anexo => ({ ...await filaDeAnexo(anexo, politica.parametros), ...creada(en, usuario) })))
}

function notasDe(texto: Texto, acto: string, en: string, usuario: string): Fila[] {
  return (texto.notas ?? []).filter(n => n.con === acto).map(n => ({ texto: n.texto, ...creada(en, usuario) }))
}

/** Keys of the children, once the case is whole. */
function identificar(caso: CasoDemo, azar: Random): void {
  const caso_ID = caso.pqrs.ID
  for (const filas of [caso.hitos, caso.verificaciones, caso.pqrs.comunicaciones]) filas.forEach(f => Object.assign(f, { caso_ID }))
  for (const filas of [caso.pqrs.historia, caso.pqrs.entregas, caso.anexos, caso.notas]) filas.forEach(f => Object.assign(f, { ID: uuid(azar), caso_ID }))
}

const creada = (en: string, por: string) => ({ createdAt: en, createdBy: por, modifiedAt: en, modifiedBy: por })
