import { datosDelResarcimiento } from '../../../../srv/plantilla/datos-del-resarcimiento'
import { programarEscalera } from '../../../../srv/resarcir/tareas/programar'
import { filasDeAviso } from '../avisos'
import type { AvisoDemo, Fila } from '../caso'
import type { Vivido } from './vivir'

/**
 * Sets the ladder of each failure whose term runs and writes what the people of the Caja were told last of those that wait for them. What is due of a
 * ladder was told in its own time: the first sweep finds only what comes due then. The files must stand already.
 */
export async function avisarDeFallas(vividos: readonly Vivido[], ahora: Date): Promise<void> {
  const filas: Fila[] = []
  for (const { exp, avisos, reglas } of vividos.filter(v => !v.exp.cerradoEn)) {
    const dichos = avisos.slice(-1)
    if (exp.venceEn) {
      await programarEscalera(exp, reglas.politica.escalamiento, reglas.calendario, ahora.toISOString())
      dichos.push(...await yaDicho(exp.ID, ahora))
    }
    const sobre = { de: { resarcimiento_ID: exp.ID }, area: exp.area_code, datos: await datosDelResarcimiento(exp.ID) }
    filas.push(...dichos.flatMap(aviso => filasDeAviso(aviso, sobre)))
  }
  if (filas.length) await INSERT.into('escucha.Avisos').entries(filas)
}

async function yaDicho(resarcimiento_ID: string, ahora: Date): Promise<AvisoDemo[]> {
  const vencido = { resarcimiento_ID, en: { '<=': ahora.toISOString() }, omitido: false }
  const peldanos = await SELECT.from('escucha.EscalonesResarcimiento').columns('en', 'porcentaje', 'destino').where(vencido) as { en: string; porcentaje: number; destino: string }[]
  await UPDATE('escucha.EscalonesResarcimiento').with({ avisadoEn: { ref: ['en'] } }).where(vencido)
  return peldanos.map(({ en, porcentaje, destino }) => ({ plantilla: 'resarcimientoEscalamiento', destinos: [destino], datos: { nivel: porcentaje }, en, por: 'sistema' }))
}
