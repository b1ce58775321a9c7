import cds from '@sap/cds'
import { ajustes } from '../c4c/ajustes'
import { leerCodigos } from '../c4c/codigos/leer'
import { ladoALado, type CampoComparado } from '../c4c/conciliacion/lado-a-lado'
import { leerCasos } from '../c4c/espejo/caso'
import type { Propiedades } from '../c4c/espejo/deseado'
import { valorFiltrado } from '../atencion/consulta'
import { paginaCalculada } from '../casos/lista-calculada'
import { RESERVADO, veCasos } from './reserva'

interface Espejo { ticket: string | null; escrito: string | null }
interface Campo { code: string; name: string; reservado: boolean }
interface Situacion { code: string; name: string; criticality: number }

/** Case and ticket side by side; rows of one case, from what is known here. */
export function registrarComparacion(servicio: cds.ApplicationService): void {
  servicio.on('READ', 'Comparaciones', async req => {
    const caso = casoPedido(req)
    if (!caso) return req.reject(400, 'Pida la comparación de un caso: Casos(<ID>)/comparacion.')
    const comparados = await comparar(caso)
    if (!comparados) return req.reject(404)
    return paginaCalculada(req, await enPalabras(caso, comparados, veCasos(req)), ['caso', 'campo_code'])
  })
}

function casoPedido(req: cds.Request): string | undefined {
  const [clave] = req.params as (string | { ID?: string; caso?: string })[]
  return (typeof clave === 'string' ? clave : clave?.ID ?? clave?.caso) ?? valorFiltrado(req, 'caso')
}

async function comparar(ID: string): Promise<CampoComparado[] | undefined> {
  const espejo = await SELECT.one.from('escucha.EspejosC4C').columns('ticket', 'escrito').where({ caso_ID: ID }) as Espejo | undefined
  const [caso] = espejo ? await leerCasos([ID]) : []
  if (!espejo || !caso) return undefined
  const diferencias = await SELECT.from('escucha.DivergenciasC4C').columns('campo_code', 'enEscucha', 'enC4C', 'aceptadaEn', 'porEscribir').where({ espejo_caso_ID: ID })
  const conocido = { caso, ticket: espejo.ticket, escrito: JSON.parse(espejo.escrito ?? '{}') as Propiedades, diferencias: diferencias as never }
  return ladoALado(conocido, await leerCodigos(), ajustes().extension)
}

async function enPalabras(caso: string, comparados: readonly CampoComparado[], veReservado: boolean) {
  const campos = new Map((await SELECT.localized.from('escucha.CamposTicket').columns('code', 'name', 'reservado') as Campo[]).map(c => [c.code, c]))
  const situaciones = new Map((await SELECT.localized.from('escucha.SituacionesCampo').columns('code', 'name', 'criticality') as Situacion[]).map(s => [s.code, s]))
  return comparados.map(({ campo: codigo, enEscucha, enC4C, situacion }) => {
    const campo = campos.get(codigo)
    const visible = (valor: string | null) => (valor && campo?.reservado && !veReservado ? RESERVADO : valor)
    return {
      caso, campo_code: codigo, campo: campo?.name ?? codigo, enEscucha: visible(enEscucha), enC4C: visible(enC4C),
      situacion: situaciones.get(situacion)?.name, criticality: situaciones.get(situacion)?.criticality,
    }
  })
}
