import type { ReglasResarcimiento, Requisito } from '../politica/resarcimiento'
import { mesaValida, rolesQueFaltan } from './mesas'
import { DADAS, type Expediente } from './expediente'

/** Names of codes, for what people read. */
export type Nombrar = (lista: 'CausalesExclusion' | 'ClasesRiesgo' | 'AccionesPolitica' | 'RolesMesa' | 'TiposMesa' | 'PasosReconexion' | 'Criticidades' | 'CausasFalla' | 'LineasServicio' | 'Areas', codigo: string) => string

/** What was approved and will not be given after all. */
const retiradas = ({ compensaciones }: Expediente) => compensaciones.filter(c => c.decididaEn && c.retiradaEn)

type Mirada = (exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar) => string | null

const enLista = (nombres: string[]) => new Intl.ListFormat('es', { type: 'conjunction' }).format(nombres)

/** What is missing of one requirement, said so that one knows what to do; null once it is there. Pure. */
export const REQUISITOS: Record<Requisito, Mirada> = {
  EXCLUSIONES(exp, _reglas, nombre) {
    const aplica = exp.exclusiones.filter(e => e.aplica)
    if (aplica.length) return `Aplica una exclusión: ${enLista(aplica.map(e => nombre('CausalesExclusion', e.causal_code)))}. Declare que no procede, o corrija la verificación.`
    const faltan = exp.exclusiones.filter(e => e.aplica === null)
    return faltan.length ? `Verifique con su evidencia: ${enLista(faltan.map(e => nombre('CausalesExclusion', e.causal_code)))}.` : null
  },
  CRITICIDAD: exp => (exp.criticidad_code ? null : 'Defina la criticidad, con su motivo.'),
  RIESGOS(exp, _reglas, nombre) {
    const faltan = exp.riesgos.filter(r => r.probabilidad === null || r.impacto === null)
    return faltan.length ? `Valore la probabilidad y el impacto: ${enLista(faltan.map(r => nombre('ClasesRiesgo', r.clase_code)))}.` : null
  },
  CONCEPTO_AREA(exp) {
    if (exp.conceptoArea === null) return 'El área responsable debe decir si está de acuerdo con la criticidad y los riesgos.'
    return exp.conceptoArea ? null : 'El área no está de acuerdo: revise la valoración con ella y valore de nuevo.'
  },
  MESA_TRABAJO: (exp, reglas, nombre) => faltaDeMesa('TRABAJO', exp, reglas, nombre),
  MESA_TECNICA: (exp, reglas, nombre) => faltaDeMesa('TECNICA', exp, reglas, nombre),
  CONTACTO: exp => (exp.contactos.some(c => c.realizadoEn && c.logrado) ? null : 'Comuníquese con la persona y registre el contacto.'),
  RESPONSABILIDAD(exp) {
    if (exp.responsable === null) return 'Registre el análisis que asegura la responsabilidad de la Caja.'
    return exp.responsable ? null : 'El análisis dice que la Caja no es responsable.'
  },
  FUNDAMENTO: exp => (exp.fundamento_code && exp.fundamentoTexto ? null : 'Diga por qué se compensa: las etapas anteriores no bastaron o se incumplió un deber legal.'),
  APROBACION: exp => (exp.compensaciones.some(c => DADAS.includes(c.estado_code)) ? null
    : exp.compensaciones.some(c => c.estado_code === 'Propuesta') ? 'La compensación propuesta espera aprobación.' : 'Proponga una compensación.'),
  ENTREGA: exp => (exp.compensaciones.some(c => c.estado_code === 'Entregada' && c.aceptaPrueba) ? null : 'Entregue la compensación, con la firma o el mensaje de aceptación.'),
  ACCIONES(exp, reglas, nombre) {
    const exige = reglas.criticidades.find(c => c.criticidad === exp.criticidad_code)?.exigeAcciones
    const abiertas = exige ? exp.acciones.filter(a => a.vigente && a.estado_code !== 'Hecha' && a.estado_code !== 'Omitida') : []
    return abiertas.length ? `Haga, o pida omitir con razón: ${enLista(abiertas.map(a => nombre('AccionesPolitica', a.accion_code)))}.` : null
  },
  INFORMADO(exp) {
    if (!exp.informadoEn) return 'Informe a la persona la decisión y el tratamiento, con prueba.'
    const dicho = exp.ultimoInformeEn!
    if (exp.compensaciones.some(c => DADAS.includes(c.estado_code) && c.decididaEn! > dicho)) return 'Informe a la persona la compensación que se le aprobó, con prueba.'
    return retiradas(exp).some(c => c.decididaEn! < dicho && c.retiradaEn! > dicho) ? 'Informe a la persona que la compensación que se le ofreció ya no se le dará, con prueba.' : null
  },
  PROMESA: exp => (exp.mejoras.length ? null : 'Registre la promesa de no repetición: una acción de mejora con responsable y fecha.'),
  REPARACION: exp => (exp.estado_code !== 'Reparar' || exp.reparadoEn ? null : 'Registre la reparación acordada con la persona.'),
  RECONEXION(exp, _reglas, nombre) {
    const faltan = exp.pasos.filter(p => !p.dadoEn)
    return faltan.length ? `Complete la guía de reconexión: ${enLista(faltan.map(p => nombre('PasosReconexion', p.paso_code)))}.` : null
  },
  SEGUIMIENTO: exp => (exp.contactos.some(c => c.programadoPara && (!c.realizadoEn || c.logrado)) ? null : 'Programe un contacto de seguimiento.'),
  ACEPTACION(exp) {
    if (exp.acepta === null) return 'Registre si la persona acepta o no, con su prueba.'
    // What she answered before she knew is no answer to it
    return exp.ultimoInformeEn && exp.aceptaEn! < exp.ultimoInformeEn ? 'Registre si la persona acepta lo que se le informó: lo que respondió fue antes.' : null
  },
  DOCUMENTO: exp => (exp.numeroDocumento ? null : 'Complete el documento de la persona: sin él no se puede compensar, nadie más podría usar lo que se le da.'),
  RESULTADO: exp => (exp.estado_code !== 'Compensar' || exp.responsable === false || exp.compensaciones.some(c => c.estado_code !== 'Anulada') ? null
    : 'Proponga una compensación: se cierra cuando se entrega, la niega quien decide o no la quiere la persona.'),
  SIN_PENDIENTES(exp) {
    const pendientes = [
      exp.compensaciones.some(c => c.estado_code === 'Propuesta' || c.estado_code === 'Aprobada') && 'una compensación sin decidir o sin entregar',
      exp.devoluciones.some(d => d.estado_code === 'Solicitada' || d.estado_code === 'EnTramite') && 'una devolución sin resolver',
      exp.mesas.some(m => m.estado_code === 'EnPreparacion' || m.estado_code === 'Convocada') && 'una mesa sin celebrar',
    ].filter(p => p !== false)
    return pendientes.length ? `Queda ${enLista(pendientes)}.` : null
  },
}

function faltaDeMesa(tipo: 'TRABAJO' | 'TECNICA', exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string | null {
  if (exp.mesas.some(m => m.tipo_code === tipo && mesaValida(m, exp, reglas))) return null
  const celebrada = exp.mesas.findLast(m => m.tipo_code === tipo && m.estado_code === 'Celebrada')
  const llamada = nombre('TiposMesa', tipo).toLowerCase()
  if (!celebrada) return `Convoque y celebre la ${llamada}.`
  return `A la ${llamada} le faltó: ${enLista(rolesQueFaltan(celebrada, exp, reglas).map(rol => nombre('RolesMesa', rol)))}. Celebre otra con quien faltó.`
}
