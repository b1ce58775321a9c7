import type cds from '@sap/cds'
import * as actos from '../resarcir/actos'
import type { Pedido } from '../resarcir/aplicar'
import { registrarActo } from '../resarcir/ejecutar'

type Nombre = Exclude<keyof typeof actos, 'quienAprueba'>

/** Which entity of the service has which acts, and what part of the file its rows are. */
const ACTOS: [entidad: string, de: Pedido['de'], nombres: Nombre[]][] = [
  ['Resarcimientos', 'resarcimiento', [
    'reconocer', 'declararNoProcede', 'valorarCriticidad', 'registrarContacto', 'programarContacto', 'prepararMesa', 'reparar', 'registrarReparacion',
    'establecerResponsabilidad', 'compensar', 'proponerCompensacion', 'activarDevolucion', 'prometerNoRepeticion', 'informar', 'registrarAceptacion', 'acompanar', 'senalar', 'cerrar',
    'corregir', 'completarDocumento', 'dejarSinEfecto',
  ]],
  ['ResarcimientosDelArea', 'resarcimiento', ['conceptuar']],
  ['Reconexiones', 'resarcimiento', ['registrarContacto', 'programarContacto', 'registrarAceptacion']],
  ['Exclusiones', 'exclusiones', ['verificar']],
  ['Riesgos', 'riesgos', ['valorar']],
  ['Acciones', 'acciones', ['marcar', 'proponerOmision', 'aprobarOmision', 'negarOmision']],
  ['Mesas', 'mesas', ['nombrarMiembro', 'convocar', 'reprogramar', 'celebrar', 'cancelar']],
  ['MiembrosMesa', 'miembros', ['registrarAsistencia', 'retirar']],
  ['Contactos', 'contactos', ['realizar']],
  ['PasosDados', 'pasos', ['dar']],
  ['Devoluciones', 'devoluciones', ['tramitar', 'resolver']],
  ['AccionesMejora', 'mejoras', ['cumplir']],
  ['Compensaciones', 'compensaciones', ['aprobar', 'negar', 'entregar', 'rechazar', 'anular']],
]

export function registrarActos(servicio: cds.ApplicationService): void {
  for (const [entidad, de, nombres] of ACTOS) for (const nombre of nombres) registrarActo(servicio, entidad, de, nombre, actos[nombre])
}
