import type { Calendario, FechaISO } from '../../plazos'
import type { ReglasResarcimiento } from '../../politica/resarcimiento'
import type { Campos, Estado, Expediente, Filas } from '../expediente'
import type { Nombrar } from '../requisitos'

/** An incentive of the catalogue, as it stands. */
export interface Incentivo {
  ID: string; nombre: string; caja: string; lineaServicio_code: string; centroCosto_code: string; costoUnitario: number
  vigenteDesde: FechaISO; vigenteHasta: FechaISO; diasBono: number; activo: boolean; disponibles: number
}

/** Everything an act is done with. Instants are UTC. */
export interface Contexto {
  ahora: string
  usuario: string
  /** Roles of who acts, as far as acts ask. */
  tiene(papel: 'coordinador' | 'direccion'): boolean
  reglas: ReglasResarcimiento
  calendario: Calendario
  /** The Caja whose rules these are, by its pack. */
  caja: string
  nombre: Nombrar
  existe(lista: 'MediosEntrega' | 'MediosAceptacion' | 'RolesMesa' | 'CentrosCosto' | 'Sedes' | 'CausasFalla' | 'Areas' | 'LineasServicio' | 'TiposDocumento', codigo: string): boolean
  nuevoID(): string
  /** What the data of the act point to; null when there is no such thing. */
  incentivo?: Incentivo | null
  /** The budget of the cost centre in force now. */
  presupuesto?: { ID: string; disponible: number } | null
  /** Number of the Resarcimiento in which the person got a compensation for the same failure. */
  compensadaEn?: string | null
}

/** New rows and changed ones, found by their ID; what is not named stays. */
export type Cambios = { [T in keyof Filas]?: (Partial<Filas[T][number]> & { ID: string })[] }

/** What an act does to what the Caja gives away; done behind the locks of stock and budget. */
export interface Bienes {
  que: 'RESERVAR' | 'SOLTAR' | 'ENTREGAR'
  compensacion: string
}

/** Who is told of an act inside the house. */
export interface AvisoInterno { plantilla: string; destinos: ('AREA' | 'COORDINACION' | 'DIRECCION')[]; datos?: Record<string, unknown> }

export interface Efecto {
  campos?: Partial<Campos>
  filas?: Cambios
  /** The state to go to, where the flow names none or several. */
  estado?: Estado
  detalle: string
  bienes?: Bienes
  /** The invitation to a mesa, or its withdrawal. */
  invitacion?: { mesa: string; clase: 'INVITAR' | 'CANCELAR'; miembro?: string }
  /** The letter that the person gets, by its text and what that names. */
  carta?: { plantilla: string; datos: Record<string, unknown> }
  avisos?: AvisoInterno[]
}

/** A pure function: throws Rechazo when the data of the act do not allow it. `clave` is the row of the file that it is about. */
export type Acto = (exp: Expediente, datos: Record<string, unknown>, contexto: Contexto, clave: string) => Efecto
