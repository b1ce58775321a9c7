import { indiceDe } from '../../calendario/indice'
import { Rechazo } from '../../casos/rechazo'
import { inicioDelDia, type Calendario, type FechaISO } from '../../plazos'
import { paqueteActivo } from '../activa'
import type { Paquete } from '../paquete'
import { paquetesInstalados } from '../paquetes'
import { cadena, resolverPolitica, type PoliticaEfectiva } from '../resolver'
import { calendariosDe } from './calendarios'
import { casosRecibidos } from './casos-recibidos'
import type { FilasBorrador } from './filas'
import { juzgar, varaPropia, type CasoSimulado, type Vara } from './juicio'
import { leerNombres } from './leer-nombres'
import { Recuento, type Tardanzas } from './recuento'
import { revisarBorrador } from './revision'

export interface Simulacion extends Tardanzas {
  desde: FechaISO
  paquete: string
  filas: (Tardanzas & { areaNombre: string; tipologiaNombre: string })[]
}

/** Until it is classified a case counts as a general petition (Ley 1755/2015 art. 14). */
const REGIMEN_PROVISIONAL = 'PETICION_GENERAL'

/**
 * The cases received in the last months (1–24), judged on `hoy` (local, America/Bogota) by their own rules
 * and by those of the draft, as if it had been in force all along. Reads in pages, once; writes nothing.
 * Throws Rechazo: 400 for the months, 409 while the draft does not pass its review.
 */
export async function simular(borrador: FilasBorrador, meses: unknown, hoy: FechaISO): Promise<Simulacion> {
  if (typeof meses !== 'number' || !Number.isInteger(meses) || meses < 1 || meses > 24) throw new Rechazo(400, 'Escriba de cuántos meses son los casos: de 1 a 24.', 'meses')
  const { paquete } = await revisarBorrador(borrador, hoy)
  if (!paquete) throw new Rechazo(409, 'El borrador tiene problemas: pulse «Validar», corríjalos y guarde antes de simular.')

  const { politica, calendarios } = await reglasDelBorrador(paquete)
  const desde = mesesAntes(hoy, meses)
  const recuento = new Recuento()
  for await (const pagina of casosRecibidos(inicioDelDia(desde))) {
    for (const caso of pagina) {
      const propio = juzgar(caso, varaPropia(caso, await indiceDe(caso.calendario, caso.calendarioVersion)), hoy)
      recuento.anotar(caso.area_code, caso.tipologia_code, propio, juzgar(caso, varaDelBorrador(caso, politica, calendarios), hoy))
    }
  }
  const nombrar = await leerNombres()
  return {
    desde, paquete: `${paquete.nombre} (versión ${paquete.version})`, ...recuento.total,
    filas: recuento.filas().map(({ areaCodigo, tipologiaCodigo, ...cuentas }) => ({
      ...cuentas,
      areaNombre: areaCodigo ? nombrar('Areas', areaCodigo) : 'Sin área',
      tipologiaNombre: tipologiaCodigo ? nombrar('Tipologias', tipologiaCodigo) : 'Sin clasificar',
    })),
  }
}

/** The policy that cases would follow: the active pack where it inherits from the draft, else the draft itself. */
async function reglasDelBorrador(paquete: Paquete): Promise<{ politica: PoliticaEfectiva; calendarios: Map<string, Calendario> }> {
  const dia = paquete.vigenteDesde
  const todos = [...(await paquetesInstalados()).filter(p => p.codigo !== paquete.codigo), paquete]
  const activa = cadena(todos, paqueteActivo(), dia)
  const eslabones = activa.includes(paquete) ? activa : cadena(todos, paquete.codigo, dia)
  return { politica: resolverPolitica(todos, eslabones[0]!.codigo, dia), calendarios: await calendariosDe(eslabones, dia) }
}

function varaDelBorrador(caso: CasoSimulado, politica: PoliticaEfectiva, calendarios: Map<string, Calendario>): Vara {
  const regimen = caso.regimen_code ?? REGIMEN_PROVISIONAL
  const terminos = politica.terminos(regimen, caso.tipologia_code)
  // What a judge fixed no policy moves
  const delJuez = politica.regimen(regimen)?.judicial ? { legalDias: caso.terminos_legalDias, legalHoras: caso.terminos_legalHoras, internoDias: caso.terminos_internoDias } : {}
  return {
    terminos: { ...terminos, ...delJuez },
    politicaRecepcion: politica.recepcion(caso.canal_code),
    calendario: calendarios.get(politica.calendarioDe({ sede: caso.sede_code, canal: caso.canal_code }))!,
  }
}

/** The same day some months ago, or the last of that month where it has none. */
function mesesAntes(hoy: FechaISO, meses: number): FechaISO {
  const [anio, mes, dia] = hoy.split('-').map(Number) as [number, number, number]
  const ultimo = new Date(Date.UTC(anio, mes - meses, 0)).getUTCDate()
  return new Date(Date.UTC(anio, mes - 1 - meses, Math.min(dia, ultimo))).toISOString().slice(0, 10)
}
