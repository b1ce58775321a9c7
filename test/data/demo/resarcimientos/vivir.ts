import cds from '@sap/cds'
import { destinosPosibles } from '../../../../srv/casos/flujo'
import type { Reglas } from '../../../../srv/politica/activa'
import * as actos from '../../../../srv/resarcir/actos'
import type { Acto, Contexto } from '../../../../srv/resarcir/actos'
import { nuevo, revisado } from '../../../../srv/resarcir/abrir/nuevo'
import { aplicarActo, type Aplicacion, type Pedido } from '../../../../srv/resarcir/aplicar'
import type { Expediente } from '../../../../srv/resarcir/expediente'
import { estadoAlQueLleva } from '../../../../srv/resarcir/flujo'
import type { AvisoDemo, CasoDemo, Fila } from '../caso'
import { usuarioDeArea } from '../usuarios'
import type { Escena, Falla } from './guion'

/** Where each act is done: the entity of the service, and the part of the file. */
const DONDE: Record<string, [entidad: string, de: Exclude<Pedido['de'], 'resarcimiento'>]> = {
  verificar: ['Exclusiones', 'exclusiones'], valorar: ['Riesgos', 'riesgos'], marcar: ['Acciones', 'acciones'], proponerOmision: ['Acciones', 'acciones'], resolver: ['Devoluciones', 'devoluciones'],
  nombrarMiembro: ['Mesas', 'mesas'], convocar: ['Mesas', 'mesas'], celebrar: ['Mesas', 'mesas'], registrarAsistencia: ['MiembrosMesa', 'miembros'], dar: ['PasosDados', 'pasos'], aprobar: ['Compensaciones', 'compensaciones'],
}

type Nombres = Pick<Contexto, 'nombre' | 'existe'>
export interface Entorno extends Reglas { nombres: Nombres; incentivos: ReadonlyMap<string, NonNullable<Contexto['incentivo']>>; presupuesto: string; nuevoID(): string; ahora: Date }

/** A file as it stands, its history and who of the house was told of its acts. */
export interface Vivido { exp: Expediente; fila: Fila; historia: Fila[]; avisos: AvisoDemo[]; reglas: Reglas }

const DIA = 86_400_000
const PERSONA = ['anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code'] as const

/** Lives a failure by the same pure acts as the service, from its receipt to now at the latest. */
export function vivirFalla({ caso: _clave, causa, expectativa, escenas }: Falla, { pqrs }: CasoDemo, numero: string, entorno: Entorno): Vivido {
  const { politica, calendario, nuevoID, ahora } = entorno
  const caso = pqrs as CasoDemo['pqrs'] & Record<string, string | null>
  const momentos = repartir(Date.parse(pqrs.recibidaEn), ahora.getTime(), escenas.length + 1)
  const abiertoEn = momentos[0]!
  const contexto = { politica, calendario, nuevoID, ahora: abiertoEn, usuario: 'coordinador' }
  const apertura = {
    origen: 'PQRS' as const, llave: { caso_ID: pqrs.ID }, persona: Object.fromEntries(PERSONA.map(campo => [campo, caso[campo]])),
    otros: { clienteC4C: caso.clienteC4C, ticketC4C: caso.ticketC4C, oportunidadC4C: caso.oportunidadC4C }, asunto: caso.asunto ?? '', hechos: caso.texto, expectativa, senalado: null, causa,
    lineaServicio: caso.lineaServicio_code!, area: pqrs.area_code ?? caso.lineaServicio_code!, sede: caso.sede_code!, canal: caso.canal_code, recibidaEn: pqrs.recibidaEn,
  }
  const { fila, historia } = nuevo(apertura, revisado(apertura, contexto), numero, contexto)
  let exp = vacio(fila)
  const lineas: Fila[] = [historia]
  const avisos: AvisoDemo[] = []
  escenas.forEach((escena, i) => {
    // A mesa that was held began when people came to it
    const empieza = escena.yaFue ? momentos[1 + escenas.findIndex((e, k) => k > i && e.acto === 'registrarAsistencia')] : undefined
    const aplicacion = hacer(exp, escena, momentos[i + 1]!, entorno, empieza)
    lineas.push({
      ID: nuevoID(), resarcimiento_ID: fila.ID, orden: lineas.length + 1, en: momentos[i + 1], por: quien(escena, exp), acto_code: escena.acto,
      estadoAnterior_code: aplicacion.estadoAnterior, estadoNuevo_code: aplicacion.exp.estado_code, detalle: aplicacion.efecto.detalle,
    })
    const deLaCasa = (aplicacion.efecto.avisos ?? []).map(({ datos = {}, ...aviso }) => ({ ...aviso, datos, en: momentos[i + 1]!, por: quien(escena, exp) }))
    avisos.push(...deLaCasa)
    exp = aplicacion.exp
  })
  return { exp, fila, historia: lineas, avisos, reglas: { politica, calendario } }
}

/** Instants between receipt and now, one an act, in its first six days where there is time. */
function repartir(desde: number, hasta: number, n: number): string[] {
  const fin = Math.min(hasta - 60_000, desde + 6 * DIA)
  const paso = Math.max(1, (fin - desde) / (n + 1))
  return Array.from({ length: n }, (_, i) => new Date(Math.floor(desde + (i + 1) * paso)).toISOString())
}

const quien = ({ usuario = 'coordinador' }: Escena, { area_code }: Expediente) => (usuario === 'area' ? usuarioDeArea(area_code!) : usuario)

function hacer(exp: Expediente, escena: Escena, en: string, entorno: Entorno, empieza?: string): Aplicacion {
  const { acto, fila: cual } = escena
  const [entidad, de] = DONDE[acto] ?? [acto === 'conceptuar' ? 'ResarcimientosDelArea' : 'Resarcimientos', 'resarcimiento' as const]
  const accion = { event: acto, target: (cds.model!.definitions as Record<string, unknown>)[`ResarcimientoService.${entidad}`] } as cds.Request
  const filas = de === 'resarcimiento' ? [exp] : exp[de] as unknown as (Fila & { ID: string })[]
  const clave = (cual ? (filas as (Fila & { ID: string })[]).find(cual) : filas[0])!.ID
  const incentivo = [...entorno.incentivos].find(([codigo, { ID }]) => codigo === escena.datos?.incentivo || ID === exp.compensaciones[0]?.incentivo_ID)?.[1]
  const datos = { ...alDia(acto, en, entorno.ahora), ...(empieza && { inicio: empieza }), ...escena.datos, ...(acto === 'proponerCompensacion' && { incentivo: incentivo!.ID }) }
  const contexto: Contexto = {
    ahora: en, usuario: quien(escena, exp), tiene: papel => papel === escena.usuario, reglas: entorno.politica.resarcimiento, calendario: entorno.calendario, caja: entorno.politica.codigo,
    ...entorno.nombres, nuevoID: entorno.nuevoID, incentivo, presupuesto: { ID: entorno.presupuesto, disponible: 1e9 },
  }
  return aplicarActo(exp, { nombre: acto, acto: (actos as unknown as Record<string, Acto>)[acto]!, datos, de, clave, destinos: destinosPosibles(accion), lleva: estadoAlQueLleva(accion) }, contexto)
}

/** What lies ahead of an act: a mesa that is still to be held when the demo opens, a talk, a promise. */
function alDia(acto: string, en: string, ahora: Date): Fila {
  const manana = new Date(Math.max(Date.parse(en), ahora.getTime()) + DIA)
  manana.setUTCHours(15, 0, 0, 0)
  return {
    ...(acto === 'prepararMesa' && { inicio: manana.toISOString() }), ...(acto === 'programarContacto' && { programadoPara: new Date(manana.getTime() + 2 * DIA).toISOString() }),
    ...(acto === 'prometerNoRepeticion' && { vence: `${ahora.getUTCFullYear() + 1}-03-31` }),
  }
}

/** A file as the acts see it, from the rows of a new one. */
function vacio(fila: ReturnType<typeof nuevo>['fila']): Expediente {
  const nada = {
    etapa_code: null, informadoEn: null, informadoPor: null, informadoATiempo: null, tratamiento: null, ultimoInformeEn: null, criticidad_code: null, criticidadMotivo: null, valoradaPor: null,
    conceptoArea: null, conceptoTexto: null, conceptoPor: null, conceptoEn: null, responsable: null, analisis: null, analisisPor: null, fundamento_code: null, fundamentoTexto: null, acuerdo: null,
    reparadoEn: null, diasParaReparar: null, acepta: null, aceptaMedio_code: null, aceptaPrueba: null, aceptaEn: null, acompanante: null, acompanamiento: null, motivoCierre: null, cerradoEn: null,
    cerradoPor: null, repetido: false, costo: 0,
  }
  const deFila = <T extends object>(filas: T[], campos: object) => filas.map(f => ({ ...campos, ...f }))
  return {
    ...nada, ...fila, acciones: [], mesas: [], miembros: [], contactos: [], compensaciones: [], devoluciones: [], mejoras: [],
    exclusiones: deFila(fila.exclusiones, { aplica: null, evidencia: null, verificadaEn: null, verificadaPor: null }),
    riesgos: deFila(fila.riesgos, { probabilidad: null, impacto: null, motivo: null, valoradoEn: null, valoradoPor: null }),
    pasos: deFila(fila.pasos, { dadoEn: null, dadoPor: null, nota: null }),
  } as unknown as Expediente
}
