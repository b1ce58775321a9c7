import type { Paquete } from './paquete'
import type { Problema } from './problema'

/** The codes of the lists of an installation that a pack may name. */
export interface Catalogo {
  regimenes: Set<string>
  tipologias: Set<string>
  canales: Set<string>
  sedes: Set<string>
  items: Set<string>
  calendarios: Set<string>
  causalesExclusion: Set<string>
  clasesRiesgo: Set<string>
  accionesPolitica: Set<string>
  rolesMesa: Set<string>
  pasosReconexion: Set<string>
}

/** What a pack names that is on no list of the installation; a calendar may be among those it brings. */
export function desconocidos(paquete: Paquete, catalogo: Catalogo): Problema[] {
  const calendarios = new Set([...catalogo.calendarios, ...paquete.calendarios.map(c => c.codigo)])
  const buscar = (lista: string, nombre: string, existentes: Set<string>, usados: (string | undefined)[]): Problema[] =>
    usados.flatMap((codigo, i) => codigo && codigo !== '*' && !existentes.has(codigo) ? [{ fila: `${lista}[${i + 1}]`, mensaje: `${nombre} ${codigo} no existe.` }] : [])
  const { exclusiones = [], riesgos = [], criticidades = [], mesas = [], reconexion = [] } = paquete.resarcimiento ?? {}
  return [
    ...buscar('resarcimiento.exclusiones', 'La causal de exclusión', catalogo.causalesExclusion, exclusiones.map(e => e.causal)),
    ...buscar('resarcimiento.riesgos', 'El riesgo', catalogo.clasesRiesgo, riesgos),
    ...criticidades.flatMap((c, i) => buscar(`resarcimiento.criticidades[${i + 1}].acciones`, 'La acción', catalogo.accionesPolitica, c.acciones.map(a => a.accion))),
    ...mesas.flatMap((m, i) => buscar(`resarcimiento.mesas[${i + 1}].roles`, 'El rol', catalogo.rolesMesa, m.roles)),
    ...buscar('resarcimiento.reconexion', 'El paso', catalogo.pasosReconexion, reconexion),
    ...buscar('regimenes', 'El régimen', catalogo.regimenes, paquete.regimenes.map(r => r.regimen)),
    ...buscar('tipologias', 'La tipología', catalogo.tipologias, paquete.tipologias.map(t => t.tipologia)),
    ...buscar('recepcion', 'El canal', catalogo.canales, paquete.recepcion.map(r => r.canal)),
    ...buscar('calidad', 'El punto de calidad', catalogo.items, paquete.calidad ?? []),
    ...buscar('calendarioDe', 'La sede', catalogo.sedes, paquete.calendarioDe.map(a => a.sede)),
    ...buscar('calendarioDe', 'El canal', catalogo.canales, paquete.calendarioDe.map(a => a.canal)),
    ...buscar('calendarioDe', 'El calendario', calendarios, paquete.calendarioDe.map(a => a.calendario)),
    ...(paquete.calendario && !calendarios.has(paquete.calendario) ? [{ fila: 'calendario', mensaje: `El calendario ${paquete.calendario} no existe.` }] : []),
  ]
}
